package io.github.bantin.internal.learn;

import org.jspecify.annotations.Nullable;

/** The forward-backward algorithm, on probabilities that are scaled at each item. */
final class Marginals {
    private Marginals() {}

    /**
     * The probability of each label at each item.
     *
     * @param scores the score of each label at each item
     * @param steps the score of each label behind each label, and, in the last row, at the begin
     */
    static float[] of(double[] scores, float[] steps, int labels) {
        return of(scores, steps, labels, null);
    }

    /** The same, and how often each label is to be expected behind each label, added to {@code pairs}. */
    static float[] of(double[] scores, float[] steps, int labels, double @Nullable [] pairs) {
        int n = scores.length / labels;
        double[] local = local(scores, labels);
        double[] step = new double[steps.length];
        for (int i = 0; i < step.length; i++) {
            step[i] = LinearChain.isImpossible(steps[i]) ? 0 : Math.exp(steps[i]);
        }
        double[] forward = new double[n * labels];
        for (int label = 0; label < labels; label++) {
            forward[label] = step[labels * labels + label] * local[label];
        }
        scale(forward, 0, labels);
        for (int i = 1; i < n; i++) {
            int row = i * labels;
            for (int before = 0; before < labels; before++) {
                double mass = forward[row - labels + before];
                if (mass > 1e-12) {
                    for (int label = 0; label < labels; label++) {
                        forward[row + label] += mass * step[before * labels + label];
                    }
                }
            }
            for (int label = 0; label < labels; label++) {
                forward[row + label] *= local[row + label];
            }
            scale(forward, row, labels);
        }
        double[] behind = new double[labels];
        double[] next = new double[labels];
        java.util.Arrays.fill(behind, 1);
        float[] result = new float[n * labels];
        for (int i = n - 1; i >= 0; i--) {
            int row = i * labels;
            double sum = 0;
            for (int label = 0; label < labels; label++) {
                sum += forward[row + label] * behind[label];
            }
            for (int label = 0; label < labels; label++) {
                result[row + label] = (float) (forward[row + label] * behind[label] / sum);
                next[label] = local[row + label] * behind[label];
            }
            if (pairs != null) {
                addPairs(i, forward, result, step, next, labels, pairs);
            }
            double total = 0;
            for (int before = 0; before < labels; before++) {
                double mass = 0;
                for (int label = 0; label < labels; label++) {
                    mass += step[before * labels + label] * next[label];
                }
                behind[before] = mass;
                total += mass;
            }
            for (int label = 0; label < labels; label++) {
                behind[label] /= total;
            }
        }
        return result;
    }

    private static void addPairs(
            int i, double[] forward, float[] result, double[] step, double[] next, int labels, double[] pairs) {
        if (i == 0) {
            for (int label = 0; label < labels; label++) {
                pairs[labels * labels + label] += result[label];
            }
            return;
        }
        double sum = 0;
        for (int before = 0; before < labels; before++) {
            for (int label = 0; label < labels; label++) {
                sum += forward[(i - 1) * labels + before] * step[before * labels + label] * next[label];
            }
        }
        for (int before = 0; before < labels; before++) {
            for (int label = 0; label < labels; label++) {
                pairs[before * labels + label] +=
                        forward[(i - 1) * labels + before] * step[before * labels + label] * next[label] / sum;
            }
        }
    }

    private static double[] local(double[] scores, int labels) {
        double[] local = new double[scores.length];
        for (int row = 0; row < scores.length; row += labels) {
            double most = Double.NEGATIVE_INFINITY;
            for (int label = 0; label < labels; label++) {
                most = Math.max(most, scores[row + label]);
            }
            for (int label = 0; label < labels; label++) {
                local[row + label] = Math.exp(Math.max(-60, scores[row + label] - most));
            }
        }
        return local;
    }

    private static void scale(double[] values, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += values[i];
        }
        for (int i = from; i < from + count; i++) {
            values[i] /= sum;
        }
    }
}
