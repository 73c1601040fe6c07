package io.github.bantin.opennlp.internal;

import io.github.bantin.internal.word.Units;
import io.github.bantin.internal.word.WordFeatures;
import opennlp.tools.util.BeamSearchContextGenerator;

/**
 * The features of a syllable for the model of words: those of the core's own model, each by the number that it is hashed
 * to. A feature that knows whether the gap before was joined has another number for each answer.
 *
 * <p>It is made for one sentence and no part of the model's factory, so that OpenNLP loads the model as it loads any.
 * Not thread-safe.
 */
public final class SyllableContext implements BeamSearchContextGenerator<String> {
    /** The outcome of a syllable that a word begins with. */
    public static final String BEGIN = "B";

    /** The outcome of a syllable that is joined to the one before. */
    public static final String INSIDE = "I";

    private static final int BITS = 24;
    private static final String[] NONE = {"first"};

    private final Units units;
    private final long[] ids;
    private final WordFeatures features = new WordFeatures(BITS);

    /**
     * Makes the features of one sentence.
     *
     * @param units its units, looked up in the lexicon
     */
    public SyllableContext(Units units) {
        this.units = units;
        this.ids = new long[units.count()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = units.key(i);
        }
    }

    @Override
    public String[] getContext(int index, String[] syllables, String[] decisions, Object[] additional) {
        if (index == 0) {
            return NONE.clone();
        }
        features.compute(units, ids, index);
        boolean joined = INSIDE.equals(decisions[index - 1]);
        String[] context = new String[features.all];
        for (int i = 0; i < context.length; i++) {
            int number = features.indices[i] | (i >= features.plain && joined ? 1 : 0);
            context[i] = Integer.toString(number, Character.MAX_RADIX);
        }
        return context;
    }
}
