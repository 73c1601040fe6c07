package io.github.bantin.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;

/**
 * The value of a date, time or duration at the precision that was written.
 *
 * <p>What the calendar does not have (30 February, month 13) has no value: such text is no mention. All values are
 * immutable records, safe for any number of threads; their constructors refuse null with the name of the component, and
 * what no calendar has with {@link IllegalArgumentException}.
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
        /** Refuses null. */
        public CalendarDay {
            Objects.requireNonNull(day, "day");
        }

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
        /** Refuses null. */
        public CalendarMonth {
            Objects.requireNonNull(month, "month");
        }

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
        /** Refuses null. */
        public CalendarYear {
            Objects.requireNonNull(year, "year");
        }

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
        /** Refuses null and a quarter that no year has. */
        public CalendarQuarter {
            Objects.requireNonNull(year, "year");
            if (quarter < 1 || quarter > 4) {
                throw new IllegalArgumentException("quarter is not from 1 to 4: " + quarter);
            }
        }

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
        /** Refuses null and a half that no year has. */
        public CalendarHalf {
            Objects.requireNonNull(year, "year");
            if (half < 1 || half > 2) {
                throw new IllegalArgumentException("half is not from 1 to 2: " + half);
            }
        }

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
        /** Refuses null. */
        public YearlyMonth {
            Objects.requireNonNull(month, "month");
        }

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
        /** Refuses null. */
        public YearlyDay {
            Objects.requireNonNull(day, "day");
        }

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
        /** Refuses a quarter that no year has. */
        public YearlyQuarter {
            if (quarter < 1 || quarter > 4) {
                throw new IllegalArgumentException("quarter is not from 1 to 4: " + quarter);
            }
        }

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
        /** Refuses a half that no year has. */
        public YearlyHalf {
            if (half < 1 || half > 2) {
                throw new IllegalArgumentException("half is not from 1 to 2: " + half);
            }
        }

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
        /** Refuses null. */
        public Weekday {
            Objects.requireNonNull(day, "day");
        }

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
        /** Refuses null. */
        public ClockTime {
            Objects.requireNonNull(time, "time");
        }

        @Override
        public String iso() {
            return time.toString();
        }
    }

    /**
     * A length of time in the unit that was written: 60 minutes are not an hour here.
     *
     * @param amount how many; 0 or more
     * @param unit years, months, weeks, days, hours, minutes or seconds
     */
    record Length(int amount, ChronoUnit unit) implements TemporalValue {
        private static final Set<ChronoUnit> UNITS = Set.of(
                ChronoUnit.YEARS,
                ChronoUnit.MONTHS,
                ChronoUnit.WEEKS,
                ChronoUnit.DAYS,
                ChronoUnit.HOURS,
                ChronoUnit.MINUTES,
                ChronoUnit.SECONDS);

        /** Refuses null, a negative amount and a unit that lengths are not written in. */
        public Length {
            Objects.requireNonNull(unit, "unit");
            if (amount < 0) {
                throw new IllegalArgumentException("amount is negative: " + amount);
            }
            if (!UNITS.contains(unit)) {
                throw new IllegalArgumentException("unit is none that lengths are written in: " + unit);
            }
        }

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
        /** Refuses null and intervals of intervals; which of the ends is later is not checked. */
        public Interval {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(end, "end");
            if (start instanceof Interval || end instanceof Interval) {
                throw new IllegalArgumentException("an end of an interval is an interval: " + start + ", " + end);
            }
        }

        @Override
        public String iso() {
            return start.iso() + "/" + end.iso();
        }
    }
}
