package io.github.bantin.internal.nfc;

import java.util.Arrays;

/**
 * What normalization needs to know of each code point, unpacked from {@link NfcTables}.
 *
 * <p>A code point's value is 0 if the character begins a segment and stays as it is, which is true of nearly all. An
 * unpaired surrogate counts as such a character. Immutable, safe for use by any number of threads.
 */
final class CharacterData {

    /** Rank of starters: those characters that marks hang on, of combining class zero. */
    static final int STARTER = 0;

    /** Flag: the character has a canonical decomposition. */
    private static final int DECOMPOSES = 0x8000;

    /** Flag: not certainly normalized where it stands; a mark, a character that joins others, or one that is replaced. */
    private static final int NEEDS_LOOK = 0x4000;

    /** Flag: the character belongs to the segment of the character before it. */
    private static final int CONTINUES = 0x2000;

    /** Flag of a character that doesn't decompose: it may join a character before it. */
    private static final int JOINS = 0x1000;

    /** Part of the value of a character that doesn't decompose: place of its combining class among all of them. */
    private static final int RANK = 0x3F;

    /** Part of the value of a character that decomposes: where its decomposition is. */
    private static final int DECOMPOSITION = 0x1FFF;

    private static final int BLOCK_BITS = 6;
    private static final int BLOCK_SIZE = 1 << BLOCK_BITS;
    private static final int END_OF_DATA = 0x30000;

    /** Where the values of each block of 64 code points begin in {@link #VALUES}; most share the first, all zeros. */
    private static final char[] BLOCKS = new char[END_OF_DATA >> BLOCK_BITS];

    private static final char[] VALUES;

    /** Decompositions in UTF-16, each after its length. */
    private static final char[] DECOMPOSITIONS;

    static {
        Builder builder = new Builder();
        builder.addMarks();
        builder.addDecompositions();
        builder.addPairs();
        VALUES = Arrays.copyOf(builder.values, builder.valueCount);
        DECOMPOSITIONS = Arrays.copyOf(builder.decompositions, builder.decompositionsEnd);
    }

    private CharacterData() {}

    /**
     * Whether the character is inert, judged by its row of 256 only: true is certain, false asks for {@link #value}.
     * A low surrogate may pass for inert, as its pair is judged by the high one.
     */
    static boolean isInInertRow(char c) {
        return ((NfcTables.INERT_ROWS >>> (c >> 8)) & 1) != 0;
    }

    /** The value of a unit of the basic plane, 0 for a surrogate. */
    static int value(char c) {
        return VALUES[BLOCKS[c >> BLOCK_BITS] + (c & (BLOCK_SIZE - 1))];
    }

    static int value(int codePoint) {
        return codePoint < END_OF_DATA ? VALUES[BLOCKS[codePoint >> BLOCK_BITS] + (codePoint & (BLOCK_SIZE - 1))] : 0;
    }

    static boolean needsLook(int value) {
        return (value & NEEDS_LOOK) != 0;
    }

    static boolean continues(int value) {
        return (value & CONTINUES) != 0;
    }

    /** Whether the character is a mark that neither decomposes nor joins another character, but for its order. */
    static boolean isPlainMark(int value) {
        return (value & (DECOMPOSES | CONTINUES | JOINS)) == CONTINUES;
    }

    /** Whether the character is a mark or decomposes to marks only, and so moves among those of its block. */
    static boolean isMark(int value) {
        return (value & CONTINUES) != 0 && (value & (DECOMPOSES | RANK)) != 0;
    }

    static boolean decomposes(int value) {
        return (value & DECOMPOSES) != 0;
    }

    /** Order of the character among marks; of a character that doesn't decompose. */
    static int rank(int value) {
        return value & RANK;
    }

    static char[] decompositions() {
        return DECOMPOSITIONS;
    }

    static int decompositionBegin(int value) {
        return (value & DECOMPOSITION) + 1;
    }

    static int decompositionEnd(int value) {
        int at = value & DECOMPOSITION;
        return at + 1 + DECOMPOSITIONS[at];
    }

    private static final class Builder {

        private char[] values = new char[200 * BLOCK_SIZE];
        private int valueCount = BLOCK_SIZE;
        private final char[] decompositions = new char[DECOMPOSITION + 1];
        private int decompositionsEnd;

        void addMarks() {
            TableNumbers numbers = new TableNumbers(NfcTables.MARKS);
            int c = 0;
            while (numbers.hasNext()) {
                c += numbers.next();
                int end = c + numbers.next();
                int rank = numbers.next();
                while (c < end) {
                    add(c++, NEEDS_LOOK | CONTINUES | rank);
                }
            }
        }

        void addDecompositions() {
            TableNumbers numbers = new TableNumbers(NfcTables.DECOMPOSITIONS);
            int c = 0;
            while (numbers.hasNext()) {
                c += numbers.next();
                int lengthAt = decompositionsEnd++;
                for (int count = numbers.next(); count > 0; count--) {
                    decompositionsEnd += Character.toChars(numbers.next(), decompositions, decompositionsEnd);
                }
                decompositions[lengthAt] = (char) (decompositionsEnd - lengthAt - 1);
                int first = Character.codePointAt(decompositions, lengthAt + 1, decompositionsEnd);
                int continues = rank(get(first)) == STARTER ? 0 : CONTINUES;
                set(c, DECOMPOSES | NEEDS_LOOK | continues | lengthAt);
            }
        }

        void addPairs() {
            TableNumbers numbers = new TableNumbers(NfcTables.PAIRS);
            while (numbers.hasNext()) {
                numbers.next();
                add(numbers.next(), NEEDS_LOOK | CONTINUES | JOINS);
                int composite = numbers.next();
                set(composite, get(composite) & ~NEEDS_LOOK);
            }
            for (int c = Hangul.FIRST_JOINING_VOWEL; c <= Hangul.LAST_JOINING_VOWEL; c++) {
                add(c, NEEDS_LOOK | CONTINUES | JOINS);
            }
            for (int c = Hangul.FIRST_JOINING_FINAL; c <= Hangul.LAST_JOINING_FINAL; c++) {
                add(c, NEEDS_LOOK | CONTINUES | JOINS);
            }
        }

        private int get(int codePoint) {
            return values[BLOCKS[codePoint >> BLOCK_BITS] + (codePoint & (BLOCK_SIZE - 1))];
        }

        private void add(int codePoint, int flags) {
            set(codePoint, get(codePoint) | flags);
        }

        private void set(int codePoint, int value) {
            int block = codePoint >> BLOCK_BITS;
            if (BLOCKS[block] == 0) {
                if (valueCount == values.length) {
                    values = Arrays.copyOf(values, valueCount * 2);
                }
                BLOCKS[block] = (char) valueCount;
                valueCount += BLOCK_SIZE;
            }
            values[BLOCKS[block] + (codePoint & (BLOCK_SIZE - 1))] = (char) value;
        }
    }
}
