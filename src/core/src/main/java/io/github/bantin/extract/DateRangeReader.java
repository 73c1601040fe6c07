package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the range that a date begins: "từ ngày 1 đến 15/3/2022", "giai đoạn 2021 - 2025", "quý I - III/2022".
 *
 * <p>What the first date lacks it shares with the last. Where a range of days or months of which only the last has a year
 * would run backwards, it runs over the turn of the year.
 */
final class DateRangeReader {
    private static final PhraseTable<Boolean> LEADS = PhraseTable.backwards(
            PhraseTable.phrases(
                    "từ|giai đoạn|nhiệm kỳ|nhiệm kì|thời kỳ|thời kì|năm học|niên khóa|niên vụ|khóa|niên độ"
                            + "|giai đoạn từ|thời kỳ từ|nhiệm kỳ từ|từ đầu|từ giữa|từ cuối|giai đoạn từ đầu|giai đoạn từ cuối"));

    /** Words behind which a year is written with a slash: "năm học 2022/2023". */
    private static final PhraseTable<Boolean> SCHOOL_YEARS =
            PhraseTable.backwards(PhraseTable.phrases("năm học|niên khóa|niên vụ"));

    private static final PhraseTable<Boolean> UP_TO = PhraseTable.forwards(PhraseTable.phrases(
            "đến|tới|đến hết|tới hết|cho đến|cho tới|đến đầu|đến giữa|đến cuối|cho đến hết|cho đến cuối"
                    + "|sang|sang đầu|đến trước"));

    /** As fractions halves to fifths are in use; 1/3 and 2/3 are rather these than days. */
    private static final int LAST_COMMON_DENOMINATOR = 5;

    private final ScannedText text;
    private final DateFigures figures;
    private final DateItemReader items;
    private int floor;

    DateRangeReader(ScannedText text, DateFigures figures, DateItemReader items) {
        this.text = text;
        this.figures = figures;
        this.items = items;
    }

    /** Sets the end of the mention before, over which no range reaches back. */
    void setFloor(int earliest) {
        floor = earliest;
    }

    /** Whether words stand before a figure that a range of time begins with. */
    static boolean isLed(ScannedText text, int at) {
        return LEADS.find(text, at) != null;
    }

    /** The words before a date that a range begins with; or null. */
    @Nullable
    Match<Boolean> lead(int begin) {
        Match<Boolean> lead = LEADS.find(text, begin);
        return lead == null || lead.begin() < floor ? null : lead;
    }

    /** "năm học 2022/2023"; or null. */
    @Nullable
    TemporalMention schoolYear(int at) {
        int first = figures.number(at, 4);
        int firstEnd = figures.end();
        if (firstEnd - at != 4 || figures.separator(firstEnd) != '/') {
            return null;
        }
        int last = figures.year(figures.separatorEnd());
        if (last != first + 1) {
            return null;
        }
        int end = figures.end();
        Match<Boolean> lead = SCHOOL_YEARS.find(text, at);
        if (lead == null || lead.begin() < floor) {
            return null;
        }
        TemporalValue start = TemporalItem.ofYear(at, at, firstEnd, first).value();
        TemporalValue stop = TemporalItem.ofYear(at, at, end, last).value();
        return start == null || stop == null
                ? null
                : TemporalReader.mention(
                        text,
                        MentionKind.DATE_RANGE,
                        lead.begin(),
                        at,
                        end,
                        new TemporalValue.Interval(start, stop),
                        false);
    }

    /** The range that a date begins; or null. */
    @Nullable
    TemporalMention read(TemporalItem first) {
        int at = lastAt(first.end());
        if (at < 0) {
            return null;
        }
        int begin = at;
        Match<Lead> inner = DateItemReader.INNER_LEADS.find(text, at);
        if (inner != null) {
            at = text.skipBlanks(inner.end());
        }
        if (at < 0 || at >= text.length()) {
            return null;
        }
        TemporalItem last = last(first, at, inner == null ? null : inner.value(), begin);
        if (last == null || inner == null && last.year() == 0 && last.precision() < 4 && counts(last.end())) {
            return null;
        }
        return range(first, last);
    }

    private boolean counts(int end) {
        return Units.follow(text, end) || Units.time(text, end) != null;
    }

    private @Nullable TemporalMention range(TemporalItem first, TemporalItem last) {
        TemporalItem completed = first.completedBy(last);
        if (completed.isDayAlone() || completed.precision() != last.precision() || completed.lunar() != last.lunar()) {
            return null;
        }
        Match<Boolean> lead = lead(first.begin());
        boolean falls = completed.isAfter(last);
        boolean turn = falls && first.year() == 0 && last.year() > 0 && last.precision() > 2;
        if (turn) { // from 15 November to 15 January 2024
            completed = completed.inYear(last.year() - 1);
        }
        if (falls && !turn && (last.year() > 0 || lead == null && first.begin() == first.core())) {
            return null;
        }
        TemporalValue start = completed.value();
        TemporalValue end = last.value();
        boolean same = start == null || start.equals(end);
        if (start == null || end == null || same || (completed.year() == 0) != (last.year() == 0)) {
            return null;
        }
        boolean likely = turn || last.likely() || first.likely() && lead == null;
        return TemporalReader.mention(
                text,
                MentionKind.DATE_RANGE,
                lead == null ? first.begin() : lead.begin(),
                first.core(),
                last.end(),
                new TemporalValue.Interval(start, end),
                likely);
    }

    /** Where what a range ends with begins, or -1. */
    private int lastAt(int end) {
        int behind = text.skipBlanks(end);
        if (behind < 0 || behind >= text.length()) {
            return -1;
        }
        char c = text.charAt(behind);
        if (Words.isDash(c) || c == '÷' || c == '→') {
            return text.skipBlanks(behind + 1);
        }
        if ("đĐtTcCsS".indexOf(c) < 0) {
            return -1;
        }
        Match<Boolean> upTo = UP_TO.find(text, end);
        return upTo == null ? -1 : text.skipBlanks(upTo.end());
    }

    private @Nullable TemporalItem last(TemporalItem first, int at, @Nullable Lead lead, int begin) {
        boolean roman = RomanNumerals.isNumeral(text.charAt(at));
        if (lead == Lead.QUARTER || lead == null && first.quarter() > 0) {
            return roman || figures.isNumeral(at) ? items.quarter(at, begin) : null;
        }
        if (!figures.isNumeral(at)) {
            return null;
        }
        if (lead != null) {
            return items.item(at, lead, begin);
        }
        if (!Words.isDigit(text.charAt(at))) {
            return null;
        }
        return switch (first.precision()) {
            case 4 -> items.item(at, first.lunar() && first.isDayAlone() ? Lead.LUNAR_DAY : Lead.DAY, begin);
            case 3 -> items.item(at, Lead.MONTH, begin);
            default -> items.item(at, Lead.YEAR, begin);
        };
    }

    /**
     * "từ 1/1 đến 30/6/2022": days without their word. With "từ" the end must not look like a fraction; without it, it must
     * have its year, and the dash joins days of that year only: "15-20/3/2022", "01/6 - 31/8/2024".
     */
    @Nullable
    TemporalMention ofBareDays(int at) {
        boolean led = lead(at) != null;
        TemporalItem first = items.day(at, Lead.DAY, at);
        if (first == null || first.lunar()) {
            return null;
        }
        TemporalMention range = read(first);
        if (range == null || !(range.value() instanceof TemporalValue.Interval interval)) {
            return null;
        }
        if (interval.end() instanceof TemporalValue.CalendarDay) {
            boolean joined = isTight(first.end()) && (first.isDayAlone() || first.year() == 0 && isOfOneYear(interval));
            return led || joined ? range : null;
        }
        boolean fractions = (first.isDayAlone() || isFraction(first)) && isFraction(interval.end());
        return led && interval.end() instanceof TemporalValue.YearlyDay && !fractions ? likely(range) : null;
    }

    private static boolean isOfOneYear(TemporalValue.Interval interval) {
        return interval.start() instanceof TemporalValue.CalendarDay start
                && interval.end() instanceof TemporalValue.CalendarDay end
                && start.day().getYear() == end.day().getYear();
    }

    /** Whether a dash follows, which makes a range even without "từ". */
    private boolean isTight(int end) {
        int dash = text.skipBlanks(end);
        return dash >= 0 && dash < text.length() && Words.isDash(text.charAt(dash));
    }

    private boolean isFraction(TemporalItem item) {
        return item.day() < item.month()
                && item.month() <= LAST_COMMON_DENOMINATOR
                && text.charAt(item.core()) != '0'
                && text.charAt(item.end() - 1) != '0'
                && text.charAt(item.end() - 2) == '/';
    }

    private static boolean isFraction(TemporalValue value) {
        return value instanceof TemporalValue.YearlyDay day
                && day.day().getDayOfMonth() < day.day().getMonthValue()
                && day.day().getMonthValue() <= LAST_COMMON_DENOMINATOR;
    }

    private static TemporalMention likely(TemporalMention range) {
        return new TemporalMention(
                range.kind(), range.excerpt(), range.coreSpan(), range.value(), range.modifier(), Confidence.LIKELY);
    }
}
