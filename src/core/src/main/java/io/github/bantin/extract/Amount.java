package io.github.bantin.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in figures or words with its sign and the magnitude words behind it.
 *
 * @param begin where the number begins, or its sign
 * @param figure where the first digit or word stands
 * @param end behind the number and its magnitude words
 * @param value the number times its magnitudes, with its sign
 * @param other the value that the figure has if its comma parts thousands
 * @param magnitude what the figure was multiplied by
 * @param plain whether the figure is digits alone
 * @param doubtful whether dot or comma stand where they are not the rule, or words were left out
 * @param digits how many digits the figure has
 * @param words how many words the number has; 0 if it is a figure
 * @param prefix what stands before the number
 */
record Amount(
        int begin,
        int figure,
        int end,
        BigDecimal value,
        @Nullable BigDecimal other,
        BigDecimal magnitude,
        boolean plain,
        boolean doubtful,
        int digits,
        int words,
        FigurePrefix prefix) {

    /** Whether magnitude words follow the figure. */
    boolean isMagnified() {
        return magnitude.compareTo(BigDecimal.ONE) > 0;
    }

    /** Whether the number is written in words. */
    boolean isSpelled() {
        return words > 0;
    }

    /** The same amount with another value and magnitude. */
    Amount times(BigDecimal newValue, BigDecimal newMagnitude) {
        return new Amount(begin, figure, end, newValue, null, newMagnitude, plain, doubtful, digits, words, prefix);
    }

    /** The negative of this amount, from an offset on. */
    Amount negatedFrom(int sign) {
        BigDecimal newOther = other == null ? null : other.negate();
        return new Amount(
                sign, figure, end, value.negate(), newOther, magnitude, plain, doubtful, digits, words, prefix);
    }

    /** The same amount from the sign of its currency on. */
    Amount from(int newBegin) {
        return newBegin == begin
                ? this
                : new Amount(newBegin, figure, end, value, other, magnitude, plain, doubtful, digits, words, prefix);
    }

    /** The same amount up to another end. */
    Amount withEnd(int newEnd) {
        return new Amount(begin, figure, newEnd, value, other, magnitude, plain, doubtful, digits, words, prefix);
    }

    /** The same amount without the sign that was read before its figure. */
    Amount withoutSign() {
        return prefix.minus() ? negatedFrom(figure) : this;
    }
}
