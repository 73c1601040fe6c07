package io.github.bantin.internal.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Grows boosted trees on rows of numbers by histograms: the second-order gain of the logistic loss, one depth for all. */
public final class ForestTrainer {
    private static final int BINS = 64;

    private final List<float[]> rows = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();

    /** Adds a row and its answer. */
    public void add(float[] row, boolean answer, double weight) {
        rows.add(row.clone());
        answers.add(answer);
        weights.add((float) weight);
    }

    public int size() {
        return rows.size();
    }

    /** Grows trees. */
    public Forest train(int trees, int depth, double rate, double least) {
        int n = rows.size();
        int columns = rows.get(0).length;
        float[][] limits = new float[columns][];
        byte[][] bins = new byte[columns][n];
        for (int c = 0; c < columns; c++) {
            limits[c] = limits(c);
            for (int i = 0; i < n; i++) {
                bins[c][i] = (byte) bin(limits[c], rows.get(i)[c]);
            }
        }
        float[] weights = new float[n];
        boolean[] answers = new boolean[n];
        for (int i = 0; i < n; i++) {
            weights[i] = this.weights.get(i);
            answers[i] = this.answers.get(i);
        }
        double yes = 0;
        double all = 0;
        for (int i = 0; i < n; i++) {
            all += weights[i];
            yes += answers[i] ? weights[i] : 0;
        }
        float base = (float) Math.log((yes + 1) / (all - yes + 1));
        double[] scores = new double[n];
        Arrays.fill(scores, base);
        int inner = (1 << depth) - 1;
        byte[] splitColumns = new byte[trees * inner];
        float[] splitLimits = new float[trees * inner];
        Arrays.fill(splitLimits, Float.POSITIVE_INFINITY);
        float[] leaves = new float[trees << depth];
        float[] gradients = new float[n];
        float[] curvatures = new float[n];
        int[] nodes = new int[n];
        for (int tree = 0; tree < trees; tree++) {
            for (int i = 0; i < n; i++) {
                double p = 1 / (1 + Math.exp(-scores[i]));
                float weight = weights[i];
                gradients[i] = (float) ((answers[i] ? 1 - p : -p) * weight);
                curvatures[i] = (float) (p * (1 - p) * weight);
                nodes[i] = 0;
            }
            for (int level = 0; level < depth; level++) {
                int first = (1 << level) - 1;
                int count = 1 << level;
                double[] bestGain = new double[count];
                int[] bestColumn = new int[count];
                int[] bestBin = new int[count];
                Arrays.fill(bestBin, -1);
                double[][] gains = new double[columns][count];
                int[][] gainBins = new int[columns][count];
                java.util.stream.IntStream.range(0, columns).parallel().forEach(c -> {
                    if (limits[c].length == 0) {
                        return;
                    }
                    double[] g = new double[count * BINS];
                    double[] h = new double[count * BINS];
                    byte[] column = bins[c];
                    for (int i = 0; i < n; i++) {
                        int at = (nodes[i] - first) * BINS + column[i];
                        g[at] += gradients[i];
                        h[at] += curvatures[i];
                    }
                    for (int node = 0; node < count; node++) {
                        double gAll = 0;
                        double hAll = 0;
                        for (int b = 0; b < BINS; b++) {
                            gAll += g[node * BINS + b];
                            hAll += h[node * BINS + b];
                        }
                        double gLeft = 0;
                        double hLeft = 0;
                        double whole = gAll * gAll / (hAll + 1);
                        for (int b = 0; b < limits[c].length; b++) {
                            gLeft += g[node * BINS + b];
                            hLeft += h[node * BINS + b];
                            double hRight = hAll - hLeft;
                            if (hLeft < least || hRight < least) {
                                continue;
                            }
                            double gRight = gAll - gLeft;
                            double gain = gLeft * gLeft / (hLeft + 1) + gRight * gRight / (hRight + 1) - whole;
                            if (gain > gains[c][node] + 1e-6) {
                                gains[c][node] = gain;
                                gainBins[c][node] = b;
                            }
                        }
                    }
                });
                for (int c = 0; c < columns; c++) {
                    for (int node = 0; node < count; node++) {
                        if (gains[c][node] > bestGain[node]) {
                            bestGain[node] = gains[c][node];
                            bestColumn[node] = c;
                            bestBin[node] = gainBins[c][node];
                        }
                    }
                }
                for (int node = 0; node < count; node++) {
                    if (bestBin[node] >= 0) {
                        splitColumns[tree * inner + first + node] = (byte) bestColumn[node];
                        splitLimits[tree * inner + first + node] = limits[bestColumn[node]][bestBin[node]];
                    }
                }
                for (int i = 0; i < n; i++) {
                    int node = nodes[i] - first;
                    boolean right = bestBin[node] >= 0 && bins[bestColumn[node]][i] > bestBin[node];
                    nodes[i] = 2 * nodes[i] + (right ? 2 : 1);
                }
            }
            double[] g = new double[1 << depth];
            double[] h = new double[1 << depth];
            for (int i = 0; i < n; i++) {
                g[nodes[i] - inner] += gradients[i];
                h[nodes[i] - inner] += curvatures[i];
            }
            for (int leaf = 0; leaf < g.length; leaf++) {
                leaves[(tree << depth) + leaf] = (float) (rate * g[leaf] / (h[leaf] + 1));
            }
            for (int i = 0; i < n; i++) {
                scores[i] += leaves[(tree << depth) + nodes[i] - inner];
            }
        }
        return new Forest(depth, base, splitColumns, splitLimits, leaves);
    }

    private float[] limits(int column) {
        float[] values = new float[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = rows.get(i)[column];
        }
        Arrays.sort(values);
        int known = values.length;
        while (known > 0 && Float.isNaN(values[known - 1])) {
            known--;
        }
        float[] limits = new float[BINS - 1];
        int count = 0;
        for (int b = 1; b < BINS / 2 && known > 0; b++) {
            int at = (int) ((long) known * b / (BINS / 2));
            float limit = values[at];
            int below = Arrays.binarySearch(values, 0, known, limit);
            while (below > 0 && values[below - 1] == limit) {
                below--;
            }
            float least = below > 0 ? (values[below - 1] + limit) / 2 : Float.NEGATIVE_INFINITY;
            if (below > 0 && (count == 0 || least > limits[count - 1])) {
                limits[count++] = least;
            }
            if (limit < values[known - 1] && (count == 0 || limit > limits[count - 1])) {
                int above = at;
                while (above < known && values[above] == limit) {
                    above++;
                }
                float mid = above < known ? (limit + values[above]) / 2 : limit;
                if (count < BINS - 1 && mid > (count == 0 ? Float.NEGATIVE_INFINITY : limits[count - 1])) {
                    limits[count++] = mid;
                }
            }
            if (count >= BINS - 1) {
                break;
            }
        }
        return Arrays.copyOf(limits, count);
    }

    /** NaN falls into the first bin, as the trees send it left. */
    private static int bin(float[] limits, float value) {
        int bin = 0;
        while (bin < limits.length && value > limits[bin]) {
            bin++;
        }
        return bin;
    }
}
