package io.github.bantin.token;

import io.github.bantin.internal.scan.Words;
import java.util.Arrays;
import java.util.stream.Stream;

/** Abbreviations that are written with a full stop which ends no sentence. */
final class Abbreviations {
    /** Towns and wards, titles, and what else official texts shorten; in small letters without the stop. */
    private static final long[] KNOWN = Stream.of(
                    "tp", "tx", "tt", "q", "p", "h", "x", "đ", "ths", "ts", "gs", "pgs", "bs", "ds", "ks", "ksc", "cn",
                    "ls", "nxb", "st", "sn", "tr", "mr", "mrs", "ms", "dr", "no", "kts", "nsnd", "nsưt", "ngnd", "ngưt",
                    "bt", "pv", "ctv")
            .mapToLong(Words::key)
            .sorted()
            .toArray();

    /** The most letters that one of them has, and the most code units of a letter with its marks apart. */
    private static final int MOST_LETTERS = 5;

    private static final int MOST_PARTS = 3;

    private Abbreviations() {}

    /** Whether the word before a full stop is one of them, or the single capital of an initial. */
    static boolean isAbbreviation(String text, int begin, int end) {
        if (begin == end || end - begin > MOST_LETTERS * MOST_PARTS || !Character.isUpperCase(text.charAt(begin))) {
            return false;
        }
        int letters = letters(text, begin, end);
        return letters == 1 || letters <= MOST_LETTERS && Arrays.binarySearch(KNOWN, Words.key(text, begin, end)) >= 0;
    }

    /** How many letters there are, each with the combining marks behind it. */
    private static int letters(String text, int begin, int end) {
        int letters = 0;
        for (int i = begin; i < end; i++) {
            letters += Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK ? 0 : 1;
        }
        return letters;
    }

    /** Whether "v.v" ends at an offset. */
    static boolean isEtCetera(String text, int end) {
        return end >= 3
                && text.regionMatches(true, end - 3, "v.v", 0, 3)
                && (end == 3 || !Words.isWordPart(text.charAt(end - 4)));
    }
}
