package io.github.bantin.article;

import java.util.Arrays;

/** Ranks of values among those of their row or column, the one on the diagonal left out. Not changed once made. */
final class Ranks {
    private final double[][] sorted;

    private Ranks(double[][] sorted) {
        this.sorted = sorted;
    }

    static Ranks ofRows(double[][] matrix) {
        double[][] sorted = new double[matrix.length][];
        for (int i = 0; i < sorted.length; i++) {
            double[] values = new double[matrix.length - 1];
            for (int k = 0; k < values.length; k++) {
                values[k] = matrix[i][k < i ? k : k + 1];
            }
            Arrays.sort(values);
            sorted[i] = values;
        }
        return new Ranks(sorted);
    }

    static Ranks ofColumns(double[][] matrix) {
        double[][] turned = new double[matrix.length][matrix.length];
        for (int i = 0; i < turned.length; i++) {
            for (int k = 0; k < turned.length; k++) {
                turned[k][i] = matrix[i][k];
            }
        }
        return ofRows(turned);
    }

    /** How many values of a line are greater. */
    int greater(int line, double value) {
        double[] values = sorted[line];
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return values.length - low;
    }

    /** The greatest value of a line but for one of this size. */
    double best(int line, double without) {
        double[] values = sorted[line];
        int last = values.length - 1;
        if (last >= 0 && values[last] == without) {
            last--;
        }
        return last < 0 ? Double.NEGATIVE_INFINITY : values[last];
    }
}
