package io.github.bantin.internal.learn;

import io.github.bantin.text.ModelFormatException;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A linear-chain conditional random field: labels of a sequence by weights of hashed features and of neighbouring labels.
 *
 * <p>Weights are bytes with one scale. Immutable and safe for use by any number of threads; time is linear in the items.
 */
public final class LinearChain {
    private static final double IMPOSSIBLE = -1e4;
    private static final int MOST_BITS = 24;

    private final int labels;
    private final int bits;
    private final float[] steps;
    private final byte[] weights;
    private final float scale;

    LinearChain(int labels, int bits, float[] steps, byte[] weights, float scale) {
        this.labels = labels;
        this.bits = bits;
        this.steps = steps;
        this.weights = weights;
        this.scale = scale;
    }

    /**
     * Reads a model.
     *
     * @param labels how many labels it must have
     */
    public static LinearChain read(ModelBody in, int labels) throws ModelFormatException {
        in.number("the number of labels", labels, labels);
        int bits = in.number("the bits of features", 1, MOST_BITS);
        float[] steps = in.reals("steps", (labels + 1L) * labels);
        float scale = in.real("the scale");
        return new LinearChain(labels, bits, steps, in.bytes("weights", (long) labels << bits), scale);
    }

    /** Writes the body of the model. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(labels);
        out.writeInt(bits);
        for (float step : steps) {
            out.writeFloat(step);
        }
        out.writeFloat(scale);
        out.write(weights);
        out.flush();
    }

    /** How many bits the features have. */
    public int bits() {
        return bits;
    }

    /** How many labels there are. */
    public int labels() {
        return labels;
    }

    /** The probability of each label at each item, one row of labels for each item. */
    public float[] probabilities(FeatureVector items) {
        int n = items.items();
        double[] scores = scores(items);
        return n == 0 ? new float[0] : Marginals.of(scores, steps, labels);
    }

    private double[] scores(FeatureVector items) {
        double[] scores = new double[items.items() * labels];
        int[] sums = new int[labels];
        for (int i = 0; i < items.items(); i++) {
            java.util.Arrays.fill(sums, 0);
            for (int f = items.begin(i); f < items.end(i); f++) {
                int at = items.feature(f) * labels;
                for (int label = 0; label < labels; label++) {
                    sums[label] += weights[at + label];
                }
            }
            for (int label = 0; label < labels; label++) {
                scores[i * labels + label] = sums[label] * (double) scale;
            }
        }
        return scores;
    }

    /** Whether a weight of neighbouring labels says that they never stand together. */
    static boolean isImpossible(double step) {
        return step <= IMPOSSIBLE;
    }

    /** The weight of labels that never stand together. */
    static float impossible() {
        return (float) IMPOSSIBLE;
    }
}
