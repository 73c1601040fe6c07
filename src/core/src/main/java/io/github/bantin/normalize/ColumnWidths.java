package io.github.bantin.normalize;

import io.github.bantin.internal.script.VietnameseLetters;
import java.util.Arrays;

/**
 * How wide the lines of a text are, and whether one is so full that the first word of the next would not have fitted on it.
 *
 * <p>Lines are measured twice: in characters, as text files are wrapped, and by the proportions of print, where an i takes
 * a third of an m. Which one is right is found from the lines that a small letter follows: those must have been full, and
 * the measure that finds more of them short is the wrong one.
 */
final class ColumnWidths {
    /** No column is wider, in characters; a longer line is a paragraph. */
    static final int WIDEST = 130;

    /** No column is narrower, in characters. */
    private static final int NARROWEST = 20;

    /** How many lines around one tell the width of its column. */
    private static final int NEIGHBOURS = 4;

    /** The width of a digit. */
    private static final int UNIT = 100;

    /** Widths of printable ASCII in hundredths of a digit, between those of common fonts with and without serifs. */
    private static final int[] PRINTED = new int[0x7f];

    static {
        Arrays.fill(PRINTED, UNIT);
        set("ABCDEGHKNOPQRSTUVXYZ", 130);
        set("FL", 115);
        set("J", 85);
        set("MW", 170);
        set("I", 58);
        set("ijl", 46);
        set("t", 53);
        set("f", 57);
        set("r", 63);
        set("cszkvxy", 90);
        set("m", 152);
        set("w", 138);
        set(" .,:;!'|/\\", 50);
        set("-()[]\"`{}", 63);
        set("%&@", 160);
    }

    private final String text;
    private final WrappedLines lines;
    private final int[] widths;
    private final boolean printed;

    /** Whether a line was full for certain: no sentence ends there, and a small letter follows. */
    private final boolean[] wrapped;

    ColumnWidths(String text, WrappedLines lines) {
        this.text = text;
        this.lines = lines;
        ColumnWidths inCharacters = new ColumnWidths(text, lines, false);
        ColumnWidths inPrint = new ColumnWidths(text, lines, true);
        printed = inPrint.countShort() < inCharacters.countShort();
        widths = printed ? inPrint.widths : inCharacters.widths;
        wrapped = inPrint.wrapped;
    }

    private ColumnWidths(String text, WrappedLines lines, boolean printed) {
        this.text = text;
        this.lines = lines;
        this.printed = printed;
        widths = new int[lines.count()];
        for (int line = 0; line < widths.length; line++) {
            widths[line] = width(lines.begin(line), lines.end(line));
        }
        wrapped = new boolean[lines.count()];
        for (int line = 0; line + 1 < wrapped.length; line++) {
            wrapped[line] = lines.isFollowed(line)
                    && Character.isLowerCase(text.charAt(lines.begin(line + 1)))
                    && ".:;!?…".indexOf(text.charAt(lines.end(line) - 1)) < 0
                    && lines.length(line) >= NARROWEST;
        }
    }

    private static void set(String characters, int width) {
        characters.chars().forEach(c -> PRINTED[c] = width);
    }

    /** How many lines that must be full are short by this measure. */
    private int countShort() {
        int found = 0;
        for (int line = 0; line + 1 < widths.length; line++) {
            found += wrapped[line] && needed(line) <= columnAround(line, false) ? 1 : 0;
        }
        return found;
    }

    private int width(int begin, int end) {
        if (!printed) {
            return UNIT * (end - begin);
        }
        int width = 0;
        for (int i = begin; i < end; i++) {
            width += printed(text.charAt(i));
        }
        return width;
    }

    private static int printed(char c) {
        if (c < PRINTED.length) {
            return PRINTED[c];
        }
        int folded = VietnameseLetters.fold(c);
        if (VietnameseLetters.isToneMark(folded) || VietnameseLetters.isShapeMark(folded)) {
            return 0;
        }
        boolean narrow = VietnameseLetters.isLetter(folded)
                && VietnameseLetters.code(folded) == VietnameseLetters.code(VietnameseLetters.fold('i'));
        if (Character.isUpperCase(c)) {
            return PRINTED[narrow ? 'I' : 'A'];
        }
        return PRINTED[narrow ? 'i' : 'a'];
    }

    /**
     * Whether the first word of the next line would not have fitted on a line.
     *
     * @param slack how many hundredths of its width a column may leave empty for other reasons
     */
    boolean isFull(int line, int slack) {
        int column = columnAround(line, false);
        return needed(line) > column - column / 100 * slack;
    }

    /** The same, but only where the lines around are plainly those of a column. */
    boolean isFullInColumn(int line) {
        int column = columnAround(line, true);
        return column > 0 && needed(line) > column;
    }

    /** The same, judged by other lines than itself; never if there are too few of them. */
    boolean isFullBesideOthers(int line) {
        int width = 0;
        int others = 0;
        int last = Math.min(widths.length - 1, line + NEIGHBOURS);
        for (int i = Math.max(0, line - NEIGHBOURS); i <= last; i++) {
            if (i != line && lines.length(i) <= WIDEST) {
                width = Math.max(width, widths[i]);
                others++;
            }
        }
        return others > 1 && lines.length(line) >= NARROWEST && needed(line) > width;
    }

    /** How wide the widest line around is, of all or of those that must be full; 0 if there are none. */
    private int columnAround(int line, boolean wrappedOnly) {
        int width = 0;
        int last = Math.min(widths.length - 1, line + NEIGHBOURS);
        for (int i = Math.max(0, line - NEIGHBOURS); i <= last; i++) {
            boolean counts = lines.length(i) <= WIDEST && (wrapped[i] || !wrappedOnly);
            width = counts ? Math.max(width, widths[i]) : width;
        }
        return width;
    }

    private int needed(int line) {
        int begin = lines.begin(line + 1);
        int end = begin;
        while (end < lines.end(line + 1) && end - begin < WIDEST && !WrappedLines.isSpace(text.charAt(end))) {
            end++;
        }
        return widths[line] + (printed ? PRINTED[' '] : UNIT) + width(begin, end);
    }
}
