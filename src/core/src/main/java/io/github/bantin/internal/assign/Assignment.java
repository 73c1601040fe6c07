package io.github.bantin.internal.assign;

import java.util.Arrays;

/**
 * The pairing of rows and columns of a matrix that has the greatest sum, by the Hungarian method with shortest augmenting
 * paths. Rows and columns that no gain ties together are paired apart; each such group takes cubic time in its size. The
 * result is the same on every machine.
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
        int[] group = groups(gains, columns);
        int[] size = new int[rows + columns];
        for (int i = 0; i < rows; i++) {
            size[group[i]]++;
        }
        for (int first = 0; first < rows; first++) {
            if (size[group[first]] > 0) {
                solve(gains, columns, group, group[first], size[group[first]], result);
                size[group[first]] = 0;
            }
        }
        return result;
    }

    /** Rows and, behind them, columns that pairs with a gain tie together have one number. */
    private static int[] groups(double[][] gains, int columns) {
        int rows = gains.length;
        int[] group = new int[rows + columns];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int row = 0; row < rows; row++) {
            for (int c = 0; c < columns; c++) {
                if (gains[row][c] > 0) {
                    group[root(group, row)] = root(group, rows + c);
                }
            }
        }
        for (int i = 0; i < group.length; i++) {
            group[i] = root(group, i);
        }
        return group;
    }

    private static int root(int[] group, int of) {
        int at = of;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static void solve(double[][] gains, int columns, int[] group, int number, int size, int[] result) {
        int[] rowAt = new int[size];
        int[] columnAt = new int[columns];
        int rows = 0;
        int width = 0;
        for (int i = 0; i < gains.length; i++) {
            if (group[i] == number) {
                rowAt[rows++] = i;
            }
        }
        for (int c = 0; c < columns; c++) {
            if (group[gains.length + c] == number) {
                columnAt[width++] = c;
            }
        }
        if (width == 0) {
            return;
        }
        double[][] own = new double[rows][width];
        for (int i = 0; i < rows; i++) {
            for (int c = 0; c < width; c++) {
                own[i][c] = gains[rowAt[i]][columnAt[c]];
            }
        }
        int[] found = solve(own, width);
        for (int i = 0; i < rows; i++) {
            result[rowAt[i]] = found[i] < 0 ? -1 : columnAt[found[i]];
        }
    }

    private static int[] solve(double[][] gains, int columns) {
        int rows = gains.length;
        int[] result = new int[rows];
        Arrays.fill(result, -1);
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
