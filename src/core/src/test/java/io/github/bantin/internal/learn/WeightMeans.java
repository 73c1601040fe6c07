package io.github.bantin.internal.learn;

/** The mean of weights at several times: it depends less than the last of them on which examples came last. */
final class WeightMeans {
    private final double[] sums;
    private int times;

    /** Prepares the means of so many weights. */
    WeightMeans(int weights) {
        this.sums = new double[weights];
    }

    /** Counts the weights as they are now. */
    void add(float[] weights) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights[i];
        }
        times++;
    }

    /** Puts the means in the place of the weights. */
    void replace(float[] weights) {
        for (int i = 0; i < sums.length; i++) {
            weights[i] = (float) (sums[i] / times);
        }
    }
}
