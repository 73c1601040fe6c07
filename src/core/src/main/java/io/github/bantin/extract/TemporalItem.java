package io.github.bantin.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One end of a range, one of a list, or a date by itself, as far as it was written; parts that were not are 0.
 *
 * @param begin from the word "ngày", "tháng", "năm" or "quý" where one leads in
 * @param core where the first numeral begins
 * @param end behind the last numeral
 * @param lunar whether it is a date of the lunar calendar
 * @param cycle the place of a lunar year in its cycle of sixty
 * @param likely whether the reading is only the usual one
 */
record TemporalItem(
        int begin,
        int core,
        int end,
        int day,
        int month,
        int quarter,
        int year,
        boolean lunar,
        int cycle,
        boolean likely) {
    private static final int LAST_LUNAR_DAY = 30;
    private static final int MONTHS = 12;

    /** A day, of a year and month where they are not 0. */
    static TemporalItem ofDay(int begin, int core, int end, int day, int month, int year) {
        return new TemporalItem(begin, core, end, day, month, 0, year, false, 0, false);
    }

    /** A month, of a year where it is not 0. */
    static TemporalItem ofMonth(int begin, int core, int end, int month, int year) {
        return new TemporalItem(begin, core, end, 0, month, 0, year, false, 0, false);
    }

    /** A quarter, of a year where it is not 0. */
    static TemporalItem ofQuarter(int begin, int core, int end, int quarter, int year) {
        return new TemporalItem(begin, core, end, 0, 0, quarter, year, false, 0, false);
    }

    /** A year. */
    static TemporalItem ofYear(int begin, int core, int end, int year) {
        return new TemporalItem(begin, core, end, 0, 0, 0, year, false, 0, false);
    }

    /** The same item as the usual reading only. */
    TemporalItem asLikely() {
        return new TemporalItem(begin, core, end, day, month, quarter, year, lunar, cycle, true);
    }

    /** The same item of the lunar calendar. */
    TemporalItem asLunar(int newCycle, int newEnd) {
        return new TemporalItem(begin, core, newEnd, day, month, quarter, year, true, newCycle, likely);
    }

    /** The same item with what it lacks taken from a later one: "từ 5 đến 7/3/2022". */
    TemporalItem completedBy(TemporalItem later) {
        boolean sameShape = quarter > 0 == later.quarter > 0;
        boolean dayAlone = isDayAlone();
        int newMonth = dayAlone ? later.month : month;
        int newYear = year == 0 && sameShape ? later.year : year;
        boolean newLunar = lunar || later.lunar;
        int newCycle = cycle == 0 ? later.cycle : cycle;
        return new TemporalItem(begin, core, end, day, newMonth, quarter, newYear, newLunar, newCycle, likely);
    }

    /** Whether this item is later than another of the same precision. */
    boolean isAfter(TemporalItem other) {
        return rank() > other.rank();
    }

    private int rank() {
        return ((year * 8 + quarter) * 16 + month) * 32 + day;
    }

    /** The same item in another year. */
    TemporalItem inYear(int newYear) {
        return new TemporalItem(begin, core, end, day, month, quarter, newYear, lunar, cycle, likely);
    }

    /** Whether a day stands alone, without its month. */
    boolean isDayAlone() {
        return day > 0 && month == 0;
    }

    /** Days, months, quarters or years: what the item counts. */
    int precision() {
        return day > 0 ? 4 : month > 0 ? 3 : quarter > 0 ? 2 : 1;
    }

    /** The value, or null where the calendar has no such date. */
    @Nullable
    TemporalValue value() {
        if (lunar) {
            return lunarValue();
        }
        try {
            if (day > 0) {
                return year > 0
                        ? new TemporalValue.CalendarDay(LocalDate.of(year, month, day))
                        : new TemporalValue.YearlyDay(MonthDay.of(month, day));
            }
            if (month > 0) {
                return year > 0
                        ? new TemporalValue.CalendarMonth(YearMonth.of(year, month))
                        : new TemporalValue.YearlyMonth(Month.of(month));
            }
            if (quarter > 0) {
                return year > 0
                        ? new TemporalValue.CalendarQuarter(Year.of(year), quarter)
                        : new TemporalValue.YearlyQuarter(quarter);
            }
            return new TemporalValue.CalendarYear(Year.of(year));
        } catch (DateTimeException noSuchDate) {
            return null;
        }
    }

    private @Nullable TemporalValue lunarValue() {
        if (day > LAST_LUNAR_DAY || month > MONTHS || isDayAlone()) {
            return null;
        }
        return new TemporalValue.LunarDate(optional(year), optional(cycle), optional(month), optional(day));
    }

    private static OptionalInt optional(int part) {
        return part == 0 ? OptionalInt.empty() : OptionalInt.of(part);
    }

    MentionKind kind() {
        if (lunar) {
            return MentionKind.LUNAR_DATE;
        }
        if (year > 0) {
            return MentionKind.DATE;
        }
        return day > 0 ? MentionKind.MONTH_DAY : month > 0 ? MentionKind.MONTH : MentionKind.QUARTER;
    }
}
