package io.github.bantin.opennlp;

import io.github.bantin.internal.word.WordModel;
import io.github.bantin.opennlp.internal.SyllableJoiner;
import io.github.bantin.token.Token;
import io.github.bantin.token.WordSegmenter;
import java.util.List;
import java.util.Objects;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;

/**
 * A word segmenter for Bantin over a model of OpenNLP that tags syllables with B and I.
 *
 * <p>Sentences and tokens are those of the core; figures, dates, document numbers and addresses are never joined. Offsets
 * are UTF-16 code units of the text that is passed. Immutable and safe for use by any number of threads, which share the
 * model. The core's own segmenter does the same task many times faster; this one is for those who work with OpenNLP.
 *
 * <pre>{@code
 * WordSegmenter words = OpenNlpWordSegmenter.standard();
 * BulletinReader reader = BulletinReader.builder().words(words).build();
 * }</pre>
 */
public final class OpenNlpWordSegmenter implements WordSegmenter {
    /** What a model of OpenNLP calls its part that decides. */
    private static final String MODEL = "pos.model";

    private final SyllableJoiner joiner;

    private OpenNlpWordSegmenter(SyllableJoiner joiner) {
        this.joiner = joiner;
    }

    /**
     * Returns the segmenter over the model that comes with the library.
     *
     * @return the shared instance
     */
    public static OpenNlpWordSegmenter standard() {
        return Standard.INSTANCE;
    }

    /**
     * Returns a segmenter over a model that was trained with the features of this module.
     *
     * @param model a model that tags syllables with B and I
     * @return a new segmenter
     */
    public static OpenNlpWordSegmenter of(POSModel model) {
        MaxentModel tags = Objects.requireNonNull(model, "model").getArtifact(MODEL);
        return new OpenNlpWordSegmenter(
                new SyllableJoiner(tags, WordModel.standard().lexicon()));
    }

    @Override
    public List<Token> segment(CharSequence text) {
        return joiner.segment(text);
    }

    private static final class Standard {
        static final OpenNlpWordSegmenter INSTANCE = of(VietnameseModels.words());
    }
}
