package io.github.bantin.internal.scan;

/**
 * What the scanners need to know of a code unit, in one table: whether it is a part of words, and which letter it is.
 *
 * <p>The table covers Latin, Greek, Cyrillic and what else stands before U+1F00, the row of the toned Vietnamese letters
 * among it; all else is asked of {@link Character}.
 */
final class CharacterClasses {
    private static final int END = 0x1f00;

    /** The bit of a letter or combining mark, as the sign of a byte. */
    private static final int WORD_PART = 0x80;

    /** The bit of what joins a word to what stands beside it without being a part of it: digits and the low line. */
    private static final int JOINER = 0x40;

    private static final int LETTER = 0x3f;

    private static final int WORD_TYPES = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK;

    /** The code of the letter that each code unit is (0 for none), and the bit of word parts. */
    private static final byte[] CLASSES = new byte[END];

    static {
        for (char c = 0; c < END; c++) {
            CLASSES[c] = (byte) (Letters.letter(c)
                    | (isWordType(c) ? WORD_PART : 0)
                    | (c >= '0' && c <= '9' || c == '_' ? JOINER : 0));
        }
    }

    private CharacterClasses() {}

    private static boolean isWordType(char c) {
        return (WORD_TYPES >> Character.getType(c) & 1) != 0;
    }

    /** Whether the code unit is a letter or a combining mark. */
    static boolean isWordPart(char c) {
        return c < END ? CLASSES[c] < 0 : isWordType(c);
    }

    /** Whether the code unit is a digit or the low line. */
    static boolean isJoiner(char c) {
        return c < END && (CLASSES[c] & JOINER) != 0;
    }

    /** The code of the letter that a code unit is, whatever its case and tone; 0 if it is none that words are looked up by. */
    static int letter(char c) {
        return c < END ? CLASSES[c] & LETTER : 0;
    }
}
