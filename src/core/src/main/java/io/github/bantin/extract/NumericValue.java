package io.github.bantin.extract;

import java.math.BigDecimal;

/**
 * The value of a number, a sum, a share or a range of them.
 *
 * <p>Magnitude words are multiplied out and the scale that was written is kept: {@code 4.720 tỷ} is 4720000000000,
 * {@code 8,02} is 8.02 and {@code 8,0} is 8.0. Percentages are in percent. All values are immutable records.
 */
public sealed interface NumericValue {
    /**
     * Returns the value in plain digits.
     *
     * @return digits with a point before decimals and no exponent; of a range {@code low/high}
     */
    String plain();

    /**
     * One number.
     *
     * @param amount the number
     */
    record Single(BigDecimal amount) implements NumericValue {
        @Override
        public String plain() {
            return amount.toPlainString();
        }
    }

    /**
     * A range of numbers.
     *
     * @param low the number named first
     * @param high the number named last
     */
    record Range(BigDecimal low, BigDecimal high) implements NumericValue {
        @Override
        public String plain() {
            return low.toPlainString() + "/" + high.toPlainString();
        }
    }
}
