package io.github.bantin.cli.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** A table of text whose columns line up as a terminal shows them. */
final class TextTable {
    private static final int GAP = 2;

    private record Row(List<String> cells, Shade shade) {}

    private final int widest;
    private final List<Row> rows = new ArrayList<>();

    /**
     * Makes a table with a head.
     *
     * @param widest how many columns of the terminal a cell may take
     * @param head the names of the table's columns
     */
    TextTable(int widest, String... head) {
        this.widest = widest;
        add(Shade.QUIET, head);
    }

    /**
     * Adds a row.
     *
     * @param shade the look of its first cell, of all cells if it is the head
     * @param cells text from anywhere; it is made visible and cut to the width of a cell
     */
    void add(Shade shade, String... cells) {
        rows.add(new Row(
                Arrays.stream(cells)
                        .map(cell -> DisplayWidth.cut(Visible.of(cell), widest))
                        .toList(),
                shade));
    }

    /** Tells whether there is nothing but the head. */
    boolean isEmpty() {
        return rows.size() == 1;
    }

    /**
     * Returns the lines of the table.
     *
     * @param ansi whether to colour them
     * @return a line for each row, no blanks at their ends
     */
    List<String> lines(Ansi ansi) {
        int[] widths = new int[rows.get(0).cells().size()];
        for (Row row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.cells().get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths, ansi)).toList();
    }

    private String line(Row row, int[] widths, Ansi ansi) {
        StringBuilder line = new StringBuilder();
        int pending = 0;
        for (int i = 0; i < widths.length; i++) {
            String cell = row.cells().get(i);
            if (!cell.isEmpty()) {
                line.append(" ".repeat(pending));
                line.append(i == 0 || row.shade() == Shade.QUIET ? row.shade().apply(cell, ansi) : cell);
                pending = 0;
            }
            pending += widths[i] - DisplayWidth.of(cell) + GAP;
        }
        return line.toString();
    }
}
