package io.github.bantin.extract;

import io.github.bantin.internal.scan.AnchorAutomaton;
import java.util.HashMap;
import java.util.Map;

/** The words that a scan stops at, and what may begin at each of them. */
final class Anchors {
    /** A day of the week. */
    static final int WEEKDAY = 1;

    /** A date, a length of time or another mention of time. */
    static final int TIME = 1 << 1;

    /** A date told from the day of writing. */
    static final int RELATIVE = 1 << 2;

    /** A reference to a part of a document. */
    static final int REFERENCE = 1 << 3;

    /** The title of a law. */
    static final int TITLE = 1 << 4;

    /** The number of a document that was left blank, behind the word. */
    static final int BLANK_NUMBER = 1 << 5;

    /** Letters that a scan may have misread for the first digit of a number. */
    static final int DAMAGED = 1 << 6;

    /** A number in words. */
    static final int NUMBER = 1 << 7;

    /** An ordinal in words. */
    static final int ORDINAL = 1 << 8;

    /** A factor. */
    static final int MULTIPLIER = 1 << 9;

    private static final AnchorAutomaton USUAL = table(false, false);
    private static final AnchorAutomaton RELATIVES = table(true, false);
    private static final AnchorAutomaton DAMAGES = table(false, true);
    private static final AnchorAutomaton ALL = table(true, true);

    private Anchors() {}

    /** The words for some options: fewer where no day of writing is given and digits are read as they stand. */
    static AnchorAutomaton of(ExtractionOptions options) {
        boolean relative = options.reference() != null;
        return options.damaged() ? relative ? ALL : DAMAGES : relative ? RELATIVES : USUAL;
    }

    private static AnchorAutomaton table(boolean relative, boolean damaged) {
        return new AnchorAutomaton(words(relative, damaged));
    }

    /** The words with what may begin at each of them. */
    static Map<String, Integer> words(boolean relative, boolean damaged) {
        Map<String, Integer> words = new HashMap<>();
        put(words, WEEKDAY, "thứ|chủ");
        put(words, REFERENCE, "điểm|tiết|đoạn|khoản|điều|tiểu|mục|chương|phần|phụ");
        put(words, TITLE, "luật|bộ|hiến|pháp");
        put(words, BLANK_NUMBER, "số");
        put(
                words,
                NUMBER,
                "không|nửa|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|hăm|băm|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ");
        put(words, ORDINAL, "thứ");
        put(words, MULTIPLIER, "gấp");
        TemporalReader.anchors(TIME).forEach((word, flag) -> words.merge(word, flag, (a, b) -> a | b));
        if (relative) {
            RelativeDateReader.anchors(RELATIVE).forEach((word, flag) -> words.merge(word, flag, (a, b) -> a | b));
        }
        if (damaged) {
            put(words, DAMAGED, "l|i|o");
        }
        return words;
    }

    private static void put(Map<String, Integer> words, int flag, String list) {
        for (String word : list.split("\\|", -1)) {
            words.merge(word, flag, (a, b) -> a | b);
        }
    }
}
