package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads days of the week, in words ("thứ hai") and with a figure ("thứ 2"). */
final class WeekdayReader {
    private static final PhraseTable<Integer> WEEKDAYS = PhraseTable.forwards(Map.ofEntries(
            Map.entry("thứ hai", 1),
            Map.entry("thứ ba", 2),
            Map.entry("thứ tư", 3),
            Map.entry("thứ năm", 4),
            Map.entry("thứ sáu", 5),
            Map.entry("thứ bảy", 6),
            Map.entry("chủ nhật", 7)));

    /** Words that "thứ" and a number behind them put in order: "kỳ họp thứ sáu, ngày …" is held on no Friday. */
    private static final PhraseTable<Boolean> ORDERED = PhraseTable.backwards(
            PhraseTable.phrases("lần|kỳ họp|khóa|phiên|phiên họp|đại hội|vòng|tập|người|đứng|hạng|năm|tháng|tuần"));

    private static final PhraseTable<Boolean> THE = PhraseTable.forwards(Map.of("thứ", true));

    private static final PhraseTable<Boolean> AFTER_WEEKDAY =
            PhraseTable.forwards(Map.of("ngày", true, "tuần", true, "hằng tuần", true, "hàng tuần", true));

    private final String text;

    WeekdayReader(String text) {
        this.text = text;
    }

    /** The weekday that begins at an offset; or null. */
    @Nullable
    TemporalMention read(int at) {
        Match<Integer> weekday = WEEKDAYS.find(text, at);
        if (weekday == null) {
            weekday = inFigures(at);
        }
        if (weekday == null || !isWeekday(weekday)) {
            return null;
        }
        Span span = new Span(weekday.begin(), weekday.end());
        return new TemporalMention(
                MentionKind.WEEKDAY,
                Excerpt.of(text, span),
                span,
                new TemporalValue.Weekday(DayOfWeek.of(weekday.value())),
                Optional.empty(),
                Confidence.LIKELY);
    }

    /** "thứ 2" to "thứ 7". */
    private @Nullable Match<Integer> inFigures(int at) {
        Match<Boolean> word = THE.find(text, at);
        if (word == null || word.begin() != at) {
            return null;
        }
        int figure = Words.skipBlanks(text, word.end());
        if (figure <= word.end() || figure >= text.length()) {
            return null;
        }
        int end = figure + 1;
        int day = text.charAt(figure) - '1';
        boolean ends = end == text.length() || !MentionScan.isJoined(text.charAt(end)) && text.charAt(end) != '/';
        return day >= 1 && day <= 6 && ends ? new Match<>(at, end, day) : null;
    }

    /** "thứ" is a weekday before a date, a comma or a part of the day, not in "lần thứ hai" or "thứ ba là". */
    private boolean isWeekday(Match<Integer> weekday) {
        if (weekday.value() == 7) {
            return true;
        }
        if (ORDERED.find(text, weekday.begin()) != null) {
            return false;
        }
        int behind = Words.skipBlanks(text, weekday.end());
        char next = behind < 0 || behind >= text.length() ? '\n' : text.charAt(behind);
        Match<Lead> before = Lead.before(text, weekday.begin());
        boolean led = before != null && (before.value() == Lead.OCCASION || before.value() == Lead.DAY);
        Match<Boolean> date = AFTER_WEEKDAY.find(text, weekday.end());
        int comma = next == ',' ? Words.skipBlanks(text, behind + 1) : -1;
        boolean dated = date != null
                || next == '(' && behind + 1 < text.length() && Words.isDigit(text.charAt(behind + 1))
                || comma > 0
                        && comma < text.length()
                        && (Words.isDigit(text.charAt(comma)) || AFTER_WEEKDAY.find(text, comma) != null);
        return led || dated;
    }
}
