package io.github.bantin.internal.scan;

/**
 * What a code unit is to an {@link AnchorAutomaton}: the column of its table, letters by their codes behind the first
 * few.
 */
final class AnchorColumn {
    static final int OUTSIDE = 0;
    static final int FIGURE = 1;
    static final int LOW_LINE = 2;
    static final int OTHER_LETTER = 3;
    static final int TONE_MARK = 4;
    static final int SHAPE_MARK = 5;
    static final int LETTER = SHAPE_MARK + Letters.SHAPES.length();
    static final int NUMERAL = LETTER + Letters.CODES;

    /** Capitals of Roman numerals; the last one begins none that a scan looks for. */
    static final String NUMERALS = "IVXL";

    /** How many bits a column takes. */
    static final int BITS = 6;

    private static final byte[] OF = new byte[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < OF.length; c++) {
            OF[c] = (byte) made((char) c);
        }
    }

    private AnchorColumn() {}

    static int of(char c) {
        return OF[c];
    }

    private static int made(char c) {
        if (!CharacterClasses.isWordPart(c)) {
            return c == '_' ? LOW_LINE : CharacterClasses.isJoiner(c) ? FIGURE : OUTSIDE;
        }
        int numeral = NUMERALS.indexOf(c);
        int spelling = CharacterClasses.spelling(c);
        int letter = CharacterClasses.letterOf(spelling);
        if (numeral >= 0 || letter != 0) {
            return numeral >= 0 ? NUMERAL + numeral : LETTER + letter;
        }
        int shape = Letters.SHAPES.indexOf(c);
        return shape >= 0 ? SHAPE_MARK + shape : CharacterClasses.isMark(spelling) ? TONE_MARK : OTHER_LETTER;
    }
}
