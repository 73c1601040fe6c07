package io.github.bantin.extract;

import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.SpelledNumber;
import io.github.bantin.internal.scan.Words;

/**
 * The numerals of dates and times: numbers of few digits or in words, years, and the marks between them.
 *
 * <p>Holds where the last read ended; not thread-safe.
 */
final class DateFigures {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    /** "tư", which is four behind tens, and in "tháng tư" and "quý tư" by itself. */
    private static final long FOUR = Words.key("tư");

    private final ScannedText text;
    private final SpelledNumber spelled = new SpelledNumber();
    private int end;
    private int separatorEnd;

    DateFigures(ScannedText text) {
        this.text = text;
    }

    /** Behind the digits that were read last. */
    int end() {
        return end;
    }

    /** Where the figure begins behind the separator that was found last. */
    int separatorEnd() {
        return separatorEnd;
    }

    /** Whether a number in figures or words may begin at an offset. */
    boolean isNumeral(int at) {
        return at >= 0 && at < text.length() && (Words.isDigit(text.charAt(at)) || isNumberWord(at));
    }

    /** Whether a number in words may begin at an offset. */
    boolean isNumberWord(int at) {
        return at >= 0
                && at < text.length()
                && Words.isWordPart(text.charAt(at))
                && SpelledNumber.isNumberWord(text, at);
    }

    /** The mark at an offset that parts day, month and year if a figure follows, a hyphen for every dash; or NUL. */
    char separator(int at) {
        int mark = at;
        char c = charAt(mark);
        if (c == ' ' && charAt(at + 1) == '/') { // 18 / 11 / 2022
            mark = at + 1;
            c = '/';
        }
        if (c != '/' && c != '.' && !Words.isDash(c)) {
            return 0;
        }
        int behind = mark + 1;
        char next = charAt(behind);
        if (Words.isLineEnd(next) || Words.isBlank(next) && Words.isLineEnd(charAt(behind + 1))) {
            behind = text.skipBlanks(behind);
        } else if (c == '/' && Words.isBlank(next)) {
            behind++;
        }
        if (behind < 0 || !Words.isDigit(charAt(behind))) {
            return 0;
        }
        separatorEnd = behind;
        return c == '/' || c == '.' ? c : '-';
    }

    /** The number of at most so many digits at an offset, in figures or words, or -1. */
    int number(int at, int most) {
        if (Words.isWordPart(charAt(at))) {
            return inWords(at, most);
        }
        int value = 0;
        int i = at;
        while (Words.isDigit(charAt(i))) {
            if (i - at == most) {
                return -1;
            }
            value = value * 10 + (charAt(i++) - '0');
        }
        end = i;
        return i == at ? -1 : value;
    }

    private int inWords(int at, int most) {
        long limit = 1;
        for (int i = 0; i < most; i++) {
            limit *= 10;
        }
        if (!SpelledNumber.isNumberWord(text, at)) {
            return -1;
        }
        if (!spelled.match(text, at)) {
            end = text.wordEnd(at);
            return text.key(at, end) == FOUR ? 4 : -1;
        }
        end = spelled.end();
        return spelled.scale() > 0 || spelled.unscaled() >= limit ? -1 : (int) spelled.unscaled();
    }

    /** The year of four digits at an offset that nothing is joined to but a dash, or 0. */
    int year(int at) {
        int value = number(at, 4);
        if (value < FIRST_YEAR || value > LAST_YEAR || Words.isDigit(charAt(at)) && end - at != 4) {
            return 0;
        }
        return isJoined() ? 0 : value;
    }

    /** The year of three digits at an offset, which only the word before it tells from other numbers; or 0. */
    int earlyYear(int at) {
        int value = Words.isDigit(charAt(at)) ? number(at, 3) : -1;
        return value < 100 || isJoined() || charAt(end) == '%' ? 0 : value;
    }

    private boolean isJoined() {
        char next = charAt(end);
        return Words.isWordPart(next)
                || (next == '/' || next == '.' || next == ',' || next == ':') && Words.isDigit(charAt(end + 1));
    }

    /** Whether a letter, or a mark and a digit, are written to the digits that end at an offset. */
    boolean goesOn(int at) {
        char next = charAt(at);
        return Words.isWordPart(next)
                || next == '%'
                || (next == '/' || next == '.' || next == ',' || next == ':' || Words.isDash(next))
                        && Words.isDigit(charAt(at + 1));
    }

    /** Whether something is written to the digits that end at an offset other than the dash before another numeral. */
    boolean goesOnButDash(int at) {
        return goesOn(at) && !Words.isDash(charAt(at));
    }

    /** The number of a quarter in Roman figures at an offset, or 0. */
    int roman(int at) {
        end = text.wordEnd(at);
        return switch (text.substring(at, Math.min(end, at + 4))) {
            case "I" -> 1;
            case "II" -> 2;
            case "III" -> 3;
            case "IV" -> 4;
            default -> 0;
        };
    }

    /** The code unit at an offset; behind the text a line end. */
    char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\n';
    }
}
