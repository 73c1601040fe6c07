package io.github.bantin.extract;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
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
     * <p>Years have four digits, those before the common era a sign ({@code -0110} is 111 BC). Quarters and halves,
     * which the standard does not have, are written {@code 2022-Q4} and {@code 2022-H1}; what has no year is written
     * {@code --11}, {@code --11-20}, {@code Q2}, {@code H2}; a day of the week {@code XXXX-WXX-1} (Monday), as in
     * TIMEX3; a range as {@code start/end}; several dates with commas between; a lunar date with an L before it, as
     * {@link LunarDate} says.
     *
     * @return the ISO 8601 form
     */
    String iso();

    /**
     * Returns the value as TIMEX3 writes it.
     *
     * @return type and value; empty for what TIMEX3 has no single value for: lunar dates and lists of dates
     */
    default Optional<Timex3> timex3() {
        return Timex3Values.of(this);
    }

    /** A year in four digits or more, with its sign if it is before the common era. */
    private static String digits(int year) {
        String digits = Integer.toString(Math.abs(year));
        return (year < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** A number in two digits. */
    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

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
            return digits(year.getValue());
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
            return digits(year.getValue()) + "-Q" + quarter;
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
            return digits(year.getValue()) + "-H" + half;
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
            return "--" + twoDigits(month.getValue());
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
     * A time of a day.
     *
     * @param dateTime the day and the time, to the minute or second written
     */
    record DateTime(LocalDateTime dateTime) implements TemporalValue {
        /** Refuses null. */
        public DateTime {
            Objects.requireNonNull(dateTime, "dateTime");
        }

        @Override
        public String iso() {
            return dateTime.toString();
        }
    }

    /**
     * A week of a year, from Monday to Sunday, counted as ISO 8601 does.
     *
     * @param year the year that the week is counted in
     * @param week from 1 to 53
     */
    record CalendarWeek(Year year, int week) implements TemporalValue {
        /** Refuses null and a week that no year has. */
        public CalendarWeek {
            Objects.requireNonNull(year, "year");
            if (week < 1 || week > 53) {
                throw new IllegalArgumentException("week is not from 1 to 53: " + week);
            }
        }

        @Override
        public String iso() {
            return digits(year.getValue()) + "-W" + twoDigits(week);
        }
    }

    /**
     * Ten years that begin with a year that ends in 0.
     *
     * @param first the first of the years: 1990 for "những năm 90"
     */
    record Decade(Year first) implements TemporalValue {
        /** Refuses null and a year that begins no decade. */
        public Decade {
            Objects.requireNonNull(first, "first");
            if (first.getValue() < 0 || first.getValue() % 10 != 0) {
                throw new IllegalArgumentException("first begins no decade: " + first);
            }
        }

        /** Returns the three digits that the years of the decade begin with: 199. */
        @Override
        public String iso() {
            return digits(first.getValue())
                    .substring(0, digits(first.getValue()).length() - 1);
        }
    }

    /**
     * A hundred years.
     *
     * @param number the number of the century: 21 for "thế kỷ XXI"; from 1
     */
    record Century(int number) implements TemporalValue {
        /** Refuses a century before the first. */
        public Century {
            if (number < 1) {
                throw new IllegalArgumentException("number is not from 1: " + number);
            }
        }

        /** Returns the two digits that the years of the century begin with: 20 for the 21st. */
        @Override
        public String iso() {
            return twoDigits(number - 1);
        }
    }

    /**
     * A date of the lunisolar calendar, kept as it was written: it is not converted into a day of the common calendar.
     *
     * <p>Its form is {@code L}, year, month and day with hyphens between: {@code L2023-07-15}, {@code L--03-10} without
     * a year, {@code LC40-03-10} in the fortieth year of the cycle of sixty (Quý Mão; Giáp Tý is the first), {@code
     * L--12} a month, {@code LC40} a year. The day before the new year, "30 Tết", is {@code L--12-30} also where the
     * month has 29 days only.
     *
     * @param year the year of the common calendar that the lunar year begins in
     * @param cyclicYear the place of the year in the cycle of sixty, from 1 to 60
     * @param month from 1 to 12
     * @param day from 1 to 30
     */
    record LunarDate(OptionalInt year, OptionalInt cyclicYear, OptionalInt month, OptionalInt day)
            implements TemporalValue {
        /** Refuses null, and what no lunar calendar has. */
        public LunarDate {
            Objects.requireNonNull(year, "year");
            Objects.requireNonNull(cyclicYear, "cyclicYear");
            Objects.requireNonNull(month, "month");
            Objects.requireNonNull(day, "day");
            require(cyclicYear, 60, "cyclicYear");
            require(month, 12, "month");
            require(day, 30, "day");
            if (day.isPresent() && month.isEmpty()) {
                throw new IllegalArgumentException("day without month: " + day.getAsInt());
            }
        }

        private static void require(OptionalInt value, int most, String name) {
            if (value.isPresent() && (value.getAsInt() < 1 || value.getAsInt() > most)) {
                throw new IllegalArgumentException(name + " is not from 1 to " + most + ": " + value.getAsInt());
            }
        }

        @Override
        public String iso() {
            StringBuilder iso = new StringBuilder("L");
            if (year.isPresent()) {
                iso.append(digits(year.getAsInt()));
            } else if (cyclicYear.isPresent()) {
                iso.append('C').append(twoDigits(cyclicYear.getAsInt()));
            } else {
                iso.append('-');
            }
            if (month.isPresent()) {
                iso.append('-').append(twoDigits(month.getAsInt()));
            }
            if (day.isPresent()) {
                iso.append('-').append(twoDigits(day.getAsInt()));
            }
            return iso.toString();
        }
    }

    /**
     * A length of time in the units that were written, from the greatest to the smallest: 60 minutes are not an hour
     * here.
     *
     * @param parts one part for each unit
     */
    record Length(List<Part> parts) implements TemporalValue {
        private static final Set<ChronoUnit> UNITS = Set.of(
                ChronoUnit.YEARS,
                ChronoUnit.MONTHS,
                ChronoUnit.WEEKS,
                ChronoUnit.DAYS,
                ChronoUnit.HOURS,
                ChronoUnit.MINUTES,
                ChronoUnit.SECONDS);

        /**
         * So many of one unit.
         *
         * @param amount how many; 0 or more
         * @param unit years, months, weeks, days, hours, minutes or seconds
         */
        public record Part(BigDecimal amount, ChronoUnit unit) {
            /** Refuses null, a negative amount and a unit that lengths are not written in. */
            public Part {
                Objects.requireNonNull(amount, "amount");
                Objects.requireNonNull(unit, "unit");
                if (amount.signum() < 0) {
                    throw new IllegalArgumentException("amount is negative: " + amount);
                }
                if (!UNITS.contains(unit)) {
                    throw new IllegalArgumentException("unit is none that lengths are written in: " + unit);
                }
            }
        }

        /** Refuses null, no part, and parts that do not fall from greater to smaller units. */
        public Length {
            parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("parts are none");
            }
            for (int i = 1; i < parts.size(); i++) {
                if (parts.get(i).unit().compareTo(parts.get(i - 1).unit()) >= 0) {
                    throw new IllegalArgumentException("parts do not fall: " + parts);
                }
            }
        }

        /**
         * Makes a length of one unit.
         *
         * @param amount how many; 0 or more
         * @param unit years, months, weeks, days, hours, minutes or seconds
         */
        public Length(int amount, ChronoUnit unit) {
            this(List.of(new Part(BigDecimal.valueOf(amount), unit)));
        }

        /**
         * Returns the length as what {@code java.time} adds to dates or times.
         *
         * @return a {@link Period} of whole years, months, weeks and days, or a {@link Duration} of hours, minutes and
         *     seconds; empty where both or fractions of days stand together
         */
        public Optional<TemporalAmount> toTemporalAmount() {
            return Lengths.temporalAmount(this);
        }

        @Override
        public String iso() {
            StringBuilder iso = new StringBuilder("P");
            boolean time = false;
            for (Part part : parts) {
                if (part.unit().isTimeBased() && !time) {
                    iso.append('T');
                    time = true;
                }
                iso.append(part.amount().toPlainString())
                        .append(part.unit().name().charAt(0));
            }
            return iso.toString();
        }
    }

    /**
     * Several dates that share a month, a year or the word before them.
     *
     * @param items the dates in the order of the text; at least two, none a list or an interval
     */
    record DateList(List<TemporalValue> items) implements TemporalValue {
        /** Refuses null, fewer than two dates and what is not one date. */
        public DateList {
            items = List.copyOf(Objects.requireNonNull(items, "items"));
            if (items.size() < 2) {
                throw new IllegalArgumentException("items are fewer than two: " + items);
            }
            for (TemporalValue item : items) {
                if (item instanceof DateList || item instanceof Interval) {
                    throw new IllegalArgumentException("an item is more than one date: " + item);
                }
            }
        }

        @Override
        public String iso() {
            StringBuilder iso = new StringBuilder();
            for (TemporalValue item : items) {
                iso.append(iso.length() == 0 ? "" : ",").append(item.iso());
            }
            return iso.toString();
        }
    }

    /**
     * A time from one value to another, both included.
     *
     * @param start when it begins
     * @param end when it ends
     */
    record Interval(TemporalValue start, TemporalValue end) implements TemporalValue {
        /** Refuses null and intervals of intervals or lists; which of the ends is later is not checked. */
        public Interval {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(end, "end");
            if (start instanceof Interval
                    || end instanceof Interval
                    || start instanceof DateList
                    || end instanceof DateList) {
                throw new IllegalArgumentException(
                        "an end of an interval is more than one date: " + start + ", " + end);
            }
        }

        @Override
        public String iso() {
            return start.iso() + "/" + end.iso();
        }
    }
}
