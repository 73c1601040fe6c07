package io.github.bantin.extract;

import io.github.bantin.internal.scan.ScannedText;

/** Roman numerals up to 89 (congresses, terms, centuries), in their standard form only. */
final class RomanNumerals {
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final int LONGEST = 9;

    private RomanNumerals() {}

    /** Whether a numeral that is looked for may begin with a letter. */
    static boolean isNumeral(char c) {
        return c == 'I' || c == 'V' || c == 'X';
    }

    /** The value of the numeral that a span of a text is, or 0 if it is none. */
    static int value(ScannedText text, int begin, int end) {
        int length = end - begin;
        if (length == 0 || length > LONGEST) {
            return 0;
        }
        for (int tens = TENS.length - 1; tens >= 0; tens--) {
            if (!text.startsWith(TENS[tens], begin) || TENS[tens].length() > length) {
                continue;
            }
            int rest = length - TENS[tens].length();
            for (int ones = 0; ones < ONES.length; ones++) {
                if (ONES[ones].length() == rest && text.startsWith(ONES[ones], end - rest)) {
                    return tens * 10 + ones;
                }
            }
        }
        return 0;
    }
}
