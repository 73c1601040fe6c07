package io.github.bantin.article;

import io.github.bantin.internal.learn.Forest;
import io.github.bantin.internal.learn.ForestTrainer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Trains the models that give headlines, kickers, bylines, captions and jump lines to articles. */
final class SatelliteTraining {
    private SatelliteTraining() {}

    static int article(GoldPage gold, Draft draft) {
        Map<Integer, Integer> weights = new HashMap<>();
        for (Fragment fragment : draft.texts) {
            for (int i = fragment.from; i < fragment.to; i++) {
                if (LinkTraining.isText(gold.role[i])) {
                    weights.merge(gold.article[i], gold.page.line(i).length(), Integer::sum);
                }
            }
        }
        if (weights.isEmpty() && draft.headline != null) {
            return gold.article[draft.headline.from];
        }
        int best = -2;
        for (Map.Entry<Integer, Integer> entry : weights.entrySet()) {
            best = best == -2 || entry.getValue() > weights.get(best) ? entry.getKey() : best;
        }
        return best;
    }

    static Forest train(Map<GoldPage, Reading> pages, List<GoldPage> order, PartRole role, int trees, int depth) {
        ForestTrainer trainer = new ForestTrainer();
        for (GoldPage gold : order) {
            Reading reading = pages.get(gold);
            Satellites rows =
                    new Satellites(reading.fragments, reading.terms, reading.drafts, role, reading.links.habit());
            for (int d = 0; d < reading.drafts.size(); d++) {
                int article = article(gold, reading.drafts.get(d));
                for (int s = 0; s < rows.satellites().size(); s++) {
                    int own = gold.article[rows.satellites().get(s).from];
                    trainer.add(rows.row(s, d), own >= 0 && own == article, gold.weight());
                }
            }
        }
        System.out.println(role + " " + trainer.size());
        return trainer.train(trees, depth, 0.1, 3);
    }
}
