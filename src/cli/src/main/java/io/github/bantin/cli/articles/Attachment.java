package io.github.bantin.cli.articles;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which headlines, kickers, bylines and captions stand with the text of their article, and with that of no other. */
final class Attachment {
    private static final String[] ROLES = {"headline", "kicker", "byline", "caption"};

    private Attachment() {}

    /** Counts those attached and all, by role. */
    static void measure(Compared compared, Map<String, int[]> pooled) {
        Map<Integer, Map<Integer, Integer>> texts = new LinkedHashMap<>();
        for (int i = 0; i < compared.gold().size(); i++) {
            if (compared.gold().get(i).article() >= 0
                    && Compared.isText(compared.gold().get(i))) {
                texts.computeIfAbsent(compared.gold().get(i).article(), key -> new LinkedHashMap<>())
                        .merge(compared.saidGroup()[i], compared.gold().get(i).weight(), Integer::sum);
            }
        }
        Map<Integer, Integer> main = new LinkedHashMap<>();
        Map<Integer, Integer> taken = new HashMap<>();
        texts.forEach((article, weights) -> main.put(article, most(weights)));
        main.values().forEach(group -> taken.merge(group, 1, Integer::sum));
        for (String role : ROLES) {
            int[] counts = new int[2];
            main.forEach((article, group) -> {
                Map<Integer, Integer> weights = new LinkedHashMap<>();
                for (int i = 0; i < compared.gold().size(); i++) {
                    if (compared.gold().get(i).article() == article
                            && compared.gold().get(i).role().equals(role)) {
                        weights.merge(
                                compared.saidGroup()[i], compared.gold().get(i).weight(), Integer::sum);
                    }
                }
                if (!weights.isEmpty()) {
                    counts[1]++;
                    boolean own = most(weights) == group && taken.getOrDefault(group, 0) == 1;
                    counts[0] += own ? 1 : 0;
                }
            });
            pooled.put("attach_" + role, counts);
        }
    }

    private static int most(Map<Integer, Integer> weights) {
        int best = 0;
        int most = -1;
        for (Map.Entry<Integer, Integer> entry : weights.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }
}
