package io.github.bantin.extract;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The value of a number, a sum, a share or a range of them.
 *
 * <p>Magnitude words are multiplied out and the scale that was written is kept: {@code 4.720 tỷ} is 4720000000000,
 * {@code 8,02} is 8.02 and {@code 8,0} is 8.0. Percentages are in percent; a minus is kept. All
 * values are immutable records, safe for any number of threads.
 */
public sealed interface NumericValue {
    /**
     * Returns the value in plain digits.
     *
     * @return digits with a point before decimals and no exponent; of a range {@code low/high}, of a fraction {@code
     *     numerator/denominator}
     */
    String plain();

    /**
     * One number.
     *
     * @param amount the number
     */
    record Single(BigDecimal amount) implements NumericValue {
        /** Refuses null. */
        public Single {
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public String plain() {
            return amount.toPlainString();
        }
    }

    /**
     * A range of numbers, in the order of the text.
     *
     * <p>The order is not enforced: what is named first is mostly the lower end, but not where a text counts down
     * ({@code từ âm 2 đến âm 5 độ C}).
     *
     * @param low the number named first
     * @param high the number named last
     */
    record Range(BigDecimal low, BigDecimal high) implements NumericValue {
        /** Refuses null. */
        public Range {
            Objects.requireNonNull(low, "low");
            Objects.requireNonNull(high, "high");
        }

        @Override
        public String plain() {
            return low.toPlainString() + "/" + high.toPlainString();
        }
    }

    /**
     * A part of a whole: {@code 2/3}, {@code 15/20 chỉ tiêu}. Not reduced, because the whole that was counted is said by
     * the denominator.
     *
     * @param numerator the number of parts
     * @param denominator the number of parts that the whole has
     */
    record Fraction(BigDecimal numerator, BigDecimal denominator) implements NumericValue {
        /** Refuses null. */
        public Fraction {
            Objects.requireNonNull(numerator, "numerator");
            Objects.requireNonNull(denominator, "denominator");
        }

        @Override
        public String plain() {
            return numerator.toPlainString() + "/" + denominator.toPlainString();
        }
    }
}
