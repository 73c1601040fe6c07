package io.github.bantin.internal.scan;

/**
 * Finds the parts of a document number by its shape: number, year and the chain of symbols behind them.
 *
 * <p>Party: {@code 16-CT/TU}, hyphen first. State: {@code 30/2020/NĐ-CP}, {@code 1234/QĐ-UBND}, slash first. Separators
 * may have up to two blanks or a line end on either side, one line end in all, because numbers are torn at them; behind
 * the symbols that the shape needs, only what is written together is taken. What the symbols mean is for the caller to
 * say. Symbols have the letters of the Latin alphabet, Đ and Ư, without tones. Holds the state of one match; not
 * thread-safe.
 */
public final class DocumentNumberShape {
    private static final int MAX_NUMBER_DIGITS = 7;
    private static final int MAX_SYMBOLS = 8;
    private static final int MAX_SYMBOL_LENGTH = 20;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;

    /** The horn of a decomposed Ư. */
    public static final char HORN = '\u031b';

    /** A dot joins so few letters to a symbol: UBND.VX. */
    private static final int MAX_DOTTED_LETTERS = 5;

    private CharSequence text = "";
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
    private boolean damaged;
    private boolean blank;

    /** Whether a dash stands before the year. */
    private boolean yearDashed;

    /** Whether symbols may be written in small letters. */
    private boolean anyCase;

    /** Where the first digit stands, or what stands for a number that was left blank. */
    public int begin() {
        return begin;
    }

    /** Behind the last symbol. */
    public int end() {
        return end;
    }

    /** The number; 0 where it was left blank. */
    public int number() {
        return number;
    }

    /** Behind the digits of the number. */
    public int numberEnd() {
        return numberEnd;
    }

    /** Whether the number was left blank. */
    public boolean isBlank() {
        return blank;
    }

    /** Whether letters were read as digits. */
    public boolean isDamaged() {
        return damaged;
    }

    /** Whether symbols were looked for in small letters too. */
    public boolean isAnyCase() {
        return anyCase;
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
        return text.subSequence(symbolBegins[index], symbolEnds[index]).toString();
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

    /** Whether a dash stands before the year: 19-2017/NQ-CP. */
    public boolean isYearDashed() {
        return yearDashed;
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
    public boolean match(CharSequence source, int from) {
        return match(source, from, false);
    }

    /**
     * Finds the shape at an offset, its symbols in capitals or, if asked for, in any case: 16-ct/tu, 30/2020/Nđ-Cp.
     *
     * @param source the text
     * @param from the offset of a digit that no digit, letter or joining sign stands before
     * @param inAnyCase whether symbols may be written in small letters
     * @return whether number and at least one symbol stand there
     */
    public boolean match(CharSequence source, int from, boolean inAnyCase) {
        begin(source, from, inAnyCase);
        int at = digits(from, MAX_NUMBER_DIGITS);
        return at >= 0 && matchBehindNumber(at);
    }

    /**
     * Finds the shape at an offset whose number has letters that look like digits: l6-CT/TU, 1O/QĐ-UBND.
     *
     * @param source the text
     * @param from where a number may begin
     * @return whether a number with at least one digit and one such letter, and at least one symbol, stand there
     */
    public boolean matchDamaged(CharSequence source, int from) {
        begin(source, from, false);
        int at = from;
        int digits = 0;
        while (at - from <= MAX_NUMBER_DIGITS && digit(charAt(at)) >= 0) {
            digits += Words.isDigit(charAt(at)) ? 1 : 0;
            number = number * 10 + digit(charAt(at++));
        }
        damaged = true;
        boolean mixed = digits > 0 && digits < at - from && at - from <= MAX_NUMBER_DIGITS;
        return mixed && matchBehindNumber(at);
    }

    /**
     * Finds the shape of a number that was left blank at the separator before its symbols: {@code /TTr-UBND}.
     *
     * @param source the text
     * @param from the offset of a slash or dash
     * @param placeholder where dots or lines stand for the number, or the separator if there are none
     * @return whether a separator and at least two symbols stand there
     */
    public boolean matchBlank(CharSequence source, int from, int placeholder) {
        begin(source, placeholder, false);
        blank = true;
        return isSeparator(charAt(from)) && matchBehindNumber(from) && symbols > 1;
    }

    private void begin(CharSequence source, int from, boolean inAnyCase) {
        text = source;
        begin = from;
        number = 0;
        year = 0;
        suffix = 0;
        symbols = 0;
        lineEnds = 0;
        spaced = false;
        loose = false;
        damaged = false;
        blank = false;
        yearDashed = false;
        anyCase = inAnyCase;
    }

    private boolean matchBehindNumber(int behind) {
        int at = behind;
        numberEnd = at;
        if (isSuffix(charAt(at)) && !Words.isWordPart(charAt(at + 1)) && !Words.isDigit(charAt(at + 1))) {
            suffix = charAt(at++);
        }
        int mark = blanks(at);
        if (mark < 0) {
            return false;
        }
        if (isSeparator(charAt(mark))) {
            firstSeparator = unified(charAt(mark));
            at = blanks(mark + 1);
        } else if (mark > at && suffix == 0) { // 84 QĐ/TWĐTN
            firstSeparator = ' ';
            at = mark;
        } else {
            return false;
        }
        if (at < 0) {
            return false;
        }
        char before = firstSeparator;
        if (firstSeparator != ' ' && Words.isDigit(charAt(at))) {
            yearDashed = firstSeparator == '-';
            firstSeparator = '/';
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
        return chain(at, before) && (firstSeparator != ' ' || symbols > 1);
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
            int mark = needed || lineEndsAt(symbolEnd) ? blanks(symbolEnd) : symbolEnd;
            if (mark < 0 || !isSeparator(charAt(mark))) {
                lineEnds = linesBefore;
                spaced = spacedBefore;
                loose = looseBefore;
                break;
            }
            separator = unified(charAt(mark));
            at = needed || lineEndsAt(mark + 1) ? blanks(mark + 1) : mark + 1;
            if (at < 0 || symbolEnd(at) < 0) {
                lineEnds = linesBefore;
                spaced = spacedBefore;
                loose = looseBefore;
                break;
            }
        }
        return symbols > 0;
    }

    /** Whether the line ends at an offset, a blank or two before its end allowed. */
    private boolean lineEndsAt(int from) {
        int i = from;
        while (i < from + 2 && Words.isBlank(charAt(i))) {
            i++;
        }
        return Words.isLineEnd(charAt(i));
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
            if (isCapital(c)) {
                upper++;
            } else if (c >= 'a' && c <= 'z' || anyCase && (c == 'đ' || c == 'ư')) {
                lower++;
            } else if (!(c == HORN || i > from && (Words.isDigit(c) || c == '&' || isInnerDot(i)))) {
                break;
            }
        }
        boolean whole = i - from <= MAX_SYMBOL_LENGTH && !Words.isWordPart(charAt(i));
        if (anyCase) {
            return whole && upper + lower > 0 && !Words.isDigit(charAt(from)) ? i : -1;
        }
        boolean typed = upper == 1 && lower == 2 && charAt(from + 1) == 't' && charAt(from + 2) == 'r';
        boolean fits = lower == 0 ? upper > 0 : upper > 1 && lower <= upper;
        return whole && isCapital(charAt(from)) && (fits || typed) ? i : -1;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z' || c == 'Đ' || c == 'Ư';
    }

    /** Whether a dot joins a unit to its organ, as some provinces write it: QĐ-UBND.VX. */
    private boolean isInnerDot(int dot) {
        if (charAt(dot) != '.' || !isCapital(charAt(dot - 1))) {
            return false;
        }
        int end = dot + 1;
        while (isCapital(charAt(end))) {
            end++;
        }
        int letters = end - dot - 1;
        return letters > 1 && letters <= MAX_DOTTED_LETTERS && !Words.isWordPart(charAt(end));
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

    /** Letters behind a number go from the first of the alphabet on; I, l and O are misread digits. */
    private static boolean isSuffix(char c) {
        return c >= 'a' && c <= 'h' || c >= 'A' && c <= 'H' || c == 'đ' || c == 'Đ';
    }

    /** The digit that a code unit is or is misread as, or -1. */
    private static int digit(char c) {
        return switch (c) {
            case 'O', 'o' -> 0;
            case 'I', 'l' -> 1;
            default -> Words.isDigit(c) ? c - '0' : -1;
        };
    }

    private char charAt(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }
}
