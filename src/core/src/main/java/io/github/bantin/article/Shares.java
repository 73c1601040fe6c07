package io.github.bantin.article;

import java.util.Arrays;

/** Rows of shares: of each share, how many of its row are greater, and the greatest of all others. Immutable. */
final class Shares {
    private final int[][] greater;
    /** The greatest share of each row, where it stands, and the greatest of the others. */
    private final float[] greatest;

    private final int[] greatestAt;
    private final float[] second;

    private Shares(int rows) {
        greater = new int[rows][];
        greatest = new float[rows];
        greatestAt = new int[rows];
        second = new float[rows];
    }

    static Shares ofRows(float[][] shares, int columns) {
        Shares all = new Shares(shares.length);
        for (int row = 0; row < shares.length; row++) {
            all.enter(row, Arrays.copyOf(shares[row], columns));
        }
        return all;
    }

    static Shares ofColumns(float[][] shares, int columns) {
        Shares all = new Shares(columns);
        for (int column = 0; column < columns; column++) {
            float[] row = new float[shares.length];
            for (int i = 0; i < row.length; i++) {
                row[i] = shares[i][column];
            }
            all.enter(column, row);
        }
        return all;
    }

    private void enter(int at, float[] row) {
        float[] sorted = row.clone();
        Arrays.sort(sorted);
        greater[at] = new int[row.length];
        greatestAt[at] = -1;
        for (int i = 0; i < row.length; i++) {
            greater[at][i] = row.length - behind(sorted, row[i]);
            if (row[i] > greatest[at]) {
                second[at] = greatest[at];
                greatest[at] = row[i];
                greatestAt[at] = i;
            } else {
                second[at] = Math.max(second[at], row[i]);
            }
        }
    }

    /** The place behind all shares that are no greater. */
    private static int behind(float[] sorted, float share) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (sorted[mid] > share) {
                high = mid;
            } else {
                low = mid + 1;
            }
        }
        return low;
    }

    /** How many shares of a row are greater than one of them. */
    int greater(int row, int at) {
        return greater[row][at];
    }

    /** The greatest share of a row but one, 0 if there is no other. */
    float greatestBut(int row, int at) {
        return greatestAt[row] == at ? second[row] : greatest[row];
    }
}
