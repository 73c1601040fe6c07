package io.github.bantin.opennlp;

import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.Sequence;

/**
 * A part-of-speech tagger for OpenNLP whose tags are those of Universal Dependencies (UPOS). What it tags are Vietnamese
 * words, syllables parted by one blank, as {@link VietnameseWordTokenizer} cuts them.
 *
 * <p>Immutable and safe for use by any number of threads: {@code POSTaggerME} is not, so each call has one of its own over
 * the shared model.
 */
public final class VietnamesePosTagger implements POSTagger {
    private final POSModel model;

    private VietnamesePosTagger(POSModel model) {
        this.model = model;
    }

    /**
     * Returns the tagger over the model that comes with the library.
     *
     * @return a tagger
     */
    public static VietnamesePosTagger standard() {
        return of(VietnameseModels.partsOfSpeech());
    }

    /**
     * Returns a tagger over a model.
     *
     * @param model any model of OpenNLP for parts of speech
     * @return a tagger
     */
    public static VietnamesePosTagger of(POSModel model) {
        return new VietnamesePosTagger(Objects.requireNonNull(model, "model"));
    }

    private POSTaggerME tagger() {
        return new POSTaggerME(model, POSTagFormat.CUSTOM);
    }

    @Override
    public String[] tag(String[] words) {
        return tagger().tag(words);
    }

    @Override
    public String[] tag(String[] words, Object[] additional) {
        return tagger().tag(words, additional);
    }

    @Override
    public Sequence[] topKSequences(String[] words) {
        return tagger().topKSequences(words);
    }

    @Override
    public Sequence[] topKSequences(String[] words, Object[] additional) {
        return tagger().topKSequences(words, additional);
    }
}
