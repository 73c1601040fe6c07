package io.github.bantin.extract;

import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.WordAnchors;
import io.github.bantin.internal.scan.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells by the first word or sign behind a number which tables are worth asking; most numbers need few of them, and most
 * words none.
 */
final class FollowWords {
    static final int SHARE = 1;
    static final int CURRENCY = 2;
    static final int MEASURE = 4;
    static final int TIME = 8;
    static final int COUNTED = 16;
    static final int MAGNITUDE = 32;

    /** "phần", which makes percent, permille and fractions. */
    static final int PART = 64;

    /** What a number of one word in words may go on with: number words, "đến", "nửa". */
    static final int MORE = 128;

    private static final WordAnchors FIRST_WORDS = new WordAnchors(firstWords());

    private FollowWords() {}

    private static Map<String, Integer> firstWords() {
        Map<String, Integer> flags = new HashMap<>();
        add(flags, CURRENCY, Currencies.phrases());
        add(flags, MEASURE, List.of(Units.measureNames().split("\\|", -1)));
        add(flags, COUNTED, CountedNouns.phrases());
        for (String word : "thế thập năm tháng tuần ngày đêm giờ tiếng h phút giây".split(" ", -1)) {
            flags.merge(word, TIME, (a, b) -> a | b);
        }
        for (String word : "chục trăm nghìn ngàn vạn triệu tỷ tỉ tr trđ k".split(" ", -1)) {
            flags.merge(word, MAGNITUDE, (a, b) -> a | b);
        }
        for (String word :
                ("không một mốt hai ba bốn tư năm lăm nhăm sáu bảy bẩy tám chín mười mươi chục trăm nghìn ngàn vạn triệu tỷ tỉ"
                                + " linh lẻ rưỡi rưởi phẩy phảy nửa đến tới cho")
                        .split(" ", -1)) {
            flags.merge(word, MORE, (a, b) -> a | b);
        }
        flags.merge("phần", SHARE | PART, (a, b) -> a | b);
        flags.merge("điểm", SHARE, (a, b) -> a | b);
        flags.merge("đ", COUNTED, (a, b) -> a | b); // đ/c
        flags.merge("us", CURRENCY, (a, b) -> a | b);
        return flags;
    }

    private static void add(Map<String, Integer> flags, int flag, Iterable<String> phrases) {
        for (String phrase : phrases) {
            int blank = phrase.indexOf(' ');
            flags.merge(blank < 0 ? phrase : phrase.substring(0, blank), flag, (a, b) -> a | b);
        }
    }

    /** What the first word or sign behind an offset may begin. */
    static int at(ScannedText text, int offset) {
        int begin = text.skipBlanks(offset);
        if (begin < 0 || begin >= text.length()) {
            return 0;
        }
        char c = text.charAt(begin);
        if (Words.isWordPart(c)) {
            return c == '\u00b5' || c == '\u03bc' || c == '\u039c' ? MEASURE : FIRST_WORDS.at(text, begin);
        }
        return c == '%' || c == '\u2030' ? SHARE : c == '°' ? MEASURE : Currencies.isSign(c) ? CURRENCY : 0;
    }
}
