package io.github.bantin.extract;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes values as TIMEX3 does. */
final class Timex3Values {
    /** A year with 29 February, which stands for the year that was not written. */
    private static final int ANY_YEAR = 2000;

    private Timex3Values() {}

    static Optional<Timex3> of(TemporalValue value) {
        if (value instanceof TemporalValue.LunarDate || value instanceof TemporalValue.DateList) {
            return Optional.empty();
        }
        if (value instanceof TemporalValue.Interval interval) {
            Optional<Timex3> start = of(interval.start());
            Optional<Timex3> end = of(interval.end());
            return start.isEmpty() || end.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Timex3(
                            Timex3.Type.DURATION,
                            length(interval.start(), interval.end()),
                            Optional.of(start.get().value()),
                            Optional.of(end.get().value())));
        }
        Timex3.Type type = value instanceof TemporalValue.Length
                ? Timex3.Type.DURATION
                : value instanceof TemporalValue.ClockTime || value instanceof TemporalValue.DateTime
                        ? Timex3.Type.TIME
                        : Timex3.Type.DATE;
        return Optional.of(new Timex3(type, written(value), Optional.empty(), Optional.empty()));
    }

    private static String written(TemporalValue value) {
        String iso = value.iso();
        if (value instanceof TemporalValue.YearlyMonth || value instanceof TemporalValue.YearlyDay) {
            return "XXXX" + iso.substring(1);
        }
        if (value instanceof TemporalValue.YearlyQuarter || value instanceof TemporalValue.YearlyHalf) {
            return "XXXX-" + iso;
        }
        if (value instanceof TemporalValue.ClockTime) {
            return "XXXX-XX-XXT" + iso;
        }
        if (value instanceof TemporalValue.CalendarYear year && year.year().getValue() <= 0) {
            return "BC" + new TemporalValue.CalendarYear(Year.of(1 - year.year().getValue())).iso();
        }
        return iso;
    }

    /** How long it is from one time through another. */
    private static String length(TemporalValue start, TemporalValue end) {
        if (start instanceof TemporalValue.CalendarYear from && end instanceof TemporalValue.CalendarYear to) {
            return "P" + (to.year().getValue() - from.year().getValue() + 1) + "Y";
        }
        if (start instanceof TemporalValue.CalendarQuarter from && end instanceof TemporalValue.CalendarQuarter to) {
            int years = to.year().getValue() - from.year().getValue();
            return "P" + (years * 4 + to.quarter() - from.quarter() + 1) + "Q";
        }
        LocalDateTime from = point(start);
        LocalDateTime to = point(end);
        if (from == null || to == null) {
            return "PXX";
        }
        if (isMonth(start) && isMonth(end)) {
            return "P" + (Math.floorMod(ChronoUnit.MONTHS.between(from, to), 12) + wholeYears(from, to) * 12 + 1) + "M";
        }
        if (start instanceof TemporalValue.ClockTime || start instanceof TemporalValue.DateTime) {
            Duration duration = Duration.between(from, to);
            return (duration.isNegative() ? duration.plusDays(1) : duration).toString();
        }
        long days = ChronoUnit.DAYS.between(from, to);
        return "P" + ((days < 0 ? days + 366 : days) + 1) + "D";
    }

    private static long wholeYears(LocalDateTime from, LocalDateTime to) {
        return Math.max(0, ChronoUnit.MONTHS.between(from, to) / 12);
    }

    private static boolean isMonth(TemporalValue value) {
        return value instanceof TemporalValue.CalendarMonth || value instanceof TemporalValue.YearlyMonth;
    }

    private static @Nullable LocalDateTime point(TemporalValue value) {
        try {
            if (value instanceof TemporalValue.CalendarDay day) {
                return day.day().atStartOfDay();
            }
            if (value instanceof TemporalValue.YearlyDay day) {
                return day.day().atYear(ANY_YEAR).atStartOfDay();
            }
            if (value instanceof TemporalValue.CalendarMonth month) {
                return month.month().atDay(1).atStartOfDay();
            }
            if (value instanceof TemporalValue.YearlyMonth month) {
                return LocalDate.of(ANY_YEAR, month.month(), 1).atStartOfDay();
            }
            if (value instanceof TemporalValue.DateTime time) {
                return time.dateTime();
            }
            if (value instanceof TemporalValue.ClockTime time) {
                LocalTime clock = time.time();
                return LocalDate.of(ANY_YEAR, 1, 1).atTime(clock);
            }
        } catch (DateTimeException outOfRange) {
            return null;
        }
        return null;
    }
}
