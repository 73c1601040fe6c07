package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads days of the week, in words ("thứ hai") and with a figure ("thứ 2").
 *
 * <p>"thứ" and a number are an order as well ("lần thứ hai"), so a weekday needs a sign: a part of the day or "vào" before
 * it, a date, "tuần" or "tới" behind it, brackets, a capital ("thứ Năm") or another weekday beside it.
 */
final class WeekdayReader {
    private static final PhraseTable<Integer> WEEKDAYS = PhraseTable.forwards(Map.ofEntries(
            Map.entry("thứ hai", 1),
            Map.entry("thứ ba", 2),
            Map.entry("thứ tư", 3),
            Map.entry("thứ năm", 4),
            Map.entry("thứ sáu", 5),
            Map.entry("thứ bảy", 6),
            Map.entry("thứ bẩy", 6),
            Map.entry("chủ nhật", 7)));

    /** Words that "thứ" and a number behind them put in order: "kỳ họp thứ sáu, ngày …" is held on no Friday. */
    private static final PhraseTable<Boolean> ORDERED = PhraseTable.backwards(PhraseTable.phrases(
            "lần|kỳ họp|khóa|phiên|phiên họp|đại hội|vòng|tập|người|đứng|hạng|năm|tháng|tuần|bên|con|ca"
                    + "|đợt|kỳ|hội nghị|lớp|đời|nhóm|bậc|loại|điểm|nội dung|ngôi|giải|số|phần|chương|bộ|cái|chiếc|quyển"
                    + "|cuốn|mục|điều|vị trí|xếp|cây|mũi|liều|giai đoạn|phương án|trường hợp|nước|quốc gia|tỉnh|xã|huyện"
                    + "|đơn vị|nhiệm kỳ|thế hệ|thế kỷ|nguyên nhân|giải pháp|nhiệm vụ|vấn đề|yếu tố|bài|cấp|mũi tiêm|trận"
                    + "|hiệp|lượt|bàn|quý|cơ quan|công trình|dự án|mô hình|thành viên|chuyến|đứa|vợ|về|hàng|tầng|đội"
                    + "|ca mắc|ca bệnh|cháu|huy chương|thành phố|giờ|chặng|ngành|sản phẩm|ưu tiên|đứng vị trí|chu kỳ"));

    private static final PhraseTable<Boolean> THE = PhraseTable.forwards(Map.of("thứ", true));

    private static final PhraseTable<Boolean> BEFORE = PhraseTable.backwards(PhraseTable.phrases(
            "sáng|trưa|chiều|tối|đêm|hôm|vào|các ngày|những ngày|vào ngày|các tối|các sáng|các chiều"
                    + "|mỗi|dịp|trước|đến hết|cho đến|nghỉ|hết"));

    private static final PhraseTable<Boolean> BEHIND = PhraseTable.forwards(
            PhraseTable.phrases(
                    "ngày|tuần|đầu tuần|giữa tuần|cuối tuần|hằng tuần|hàng tuần|tới|tuần này|tuần trước|tuần tới|tuần sau|mỗi tuần|vừa qua|vừa rồi|sắp tới"));

    private static final PhraseTable<Boolean> BESIDE =
            PhraseTable.forwards(PhraseTable.phrases("và|hoặc|đến|tới|đến hết|hay|cùng"));

    private static final int DAYS = 7;

    private final ScannedText text;
    private final OrdinalReader ordinals;

    /** Where the weekday read last ends, and behind it a comma, a dash or "và". */
    private int nextOfList = -1;

    WeekdayReader(ScannedText text, OrdinalReader ordinals) {
        this.text = text;
        this.ordinals = ordinals;
    }

    /** Forgets what was read in another text. */
    void forget() {
        nextOfList = -1;
    }

    /** The weekday that begins at an offset; or null. */
    @Nullable
    TemporalMention read(int at) {
        Match<Integer> weekday = name(at);
        if (weekday == null || !isWeekday(weekday)) {
            return null;
        }
        nextOfList = nextOfList(weekday.end());
        Span span = new Span(weekday.begin(), weekday.end());
        return new TemporalMention(
                MentionKind.WEEKDAY,
                Excerpt.of(text, span),
                span,
                new TemporalValue.Weekday(DayOfWeek.of(weekday.value())),
                Optional.empty(),
                Confidence.LIKELY);
    }

    /** The name of a weekday that begins at an offset; or null. */
    @Nullable
    Match<Integer> name(int at) {
        Match<Integer> weekday = WEEKDAYS.find(text, at);
        return weekday == null ? inFigures(at) : weekday;
    }

    /** "thứ 2" to "thứ 7". */
    private @Nullable Match<Integer> inFigures(int at) {
        Match<Boolean> word = THE.find(text, at);
        if (word == null || word.begin() != at) {
            return null;
        }
        int figure = text.skipBlanks(word.end());
        if (figure <= word.end() || figure >= text.length()) {
            return null;
        }
        int end = figure + 1;
        int day = text.charAt(figure) - '1';
        boolean ends = end == text.length() || !MentionScan.isJoined(text.charAt(end)) && text.charAt(end) != '/';
        return day >= 1 && day <= 6 && ends ? new Match<>(at, end, day) : null;
    }

    private boolean isWeekday(Match<Integer> weekday) {
        if (weekday.value() == DAYS || weekday.begin() == nextOfList) {
            return true;
        }
        return ORDERED.find(text, weekday.begin()) == null
                && (BEFORE.find(text, weekday.begin()) != null
                        || isCapital(weekday) && !ordinals.goesOn(weekday.begin(), weekday.value() + 1)
                        || isMarked(weekday, 0));
    }

    /** Whether what stands behind, or a bracket around, says that a weekday is meant; also of the next one beside it. */
    private boolean isMarked(Match<Integer> weekday, int depth) {
        if (weekday.value() == DAYS || BEHIND.find(text, weekday.end()) != null || isBracketed(weekday)) {
            return true;
        }
        int behind = text.skipBlanks(weekday.end());
        char next = text.at(behind);
        if (next == '(' && Words.isDigit(text.at(behind + 1)) || Words.isDigit(next) && isDayAt(behind)) {
            return true;
        }
        int comma = next == ',' ? text.skipBlanks(behind + 1) : -1;
        if (comma > 0 && (Words.isDigit(text.at(comma)) || BEHIND.find(text, comma) != null)) {
            return true;
        }
        int beside = depth < DAYS ? nextOfList(weekday.end()) : -1;
        Match<Integer> other = beside < 0 ? null : name(beside);
        return other != null && other.begin() == beside && isMarked(other, depth + 1);
    }

    /** Whether a day and month in figures begin at an offset: "thứ Năm 10/11". */
    private boolean isDayAt(int at) {
        int i = at;
        while (i < at + 2 && Words.isDigit(text.at(i))) {
            i++;
        }
        return (text.at(i) == '/' || text.at(i) == '-') && Words.isDigit(text.at(i + 1));
    }

    private boolean isBracketed(Match<Integer> weekday) {
        return weekday.begin() > 0 && text.charAt(weekday.begin() - 1) == '(';
    }

    /** Whether the name of the day has a capital of its own, which no order has: "thứ Năm". */
    private boolean isCapital(Match<Integer> weekday) {
        int word = text.skipBlanks(text.wordEnd(weekday.begin()));
        return word > 0
                && word < weekday.end()
                && Character.isUpperCase(text.charAt(word))
                && Character.isLowerCase(text.at(word + 1));
    }

    /** Where the next of several weekdays would begin, or -1. */
    private int nextOfList(int end) {
        int mark = text.skipBlanks(end);
        char c = text.at(mark);
        if (c == ',' || Words.isDash(c)) {
            return text.skipBlanks(mark + 1);
        }
        Match<Boolean> and = Words.isWordPart(c) ? BESIDE.find(text, end) : null;
        return and == null ? -1 : text.skipBlanks(and.end());
    }
}
