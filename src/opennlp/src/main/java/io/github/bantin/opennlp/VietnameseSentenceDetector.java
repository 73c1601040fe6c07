package io.github.bantin.opennlp;

import io.github.bantin.opennlp.internal.SentenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * A sentence detector for OpenNLP that takes line ends for what they are in bulletins: mostly nothing, now and then the end
 * of a title, caption or list item.
 *
 * <p>Sentences have no blanks at their ends and cover all else. Offsets are UTF-16 code units of the text that is passed.
 * Immutable and safe for use by any number of threads, which share the model.
 */
public final class VietnameseSentenceDetector implements SentenceDetector {
    /** The outcome of a place where a sentence ends. */
    public static final String END = "s";

    /** The outcome of a place where none does. */
    public static final String GOES_ON = "n";

    private final MaxentModel model;

    private VietnameseSentenceDetector(SentenceModel model) {
        this.model = model.getMaxentModel();
    }

    /**
     * Returns the detector over the model that comes with the library.
     *
     * @return a detector
     */
    public static VietnameseSentenceDetector standard() {
        return of(VietnameseModels.sentences());
    }

    /**
     * Returns a detector over a model that was trained with the features of this module.
     *
     * @param model the model
     * @return a detector
     */
    public static VietnameseSentenceDetector of(SentenceModel model) {
        return new VietnameseSentenceDetector(Objects.requireNonNull(model, "model"));
    }

    @Override
    public String[] sentDetect(CharSequence text) {
        return Span.spansToStrings(sentPosDetect(text), text);
    }

    @Override
    public Span[] sentPosDetect(CharSequence text) {
        Objects.requireNonNull(text, "text");
        List<Span> sentences = new ArrayList<>();
        int begin = 0;
        for (int at : SentenceContext.candidates(text)) {
            double[] outcomes = model.eval(SentenceContext.features(text, at));
            if (END.equals(model.getBestOutcome(outcomes))) {
                add(text, begin, at, sentences);
                begin = at;
            }
        }
        add(text, begin, text.length(), sentences);
        return sentences.toArray(new Span[0]);
    }

    private static void add(CharSequence text, int from, int to, List<Span> sentences) {
        int begin = from;
        int end = to;
        while (begin < end && SentenceContext.isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && SentenceContext.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            sentences.add(new Span(begin, end));
        }
    }
}
