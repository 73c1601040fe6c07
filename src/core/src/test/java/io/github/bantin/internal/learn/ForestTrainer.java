package io.github.bantin.internal.learn;

import java.util.Arrays;
import java.util.Random;

/** Grows boosted trees that tell yes from no: the logistic loss, by its gradients and curvatures. */
public final class ForestTrainer {
    private final RowList rows = new RowList();
    private boolean[] answers = new boolean[1024];
    private float[] weights = new float[1024];

    /** Adds a row and its answer. */
    public void add(float[] row, boolean answer, double weight) {
        int at = rows.size();
        if (at == answers.length) {
            answers = Arrays.copyOf(answers, at * 2);
            weights = Arrays.copyOf(weights, at * 2);
        }
        rows.add(row);
        answers[at] = answer;
        weights[at] = (float) weight;
    }

    public int size() {
        return rows.size();
    }

    /** Grows trees. */
    public Forest train(int trees, int depth, double rate, double least) {
        BinnedRows binned = BinnedRows.of(rows);
        rows.clear();
        int n = binned.size;
        double yes = 0;
        double all = 0;
        for (int i = 0; i < n; i++) {
            all += weights[i];
            yes += answers[i] ? weights[i] : 0;
        }
        float base = (float) Math.log((yes + 1) / (all - yes + 1));
        TreeGrower grower = new TreeGrower(binned, trees, depth, rate, least, base);
        float[] gradients = new float[n];
        float[] curvatures = new float[n];
        Random random = new Random(7);
        for (int tree = 0; tree < trees; tree++) {
            for (int i = 0; i < n; i++) {
                double p = 1 / (1 + Math.exp(-grower.scores[i]));
                gradients[i] = (float) ((answers[i] ? 1 - p : -p) * weights[i]);
                curvatures[i] = (float) (p * (1 - p) * weights[i]);
            }
            grower.grow(gradients, curvatures, 0.7, random);
        }
        return grower.forest();
    }
}
