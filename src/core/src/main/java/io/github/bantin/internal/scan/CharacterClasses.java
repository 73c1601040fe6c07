package io.github.bantin.internal.scan;

/**
 * What the scanners need to know of each code unit, in tables: whether it is a part of words, and which letter it is with
 * which tone.
 */
final class CharacterClasses {
    private static final int LETTER = 0x3f;

    private static final int WORD_TYPES = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK;

    private static final int TONE_SHIFT = 6;

    /** The bit of a combining mark of Vietnamese. */
    private static final int MARK = 1 << 9;

    /** The bit of digits, fractions in one sign and the low line, which are no part of words but stand beside them. */
    private static final int JOINER = 1 << 10;

    /** The bit of a letter or combining mark, as the sign. */
    private static final int WORD_PART = 1 << 15;

    /** The code of a letter (0 for none), its tone or that of a mark, and the bits above. */
    private static final short[] SPELLINGS = new short[Character.MAX_VALUE + 1];

    static {
        for (int i = 0; i < SPELLINGS.length; i++) {
            char c = (char) i;
            boolean joiner = c >= '0' && c <= '9' || c == '_' || isFraction(c);
            SPELLINGS[c] = (short) (Letters.letter(c)
                    | Letters.tone(c) << TONE_SHIFT
                    | (Letters.isMark(c) ? MARK : 0)
                    | (joiner ? JOINER : 0)
                    | (isWordType(c) ? WORD_PART : 0));
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
        return SPELLINGS[c] < 0;
    }

    /** Whether the code unit is a digit, a fraction in one sign or the low line. */
    static boolean isJoiner(char c) {
        return (SPELLINGS[c] & JOINER) != 0;
    }

    /** The code of the letter that a code unit is, whatever its case and tone; 0 if it is none that words are looked up by. */
    static int letter(char c) {
        return SPELLINGS[c] & LETTER;
    }

    /** What a code unit brings to the key of a word; negative if it is part of a word, without a letter or mark if no Vietnamese one. */
    static int spelling(char c) {
        return SPELLINGS[c];
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
