package io.github.bantin.internal.scan;

/**
 * Finds words and blanks around a place in a text and folds words for look-up.
 *
 * <p>A word is a run of letters and combining marks. Its key is the same for every case, for composed and decomposed
 * text and for both places of the tone mark; different words have different keys. Blanks may hold one line end: two of
 * them end a paragraph, and nothing is read across that.
 */
public final class Words {
    /** How many letters a word has that has a key. */
    static final int MAX_LETTERS = 10;

    /** The bits of a letter in a key, and below all letters those of the tone. */
    static final int LETTER_BITS = 6;

    static final int TONE_BITS = 3;

    /** How many code units a scanner looks back or ahead for a word or blanks. */
    static final int WINDOW = 40;

    private Words() {}

    /** Whether the code unit can stand in a word: a letter or a combining mark. */
    public static boolean isWordPart(char c) {
        return CharacterClasses.isWordPart(c);
    }

    /** Whether the code unit is an ASCII digit. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether the code unit is blank space other than a line end. */
    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c > '\u1fff' && Character.isSpaceChar(c) && !isLineEnd(c);
    }

    /** Whether the code unit ends a line. */
    public static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000b';
    }

    /** Whether the code unit is a hyphen, dash or minus sign. */
    public static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }

    /** The end of the word that begins at an offset; the offset itself where no word does. */
    public static int end(CharSequence text, int begin) {
        int end = begin;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The begin of the word that ends at an offset, not more than a window before; the offset itself where none does. */
    public static int begin(CharSequence text, int end) {
        int begin = end;
        while (begin > 0 && end - begin < WINDOW && isWordPart(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    /** The key of a word, 0 if it has other than Vietnamese letters or too many of them. */
    public static long key(CharSequence text, int begin, int end) {
        long key = 0;
        int letters = 0;
        int tone = 0;
        int last = 0;
        for (int i = begin; i < end; i++) {
            int spelling = CharacterClasses.spelling(text.charAt(i));
            int letter = CharacterClasses.letterOf(spelling);
            if (letter != 0) {
                if (++letters > MAX_LETTERS) {
                    return 0;
                }
                key = key << LETTER_BITS | last;
                last = letter;
            } else if (letters == 0 || !CharacterClasses.isMark(spelling)) {
                return 0;
            } else {
                last = Letters.shaped(last, text.charAt(i));
            }
            tone = Math.max(tone, CharacterClasses.toneOf(spelling));
        }
        return (key << LETTER_BITS | last) << TONE_BITS | tone;
    }

    /** The key of a word in an array, as above. */
    static long key(char[] text, int begin, int end) {
        long key = 0;
        int letters = 0;
        int tone = 0;
        int last = 0;
        for (int i = begin; i < end; i++) {
            int spelling = CharacterClasses.spelling(text[i]);
            int letter = CharacterClasses.letterOf(spelling);
            if (letter != 0) {
                if (++letters > MAX_LETTERS) {
                    return 0;
                }
                key = key << LETTER_BITS | last;
                last = letter;
            } else if (letters == 0 || !CharacterClasses.isMark(spelling)) {
                return 0;
            } else {
                last = Letters.shaped(last, text[i]);
            }
            tone = Math.max(tone, CharacterClasses.toneOf(spelling));
        }
        return (key << LETTER_BITS | last) << TONE_BITS | tone;
    }

    /** The key of a whole word. */
    public static long key(String word) {
        return key(word, 0, word.length());
    }

    /**
     * The first offset behind blanks and at most one line end, or -1 where a paragraph ends or the blanks fill the
     * window.
     */
    public static int skipBlanks(CharSequence text, int from) {
        if (from < text.length()) { // nearly always no blank or one
            char c = text.charAt(from);
            if (CharacterClasses.isWordPart(c)) {
                return from;
            }
            if (c == ' ' && from + 1 < text.length() && CharacterClasses.isWordPart(text.charAt(from + 1))) {
                return from + 1;
            }
        }
        int lineEnds = 0;
        int limit = Math.min(text.length(), from + WINDOW);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (isLineEnd(c)) {
                boolean pair = c == '\n' && i > from && text.charAt(i - 1) == '\r';
                if (!pair && (++lineEnds > 1 || c == '\f' || c == '\u2029')) {
                    return -1;
                }
            } else if (!isBlank(c)) {
                return i;
            }
        }
        return limit == text.length() ? limit : -1;
    }

    /** The last offset before blanks and at most one line end, or -1 as in {@link #skipBlanks}. */
    public static int skipBlanksBack(CharSequence text, int from) {
        if (from > 1) {
            char c = text.charAt(from - 1);
            if (CharacterClasses.isWordPart(c)) {
                return from;
            }
            if (c == ' ' && CharacterClasses.isWordPart(text.charAt(from - 2))) {
                return from - 1;
            }
        }
        int lineEnds = 0;
        int limit = Math.max(0, from - WINDOW);
        for (int i = from; i > limit; i--) {
            char c = text.charAt(i - 1);
            if (isLineEnd(c)) {
                boolean pair = c == '\r' && i < from && text.charAt(i) == '\n';
                if (!pair && (++lineEnds > 1 || c == '\f' || c == '\u2029')) {
                    return -1;
                }
            } else if (!isBlank(c)) {
                return i;
            }
        }
        return limit == 0 ? 0 : -1;
    }
}
