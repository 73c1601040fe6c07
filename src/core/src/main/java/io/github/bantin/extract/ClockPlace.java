package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.Words;
import java.util.Map;

/** Tells by what stands around it whether a figure, or two with a colon, are a time of day. */
final class ClockPlace {
    /** Words that a time of day follows. */
    static final PhraseTable<Boolean> AT = PhraseTable.backwards(
            Map.of("lúc", true, "vào", true, "hồi", true, "từ", true, "trước", true, "sau", true));

    /** Words that follow a time of day. */
    static final PhraseTable<Boolean> PART_OF_DAY = PhraseTable.forwards(
            Map.of("ngày", true, "sáng", true, "trưa", true, "chiều", true, "tối", true, "đêm", true, "hôm", true));

    private static final PhraseTable<Boolean> POINT_IN_TIME =
            PhraseTable.backwards(PhraseTable.phrases("lúc|vào|hồi|vào hồi|vào lúc"));

    private static final PhraseTable<Boolean> BEFORE =
            PhraseTable.backwards(PhraseTable.phrases("đến|tới|kể từ|khoảng lúc|sáng|trưa|chiều|tối|đêm|hôm nay|giờ"));

    private ClockPlace() {}

    /** Whether a word before or behind tells that what stands between two offsets is a time. */
    static boolean isTold(String text, int begin, int end) {
        return AT.find(text, begin) != null || BEFORE.find(text, begin) != null || PART_OF_DAY.find(text, end) != null;
    }

    /** Whether "lúc", "vào" or "hồi" stands before an offset. */
    static boolean isAt(String text, int begin) {
        return POINT_IN_TIME.find(text, begin) != null;
    }

    /** Whether what stands between two offsets is a point in time and no length of it: "lúc 24 giờ", "24 giờ ngày 31/12". */
    static boolean isPoint(String text, int begin, int end) {
        return isAt(text, begin) || PART_OF_DAY.find(text, end) != null;
    }

    /** Whether an offset is the begin of a line, or stands behind the dash or dot that opens one. */
    static boolean startsEntry(String text, int at) {
        int i = blanksBack(text, at);
        if (i > 0 && (Words.isDash(text.charAt(i - 1)) || isBullet(text.charAt(i - 1)))) {
            i = blanksBack(text, i - 1);
        }
        return i == 0 || Words.isLineEnd(text.charAt(i - 1));
    }

    private static boolean isBullet(char c) {
        return c == '•' || c == '+' || c == '*';
    }

    private static int blanksBack(String text, int from) {
        int i = from;
        while (i > 0 && Words.isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
