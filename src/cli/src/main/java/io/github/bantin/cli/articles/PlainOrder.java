package io.github.bantin.cli.articles;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Texts in plain order, whose articles truly stand one after the other, each in its order: how many are kept so, and how
 * many come out with exactly their articles. Lines that belong to no article may stand between.
 */
final class PlainOrder {
    private PlainOrder() {}

    /** Counts a text, if it is one; what is right first, then all. */
    static void measure(Compared compared, Map<String, int[]> pooled) {
        Map<Integer, List<Integer>> are = compared.inGoldOrder();
        boolean plain = !are.isEmpty() && isPlain(compared, are);
        boolean kept = true;
        int last = -1;
        Map<Integer, List<Integer>> have = compared.inSaidOrder();
        for (int article : have.keySet().stream().sorted().toList()) {
            for (int atom : have.getOrDefault(article, List.of())) {
                kept &= compared.gold().get(atom).begin() > last;
                last = compared.gold().get(atom).begin();
            }
        }
        Set<Set<Integer>> found = new HashSet<>();
        have.values().forEach(atoms -> found.add(Set.copyOf(atoms)));
        int right = (int) are.values().stream()
                .filter(atoms -> found.contains(Set.copyOf(atoms)))
                .count();
        boolean exact = kept && right == are.size() && right == have.size();
        put(pooled, ArticleMeasure.PLAIN_KEPT, plain, kept ? 1 : 0, 1);
        put(pooled, ArticleMeasure.PLAIN_EXACT, plain, exact ? 1 : 0, 1);
        put(pooled, ArticleMeasure.PLAIN_ARTICLES, plain, right, are.size());
    }

    private static void put(Map<String, int[]> pooled, ArticleMeasure measure, boolean counts, int right, int all) {
        pooled.put(measure.label(), counts ? new int[] {right, all} : new int[2]);
    }

    /** Whether every article stands in its order, and no line of another one within it. */
    private static boolean isPlain(Compared compared, Map<Integer, List<Integer>> articles) {
        int[] place = new int[compared.gold().size()];
        int next = 0;
        for (int atom : compared.stream()) {
            place[atom] = compared.gold().get(atom).article() < 0 ? -1 : next++;
        }
        for (List<Integer> atoms : articles.values()) {
            for (int k = 1; k < atoms.size(); k++) {
                if (place[atoms.get(k)] != place[atoms.get(k - 1)] + 1) {
                    return false;
                }
            }
        }
        return true;
    }
}
