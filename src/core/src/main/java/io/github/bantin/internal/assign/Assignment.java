package io.github.bantin.internal.assign;

import java.util.Arrays;

/**
 * The pairing of rows and columns of a matrix that has the greatest sum, by the Hungarian method with shortest augmenting
 * paths. Takes cubic time in the lesser and the greater side; the result is the same on every machine.
 */
public final class Assignment {
    private Assignment() {}

    /**
     * Pairs rows with columns so that the sum of the gains is greatest; a pair without a positive gain is not made.
     *
     * @param gains a row of columns of gains
     * @param columns how many columns there are
     * @return the column of each row, -1 for none
     */
    public static int[] greatest(double[][] gains, int columns) {
        int rows = gains.length;
        int[] result = new int[rows];
        Arrays.fill(result, -1);
        if (rows == 0 || columns == 0) {
            return result;
        }
        // every row has a column of its own for "none", so that no row ever has to take a column
        double[] rowPrice = new double[rows + 1];
        double[] columnPrice = new double[columns + rows + 1];
        int[] rowOf = new int[columns + rows + 1];
        int[] way = new int[columns + rows + 1];
        for (int row = 1; row <= rows; row++) {
            rowOf[0] = row;
            int column = 0;
            double[] least = new double[columns + rows + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            boolean[] used = new boolean[columns + rows + 1];
            do {
                used[column] = true;
                int at = rowOf[column];
                double delta = Double.POSITIVE_INFINITY;
                int next = -1;
                for (int c = 1; c <= columns + rows; c++) {
                    if (used[c]) {
                        continue;
                    }
                    double cost = c <= columns ? -Math.max(0, gains[at - 1][c - 1]) : c - columns == at ? 0 : 1e6;
                    double reduced = cost - rowPrice[at] - columnPrice[c];
                    if (reduced < least[c]) {
                        least[c] = reduced;
                        way[c] = column;
                    }
                    if (least[c] < delta) {
                        delta = least[c];
                        next = c;
                    }
                }
                for (int c = 0; c <= columns + rows; c++) {
                    if (used[c]) {
                        rowPrice[rowOf[c]] += delta;
                        columnPrice[c] -= delta;
                    } else {
                        least[c] -= delta;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            do {
                int from = way[column];
                rowOf[column] = rowOf[from];
                column = from;
            } while (column != 0);
        }
        for (int c = 1; c <= columns; c++) {
            if (rowOf[c] > 0 && gains[rowOf[c] - 1][c - 1] > 0) {
                result[rowOf[c] - 1] = c - 1;
            }
        }
        return result;
    }
}
