package io.github.bantin.cli.text;

import io.github.bantin.article.ArticlePart;
import io.github.bantin.text.LineIndex;
import io.github.bantin.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Places of a text in words: {@code 64:23} for line and column, {@code lines 26, 4-23} for parts. Both count from 1. */
public final class Places {
    private final String text;
    private final LineIndex lines;

    /**
     * Finds the lines of a text.
     *
     * @param text a text
     */
    public Places(String text) {
        this.text = text;
        this.lines = LineIndex.of(text);
    }

    /**
     * Returns where an offset lies.
     *
     * @param offset an offset into the text
     * @return line and column; the column counts UTF-16 code units
     */
    public String at(int offset) {
        return (lines.lineAt(offset) + 1) + ":" + (lines.columnAt(offset) + 1);
    }

    /**
     * Returns the lines that parts stand on, in reading order.
     *
     * @param parts parts of the text
     * @return such as {@code line 7} or {@code lines 26, 4-23, 48-53}; what goes on behind blank lines is one run
     */
    public String lines(List<ArticlePart> parts) {
        List<String> runs = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (ArticlePart part : parts) {
            for (Span span : part.excerpt().spans()) {
                int begin = lines.lineAt(span.begin());
                int end = lines.lineAt(Math.max(span.begin(), span.end() - 1));
                if (first >= 0 && !goesOn(last, begin)) {
                    runs.add(run(first, last));
                    first = -1;
                }
                first = first < 0 ? begin : first;
                last = end;
            }
        }
        if (first >= 0) {
            runs.add(run(first, last));
        }
        return (runs.size() == 1 && first == last ? "line " : "lines ") + String.join(", ", runs);
    }

    private static String run(int first, int last) {
        return first == last ? Integer.toString(first + 1) : (first + 1) + "-" + (last + 1);
    }

    private boolean goesOn(int last, int begin) {
        for (int line = last + 1; line < begin; line++) {
            if (!lines.span(line).of(text).isBlank()) {
                return false;
            }
        }
        return last <= begin;
    }
}
