package io.github.bantin.article;

import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the lines of a strand into paragraphs.
 *
 * <p>A paragraph ends where a sentence does, if its line is cut short, an empty line follows or the next line begins a
 * list item. Empty lines inside a sentence mean nothing.
 */
final class Paragraphs {
    /** The last line of a paragraph leaves room for a word: it is shorter than this part of the column. */
    private static final double CUT_SHORT = 0.85;

    private Paragraphs() {}

    static List<List<PageLine>> of(String text, Strand strand) {
        List<List<PageLine>> paragraphs = new ArrayList<>();
        List<PageLine> current = new ArrayList<>();
        for (Strand.Placed placed : strand.blocks()) {
            Block block = placed.block();
            int width = block.width();
            for (PageLine line : block.lines()) {
                PageLine before = current.isEmpty() ? null : current.get(current.size() - 1);
                if (before != null && breaks(text, before, line, width)) {
                    paragraphs.add(List.copyOf(current));
                    current.clear();
                }
                current.add(line);
            }
        }
        if (!current.isEmpty()) {
            paragraphs.add(List.copyOf(current));
        }
        return paragraphs;
    }

    private static boolean breaks(String text, PageLine before, PageLine line, int width) {
        boolean apart = line.span().begin() < before.span().begin();
        boolean item = beginsItem(text, line.span()) && !before.asksOn();
        if (line.opensInside()
                || !before.closed()
                        && !(item && Words.isDigit(text.charAt(line.span().begin())))) {
            return false;
        }
        return apart || line.gapBefore() || before.length() < CUT_SHORT * width || item;
    }

    /** Whether a line begins with the mark of a list item: "1. ", "2) ", "a) ", "- ". */
    static boolean beginsItem(String text, Span line) {
        int i = line.begin();
        char c = text.charAt(i);
        if ((Words.isDash(c) || c == '+') && i + 1 < line.end() && Words.isBlank(text.charAt(i + 1))) {
            return true;
        }
        boolean figures = false;
        while (i < line.end()
                && i - line.begin() < 5
                && (Words.isDigit(text.charAt(i)) || figures && text.charAt(i) == '.')) {
            figures = true;
            i++;
        }
        boolean letter = !figures && Character.isLetter(c);
        i += letter ? 1 : 0;
        char mark = i < line.end() ? text.charAt(i) : ' ';
        boolean dotted = figures && i > line.begin() && text.charAt(i - 1) == '.' && Words.isBlank(mark);
        boolean spaced = i + 1 < line.end() && Words.isBlank(text.charAt(i + 1));
        return dotted || spaced && mark == ')' && (figures || letter);
    }
}
