package io.github.bantin.normalize;

/** How wide the lines of a text are, and whether one is so full that the first word of the next would not have fitted on it. */
final class ColumnWidths {
    /** No column is wider, in characters; a longer line is a paragraph. */
    static final int WIDEST = 130;

    /** No column is narrower, in characters. */
    private static final int NARROWEST = 20;

    /** How many lines around one tell the width of its column. */
    private static final int NEIGHBOURS = 4;

    private final String text;
    private final WrappedLines lines;

    ColumnWidths(String text, WrappedLines lines) {
        this.text = text;
        this.lines = lines;
    }

    /** Whether the first word of the next line would not have fitted on a line. */
    boolean isFull(int line) {
        int width = 0;
        int last = Math.min(lines.count() - 1, line + NEIGHBOURS);
        for (int i = Math.max(0, line - NEIGHBOURS); i <= last; i++) {
            width = lines.length(i) > WIDEST ? width : Math.max(width, lines.length(i));
        }
        return needed(line) > width;
    }

    /** The same, judged by other lines than itself; never if there are too few of them. */
    boolean isFullBesideOthers(int line) {
        int width = 0;
        int others = 0;
        int last = Math.min(lines.count() - 1, line + NEIGHBOURS);
        for (int i = Math.max(0, line - NEIGHBOURS); i <= last; i++) {
            if (i != line && lines.length(i) <= WIDEST) {
                width = Math.max(width, lines.length(i));
                others++;
            }
        }
        return others > 1 && lines.length(line) >= NARROWEST && needed(line) > width;
    }

    private int needed(int line) {
        int begin = lines.begin(line + 1);
        int end = begin;
        while (end < lines.end(line + 1) && !WrappedLines.isSpace(text.charAt(end))) {
            end++;
        }
        return lines.length(line) + 1 + end - begin;
    }
}
