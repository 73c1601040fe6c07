package io.github.bantin.cli.articles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Measures of several texts: means, but of what is rare in one text the share of all cases. Belongs to one thread. */
public final class ArticleSummary {
    private final Map<String, Double> sums = new LinkedHashMap<>();
    private final Map<String, int[]> pooled = new LinkedHashMap<>();
    private final Map<String, int[]> roles = new TreeMap<>();
    private final int[] jumps = new int[3];
    private int texts;

    /** Makes a summary of nothing. */
    public ArticleSummary() {
        // nothing is measured yet
    }

    /**
     * Adds a text.
     *
     * @param score its measures
     */
    public void add(ArticleScore score) {
        texts++;
        score.values.forEach((name, value) -> sums.merge(name, value, Double::sum));
        score.pooled.forEach((name, counts) -> add(pooled.computeIfAbsent(name, key -> new int[2]), counts));
        score.roles.forEach((name, counts) -> add(roles.computeIfAbsent(name, key -> new int[3]), counts));
        add(jumps, score.jumps);
    }

    private static void add(int[] sum, int[] counts) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += counts[i];
        }
    }

    /**
     * Returns how many texts were measured.
     *
     * @return the number
     */
    public int texts() {
        return texts;
    }

    /**
     * Returns the measures, each under its name; those of which there was no case are missing.
     *
     * @return the measures
     */
    public Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        for (ArticleMeasure measure : ArticleMeasure.values()) {
            int[] counts = counts(measure.label());
            boolean noJump = measure == ArticleMeasure.JUMP_F1 && jumps[1] + jumps[2] == 0;
            if (counts.length == 0 && !noJump) {
                values.put(measure.label(), mean(measure));
            } else if (counts.length > 0 && counts[1] > 0) {
                values.put(measure.label(), counts[0] / (double) counts[1]);
            }
        }
        roles.forEach((role, counts) -> {
            if (RoleMeasures.isTrue(counts)) {
                values.put("role_" + role, RoleMeasures.roleF1(counts));
            }
        });
        return values;
    }

    /** A measure that is no share of cases: of all texts as one, or the mean over the texts. */
    private double mean(ArticleMeasure measure) {
        return switch (measure) {
            case JUMP_F1 -> F1.of(jumps[0], jumps[1], jumps[2]);
            case ROLE_MACRO -> RoleMeasures.macro(roles);
            default -> sums.getOrDefault(measure.label(), 0.0) / Math.max(1, texts);
        };
    }

    /** What is right and all there is, nothing where a measure is no share of cases. */
    private int[] counts(String name) {
        return switch (name) {
            case "jump_p" -> new int[] {jumps[0], jumps[1]};
            case "jump_r" -> new int[] {jumps[0], jumps[2]};
            default -> pooled.getOrDefault(name, new int[0]);
        };
    }

    /**
     * Returns the measures as a table: name and value, and, where cases are counted, how many are right and how many there
     * are.
     *
     * @return the lines, the first of which names the columns
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(row("measure", "value", "right", "of"));
        values().forEach((name, value) -> {
            int[] counts = counts(name);
            lines.add(row(
                    name,
                    String.format(Locale.ROOT, "%.4f", value),
                    counts.length == 0 ? "" : Integer.toString(counts[0]),
                    counts.length == 0 ? "" : Integer.toString(counts[1])));
        });
        return lines;
    }

    private static String row(String name, String value, String right, String all) {
        return String.format(Locale.ROOT, "%-15s  %7s  %6s  %6s", name, value, right, all)
                .stripTrailing();
    }
}
