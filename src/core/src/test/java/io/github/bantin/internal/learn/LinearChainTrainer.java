package io.github.bantin.internal.learn;

import java.util.List;
import java.util.Random;

/** Trains a linear chain by stochastic gradient ascent of the log-likelihood with steps that shrink by use (AdaGrad). */
public final class LinearChainTrainer {
    private final int labels;
    private final int bits;
    private final float[] steps;
    private final float[] stepSquares;
    private final float[] weights;
    private final float[] squares;
    private final float[] gradients;
    private final boolean[] touched;
    private final int[] touchedList;
    private final float rate;
    private final float decay;

    /** A sequence with its labels. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Example(FeatureVector items, int[] labels) {}

    /** Tells which labels may follow each other; the first is -1 at the begin. */
    public interface Allowed {
        boolean test(int before, int label);
    }

    public LinearChainTrainer(int labels, int bits, double rate, double decay, Allowed allowed) {
        this.labels = labels;
        this.bits = bits;
        this.rate = (float) rate;
        this.decay = (float) decay;
        this.steps = new float[(labels + 1) * labels];
        this.stepSquares = new float[steps.length];
        this.weights = new float[labels << bits];
        this.squares = new float[labels << bits];
        this.gradients = new float[labels << bits];
        this.touched = new boolean[1 << bits];
        this.touchedList = new int[1 << bits];
        for (int before = 0; before <= labels; before++) {
            for (int label = 0; label < labels; label++) {
                if (!allowed.test(before == labels ? -1 : before, label)) {
                    steps[before * labels + label] = LinearChain.impossible();
                }
            }
        }
    }

    /** Goes over the examples so many times; the weights are the means over the ends of the later half of the rounds. */
    public LinearChain train(List<Example> examples, int rounds, long seed) {
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Random random = new Random(seed);
        WeightMeans weightMeans = new WeightMeans(weights.length);
        WeightMeans stepMeans = new WeightMeans(steps.length);
        for (int round = 0; round < rounds; round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[j];
                order[j] = swap;
            }
            for (int at : order) {
                learn(examples.get(at));
            }
            if (2 * (round + 1) > rounds) {
                weightMeans.add(weights);
                stepMeans.add(steps);
            }
        }
        weightMeans.replace(weights);
        stepMeans.replace(steps);
        return quantized();
    }

    private void learn(Example example) {
        FeatureVector items = example.items();
        int n = items.items();
        double[] scores = new double[n * labels];
        for (int i = 0; i < n; i++) {
            for (int f = items.begin(i); f < items.end(i); f++) {
                int at = items.feature(f) * labels;
                for (int label = 0; label < labels; label++) {
                    scores[i * labels + label] += weights[at + label];
                }
            }
        }
        double[] pairs = new double[steps.length];
        float[] expected = Marginals.of(scores, steps, labels, pairs);
        int touchedCount = 0;
        for (int i = 0; i < n; i++) {
            for (int f = items.begin(i); f < items.end(i); f++) {
                int feature = items.feature(f);
                if (!touched[feature]) {
                    touched[feature] = true;
                    touchedList[touchedCount++] = feature;
                }
                for (int label = 0; label < labels; label++) {
                    gradients[feature * labels + label] +=
                            (label == example.labels()[i] ? 1 : 0) - expected[i * labels + label];
                }
            }
        }
        for (int k = 0; k < touchedCount; k++) {
            int feature = touchedList[k];
            touched[feature] = false;
            for (int at = feature * labels; at < (feature + 1) * labels; at++) {
                update(weights, squares, at, gradients[at]);
                gradients[at] = 0;
            }
        }
        for (int i = 0; i < n; i++) {
            int before = i == 0 ? labels : example.labels()[i - 1];
            pairs[before * labels + example.labels()[i]] -= 1;
        }
        for (int k = 0; k < steps.length; k++) {
            if (!LinearChain.isImpossible(steps[k])) {
                update(steps, stepSquares, k, (float) -pairs[k]);
            }
        }
    }

    private void update(float[] values, float[] sums, int at, float gradient) {
        float whole = gradient - decay * values[at];
        sums[at] += whole * whole;
        values[at] += rate * whole / (float) Math.sqrt(sums[at] + 1e-1f);
    }

    private LinearChain quantized() {
        float most = 1e-6f;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        most = Math.min(most, 6);
        float scale = most / 127;
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] / scale)));
        }
        return new LinearChain(labels, bits, steps, bytes, scale);
    }
}
