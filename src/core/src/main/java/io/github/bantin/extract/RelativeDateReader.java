package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that are told from the day of writing: "hôm qua", "tuần trước", "thứ 5 tuần này", "3 ngày trước", "10 năm
 * qua", "từ đầu năm đến nay".
 *
 * <p>A point is resolved at its own precision (a week to the week of ISO 8601), a stretch of time to a range that begins
 * or ends with the day of writing. Used only where that day is given.
 */
final class RelativeDateReader {
    /** So many units from the day of writing. */
    private record Step(int count, TemporalUnit unit) {}

    private static final PhraseTable<Step> STEPS = PhraseTable.forwards(steps());

    private static final PhraseTable<ChronoUnit> SINCE_BEGIN = PhraseTable.forwards(Map.of(
            "đầu tuần đến nay", ChronoUnit.WEEKS,
            "đầu tháng đến nay", ChronoUnit.MONTHS,
            "đầu năm đến nay", ChronoUnit.YEARS,
            "đầu năm tới nay", ChronoUnit.YEARS));

    private static final PhraseTable<Boolean> FROM = PhraseTable.backwards(Map.of("từ", true));

    /** The same time of the year before. */
    private static final PhraseTable<Boolean> SAME_TIME = PhraseTable.forwards(
            PhraseTable.phrases("cùng kỳ|cùng kỳ năm trước|cùng kỳ năm ngoái|cùng kì|cùng kì năm trước"));

    /** What makes "cùng kỳ" the same time of a year that is named. */
    private static final PhraseTable<Boolean> NAMED_YEAR =
            PhraseTable.forwards(PhraseTable.phrases("năm|các năm|nhiều năm|những năm|tháng|quý|giai đoạn"));

    /** Words that make "năm qua" and its like several: "những năm qua". */
    private static final PhraseTable<Boolean> SEVERAL =
            PhraseTable.backwards(PhraseTable.phrases("những|các|nhiều|mấy|vài|mỗi|từng|bao|hằng|hàng|một số"));

    private static final PhraseTable<Boolean> BACK =
            PhraseTable.forwards(PhraseTable.phrases("trước|trước đây|về trước"));
    private static final PhraseTable<Boolean> BACK_OF_OTHER =
            PhraseTable.forwards(PhraseTable.phrases("trước khi|trước đó|trước ngày|trước khi"));
    private static final PhraseTable<Boolean> DAY = PhraseTable.backwards(PhraseTable.phrases("ngày"));
    private static final PhraseTable<Boolean> AWAY = PhraseTable.backwards(PhraseTable.phrases("cách đây"));
    private static final PhraseTable<Boolean> ON = PhraseTable.forwards(PhraseTable.phrases("nữa"));
    private static final PhraseTable<Boolean> PAST =
            PhraseTable.forwards(PhraseTable.phrases("qua|vừa qua|gần đây|trở lại đây|đã qua"));
    private static final PhraseTable<Boolean> COMING = PhraseTable.forwards(PhraseTable.phrases("tới|sắp tới"));

    private static final int DAYS_OF_WEEK = 7;

    private final ScannedText text;
    private final LocalDate reference;
    private final DateFigures figures;
    private final WeekdayReader weekdays;

    RelativeDateReader(ScannedText text, LocalDate reference) {
        this.text = text;
        this.reference = reference;
        this.figures = new DateFigures(text);
        this.weekdays = new WeekdayReader(text, new OrdinalReader(text));
    }

    /** Forgets what was read in another text. */
    void forget() {
        weekdays.forget();
    }

    private static Map<String, Step> steps() {
        Map<String, Step> steps = new HashMap<>();
        put(steps, 0, ChronoUnit.DAYS, "hôm nay|ngày hôm nay|sáng nay|trưa nay|chiều nay|tối nay|đêm nay");
        put(
                steps,
                -1,
                ChronoUnit.DAYS,
                "hôm qua|ngày hôm qua|sáng qua|trưa qua|chiều qua|tối qua|đêm qua|sáng hôm qua|chiều hôm qua|tối hôm qua");
        put(steps, -2, ChronoUnit.DAYS, "hôm kia|ngày hôm kia");
        put(steps, 1, ChronoUnit.DAYS, "ngày mai|sáng mai|trưa mai|chiều mai|tối mai");
        put(steps, 2, ChronoUnit.DAYS, "ngày kia");
        put(steps, 0, ChronoUnit.WEEKS, "tuần này");
        put(steps, -1, ChronoUnit.WEEKS, "tuần trước|tuần qua|tuần rồi|tuần vừa qua|tuần vừa rồi");
        put(steps, 1, ChronoUnit.WEEKS, "tuần tới|tuần sau");
        put(steps, 0, ChronoUnit.MONTHS, "tháng này");
        put(steps, -1, ChronoUnit.MONTHS, "tháng trước|tháng qua|tháng rồi|tháng vừa qua");
        put(steps, 1, ChronoUnit.MONTHS, "tháng tới|tháng sau");
        put(steps, 0, IsoFields.QUARTER_YEARS, "quý này");
        put(steps, -1, IsoFields.QUARTER_YEARS, "quý trước|quý vừa qua");
        put(steps, 1, IsoFields.QUARTER_YEARS, "quý tới|quý sau");
        put(steps, 0, ChronoUnit.YEARS, "năm nay|năm này");
        put(steps, -1, ChronoUnit.YEARS, "năm ngoái|năm trước|năm qua|năm rồi|năm vừa qua");
        put(steps, -2, ChronoUnit.YEARS, "năm kia");
        put(steps, 1, ChronoUnit.YEARS, "năm sau|năm tới|sang năm");
        return steps;
    }

    private static void put(Map<String, Step> steps, int count, TemporalUnit unit, String phrases) {
        for (String phrase : phrases.split("\\|", -1)) {
            steps.put(phrase, new Step(count, unit));
        }
    }

    /** The words that such a date may begin with, with a flag. */
    static Map<String, Integer> anchors(int flag) {
        Map<String, Integer> anchors = new HashMap<>();
        for (String word : "hôm ngày sáng trưa chiều tối đêm tuần tháng quý năm sang đầu cùng thứ chủ".split(" ", -1)) {
            anchors.put(word, flag);
        }
        return anchors;
    }

    /**
     * The date that begins at one of the {@linkplain #anchors words}, not reaching back over a floor; or null, as where
     * the date lies beyond those that {@link LocalDate} can tell.
     */
    @Nullable
    TemporalMention read(int at, int floor) {
        try {
            return ofWord(at, floor);
        } catch (DateTimeException beyond) {
            return null;
        }
    }

    private @Nullable TemporalMention ofWord(int at, int floor) {
        Match<Step> step = STEPS.find(text, at);
        if (step != null) {
            boolean several = step.value().unit() != ChronoUnit.DAYS && SEVERAL.find(text, at) != null;
            return several || step.value().unit() == ChronoUnit.MONTHS && isBehindDay(at)
                    ? null
                    : mention(
                            at,
                            step.end(),
                            point(step.value().count(), step.value().unit()));
        }
        Match<ChronoUnit> since = SINCE_BEGIN.find(text, at);
        if (since != null) {
            Match<Boolean> from = FROM.find(text, at);
            int begin = from == null || from.begin() < floor ? at : from.begin();
            return mention(begin, since.end(), interval(begin(since.value()), reference));
        }
        Match<Boolean> same = SAME_TIME.find(text, at);
        if (same != null) {
            return NAMED_YEAR.find(text, same.end()) != null
                    ? null
                    : mention(at, same.end(), point(-1, ChronoUnit.YEARS));
        }
        return ofWeek(at);
    }

    /** "thứ 5 tuần trước". */
    private @Nullable TemporalMention ofWeek(int at) {
        Match<Integer> day = weekdays.name(at);
        Match<Step> week = day == null ? null : STEPS.find(text, day.end());
        if (day == null || week == null || week.value().unit() != ChronoUnit.WEEKS) {
            return null;
        }
        LocalDate monday = monday().plusWeeks(week.value().count());
        return mention(at, week.end(), new TemporalValue.CalendarDay(monday.plusDays(day.value() - 1L)));
    }

    /** "3 ngày trước", "cách đây 2 tháng", "2 tuần nữa", "10 năm qua", "ngày 30 tháng trước", from the number on; or null. */
    @Nullable
    TemporalMention ofNumber(int at, int floor) {
        try {
            return isDayOfMonth(at) ? ofMonth(at, floor) : counted(at, floor);
        } catch (DateTimeException beyond) {
            return null;
        }
    }

    /** Whether a figure is a day that a month told from the day of writing follows, and counts no months. */
    private boolean isDayOfMonth(int at) {
        if (DAY.find(text, at) == null || figures.number(at, 3) < 0) {
            return false;
        }
        Match<Step> step = STEPS.find(text, figures.end());
        return step != null && step.value().unit() == ChronoUnit.MONTHS;
    }

    /** "ngày 30 tháng trước", where the month has that day; or null. */
    private @Nullable TemporalMention ofMonth(int at, int floor) {
        Match<Boolean> word = DAY.find(text, at);
        if (word == null || word.begin() < floor) {
            return null;
        }
        int day = figures.number(at, 2);
        Match<Step> step = day < 1 ? null : STEPS.find(text, figures.end());
        if (step == null || step.value().unit() != ChronoUnit.MONTHS) {
            return null;
        }
        YearMonth month = YearMonth.from(reference.plus(step.value().count(), ChronoUnit.MONTHS));
        return month.isValidDay(day)
                ? mention(word.begin(), step.end(), new TemporalValue.CalendarDay(month.atDay(day)))
                : null;
    }

    /** Whether a month that is told so stands behind a day, which it then has not: "ngày 31 tháng trước" in July. */
    private boolean isBehindDay(int month) {
        int end = text.skipBlanksBack(month);
        int begin = end;
        while (begin > 0 && end - begin < 3 && Words.isDigit(text.charAt(begin - 1))) {
            begin--;
        }
        return begin < end && DAY.find(text, begin) != null;
    }

    private @Nullable TemporalMention counted(int at, int floor) {
        int count = figures.number(at, 3);
        int end = figures.end();
        Match<ChronoUnit> unit = count < 1 ? null : Units.time(text, end);
        if (unit == null || !unit.value().isDateBased() || unit.value().compareTo(ChronoUnit.YEARS) > 0) {
            return null;
        }
        Match<Boolean> away = AWAY.find(text, at);
        if (away != null && away.begin() >= floor) {
            return mention(away.begin(), unit.end(), point(-count, unit.value()));
        }
        int behind = unit.end();
        Match<Boolean> back = BACK.find(text, behind);
        if (back != null) {
            return BACK_OF_OTHER.find(text, behind) != null
                    ? null
                    : mention(at, back.end(), point(-count, unit.value()));
        }
        Match<Boolean> on = ON.find(text, behind);
        if (on != null) {
            return mention(at, on.end(), point(count, unit.value()));
        }
        Match<Boolean> past = PAST.find(text, behind);
        if (past != null) {
            return mention(at, past.end(), interval(reference.minus(count, unit.value()), reference));
        }
        Match<Boolean> coming = COMING.find(text, behind);
        return coming == null
                ? null
                : mention(at, coming.end(), interval(reference, reference.plus(count, unit.value())));
    }

    private LocalDate monday() {
        return reference.minusDays((reference.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue()) % DAYS_OF_WEEK);
    }

    /** The first day of the week, month or year of writing. */
    private LocalDate begin(ChronoUnit unit) {
        return unit == ChronoUnit.WEEKS
                ? monday()
                : unit == ChronoUnit.MONTHS ? reference.withDayOfMonth(1) : reference.withDayOfYear(1);
    }

    private TemporalValue point(int count, TemporalUnit unit) {
        LocalDate day = reference.plus(count, unit);
        if (unit == ChronoUnit.YEARS) {
            return new TemporalValue.CalendarYear(Year.of(day.getYear()));
        }
        if (unit == ChronoUnit.MONTHS) {
            return new TemporalValue.CalendarMonth(YearMonth.from(day));
        }
        if (unit == IsoFields.QUARTER_YEARS) {
            return new TemporalValue.CalendarQuarter(Year.of(day.getYear()), day.get(IsoFields.QUARTER_OF_YEAR));
        }
        if (unit == ChronoUnit.WEEKS) {
            Year year = Year.of(day.get(IsoFields.WEEK_BASED_YEAR));
            return new TemporalValue.CalendarWeek(year, day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
        return new TemporalValue.CalendarDay(day);
    }

    private static TemporalValue interval(LocalDate from, LocalDate to) {
        return new TemporalValue.Interval(new TemporalValue.CalendarDay(from), new TemporalValue.CalendarDay(to));
    }

    private TemporalMention mention(int begin, int end, TemporalValue value) {
        return TemporalReader.mention(text, MentionKind.RELATIVE_DATE, begin, begin, end, value, true);
    }
}
