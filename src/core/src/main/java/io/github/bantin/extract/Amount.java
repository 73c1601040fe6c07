package io.github.bantin.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the magnitude words behind it.
 *
 * @param begin where the figure begins
 * @param end behind the figure and its magnitude words
 * @param value the figure times its magnitudes
 * @param other the value that the figure has if its comma parts thousands
 * @param magnitude what the figure was multiplied by
 * @param plain whether the figure is digits alone
 * @param doubtful whether dot or comma stand where they are not the rule
 * @param digits how many digits the figure has
 */
record Amount(
        int begin,
        int end,
        BigDecimal value,
        @Nullable BigDecimal other,
        BigDecimal magnitude,
        boolean plain,
        boolean doubtful,
        int digits) {

    /** Whether magnitude words follow the figure. */
    boolean isMagnified() {
        return magnitude.compareTo(BigDecimal.ONE) > 0;
    }
}
