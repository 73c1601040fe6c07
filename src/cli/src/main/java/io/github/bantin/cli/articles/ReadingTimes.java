package io.github.bantin.cli.articles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * How long each of some texts takes to be read: the best of several readings, after a warm-up that reads all of them again
 * and again. In nanoseconds, in ascending order. Belongs to one thread.
 */
public final class ReadingTimes {
    /** How often each text is read. */
    public static final int READINGS = 8;

    private static final long WARM_UP = 5_000_000_000L;

    private final long[] times;

    private ReadingTimes(long[] times) {
        this.times = times;
    }

    /**
     * Measures.
     *
     * @param texts the texts, at least one
     * @param reading what reads a text
     * @param clock the nanoseconds since some moment
     * @return the times
     */
    public static ReadingTimes of(List<String> texts, Consumer<String> reading, LongSupplier clock) {
        long begin = clock.getAsLong();
        do {
            texts.forEach(reading);
        } while (clock.getAsLong() - begin < WARM_UP);
        long[] best = new long[texts.size()];
        Arrays.fill(best, Long.MAX_VALUE);
        for (int i = 0; i < READINGS; i++) {
            for (int t = 0; t < best.length; t++) {
                long start = clock.getAsLong();
                reading.accept(texts.get(t));
                best[t] = Math.min(best[t], clock.getAsLong() - start);
            }
        }
        Arrays.sort(best);
        return new ReadingTimes(best);
    }

    /** The mean in milliseconds. */
    double mean() {
        return Arrays.stream(times).average().orElse(0) / 1e6;
    }

    /** The least time in milliseconds that so many hundredths of the texts do not go beyond. */
    double atMost(int hundredths) {
        int rank = (times.length * hundredths + 99) / 100;
        return times[Math.max(1, rank) - 1] / 1e6;
    }

    /**
     * Returns the times as a table.
     *
     * @return the lines, the first of which names the columns
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(row("milliseconds", "a text"));
        lines.add(row("mean", figure(mean())));
        lines.add(row("median", figure(atMost(50))));
        lines.add(row("p90", figure(atMost(90))));
        lines.add(row("max", figure(atMost(100))));
        return lines;
    }

    private static String figure(double milliseconds) {
        return String.format(Locale.ROOT, "%.2f", milliseconds);
    }

    private static String row(String name, String value) {
        return String.format(Locale.ROOT, "%-15s  %7s", name, value);
    }
}
