package io.github.bantin.internal.nfc;

/**
 * Which two characters make one, unpacked from {@link NfcTables}. Immutable, safe for use by any number of threads.
 */
final class CompositionPairs {

    private static final int TABLE_BITS = 12;
    private static final int TABLE_MASK = (1 << TABLE_BITS) - 1;

    /** Flag of a pair that is one character only because the mark moves before another one inside the first part. */
    private static final long REORDERED = 1L << 63;

    /**
     * The pairs of the basic plane by the hash of both parts, colliding ones in the next free place. Each has the
     * composite in its lowest 16 bits, above it second and first part; 0 is a free place.
     */
    private static final long[] TABLE = new long[1 << TABLE_BITS];

    /** The few pairs beyond the basic plane: first part, second part, composite, and the next. */
    private static final int[] WIDE_PAIRS = new int[3 * 16];

    static {
        int wide = 0;
        TableNumbers numbers = new TableNumbers(NfcTables.PAIRS);
        while (numbers.hasNext()) {
            int first = numbers.next();
            int second = numbers.next();
            int composite = numbers.next();
            if (composite < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                put(first, second, composite);
            } else {
                WIDE_PAIRS[wide++] = first;
                WIDE_PAIRS[wide++] = second;
                WIDE_PAIRS[wide++] = composite;
            }
        }
    }

    private CompositionPairs() {}

    /**
     * The one character that is the normal form of the other two; 0 if there is none, or none that this table knows.
     * The first part must be normalized and not continue what stands before it.
     */
    static int normalize(int first, char second) {
        if (first < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            int key = (first << 16) | second;
            int slot = slot(key, NfcTables.PAIR_HASH);
            for (long entry = TABLE[slot]; entry != 0; entry = TABLE[slot]) {
                if ((int) (entry >>> 16) == key) {
                    return (int) entry & 0xFFFF;
                }
                slot = (slot + 1) & TABLE_MASK;
            }
        }
        return Hangul.compose(first, second);
    }

    /**
     * What stands where a pair of characters is looked up first, with the character that they make, if they do, in the
     * lowest 16 bits. Pairs of Vietnamese are found there.
     */
    static long firstEntry(char first, char second) {
        return TABLE[slot((first << 16) | second, NfcTables.PAIR_HASH)];
    }

    /** Zero if an entry is that of a pair. */
    static int differs(long entry, char first, char second) {
        return (int) (entry >>> 16) ^ ((first << 16) | second);
    }

    /** The primary composite of two characters that stand beside each other after canonical ordering; 0 if none. */
    static int compose(int first, int second) {
        if (first >= Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            return composeWide(first, second);
        }
        if (second >= Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            return 0;
        }
        int key = (first << 16) | second;
        int slot = slot(key, NfcTables.PAIR_HASH);
        for (long entry = TABLE[slot]; entry != 0; entry = TABLE[slot]) {
            if ((int) (entry >>> 16) == key) {
                return entry < 0 ? 0 : (int) entry & 0xFFFF;
            }
            slot = (slot + 1) & TABLE_MASK;
        }
        return Hangul.compose(first, second);
    }

    /** Where the search for a pair begins. */
    static int slot(int key, int multiplier) {
        return (key * multiplier) >>> (32 - TABLE_BITS);
    }

    private static int composeWide(int first, int second) {
        for (int i = 0; i < WIDE_PAIRS.length; i += 3) {
            if (WIDE_PAIRS[i] == first && WIDE_PAIRS[i + 1] == second) {
                return WIDE_PAIRS[i + 2];
            }
        }
        return 0;
    }

    private static void put(int first, int second, int composite) {
        int end = CharacterData.decompositionEnd(CharacterData.value(composite));
        long flag = CharacterData.decompositions()[end - 1] == second ? 0 : REORDERED;
        int key = (first << 16) | second;
        int slot = slot(key, NfcTables.PAIR_HASH);
        while (TABLE[slot] != 0) {
            slot = (slot + 1) & TABLE_MASK;
        }
        TABLE[slot] = flag | ((key & 0xFFFFFFFFL) << 16) | composite;
    }
}
