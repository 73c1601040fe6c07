package io.github.bantin.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One end of a range, or a date by itself, as far as it was written; parts that were not are 0.
 *
 * @param begin from the word "ngày", "tháng", "năm" or "quý" where one leads in
 * @param core where the first numeral begins
 * @param end behind the last numeral
 * @param likely whether the reading is only the usual one
 */
record TemporalItem(int begin, int core, int end, int day, int month, int quarter, int year, boolean likely) {

    /** The same item with what it lacks taken from a later one: "từ 5 đến 7/3/2022". */
    TemporalItem completedBy(TemporalItem later) {
        boolean sameShape = quarter > 0 == later.quarter > 0;
        int newMonth = month == 0 && quarter == 0 && day > 0 ? later.month : month;
        int newYear = year == 0 && sameShape ? later.year : year;
        return new TemporalItem(begin, core, end, day, newMonth, quarter, newYear, likely);
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
        return new TemporalItem(begin, core, end, day, month, quarter, newYear, likely);
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

    MentionKind kind() {
        if (year > 0) {
            return MentionKind.DATE;
        }
        return day > 0 ? MentionKind.MONTH_DAY : month > 0 ? MentionKind.MONTH : MentionKind.QUARTER;
    }
}
