package io.github.bantin.internal.learn;

import java.util.Arrays;

/** Rows of numbers as growing trees see them: of each number its place among the limits of its column. */
final class BinnedRows {
    static final int BINS = 64;

    /** Limits are found on so many rows at most. */
    private static final int SAMPLE = 100_000;

    final int size;
    final int columns;
    final float[][] limits;
    /** One row after the other. */
    final byte[] bins;

    private BinnedRows(int size, float[][] limits, byte[] bins) {
        this.size = size;
        this.columns = limits.length;
        this.limits = limits;
        this.bins = bins;
    }

    static BinnedRows of(RowList rows) {
        int n = rows.size();
        int columns = rows.columns();
        float[][] limits = new float[columns][];
        byte[] bins = new byte[n * columns];
        for (int c = 0; c < columns; c++) {
            limits[c] = limits(rows, c);
            for (int i = 0; i < n; i++) {
                bins[i * columns + c] = (byte) bin(limits[c], rows.value(i, c));
            }
        }
        return new BinnedRows(n, limits, bins);
    }

    private static float[] limits(RowList rows, int column) {
        int step = Math.max(1, rows.size() / SAMPLE);
        float[] values = new float[(rows.size() + step - 1) / step];
        for (int i = 0; i < values.length; i++) {
            values[i] = rows.value(i * step, column);
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
            int below = at;
            while (below > 0 && values[below - 1] == limit) {
                below--;
            }
            float least = below > 0 ? (values[below - 1] + limit) / 2 : Float.NEGATIVE_INFINITY;
            if (below > 0 && (count == 0 || least > limits[count - 1])) {
                limits[count++] = least;
            }
            if (limit < values[known - 1]) {
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
        int low = 0;
        int high = limits.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (value > limits[middle]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
