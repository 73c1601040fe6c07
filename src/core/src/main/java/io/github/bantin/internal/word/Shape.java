package io.github.bantin.internal.word;

import io.github.bantin.normalize.Syllable;

/**
 * How a unit of text looks, in one of sixteen classes that features are made of.
 *
 * <p>The treebank that the model learns from writes brackets as LBKT and RBKT; they are marks here too.
 */
public final class Shape {
    /** A syllable of Vietnamese in small letters. */
    public static final byte LOWER = 1;
    /** A syllable with a capital at its begin. */
    public static final byte TITLE = 2;
    /** Two capitals or more and no small letter. */
    public static final byte CAPITALS = 3;
    /** Letters with digits or with signs that join them. */
    public static final byte CODE = 4;
    /** A number in figures. */
    public static final byte NUMBER = 5;
    /** A date, document number or address. */
    public static final byte WHOLE = 6;
    /** A mark that ends sentences. */
    public static final byte STOP = 7;
    /** A comma. */
    public static final byte COMMA = 8;
    /** Any other mark or sign. */
    public static final byte MARK = 9;
    /** Small letters that are no syllable of Vietnamese. */
    public static final byte FOREIGN = 10;
    /** A capital with letters that are no syllable of Vietnamese, or mixed case. */
    public static final byte FOREIGN_TITLE = 11;
    /** Capitals beside capitals, as in a headline. */
    public static final byte CAPITALS_IN_A_ROW = 12;
    /** A capital where a sentence or quotation begins. */
    public static final byte FIRST_TITLE = 13;
    /** An abbreviation with its stop. */
    public static final byte ABBREVIATION = 14;
    /** Nothing: before the first and behind the last unit. */
    public static final byte NONE = 15;

    private static final int JOINABLE = 1 << LOWER
            | 1 << TITLE
            | 1 << CAPITALS
            | 1 << CODE
            | 1 << FOREIGN
            | 1 << FOREIGN_TITLE
            | 1 << CAPITALS_IN_A_ROW
            | 1 << FIRST_TITLE
            | 1 << ABBREVIATION;

    private static final int CAPITAL = 1 << TITLE
            | 1 << CAPITALS
            | 1 << FOREIGN_TITLE
            | 1 << CAPITALS_IN_A_ROW
            | 1 << FIRST_TITLE
            | 1 << ABBREVIATION;

    private static final int ODD = 1 << CODE | 1 << FOREIGN | 1 << FOREIGN_TITLE | 1 << ABBREVIATION;

    private Shape() {}

    /** Whether such a unit may be part of a word of several units. */
    static boolean isJoinable(int shape) {
        return (JOINABLE >> shape & 1) != 0;
    }

    /** Whether such a unit begins with a capital. */
    static boolean isCapital(int shape) {
        return (CAPITAL >> shape & 1) != 0;
    }

    /** Whether such a unit is no plain syllable, so that no lexicon knows what it may be part of. */
    static boolean isOdd(int shape) {
        return (ODD >> shape & 1) != 0;
    }

    /**
     * The shape of a word or abbreviation.
     *
     * @param first whether a sentence or quotation begins with it
     */
    static byte ofLetters(CharSequence text, int begin, int end, boolean abbreviation, boolean first) {
        int upper = 0;
        int lower = 0;
        boolean digits = false;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (SyllableKeys.isLower(c)) {
                lower++;
            } else if (SyllableKeys.isUpper(c)) {
                upper++;
            } else {
                digits |= c >= '0' && c <= '9';
            }
        }
        if (digits) {
            return CODE;
        }
        if (abbreviation) {
            return ABBREVIATION;
        }
        if (upper == 0) {
            return Syllable.isValid(text, begin, end) ? LOWER : FOREIGN;
        }
        if (lower == 0 && upper > 1) {
            return isTreebankBracket(text, begin, end) ? MARK : CAPITALS;
        }
        if (upper == 1 && SyllableKeys.isUpper(text.charAt(begin))) {
            return first ? FIRST_TITLE : Syllable.isValid(text, begin, end) ? TITLE : FOREIGN_TITLE;
        }
        return FOREIGN_TITLE;
    }

    private static boolean isTreebankBracket(CharSequence text, int begin, int end) {
        return end - begin == 4
                && (text.charAt(begin) == 'L' || text.charAt(begin) == 'R')
                && text.charAt(begin + 1) == 'B'
                && text.charAt(begin + 2) == 'K'
                && text.charAt(begin + 3) == 'T';
    }

    /** The shape of a punctuation mark. */
    static byte ofMark(char c) {
        return switch (c) {
            case '.', '?', '!', '…' -> STOP;
            case ',' -> COMMA;
            default -> MARK;
        };
    }

    /** Whether a capital behind such a mark begins a sentence or quotation. */
    static boolean opens(char mark) {
        return ".!?:\"“-–;(…".indexOf(mark) >= 0;
    }
}
