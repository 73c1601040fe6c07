package io.github.bantin.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * The lines of one text, by offset and by number.
 *
 * <p>A line ends at LF, CR LF, CR, VT, FF, NEL (U+0085), LS (U+2028) or PS (U+2029), the mandatory breaks of Unicode
 * Standard Annex #14; what ends it is not part of it. The last line needs no end, so a text that closes with a line
 * feed has an empty last line and the empty text has one empty line. Lines are numbered from 0. All offsets are UTF-16
 * code units of the text that was given. Instances are immutable and safe for use by any number of threads; building
 * one takes time linear in the text, looking up logarithmic.
 *
 * <pre>{@code
 * LineIndex lines = LineIndex.of("Chỉ thị số 19-CT/\nTW");
 * int line = lines.lineAt(18);      // 1
 * Span first = lines.span(0);       // [0,17)
 * }</pre>
 */
public final class LineIndex {
    /** Begins of the lines, and behind them the length of the text plus one, so that each line has a next one. */
    private final int[] begins;

    private final int[] ends;

    private LineIndex(int[] begins, int[] ends) {
        this.begins = begins;
        this.ends = ends;
    }

    /**
     * Finds the lines of a text.
     *
     * @param text any text
     * @return its lines, at least one
     */
    public static LineIndex of(CharSequence text) {
        Objects.requireNonNull(text, "text");
        int[] begins = new int[16];
        int[] ends = new int[16];
        int count = 0;
        int begin = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (!isLineEnd(c)) {
                continue;
            }
            if (count + 1 == begins.length) {
                begins = Arrays.copyOf(begins, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            begins[count] = begin;
            ends[count++] = i;
            if (c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n') {
                i++;
            }
            begin = i + 1;
        }
        begins = Arrays.copyOf(begins, count + 2);
        ends = Arrays.copyOf(ends, count + 1);
        begins[count] = begin;
        ends[count] = length;
        begins[count + 1] = length + 1;
        return new LineIndex(begins, ends);
    }

    /**
     * Tells whether a code unit ends a line (CR LF counts as one end, of which this is true for both).
     *
     * @param c a UTF-16 code unit
     * @return whether it is one of the mandatory breaks of UAX #14
     */
    public static boolean isLineEnd(char c) {
        return c <= '\r' ? c >= '\n' : c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /**
     * Returns the number of lines.
     *
     * @return at least 1
     */
    public int count() {
        return ends.length;
    }

    /**
     * Returns the number of the line that an offset lies on; what ends a line lies on that line.
     *
     * @param offset from 0 to the length of the text, both included
     * @return the line's number, from 0
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public int lineAt(int offset) {
        Objects.checkIndex(offset, begins[begins.length - 1]);
        int at = Arrays.binarySearch(begins, offset);
        return at >= 0 ? at : -at - 2;
    }

    /**
     * Returns how many code units an offset lies behind the begin of its line.
     *
     * @param offset from 0 to the length of the text, both included
     * @return the column, from 0
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public int columnAt(int offset) {
        return offset - begins[lineAt(offset)];
    }

    /**
     * Returns where a line stands in the text, without what ends it.
     *
     * @param line a line's number, from 0
     * @return its span
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public Span span(int line) {
        Objects.checkIndex(line, ends.length);
        return new Span(begins[line], ends[line]);
    }
}
