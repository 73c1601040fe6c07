/** Models for Apache OpenNLP that find Vietnamese sentences, words and parts of speech, and adapters both ways. */
module io.github.bantin.opennlp {
    requires transitive io.github.bantin.core;
    requires transitive org.apache.opennlp.tools;
    requires static org.jspecify;

    exports io.github.bantin.opennlp;
}
