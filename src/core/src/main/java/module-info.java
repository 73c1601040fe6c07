/**
 * Reads the text of Vietnamese government bulletins and ties every result to exact offsets of the caller's own text.
 *
 * <p>The module needs nothing but {@code java.base} at run time.
 */
@SuppressWarnings("module") // the module that one package is exported to is built later
module io.github.bantin.core {
    requires static org.jspecify;

    exports io.github.bantin;
    exports io.github.bantin.article;
    exports io.github.bantin.extract;
    exports io.github.bantin.normalize;
    exports io.github.bantin.outline;
    exports io.github.bantin.text;
    exports io.github.bantin.token;

    // The models for OpenNLP are made of the same features.
    exports io.github.bantin.internal.word to
            io.github.bantin.opennlp;

    provides java.nio.charset.spi.CharsetProvider with
            io.github.bantin.internal.legacy.LegacyCharsetProvider;
}
