package io.github.bantin.internal.scan;

/**
 * Finds the parts of a document number by its shape: number, year and the chain of symbols behind them.
 *
 * <p>Party: {@code 16-CT/TU}, hyphen first. State: {@code 30/2020/NĐ-CP}, {@code 1234/QĐ-UBND}, slash first. Separators
 * may have up to two blanks or a line end on either side, one line end in all, because numbers are torn at them; behind
 * the symbols that the shape needs, only what is written together is taken. What the symbols mean is for the caller to
 * say. Holds the state of one match; not thread-safe.
 */
public final class DocumentNumberShape {
    private static final int MAX_NUMBER_DIGITS = 5;
    private static final int MAX_SYMBOLS = 8;
    private static final int MAX_SYMBOL_LENGTH = 20;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;

    private String text = "";
    private int begin;
    private int end;
    private int number;
    private int numberEnd;
    private char suffix;
    private int year;
    private char firstSeparator;
    private int symbols;
    private final int[] symbolBegins = new int[MAX_SYMBOLS];
    private final int[] symbolEnds = new int[MAX_SYMBOLS];

    /** The separator before each symbol. */
    private final char[] separators = new char[MAX_SYMBOLS];

    private int lineEnds;
    private boolean spaced;
    private boolean loose;

    /** Where the first digit stands. */
    public int begin() {
        return begin;
    }

    /** Behind the last symbol. */
    public int end() {
        return end;
    }

    /** The number. */
    public int number() {
        return number;
    }

    /** Behind the digits of the number. */
    public int numberEnd() {
        return numberEnd;
    }

    /** The letter behind the number, or NUL. */
    public char suffix() {
        return suffix;
    }

    /** The year, or 0 if none is written. */
    public int year() {
        return year;
    }

    /** What stands behind the number: {@code '/'}, {@code '-'} for any dash, or a blank. */
    public char firstSeparator() {
        return firstSeparator;
    }

    /** How many symbols there are. */
    public int symbols() {
        return symbols;
    }

    /** What stands before a symbol: {@code '/'}, {@code '-'} for any dash, or a blank. */
    public char separator(int index) {
        return separators[index];
    }

    /** A symbol as it is written. */
    public String symbol(int index) {
        return text.substring(symbolBegins[index], symbolEnds[index]);
    }

    /**
     * Whether number, type and issuer all stand there behind the signs of one system: 16-CT/TU, 1234/QĐ-UBND,
     * 45/2019/QH14.
     */
    public boolean isWhole() {
        if (firstSeparator == ' ') {
            return false;
        }
        return symbols == 1 ? year > 0 && symbol(0).contains("QH") : firstSeparator != separators[1];
    }

    /** Whether blanks or a line end stand inside. */
    public boolean isSpaced() {
        return spaced;
    }

    /** Whether blanks stand inside, or a line end other than one right behind a separator. */
    public boolean isLoose() {
        return loose;
    }

    /**
     * Finds the shape at an offset.
     *
     * @param source the text
     * @param from the offset of a digit that no digit, letter or joining sign stands before
     * @return whether number and at least one symbol stand there
     */
    public boolean match(String source, int from) {
        text = source;
        begin = from;
        year = 0;
        suffix = 0;
        symbols = 0;
        lineEnds = 0;
        spaced = false;
        loose = false;
        int at = digits(from, MAX_NUMBER_DIGITS);
        if (at < 0) {
            return false;
        }
        numberEnd = at;
        if (isAsciiLetter(charAt(at)) && isSeparator(charAt(at + 1))) {
            suffix = charAt(at++);
        }
        int mark = blanks(at);
        if (mark < 0) {
            return false;
        }
        if (isSeparator(charAt(mark))) {
            firstSeparator = unified(charAt(mark));
            at = blanks(mark + 1);
        } else if (mark > at) { // 84 QĐ/TWĐTN
            firstSeparator = ' ';
            at = mark;
        } else {
            return false;
        }
        if (at < 0) {
            return false;
        }
        char before = firstSeparator;
        if (firstSeparator == '/' && Words.isDigit(charAt(at))) {
            at = year(at);
            int slash = at < 0 ? -1 : blanks(at);
            if (slash < 0 || charAt(slash) != '/') {
                return false;
            }
            at = blanks(slash + 1);
            if (at < 0) {
                return false;
            }
            before = '/';
        }
        return chain(at, before);
    }

    private boolean chain(int from, char before) {
        int at = from;
        char separator = before;
        while (symbols < MAX_SYMBOLS) {
            int symbolEnd = symbolEnd(at);
            if (symbolEnd < 0) {
                break;
            }
            symbolBegins[symbols] = at;
            symbolEnds[symbols] = symbolEnd;
            separators[symbols++] = separator;
            end = symbolEnd;
            boolean needed = symbols == 1;
            int linesBefore = lineEnds;
            boolean spacedBefore = spaced;
            boolean looseBefore = loose;
            int mark = needed ? blanks(symbolEnd) : symbolEnd;
            if (mark < 0 || !isSeparator(charAt(mark))) {
                lineEnds = linesBefore;
                spaced = spacedBefore;
                loose = looseBefore;
                break;
            }
            separator = unified(charAt(mark));
            at = needed || Words.isLineEnd(charAt(mark + 1)) ? blanks(mark + 1) : mark + 1;
            if (at < 0 || symbolEnd(at) < 0) {
                lineEnds = linesBefore;
                spaced = spacedBefore;
                loose = looseBefore;
                break;
            }
        }
        return symbols > 0;
    }

    /**
     * Behind the symbol that begins at an offset, or -1: capitals, among them few plain small letters ("TTg", "CTr",
     * often typed "Ctr"), digits at the end.
     */
    private int symbolEnd(int from) {
        int upper = 0;
        int lower = 0;
        int i = from;
        for (; i - from <= MAX_SYMBOL_LENGTH; i++) {
            char c = charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (c >= 'a' && c <= 'z') {
                lower++;
            } else if (!(Letters.isMark(c) || i > from && (Words.isDigit(c) || c == '&'))) {
                break;
            }
        }
        boolean whole = i - from <= MAX_SYMBOL_LENGTH && !Words.isWordPart(charAt(i));
        boolean typed = upper == 1 && lower == 2 && text.startsWith("tr", from + 1);
        boolean fits = lower == 0 ? upper > 0 : upper > 1 && lower <= upper;
        return whole && Character.isUpperCase(charAt(from)) && (fits || typed) ? i : -1;
    }

    private int digits(int from, int most) {
        int i = from;
        number = 0;
        while (Words.isDigit(charAt(i))) {
            if (i - from == most) {
                return -1;
            }
            number = number * 10 + (charAt(i++) - '0');
        }
        return i;
    }

    private int year(int from) {
        int value = 0;
        int i = from;
        while (i < from + 4 && Words.isDigit(charAt(i))) {
            value = value * 10 + (charAt(i++) - '0');
        }
        if (i < from + 4 || Words.isDigit(charAt(i)) || value < FIRST_YEAR || value > LAST_YEAR) {
            return -1;
        }
        year = value;
        return i;
    }

    /** Behind up to two blanks and a line end, or -1 where there are more. */
    private int blanks(int from) {
        int i = from;
        int blank = 0;
        int linesBefore = lineEnds;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Words.isLineEnd(c)) {
                if (c == '\f' || ++lineEnds > 1 && !(c == '\n' && i > from && text.charAt(i - 1) == '\r')) {
                    return -1;
                }
                blank = 0;
            } else if (!Words.isBlank(c)) {
                break;
            } else if (++blank > 2) {
                return -1;
            }
            i++;
        }
        spaced |= i > from;
        boolean behindSeparator = from > 0 && isSeparator(text.charAt(from - 1));
        loose |= i > from && !(behindSeparator && linesBefore < lineEnds);
        return i;
    }

    private static boolean isSeparator(char c) {
        return c == '/' || Words.isDash(c);
    }

    private static char unified(char separator) {
        return separator == '/' ? '/' : '-';
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }
}
