package io.github.bantin.cli.evaluate;

import io.github.bantin.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** How many of the gold spans were found, and how many of those found are right. */
public final class SpanScore {
    private long gold;
    private long found;
    private long right;

    /**
     * Counts one text.
     *
     * @param expected the gold spans
     * @param actual the spans found
     * @param counts which spans of either count
     */
    public void add(List<Span> expected, List<Span> actual, Predicate<Span> counts) {
        Set<Span> known = new HashSet<>(expected);
        gold += expected.stream().filter(counts).count();
        for (Span span : actual) {
            if (counts.test(span)) {
                found++;
                right += known.contains(span) ? 1 : 0;
            }
        }
    }

    /** Counts what was counted elsewhere. */
    void add(long expected, long actual, long same) {
        gold += expected;
        found += actual;
        right += same;
    }

    /**
     * Counts what another score counted.
     *
     * @param other the other score
     */
    public void add(SpanScore other) {
        gold += other.gold;
        found += other.found;
        right += other.right;
    }

    /**
     * Returns the harmonic mean of precision and recall.
     *
     * @return from 0 to 1; 0 where there is nothing to find and nothing was found
     */
    public double f1() {
        return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
    }

    /** Returns precision, recall and their mean in percent, {@code -} for a share of nothing, and the counts. */
    @Override
    public String toString() {
        return "P " + percent(right, found) + " R " + percent(right, gold) + " F1 " + percent(2 * right, gold + found)
                + " (gold " + gold + ", found " + found + ", right " + right + ")";
    }

    private static String percent(long part, long all) {
        return all == 0 ? "-" : String.format(Locale.ROOT, "%.2f", 100.0 * part / all);
    }
}
