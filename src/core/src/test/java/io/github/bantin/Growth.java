package io.github.bantin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.Function;

/**
 * Checks that reading a text takes time in proportion to its length.
 *
 * <p>The time of a text is set against that of the same text sixteen times as long, so that the machine's own speed does not
 * matter. The limit in minutes only ends a test that would otherwise hang.
 */
public final class Growth {
    /** What is faster is measured on a longer text. */
    private static final long MEASURABLE_NANOS = 4_000_000;

    private static final int RUNS = 3;
    private static final int TRIES = 8;
    private static final Duration HANGS = Duration.ofMinutes(4);

    private static final int TIMES = 16;

    /**
     * Sixteen times the text may take 64 times as long, because a busy machine measures short times badly; quadratic time
     * takes 256 times as long.
     */
    private static final double MOST = 64;

    private Growth() {}

    /** Checks a way of reading on a text made of one unit, beginning with some length and not going beyond another. */
    public static void check(String unit, int least, int greatest, Function<String, ?> read) {
        assertTimeoutPreemptively(HANGS, () -> {
            String once = unit.repeat(Math.max(1, least / unit.length()));
            while (least(once, read) < MEASURABLE_NANOS && once.length() < greatest) {
                once += once;
            }
            String longer = once.repeat(TIMES);
            double ratio = Double.MAX_VALUE;
            for (int attempt = 0; attempt < TRIES && ratio >= MOST; attempt++) {
                ratio = Math.min(ratio, (double) least(longer, read) / least(once, read));
            }
            assertThat(ratio)
                    .as("time of sixteen times the text over that of once")
                    .isLessThan(MOST);
        });
    }

    private static long least(String text, Function<String, ?> read) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long begin = System.nanoTime();
            Object result = read.apply(text);
            least = Math.min(least, System.nanoTime() - begin);
            assertThat(result).isNotNull();
        }
        return least;
    }
}
