package io.github.bantin.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The value of a date, time or duration at the precision that was written.
 *
 * <p>What the calendar does not have (30 February, month 13) has no value: such text is no mention. All values are
 * immutable records.
 *
 * <pre>{@code
 * TemporalValue value = new TemporalValue.CalendarMonth(YearMonth.of(2022, 11));
 * value.iso(); // 2022-11
 * }</pre>
 */
public sealed interface TemporalValue {
    /**
     * Returns the value in ISO 8601 at its own precision.
     *
     * <p>Quarters and halves, which the standard does not have, are written {@code 2022-Q4} and {@code 2022-H1}; what
     * has no year is written {@code --11}, {@code --11-20}, {@code Q2}, {@code H2}; a day of the week {@code XXXX-WXX-1}
     * (Monday), as in TIMEX3; a range as {@code start/end}.
     *
     * @return the ISO 8601 form
     */
    String iso();

    /**
     * A day.
     *
     * @param day the day
     */
    record CalendarDay(LocalDate day) implements TemporalValue {
        @Override
        public String iso() {
            return day.toString();
        }
    }

    /**
     * A month of a year.
     *
     * @param month the month
     */
    record CalendarMonth(YearMonth month) implements TemporalValue {
        @Override
        public String iso() {
            return month.toString();
        }
    }

    /**
     * A year.
     *
     * @param year the year
     */
    record CalendarYear(Year year) implements TemporalValue {
        @Override
        public String iso() {
            return year.toString();
        }
    }

    /**
     * A quarter of a year.
     *
     * @param year the year
     * @param quarter from 1 to 4
     */
    record CalendarQuarter(Year year, int quarter) implements TemporalValue {
        @Override
        public String iso() {
            return year + "-Q" + quarter;
        }
    }

    /**
     * A half of a year.
     *
     * @param year the year
     * @param half 1 or 2
     */
    record CalendarHalf(Year year, int half) implements TemporalValue {
        @Override
        public String iso() {
            return year + "-H" + half;
        }
    }

    /**
     * A month of any year.
     *
     * @param month the month
     */
    record YearlyMonth(Month month) implements TemporalValue {
        @Override
        public String iso() {
            return month.getValue() < 10 ? "--0" + month.getValue() : "--" + month.getValue();
        }
    }

    /**
     * A day and month of any year.
     *
     * @param day the day
     */
    record YearlyDay(MonthDay day) implements TemporalValue {
        @Override
        public String iso() {
            return day.toString();
        }
    }

    /**
     * A quarter of any year.
     *
     * @param quarter from 1 to 4
     */
    record YearlyQuarter(int quarter) implements TemporalValue {
        @Override
        public String iso() {
            return "Q" + quarter;
        }
    }

    /**
     * A half of any year.
     *
     * @param half 1 or 2
     */
    record YearlyHalf(int half) implements TemporalValue {
        @Override
        public String iso() {
            return "H" + half;
        }
    }

    /**
     * A day of any week.
     *
     * @param day the day
     */
    record Weekday(DayOfWeek day) implements TemporalValue {
        @Override
        public String iso() {
            return "XXXX-WXX-" + day.getValue();
        }
    }

    /**
     * A time of any day.
     *
     * @param time the time, to the minute or second written
     */
    record ClockTime(LocalTime time) implements TemporalValue {
        @Override
        public String iso() {
            return time.toString();
        }
    }

    /**
     * A length of time in the unit that was written: 60 minutes are not an hour here.
     *
     * @param amount how many
     * @param unit years, months, weeks, days, hours, minutes or seconds
     */
    record Length(int amount, ChronoUnit unit) implements TemporalValue {
        @Override
        public String iso() {
            return (unit.isTimeBased() ? "PT" : "P") + amount + unit.name().charAt(0);
        }
    }

    /**
     * A time from one value to another, both included.
     *
     * @param start when it begins
     * @param end when it ends
     */
    record Interval(TemporalValue start, TemporalValue end) implements TemporalValue {
        @Override
        public String iso() {
            return start.iso() + "/" + end.iso();
        }
    }
}
