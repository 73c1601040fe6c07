package io.github.bantin.extract;

import io.github.bantin.extract.TemporalValue.Length;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.Optional;

/** Lengths of time as {@code java.time} has them. */
final class Lengths {
    private Lengths() {}

    /** A period of whole days and greater units, or a duration of hours and smaller ones; empty where it is neither. */
    static Optional<TemporalAmount> temporalAmount(Length length) {
        boolean time = length.parts().get(0).unit().isTimeBased();
        try {
            Period period = Period.ZERO;
            Duration duration = Duration.ZERO;
            for (Length.Part part : length.parts()) {
                if (part.unit().isTimeBased() != time) {
                    return Optional.empty();
                }
                if (time) {
                    duration = duration.plusNanos(nanos(part));
                } else {
                    period = plus(period, part.amount().intValueExact(), part.unit());
                }
            }
            return Optional.of(time ? duration : period);
        } catch (ArithmeticException fractionOrTooLong) {
            return Optional.empty();
        }
    }

    private static long nanos(Length.Part part) {
        return part.amount()
                .multiply(BigDecimal.valueOf(part.unit().getDuration().toNanos()))
                .longValueExact();
    }

    private static Period plus(Period period, int amount, ChronoUnit unit) {
        return switch (unit) {
            case YEARS -> period.plusYears(amount);
            case MONTHS -> period.plusMonths(amount);
            case WEEKS -> period.plusDays(Math.multiplyExact(7L, amount));
            default -> period.plusDays(amount);
        };
    }
}
