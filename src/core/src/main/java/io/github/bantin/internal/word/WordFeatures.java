package io.github.bantin.internal.word;

/**
 * The features of the gap between a unit and the one before, as indices into a table of weights.
 *
 * <p>They are made of the syllables around the gap, of shapes, and of the words and names of the lexicon that span the gap
 * or end or begin at it. The last ones are also conjoined with whether the gap before was joined: their index is even, and
 * the next odd index is for a joined one. Not thread-safe.
 */
public final class WordFeatures {
    private static final long TEMPLATE = 0x632BE59BD9B4E019L;
    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xD6E8FEB86659FD93L;
    private static final int MOST = 64;

    private final int shift;

    /** The indices. */
    public final int[] indices = new int[MOST];

    /** How many features don't know of the gap before. */
    public int plain;

    /** How many features there are. */
    public int all;

    /** Makes features for a table of 2^bits weights. */
    public WordFeatures(int bits) {
        this.shift = 64 - bits;
    }

    private int index(int template, long value) {
        long hash = (value + template * TEMPLATE) * FIRST;
        hash = (hash ^ hash >>> 32) * SECOND;
        return (int) (hash >>> shift);
    }

    /** Computes the features of the gap before unit i; ids are the keys of the units, or other numbers in their place. */
    public void compute(Units units, long[] ids, int i) {
        int n = units.count;
        long before3 = i >= 3 ? ids[i - 3] : 1;
        long before2 = i >= 2 ? ids[i - 2] : 1;
        long before = ids[i - 1];
        long own = ids[i];
        long after = i + 1 < n ? ids[i + 1] : 2;
        long after2 = i + 2 < n ? ids[i + 2] : 2;
        byte[] shapes = units.shapes;
        int shapeBefore3 = i >= 3 ? shapes[i - 3] : Shape.NONE;
        int shapeBefore2 = i >= 2 ? shapes[i - 2] : Shape.NONE;
        int shapeAfter = i + 1 < n ? shapes[i + 1] : Shape.NONE;
        int pair = shapes[i - 1] << 4 | shapes[i];
        int shape = (shapeBefore2 << 8 | pair) << 4 | shapeAfter;

        long here = SyllableKeys.join(before * 31 + 7, own);
        long left = SyllableKeys.join(before2 * 31 + 7, before);
        long right = SyllableKeys.join(own * 31 + 7, after);
        long leftHere = SyllableKeys.join(left, own);

        int c = 0;
        int[] f = indices;
        f[c++] = index(1, before);
        f[c++] = index(2, own);
        f[c++] = index(3, here);
        f[c++] = index(4, leftHere);
        f[c++] = index(5, SyllableKeys.join(here, after));
        f[c++] = index(6, before2);
        f[c++] = index(7, after);
        f[c++] = index(8, left);
        f[c++] = index(9, right);
        f[c++] = index(10, SyllableKeys.join(leftHere, after));
        f[c++] = index(11, SyllableKeys.join(before2 * 31 + 3, own));
        f[c++] = index(12, SyllableKeys.join(before * 31 + 3, after));
        f[c++] = index(13, SyllableKeys.join(right, after2));
        f[c++] = index(14, SyllableKeys.join(SyllableKeys.join(before3 * 31, before2), before));
        f[c++] = index(15, shape);
        f[c++] = index(16, pair);
        f[c++] = index(17, SyllableKeys.join(before, pair));
        f[c++] = index(18, SyllableKeys.join(own, pair));
        f[c++] = index(19, shape << 4 | shapeBefore3);
        f[c++] = index(20, SyllableKeys.join(here, pair));

        byte[] words2 = units.words2;
        byte[] words3 = units.words3;
        byte[] words4 = units.words4;
        int span2 = words2[i - 1];
        int span3Left = at(words3, i - 2);
        int span3Right = words3[i - 1];
        int span4 = Math.max(words4[i - 1], Math.max(at(words4, i - 2), at(words4, i - 3)));
        int left2 = at(words2, i - 2);
        int right2 = words2[i];
        int words = bit(span2)
                | bit(span3Left) << 1
                | bit(span3Right) << 2
                | bit(span4) << 3
                | bit(left2) << 4
                | bit(right2) << 5
                | bit(at(words3, i - 3)) << 6
                | bit(words3[i]) << 7
                | bit(at(words2, i - 3)) << 8
                | bit(i + 1 < n ? words2[i + 1] : 0) << 9;
        byte[] names2 = units.names2;
        byte[] names3 = units.names3;
        byte[] names4 = units.names4;
        int names = bit(names2[i - 1])
                | bit(at(names3, i - 2) | names3[i - 1]) << 1
                | bit(at(names4, i - 3) | at(names4, i - 2) | names4[i - 1]) << 2
                | bit(at(names2, i - 2)) << 3
                | bit(names2[i]) << 4
                | bit(at(names3, i - 3)) << 5
                | bit(names3[i]) << 6;
        int near = words & 63;
        int ranks = (span2 * 5 + left2) * 5 + right2;
        f[c++] = index(21, words);
        f[c++] = index(22, ranks * 4 + bit(span3Left) * 2 + bit(span3Right));
        f[c++] = index(23, ((span3Left * 5 + span3Right) * 5 + span4) * 5 + span2);
        f[c++] = index(24, SyllableKeys.join(before, near));
        f[c++] = index(25, SyllableKeys.join(own, near));
        f[c++] = index(26, near << 8 | pair);
        f[c++] = index(27, (long) names << 16 | shape);
        f[c++] = index(28, names << 8 | pair);
        f[c++] = index(29, near << 7 | names);
        f[c++] = index(30, span2 * 5 + names2[i - 1]);
        f[c++] = index(31, SyllableKeys.join(here, near >> 1));
        plain = c;

        f[c++] = index(40, 1) & ~1;
        f[c++] = index(41, words) & ~1;
        f[c++] = index(42, before) & ~1;
        f[c++] = index(43, own) & ~1;
        f[c++] = index(44, here) & ~1;
        f[c++] = index(45, shape) & ~1;
        f[c++] = index(46, names << 8 | pair) & ~1;
        f[c++] = index(47, left) & ~1;
        f[c++] = index(48, leftHere) & ~1;
        f[c++] = index(49, ranks) & ~1;
        all = c;
    }

    private static int at(byte[] ranks, int index) {
        return index < 0 ? 0 : ranks[index];
    }

    private static int bit(int rank) {
        return rank > 0 ? 1 : 0;
    }

    /** Adds a feature that the caller thought of, behind the plain ones; to be called before any that knows the gap before. */
    public void addPlain(int template, long value) {
        System.arraycopy(indices, plain, indices, plain + 1, all - plain);
        indices[plain++] = index(template, value);
        all++;
    }
}
