package io.github.bantin.article;

import io.github.bantin.internal.learn.Forest;
import io.github.bantin.internal.learn.ForestTrainer;
import java.util.List;
import java.util.Map;

/** Trains the model that cuts running text into paragraphs. */
final class ParagraphTraining {
    private ParagraphTraining() {}

    static Forest train(Map<GoldPage, Reading> pages, List<GoldPage> order, Junction junction, int trees, int depth) {
        ForestTrainer trainer = new ForestTrainer();
        for (GoldPage gold : order) {
            for (Draft draft : pages.get(gold).drafts) {
                Fragment before = null;
                for (Fragment fragment : draft.texts) {
                    for (int i = fragment.from; i < fragment.to; i++) {
                        Fragment left = i == fragment.from ? before : fragment;
                        int end = i == fragment.from ? before == null ? -1 : before.to - 1 : i - 1;
                        if (left != null && gold.next[end] == i) {
                            boolean breaks = gold.paragraph[end] != gold.paragraph[i] || gold.role[end] != gold.role[i];
                            trainer.add(Paragraphs.row(gold.page, junction, left, end, fragment, i), breaks, 1);
                        }
                    }
                    before = fragment;
                }
            }
        }
        System.out.println("line ends " + trainer.size());
        return trainer.train(trees, depth, 0.15, 5);
    }
}
