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

    /**
     * Those that running text writes small too, in front of a figure: page, volume, chapter, century, born, telephone and,
     * in addresses, ward and district.
     */
    private static final long[] SMALL_BEFORE_FIGURE = keys("tr t q p ch tk sn đt sđt tel fax no");

    /** Those that are no syllable of the language, in front of a name. */
    private static final long[] SMALL_BEFORE_NAME = keys("tp tx tt ths ts gs pgs bs ks kts");

    /** What is labelled with letters rather than shortened to them: {@code khu A}, {@code nhóm B}, {@code viêm gan B}. */
    private static final long[] LABELLED = keys(
            "khu khối khoa lớp tổ nhóm loại hạng lô dãy bảng đội mẫu cấp điểm cổng án tên" + " gan cúm vitamin nhà");

    /** The most letters that one of them has, and the most code units of a letter with its marks apart. */
    private static final int MOST_LETTERS = 5;

    private static final int MOST_PARTS = 3;

    /** The most letters of one in small letters, and the most blanks behind its stop. */
    private static final int MOST_SMALL = 3;

    private static final long[] NONE = {};

    private Abbreviations() {}

    private static long[] keys(String words) {
        return Stream.of(words.split(" ", -1)).mapToLong(Words::key).sorted().toArray();
    }

    /** Whether the word before a full stop is one of them, or the single capital of an initial. */
    static boolean isAbbreviation(String text, int begin, int end) {
        if (begin == end || end - begin > MOST_LETTERS * MOST_PARTS) {
            return false;
        }
        if (!Character.isUpperCase(text.charAt(begin))) {
            return end - begin <= MOST_SMALL && isSmall(text, begin, end);
        }
        int letters = letters(text, begin, end);
        return letters == 1 || letters <= MOST_LETTERS && Arrays.binarySearch(KNOWN, Words.key(text, begin, end)) >= 0;
    }

    /** Whether a word in small letters is one of them by what follows its stop: {@code tr. 5}, {@code tp. Thái Bình}. */
    private static boolean isSmall(String text, int begin, int end) {
        int next = end + 1;
        while (next < text.length() && next - end <= MOST_SMALL && Words.isBlank(text.charAt(next))) {
            next++;
        }
        boolean stopped = end < text.length() && text.charAt(end) == '.' && next < text.length();
        if (!stopped || begin > 0 && !isBefore(text.charAt(begin - 1))) {
            return false;
        }
        char follows = text.charAt(next);
        long[] known = Words.isDigit(follows)
                ? SMALL_BEFORE_FIGURE
                : Character.isUpperCase(follows) ? SMALL_BEFORE_NAME : NONE;
        return Arrays.binarySearch(known, Words.key(text, begin, end)) >= 0;
    }

    /** Whether a character may stand right before such a word. */
    private static boolean isBefore(char c) {
        return c <= ' ' || Words.isBlank(c) || c == '(' || c == ',' || c == '.';
    }

    /** How many letters there are, each with the combining marks behind it. */
    private static int letters(String text, int begin, int end) {
        int letters = 0;
        for (int i = begin; i < end; i++) {
            letters += Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK ? 0 : 1;
        }
        return letters;
    }

    /** Whether a single capital is the label of what the small word before it names, or ends one, and is no initial. */
    static boolean isLabel(String text, int begin, int end) {
        if (begin > 0 && Words.isDigit(text.charAt(begin - 1))) {
            return true; // lớp 12A
        }
        int before = begin;
        while (before > 0 && begin - before < MOST_SMALL && Words.isBlank(text.charAt(before - 1))) {
            before--;
        }
        int word = Words.begin(text, before);
        return letters(text, begin, end) == 1
                && word < before
                && before < begin
                && !Character.isUpperCase(text.charAt(word))
                && Arrays.binarySearch(LABELLED, Words.key(text, word, before)) >= 0;
    }

    /** Whether "v.v" ends at an offset. */
    static boolean isEtCetera(String text, int end) {
        return end >= 3
                && text.regionMatches(true, end - 3, "v.v", 0, 3)
                && (end == 3 || !Words.isWordPart(text.charAt(end - 4)));
    }
}
