package io.github.bantin.internal.word;

/**
 * Finds the best way to join the units of a sentence: a first-order Viterbi search over whether each unit is joined to the
 * one before. Holds the memory of one call; not thread-safe.
 */
public final class WordDecoder {
    private static final int NEVER = -1 << 29;

    private final WordModel model;
    private final WordFeatures features;
    private boolean[] cutBefore = new boolean[64];
    private boolean[] joinedBefore = new boolean[64];
    private boolean[] joined = new boolean[64];
    private byte[] marks = new byte[64];

    public WordDecoder(WordModel model) {
        this.model = model;
        this.features = new WordFeatures(model.bits());
    }

    /**
     * Decodes one sentence.
     *
     * @param units the units, completed with the model's lexicon
     * @param own the caller's own words
     * @param longestOwn how many syllables the longest of them has, 0 if there are none
     * @return for each unit whether it is joined to the one before; valid until the next call
     */
    public boolean[] decode(Units units, LexiconTable own, int longestOwn) {
        int n = units.count;
        if (joined.length < n) {
            cutBefore = new boolean[n * 2];
            joinedBefore = new boolean[n * 2];
            joined = new boolean[n * 2];
            marks = new byte[n * 2];
        }
        boolean marked = longestOwn > 0 && units.markOwn(own, longestOwn, marks);
        int cut = 0;
        int join = NEVER;
        for (int i = 0; i < n; i++) {
            int mark = marked ? marks[i] : 0;
            boolean open = i > 0 && (mark == 0 ? units.open[i] : mark == 2);
            boolean better = join > cut;
            int best = better ? join : cut;
            cutBefore[i] = better;
            if (!open) {
                cut = best;
                join = NEVER;
                continue;
            }
            features.compute(units, units.keys, i);
            int afterCut = 0;
            for (int k = 0; k < features.plain; k++) {
                afterCut += model.weight(features.indices[k]);
            }
            int afterJoin = afterCut;
            for (int k = features.plain; k < features.all; k++) {
                afterCut += model.weight(features.indices[k]);
                afterJoin += model.weight(features.indices[k] | 1);
            }
            afterCut += cut;
            afterJoin += join;
            joinedBefore[i] = afterJoin > afterCut;
            join = Math.max(afterCut, afterJoin);
            cut = mark == 2 ? NEVER : best;
        }
        boolean last = join > cut;
        for (int i = n - 1; i >= 0; i--) {
            joined[i] = last;
            last = last ? joinedBefore[i] : cutBefore[i];
        }
        return joined;
    }
}
