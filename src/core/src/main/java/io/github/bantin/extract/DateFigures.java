package io.github.bantin.extract;

import io.github.bantin.internal.scan.Words;

/**
 * The figures of dates and times: numbers of few digits, years of four, and the marks between them.
 *
 * <p>Holds where the last read ended; not thread-safe.
 */
final class DateFigures {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    private final String text;
    private int end;
    private int separatorEnd;

    DateFigures(String text) {
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

    /** The mark at an offset that parts day, month and year if a figure follows, a hyphen for every dash; or NUL. */
    char separator(int at) {
        char c = charAt(at);
        if (c != '/' && c != '.' && !Words.isDash(c)) {
            return 0;
        }
        int behind = at + 1;
        if (Words.isLineEnd(charAt(behind)) || Words.isBlank(charAt(behind)) && Words.isLineEnd(charAt(behind + 1))) {
            behind = Words.skipBlanks(text, behind);
        }
        if (behind < 0 || !Words.isDigit(charAt(behind))) {
            return 0;
        }
        separatorEnd = behind;
        return c == '/' || c == '.' ? c : '-';
    }

    /** The number of at most so many digits at an offset, or -1. */
    int number(int at, int most) {
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

    /** The year of four digits at an offset that nothing is joined to but a dash, or 0. */
    int year(int at) {
        int value = number(at, 4);
        if (value < FIRST_YEAR || value > LAST_YEAR || end - at != 4) {
            return 0;
        }
        char next = charAt(end);
        boolean joined = Words.isWordPart(next)
                || (next == '/' || next == '.' || next == ',' || next == ':') && Words.isDigit(charAt(end + 1));
        return joined ? 0 : value;
    }

    /** Whether a letter, or a mark and a digit, are written to the digits that end at an offset. */
    boolean goesOn(int at) {
        char next = charAt(at);
        return Words.isWordPart(next)
                || next == '%'
                || (next == '/' || next == '.' || next == ',' || next == ':' || Words.isDash(next))
                        && Words.isDigit(charAt(at + 1));
    }

    /** The number of a quarter in Roman figures at an offset, or 0. */
    int roman(int at) {
        end = Words.end(text, at);
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
