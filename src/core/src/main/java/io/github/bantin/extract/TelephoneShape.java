package io.github.bantin.extract;

import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;

/**
 * Finds the end of a telephone number written in groups, whose figures count nothing.
 *
 * <p>Three forms: with the trunk zero and its code ({@code 0912 345 678}, {@code (024) 3825 1234}), with a country code
 * behind a plus sign ({@code +84 24 3825 1234}), and the service numbers 1800 and 1900 ({@code 1900 9095}). Groups are
 * parted by one blank, dot or hyphen. Source: the telephone numbering plan of Circular 22/2014/TT-BTTTT, which knows
 * nothing longer than eleven figures behind the zero.
 */
final class TelephoneShape {
    private static final int FEWEST_DIGITS = 9;
    private static final int MOST_DIGITS = 13;
    private static final int SERVICE_DIGITS = 8;

    private TelephoneShape() {}

    /** The end of the telephone number that begins at a figure, or 0; {@code digitsEnd} is behind the first group. */
    static int end(ScannedText text, int at, int digitsEnd) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        int first = digitsEnd - at;
        boolean country = before == '+' && first <= 3;
        boolean trunk = text.charAt(at) == '0' && first >= 2 && first <= 5;
        boolean service = first == 4
                && (text.startsWith("1800", at) || text.startsWith("1900", at))
                && !DateRangeReader.isLed(text, at); // nhiệm kỳ 1900-1901
        if (!country && !trunk && !service) {
            return 0;
        }
        int digits = first;
        int groups = 1;
        int end = digitsEnd;
        if (before == '(' && charAt(text, end) == ')') {
            end++;
        }
        while (digits <= MOST_DIGITS) {
            char mark = charAt(text, end);
            int group = Words.isBlank(mark) || mark == '.' || mark == '-' ? end + 1 : end;
            int groupEnd = group;
            while (Words.isDigit(charAt(text, groupEnd))) {
                groupEnd++;
            }
            int fewestInGroup = 2;
            if (groups == 1 && !country) { // (0228) 3.849.123, 0228 3 849 123, 08 3818 1436
                fewestInGroup = before == '(' || first > 2 ? 1 : 3;
            }
            if (groupEnd - group < fewestInGroup || groupEnd - group > 7) {
                break;
            }
            digits += groupEnd - group;
            groups++;
            end = groupEnd;
        }
        boolean goesOn = Words.isWordPart(charAt(text, end)) || charAt(text, end) == '%';
        int fewest = service ? SERVICE_DIGITS : FEWEST_DIGITS;
        // 1900 345 is a number with a blank between its thousands or a year before a number, 1900 9095 is neither
        boolean fits = groups > 1 && digits >= fewest && digits <= MOST_DIGITS && !goesOn;
        return fits ? end : 0;
    }

    private static char charAt(ScannedText text, int index) {
        return index < text.length() ? text.charAt(index) : '\n';
    }
}
