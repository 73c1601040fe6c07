package io.github.bantin.cli.articles;

import java.util.Map;
import java.util.Set;

/** How many atoms have their true role; all loose roles are one. */
final class RoleMeasures {
    private static final Set<String> LOOSE = Set.of("header", "footer", "rubric", "noise", "other");

    private RoleMeasures() {}

    /**
     * Counts.
     *
     * @param roles right, wrongly said and missed atoms of each role, filled here
     */
    static void measure(Compared compared, Map<String, Double> values, Map<String, int[]> roles) {
        int right = 0;
        for (int i = 0; i < compared.gold().size(); i++) {
            String is = normal(compared.gold().get(i).role());
            String has = normal(compared.said().get(i).role());
            if (is.equals(has)) {
                roles.computeIfAbsent(is, key -> new int[3])[0]++;
                right++;
            } else {
                roles.computeIfAbsent(has, key -> new int[3])[1]++;
                roles.computeIfAbsent(is, key -> new int[3])[2]++;
            }
        }
        values.put("role_acc", right / (double) Math.max(1, compared.gold().size()));
        values.put("role_macro", macro(roles));
    }

    private static String normal(String role) {
        return LOOSE.contains(role) ? "noise" : role;
    }

    /** The mean F1 of the roles that some atom truly has. */
    static double macro(Map<String, int[]> roles) {
        return roles.values().stream()
                .filter(RoleMeasures::isTrue)
                .mapToDouble(RoleMeasures::roleF1)
                .average()
                .orElse(0);
    }

    /** Whether some atom truly has the role. */
    static boolean isTrue(int[] counts) {
        return counts[0] + counts[2] > 0;
    }

    static double roleF1(int[] counts) {
        return 2.0 * counts[0] / Math.max(1, 2 * counts[0] + counts[1] + counts[2]);
    }
}
