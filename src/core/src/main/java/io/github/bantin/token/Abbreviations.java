package io.github.bantin.token;

import io.github.bantin.internal.scan.Words;
import java.util.Set;

/** Abbreviations that are written with a full stop which ends no sentence. */
final class Abbreviations {
    /** Towns and wards, titles, and what else official texts shorten; in small letters without the stop. */
    private static final Set<String> KNOWN = Set.of(
            "tp", "tx", "tt", "q", "p", "h", "x", "đ", "ths", "ts", "gs", "pgs", "bs", "ds", "ks", "ksc", "cn", "ls",
            "nxb", "st", "sn", "tr", "mr", "mrs", "ms", "dr", "no", "kts", "nsnd", "nsưt", "ngnd", "ngưt", "bt", "pv",
            "ctv");

    private Abbreviations() {}

    /** Whether the word before a full stop is one of them, or the single capital of an initial. */
    static boolean isAbbreviation(String text, int begin, int end) {
        if (end - begin > 5 || begin == end) {
            return false;
        }
        if (end - begin == 1 && Character.isUpperCase(text.charAt(begin))) {
            return true;
        }
        return Character.isUpperCase(text.charAt(begin)) && KNOWN.contains(lower(text, begin, end));
    }

    /** Whether "v.v" ends at an offset. */
    static boolean isEtCetera(String text, int end) {
        return end >= 3
                && text.regionMatches(true, end - 3, "v.v", 0, 3)
                && (end == 3 || !Words.isWordPart(text.charAt(end - 4)));
    }

    private static String lower(String text, int begin, int end) {
        StringBuilder lower = new StringBuilder(end - begin);
        for (int i = begin; i < end; i++) {
            lower.append(Character.toLowerCase(text.charAt(i)));
        }
        return lower.toString();
    }
}
