package io.github.bantin.token;

import io.github.bantin.text.LineIndex;
import io.github.bantin.text.Span;
import java.util.Arrays;

/**
 * How wide lines are: their characters without blanks at the ends and without combining marks, so that decomposed text is
 * as wide as composed text. Each line is measured once, when it is first asked for.
 */
final class LineWidths {
    private static final int UNKNOWN = -1;

    private final String text;
    private final LineIndex lines;
    private final int[] widths;

    LineWidths(String text, LineIndex lines) {
        this.text = text;
        this.lines = lines;
        this.widths = new int[lines.count()];
        Arrays.fill(widths, UNKNOWN);
    }

    int of(int line) {
        if (widths[line] == UNKNOWN) {
            Span stripped = SentenceSegmenter.stripped(text, lines.span(line));
            int width = 0;
            for (int i = stripped.begin(); i < stripped.end(); i++) {
                char c = text.charAt(i);
                width += c >= '\u0300' && c < '\u0370' ? 0 : 1;
            }
            widths[line] = width;
        }
        return widths[line];
    }

    /** The widest of a line and so many lines before and behind it. */
    int around(int line, int neighbours) {
        int widest = 0;
        for (int i = Math.max(0, line - neighbours); i <= Math.min(widths.length - 1, line + neighbours); i++) {
            widest = Math.max(widest, of(i));
        }
        return widest;
    }
}
