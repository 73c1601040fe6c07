package io.github.bantin.normalize;

import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.LineIndex;
import io.github.bantin.text.Span;
import java.util.Arrays;

/** The lines of a text that are not blank, without the blanks around them. Immutable. */
final class WrappedLines {
    private final int count;
    private final int[] begins;
    private final int[] ends;

    /** The number of each line among all lines of the text. */
    private final int[] numbers;

    /** How many blanks stand before each line. */
    private final int[] indents;

    WrappedLines(String text) {
        LineIndex all = LineIndex.of(text);
        int[] firsts = new int[all.count()];
        int[] lasts = new int[all.count()];
        int[] places = new int[all.count()];
        int[] blanks = new int[all.count()];
        int lines = 0;
        for (int number = 0; number < all.count(); number++) {
            Span line = all.span(number);
            int begin = line.begin();
            int end = line.end();
            while (begin < end && isSpace(text.charAt(begin))) {
                begin++;
            }
            while (end > begin && isSpace(text.charAt(end - 1))) {
                end--;
            }
            if (begin < end) {
                firsts[lines] = begin;
                lasts[lines] = end;
                places[lines] = number;
                blanks[lines++] = begin - line.begin();
            }
        }
        count = lines;
        begins = Arrays.copyOf(firsts, lines);
        ends = Arrays.copyOf(lasts, lines);
        numbers = Arrays.copyOf(places, lines);
        indents = Arrays.copyOf(blanks, lines);
    }

    int count() {
        return count;
    }

    int begin(int line) {
        return begins[line];
    }

    int end(int line) {
        return ends[line];
    }

    int length(int line) {
        return ends[line] - begins[line];
    }

    int indent(int line) {
        return indents[line];
    }

    /** Whether no blank line stands behind a line before the next one. */
    boolean isFollowed(int line) {
        return numbers[line + 1] == numbers[line] + 1;
    }

    /** Whether a code unit is blank, or a control character that shows as nothing. */
    static boolean isSpace(char c) {
        return c <= ' ' || Words.isBlank(c) || LineIndex.isLineEnd(c);
    }
}
