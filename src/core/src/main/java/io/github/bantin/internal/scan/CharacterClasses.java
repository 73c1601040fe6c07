package io.github.bantin.internal.scan;

/**
 * What the scanners need to know of a code unit, in one table: whether it is a part of words, and which letter it is.
 *
 * <p>The table covers what stands before U+2160: Latin with the row of the toned Vietnamese letters, Greek, Cyrillic and
 * general punctuation among it; all else is asked of {@link Character}.
 */
final class CharacterClasses {
    /** Behind the code units of the table. */
    static final int END = 0x2160;

    /** The bit of a letter or combining mark, as the sign of a byte. */
    private static final int WORD_PART = 0x80;

    /** The bit of digits, fractions in one sign and the low line, which are no part of words but stand beside them. */
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

    private static final int TONE_SHIFT = 6;

    /** The bit of a combining mark of Vietnamese. */
    private static final int MARK = 1 << 9;

    /** What the key of a word is made of: the code of a letter, its tone or that of a mark, and the bit of marks. */
    private static final short[] SPELLINGS = new short[END];

    static {
        for (char c = 0; c < END; c++) {
            CLASSES[c] = (byte) (Letters.letter(c)
                    | (isWordType(c) ? WORD_PART : 0)
                    | (c >= '0' && c <= '9' || c == '_' || isFraction(c) ? JOINER : 0));
            SPELLINGS[c] = (short) (Letters.letter(c) | Letters.tone(c) << TONE_SHIFT | (Letters.isMark(c) ? MARK : 0));
        }
    }

    private CharacterClasses() {}

    private static boolean isWordType(char c) {
        return (WORD_TYPES >> Character.getType(c) & 1) != 0;
    }

    /** Whether the code unit is a fraction in one sign: ½, ¾, ⅓. */
    static boolean isFraction(char c) {
        return c >= '\u00bc' && c <= '\u00be' || c >= '\u2153' && c <= '\u215e';
    }

    /** Whether the code unit is a letter or a combining mark. */
    static boolean isWordPart(char c) {
        return c < END ? CLASSES[c] < 0 : isWordType(c);
    }

    /** Whether the code unit is a digit, a fraction in one sign or the low line. */
    static boolean isJoiner(char c) {
        return c < END && (CLASSES[c] & JOINER) != 0;
    }

    /** The code of the letter that a code unit is, whatever its case and tone; 0 if it is none that words are looked up by. */
    static int letter(char c) {
        return c < END ? CLASSES[c] & LETTER : 0;
    }

    /** What a code unit brings to the key of a word; 0 for what is no Vietnamese letter or mark. */
    static int spelling(char c) {
        return c < END ? SPELLINGS[c] : 0;
    }

    /** The code of the letter of a spelling, or 0. */
    static int letterOf(int spelling) {
        return spelling & LETTER;
    }

    /** The tone of a spelling, or 0. */
    static int toneOf(int spelling) {
        return spelling >> TONE_SHIFT & 7;
    }

    /** Whether a spelling is that of a combining mark. */
    static boolean isMark(int spelling) {
        return (spelling & MARK) != 0;
    }
}
