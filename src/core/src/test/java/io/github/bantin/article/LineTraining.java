package io.github.bantin.article;

import io.github.bantin.internal.learn.FeatureVector;
import io.github.bantin.internal.learn.LinearChain;
import io.github.bantin.internal.learn.LinearChainTrainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Trains the line model: what each line is and whether it goes on. */
final class LineTraining {
    static final int BITS = 17;

    /** Larger steps fit the pages that are learned from better and all others worse. */
    private static final double RATE = 0.015;

    private LineTraining() {}

    static int[] labels(GoldPage gold) {
        int[] labels = new int[gold.page.size()];
        for (int i = 0; i < labels.length; i++) {
            PartRole role = gold.role[i] == PartRole.NOISE ? PartRole.RUBRIC : gold.role[i];
            boolean goesOn = i > 0
                    && gold.role[i - 1] == gold.role[i]
                    && (gold.article[i] >= 0
                            ? gold.next[i - 1] == i
                            : gold.article[i - 1] < 0 && !gold.page.line(i).gapBefore());
            labels[i] = LineLabels.of(role, goesOn);
        }
        return labels;
    }

    static LinearChain train(List<GoldPage> pages, Junction junction, int rounds) {
        List<LinearChainTrainer.Example> examples = new ArrayList<>();
        for (GoldPage gold : pages) {
            FeatureVector features = LineFeatures.of(gold.page, junction, BITS);
            examples.add(new LinearChainTrainer.Example(features, labels(gold)));
        }
        return new LinearChainTrainer(LineLabels.COUNT, BITS, RATE, 2e-3, LineLabels::allowed)
                .train(examples, rounds, 7);
    }

    static String measure(List<GoldPage> pages, Function<GoldPage, float[]> read) {
        int[] right = new int[LineLabels.ROLES];
        int[] said = new int[LineLabels.ROLES];
        int[] are = new int[LineLabels.ROLES];
        int cutRight = 0;
        int cutSaid = 0;
        int cutAre = 0;
        int missed = 0;
        for (GoldPage gold : pages) {
            float[] p = read.apply(gold);
            int[] labels = labels(gold);
            for (int i = 0; i < labels.length; i++) {
                int role = LineLabels.code(LineReading.role(p, i));
                float goes = LineReading.goesOn(p, i);
                are[labels[i] / 2]++;
                said[role]++;
                right[role] += role == labels[i] / 2 ? 1 : 0;
                boolean cut = !LineLabels.goesOn(labels[i]);
                cutAre += cut ? 1 : 0;
                cutSaid += goes < 0.5 ? 1 : 0;
                cutRight += cut && goes < 0.5 ? 1 : 0;
                missed += cut && goes > 0.9 ? 1 : 0;
            }
        }
        StringBuilder out = new StringBuilder();
        double sum = 0;
        for (int r = 0; r < are.length; r++) {
            double f = 2.0 * right[r] / Math.max(1, are[r] + said[r]);
            sum += f;
            out.append(String.format(Locale.ROOT, "%s %.3f ", LineLabels.roleOf(r), f));
        }
        out.append(String.format(
                Locale.ROOT,
                "macro %.3f cuts P %.3f R %.3f missed at .9 %.4f",
                sum / are.length,
                cutRight / (double) cutSaid,
                cutRight / (double) cutAre,
                missed / (double) cutAre));
        return out.toString();
    }
}
