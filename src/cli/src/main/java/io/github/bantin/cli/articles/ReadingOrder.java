package io.github.bantin.cli.articles;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What follows what: all neighbours in articles, jumps, column joins, torn sentences, and how well the order agrees. */
final class ReadingOrder {
    private ReadingOrder() {}

    /**
     * Measures.
     *
     * @param jumps right, said and true jumps, filled here
     */
    static void measure(Compared compared, Map<String, Double> values, Map<String, int[]> pooled, int[] jumps) {
        Map<Integer, List<Integer>> goldOrder = compared.inGoldOrder();
        Map<Integer, List<Integer>> saidOrder = compared.inSaidOrder();
        Set<Long> are = successors(goldOrder);
        Set<Long> have = successors(saidOrder);
        Set<Long> neighbours = new HashSet<>();
        for (int k = 0; k + 1 < compared.stream().length; k++) {
            neighbours.add(Compared.pair(compared.stream()[k], compared.stream()[k + 1]));
        }
        double common = are.stream().filter(have::contains).count();
        values.put("succ_f1", F1.of(common, have.size(), are.size()));
        int[] columns = new int[2];
        int[] torn = new int[2];
        for (long pair : are) {
            if (neighbours.contains(pair)) {
                continue;
            }
            jumps[2]++;
            jumps[0] += have.contains(pair) ? 1 : 0;
            Atom first = compared.gold().get((int) (pair >> 32));
            Atom second = compared.gold().get((int) pair);
            int right = have.contains(pair) ? 1 : 0;
            if (Compared.isText(first) && Compared.isText(second)) {
                columns[0] += right;
                columns[1]++;
                if (isTorn(first, second)) {
                    torn[0] += right;
                    torn[1]++;
                }
            }
        }
        jumps[1] =
                (int) have.stream().filter(pair -> !neighbours.contains(pair)).count();
        boolean none = jumps[1] == 0 && jumps[2] == 0;
        values.put("jump_f1", none ? 1 : F1.of(jumps[0], jumps[1], jumps[2]));
        pooled.put("colj_r", columns);
        pooled.put("torn_r", torn);
        values.put("tau", tau(compared, goldOrder, saidOrder));
    }

    /** Whether a sentence runs from one line into the other: they are of one paragraph, and none ends with the first. */
    private static boolean isTorn(Atom first, Atom second) {
        return !first.closed()
                && first.paragraph() == second.paragraph()
                && first.role().equals(second.role());
    }

    private static Set<Long> successors(Map<Integer, List<Integer>> order) {
        Set<Long> pairs = new HashSet<>();
        for (List<Integer> list : order.values()) {
            for (int k = 0; k + 1 < list.size(); k++) {
                pairs.add(Compared.pair(list.get(k), list.get(k + 1)));
            }
        }
        return pairs;
    }

    /** Pairs of atoms in the true order less those that are not, of all pairs of an article (Kendall). */
    private static double tau(
            Compared compared, Map<Integer, List<Integer>> goldOrder, Map<Integer, List<Integer>> saidOrder) {
        int[] rank = new int[compared.gold().size()];
        for (List<Integer> list : saidOrder.values()) {
            for (int k = 0; k < list.size(); k++) {
                rank[list.get(k)] = k;
            }
        }
        double agree = 0;
        double total = 0;
        for (List<Integer> list : goldOrder.values()) {
            for (int x = 0; x < list.size(); x++) {
                for (int y = x + 1; y < list.size(); y++) {
                    int a = list.get(x);
                    int b = list.get(y);
                    total++;
                    if (compared.said().get(a).article() >= 0
                            && compared.said().get(a).article()
                                    == compared.said().get(b).article()) {
                        agree += rank[a] < rank[b] ? 1 : -1;
                    }
                }
            }
        }
        return total == 0 ? 1 : agree / total;
    }
}
