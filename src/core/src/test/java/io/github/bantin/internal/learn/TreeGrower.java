package io.github.bantin.internal.learn;

import java.util.Arrays;
import java.util.Random;

/** Grows the trees of a forest one by one, each along the gradients of a loss; keeps the score that each row has so far. */
final class TreeGrower {
    private static final int BINS = BinnedRows.BINS;

    private final BinnedRows rows;
    private final int depth;
    private final double rate;
    private final double least;
    private final float base;
    private final byte[] splitColumns;
    private final float[] splitLimits;
    private final byte[] splitBins;
    private final float[] leaves;
    private final int inner;
    private final int[] order;
    private final int[] spare;
    private final boolean[] used;
    private final double[][] sums;
    private int trees;
    /** The score of each row. */
    final double[] scores;

    TreeGrower(BinnedRows rows, int most, int depth, double rate, double least, float base) {
        this.rows = rows;
        this.depth = depth;
        this.rate = rate;
        this.least = least;
        this.base = base;
        this.inner = (1 << depth) - 1;
        this.splitColumns = new byte[most * inner];
        this.splitLimits = new float[most * inner];
        this.splitBins = new byte[most * inner];
        Arrays.fill(splitLimits, Float.POSITIVE_INFINITY);
        Arrays.fill(splitBins, (byte) BINS);
        this.leaves = new float[most << depth];
        this.order = new int[rows.size];
        this.spare = new int[rows.size];
        this.used = new boolean[rows.columns];
        this.sums = new double[inner][];
        this.scores = new double[rows.size];
        Arrays.fill(scores, base);
    }

    /**
     * Grows a tree.
     *
     * @param share the share of rows and of columns that it sees
     */
    void grow(float[] gradients, float[] curvatures, double share, Random random) {
        int n = 0;
        for (int i = 0; i < rows.size; i++) {
            if (share >= 1 || random.nextDouble() < share) {
                order[n++] = i;
            }
        }
        for (int c = 0; c < used.length; c++) {
            used[c] = rows.limits[c].length > 0 && (share >= 1 || random.nextDouble() < share);
        }
        int[] from = new int[2 * inner + 3];
        int[] to = new int[2 * inner + 3];
        to[0] = n;
        Arrays.fill(sums, null);
        sums[0] = histogram(0, n, gradients, curvatures);
        for (int node = 0; node < inner; node++) {
            split(node, from, to, gradients, curvatures);
        }
        for (int leaf = 0; leaf < 1 << depth; leaf++) {
            double g = 0;
            double h = 0;
            for (int i = from[inner + leaf]; i < to[inner + leaf]; i++) {
                g += gradients[order[i]];
                h += curvatures[order[i]];
            }
            leaves[(trees << depth) + leaf] = (float) (rate * g / (h + 1));
        }
        score();
        trees++;
    }

    private void split(int node, int[] from, int[] to, float[] gradients, float[] curvatures) {
        int begin = from[node];
        int end = to[node];
        double[] sum = sums[node];
        sums[node] = null;
        int column = -1;
        int bin = 0;
        double best = 1e-6;
        for (int c = 0; sum != null && c < rows.columns; c++) {
            if (!used[c]) {
                continue;
            }
            double gAll = 0;
            double hAll = 0;
            for (int at = c * 2 * BINS; at < (c + 1) * 2 * BINS; at += 2) {
                gAll += sum[at];
                hAll += sum[at + 1];
            }
            double gLeft = 0;
            double hLeft = 0;
            double whole = gAll * gAll / (hAll + 1);
            for (int b = 0; b < rows.limits[c].length; b++) {
                gLeft += sum[(c * BINS + b) * 2];
                hLeft += sum[(c * BINS + b) * 2 + 1];
                double hRight = hAll - hLeft;
                if (hLeft < least || hRight < least) {
                    continue;
                }
                double gRight = gAll - gLeft;
                double gain = gLeft * gLeft / (hLeft + 1) + gRight * gRight / (hRight + 1) - whole;
                if (gain > best) {
                    best = gain;
                    column = c;
                    bin = b;
                }
            }
        }
        int left = 2 * node + 1;
        int middle = end;
        if (column >= 0) {
            splitColumns[trees * inner + node] = (byte) column;
            splitLimits[trees * inner + node] = rows.limits[column][bin];
            splitBins[trees * inner + node] = (byte) bin;
            middle = part(begin, end, column, bin);
        }
        from[left] = begin;
        to[left] = middle;
        from[left + 1] = middle;
        to[left + 1] = end;
        if (column >= 0 && sum != null && left < inner) {
            boolean lesserLeft = middle - begin <= end - middle;
            double[] lesser = lesserLeft
                    ? histogram(begin, middle, gradients, curvatures)
                    : histogram(middle, end, gradients, curvatures);
            for (int i = 0; i < sum.length; i++) {
                sum[i] -= lesser[i];
            }
            sums[left] = lesserLeft ? lesser : sum;
            sums[left + 1] = lesserLeft ? sum : lesser;
        }
    }

    private int part(int begin, int end, int column, int bin) {
        int low = begin;
        int high = 0;
        for (int i = begin; i < end; i++) {
            int row = order[i];
            if (rows.bins[row * rows.columns + column] > bin) {
                spare[high++] = row;
            } else {
                order[low++] = row;
            }
        }
        System.arraycopy(spare, 0, order, low, high);
        return low;
    }

    private double[] histogram(int begin, int end, float[] gradients, float[] curvatures) {
        int columns = rows.columns;
        double[] sum = new double[columns * BINS * 2];
        int[] list = new int[columns];
        int count = 0;
        for (int c = 0; c < columns; c++) {
            if (used[c]) {
                list[count++] = c;
            }
        }
        for (int i = begin; i < end; i++) {
            int row = order[i];
            float g = gradients[row];
            float h = curvatures[row];
            int at = row * columns;
            for (int k = 0; k < count; k++) {
                int c = list[k];
                int slot = (c * BINS + rows.bins[at + c]) * 2;
                sum[slot] += g;
                sum[slot + 1] += h;
            }
        }
        return sum;
    }

    private void score() {
        int first = trees * inner;
        for (int i = 0; i < rows.size; i++) {
            int node = 0;
            int at = i * rows.columns;
            while (node < inner) {
                int column = splitColumns[first + node] & 255;
                node = 2 * node + (rows.bins[at + column] > splitBins[first + node] ? 2 : 1);
            }
            scores[i] += leaves[(trees << depth) + node - inner];
        }
    }

    Forest forest() {
        return new Forest(
                depth,
                base,
                Arrays.copyOf(splitColumns, trees * inner),
                Arrays.copyOf(splitLimits, trees * inner),
                Arrays.copyOf(leaves, trees << depth));
    }
}
