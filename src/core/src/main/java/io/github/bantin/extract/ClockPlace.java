package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells by what stands around it whether a figure, or two with a colon, are a time of day. */
final class ClockPlace {
    /** Words that a time of day follows. */
    private static final PhraseTable<Boolean> AT = PhraseTable.backwards(PhraseTable.phrases("lúc|vào|hồi|từ|khung"));

    /**
     * Words that a time of day follows as well as a length of time, with the first hour that is rather a time: "trước 17
     * giờ", but "sau 2 giờ".
     */
    private static final PhraseTable<Integer> BOUNDS = PhraseTable.backwards(Map.of("trước", 5, "sau", 13));

    /** Words that follow a time of day. */
    private static final PhraseTable<DayPart> PARTS_OF_DAY = PhraseTable.forwards(Map.of(
            "cùng ngày", DayPart.ANY,
            "ngày", DayPart.ANY,
            "hôm", DayPart.ANY,
            "sáng", DayPart.MORNING,
            "trưa", DayPart.NOON,
            "chiều", DayPart.AFTERNOON,
            "tối", DayPart.EVENING,
            "đêm", DayPart.NIGHT));

    private static final PhraseTable<Boolean> POINT_IN_TIME =
            PhraseTable.backwards(PhraseTable.phrases("lúc|vào|hồi|vào hồi|vào lúc"));

    private static final PhraseTable<Boolean> BEFORE = PhraseTable.backwards(
            PhraseTable.phrases("đến|tới|kể từ|trước|sau|khoảng lúc|sáng|trưa|chiều|tối|đêm|hôm nay|giờ"));

    private ClockPlace() {}

    /** Whether a word before an hour tells that it is a time of day. */
    static boolean isLed(ScannedText text, int begin, int hour) {
        if (AT.find(text, begin) != null) {
            return true;
        }
        Match<Integer> bound = BOUNDS.find(text, begin);
        return bound != null && hour >= bound.value();
    }

    /** The part of the day that the word behind an offset names; or null. */
    static @Nullable Match<DayPart> partOfDay(ScannedText text, int end) {
        return PARTS_OF_DAY.find(text, end);
    }

    /** Whether a word before or behind tells that what stands between two offsets is a time. */
    static boolean isTold(ScannedText text, int begin, int end) {
        return AT.find(text, begin) != null || BEFORE.find(text, begin) != null || partOfDay(text, end) != null;
    }

    /** Whether "lúc", "vào" or "hồi" stands before an offset. */
    static boolean isAt(ScannedText text, int begin) {
        return POINT_IN_TIME.find(text, begin) != null;
    }

    /** Whether what stands between two offsets is a point in time and no length of it: "lúc 24 giờ", "24 giờ ngày 31/12". */
    static boolean isPoint(ScannedText text, int begin, int end) {
        return isAt(text, begin) || partOfDay(text, end) != null;
    }

    /** Whether an offset is the begin of a line, or stands behind the dash or dot that opens one. */
    static boolean startsEntry(ScannedText text, int at) {
        int i = blanksBack(text, at);
        if (i > 0 && (Words.isDash(text.charAt(i - 1)) || isBullet(text.charAt(i - 1)))) {
            i = blanksBack(text, i - 1);
        }
        return i == 0 || Words.isLineEnd(text.charAt(i - 1));
    }

    private static boolean isBullet(char c) {
        return c == '•' || c == '+' || c == '*';
    }

    private static int blanksBack(ScannedText text, int from) {
        int i = from;
        while (i > 0 && Words.isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
