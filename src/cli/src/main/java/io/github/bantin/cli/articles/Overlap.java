package io.github.bantin.cli.articles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much the articles found and the true ones have in common: B-cubed by characters (Bagga and Baldwin 1998), pairs of
 * atoms, and panoptic quality, the mean overlap of articles found times their F1 (Kirillov et al. 2019).
 */
final class Overlap {
    private Overlap() {}

    static void measure(Compared compared, Map<String, Double> values) {
        Map<Integer, Double> g = new HashMap<>();
        Map<Integer, Double> s = new HashMap<>();
        Map<Long, Double> both = new LinkedHashMap<>();
        Map<Integer, Double> gn = new HashMap<>();
        Map<Integer, Double> sn = new HashMap<>();
        Map<Long, Double> bn = new HashMap<>();
        double total = 0;
        for (int i = 0; i < compared.gold().size(); i++) {
            double w = compared.gold().get(i).weight();
            total += w;
            g.merge(compared.goldGroup()[i], w, Double::sum);
            s.merge(compared.saidGroup()[i], w, Double::sum);
            both.merge(Compared.pair(compared.goldGroup()[i], compared.saidGroup()[i]), w, Double::sum);
            gn.merge(compared.goldGroup()[i], 1.0, Double::sum);
            sn.merge(compared.saidGroup()[i], 1.0, Double::sum);
            bn.merge(Compared.pair(compared.goldGroup()[i], compared.saidGroup()[i]), 1.0, Double::sum);
        }
        double precision = 0;
        double recall = 0;
        for (Map.Entry<Long, Double> entry : both.entrySet()) {
            double square = entry.getValue() * entry.getValue();
            precision += square / s.getOrDefault(entry.getKey().intValue(), 1.0);
            recall += square / g.getOrDefault((int) (entry.getKey() >> 32), 1.0);
        }
        total = Math.max(1, total);
        precision /= total;
        recall /= total;
        values.put("b3_p", precision);
        values.put("b3_r", recall);
        values.put("b3_f1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
        double ab = bn.values().stream().mapToDouble(Overlap::pairsOf).sum();
        double a = gn.values().stream().mapToDouble(Overlap::pairsOf).sum();
        double b = sn.values().stream().mapToDouble(Overlap::pairsOf).sum();
        double expected =
                compared.gold().size() > 1 ? a * b / pairsOf(compared.gold().size()) : 0;
        values.put("ari", (a + b) / 2 == expected ? 1 : (ab - expected) / ((a + b) / 2 - expected));
        values.put("pair_f1", F1.of(ab, b, a));
        articles(g, s, both, values);
    }

    private static double pairsOf(double n) {
        return n * (n - 1) / 2;
    }

    private static void articles(
            Map<Integer, Double> g, Map<Integer, Double> s, Map<Long, Double> both, Map<String, Double> values) {
        record Match(int gold, int said, double share) {}
        List<Match> matches = new ArrayList<>();
        for (Map.Entry<Long, Double> entry : both.entrySet()) {
            int x = (int) (entry.getKey() >> 32);
            int y = entry.getKey().intValue();
            if (x >= 0 && y >= 0) {
                double union = g.getOrDefault(x, 0.0) + s.getOrDefault(y, 0.0) - entry.getValue();
                matches.add(new Match(x, y, entry.getValue() / union));
            }
        }
        matches.sort(Comparator.comparingDouble(match -> -match.share()));
        double goldCount = g.keySet().stream().filter(x -> x >= 0).count();
        double saidCount = s.keySet().stream().filter(x -> x >= 0).count();
        for (int percent : new int[] {50, 80, 95}) {
            Set<Integer> usedGold = new HashSet<>();
            Set<Integer> usedSaid = new HashSet<>();
            double overlap = 0;
            for (Match match : matches) {
                if (match.share() >= percent / 100.0
                        && !usedGold.contains(match.gold())
                        && !usedSaid.contains(match.said())) {
                    usedGold.add(match.gold());
                    usedSaid.add(match.said());
                    overlap += match.share();
                }
            }
            if (percent == 50) {
                values.put("pq", overlap / Math.max(0.5, (saidCount + goldCount) / 2));
            }
            values.put("art_f1_" + percent, F1.of(usedGold.size(), saidCount, goldCount));
        }
    }
}
