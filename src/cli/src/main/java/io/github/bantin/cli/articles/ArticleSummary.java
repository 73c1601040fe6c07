package io.github.bantin.cli.articles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Measures of several texts: means, but of what is rare in one text the share of all cases. Belongs to one thread. */
public final class ArticleSummary {
    private static final List<String> ORDER = List.of(
            "b3_p",
            "b3_r",
            "b3_f1",
            "ari",
            "pair_f1",
            "pq",
            "art_f1_50",
            "art_f1_80",
            "art_f1_95",
            "succ_f1",
            "jump_p",
            "jump_r",
            "jump_f1",
            "colj_r",
            "tau",
            "attach_headline",
            "attach_kicker",
            "attach_byline",
            "attach_caption",
            "role_acc",
            "role_macro",
            "para_f1",
            "pk",
            "windowdiff",
            "boundary_f1");

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
        for (String name : ORDER) {
            int[] counts = pooled.get(name);
            if (counts != null) {
                if (counts[1] > 0) {
                    values.put(name, counts[0] / (double) counts[1]);
                }
            } else if (sums.containsKey(name)) {
                values.put(name, sums.get(name) / texts);
            } else {
                values.put(name, 0.0);
            }
        }
        values.put("jump_p", jumps[1] == 0 ? 0 : jumps[0] / (double) jumps[1]);
        values.put("jump_r", jumps[2] == 0 ? 0 : jumps[0] / (double) jumps[2]);
        values.put("jump_f1", F1.of(jumps[0], jumps[1], jumps[2]));
        values.put("role_macro", RoleMeasures.macro(roles, false));
        roles.forEach((role, counts) -> values.put("role_" + role, RoleMeasures.roleF1(counts)));
        return values;
    }

    /**
     * Returns the measures as lines, name and value, and how many cases there were.
     *
     * @return the lines
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        values().forEach((name, value) -> {
            int[] counts = pooled.get(name);
            String of = counts != null ? " of " + counts[1] : name.startsWith("jump_") ? " of " + jumps[2] : "";
            lines.add(String.format(Locale.ROOT, "%s %.4f%s", name, value, of));
        });
        return lines;
    }
}
