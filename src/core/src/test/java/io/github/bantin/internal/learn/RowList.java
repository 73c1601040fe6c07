package io.github.bantin.internal.learn;

import java.util.ArrayList;
import java.util.List;

/** Rows of numbers, all of one length. */
final class RowList {
    private final List<float[]> rows = new ArrayList<>();

    void add(float[] row) {
        rows.add(row.clone());
    }

    int size() {
        return rows.size();
    }

    int columns() {
        return rows.isEmpty() ? 0 : rows.get(0).length;
    }

    float value(int row, int column) {
        return rows.get(row)[column];
    }

    /** Forgets the rows, which take much room. */
    void clear() {
        rows.clear();
    }
}
