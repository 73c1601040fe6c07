package io.github.bantin.article;

import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.LineIndex;
import io.github.bantin.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The text of an article in reading order, and its parts. */
final class ArticleText {
    private final String page;
    private final AlignedText.Builder text;
    private final List<ArticlePart> parts = new ArrayList<>();
    private int end = -1;

    ArticleText(String page) {
        this.page = page;
        this.text = AlignedText.of(page);
    }

    void add(PartRole role, List<PageLine> lines) {
        List<Span> spans = new ArrayList<>();
        boolean first = true;
        for (PageLine line : lines) {
            Span span = line.span();
            if (end >= 0) {
                separate(span.begin(), first ? "\n" : separator(end, span.begin()));
            }
            keep(span);
            Span before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (before != null && isBlankBetween(before.end(), span.begin())) {
                spans.set(spans.size() - 1, before.cover(span));
            } else {
                spans.add(span);
            }
            end = span.end();
            first = false;
        }
        parts.add(new ArticlePart(role, Excerpt.of(page, spans)));
    }

    /** Keeps a line; a drop capital is closed up to its word. */
    private void keep(Span line) {
        int from = line.begin();
        for (int i = line.begin(); i < line.end(); i++) {
            if (LineIndex.isLineEnd(page.charAt(i))) {
                int begin = i;
                while (begin > from && PageLineReader.isSpace(page.charAt(begin - 1))) {
                    begin--;
                }
                int end = i;
                while (end < line.end() && PageLineReader.isSpace(page.charAt(end))) {
                    end++;
                }
                text.keep(new Span(from, begin));
                text.replace(begin, end, "");
                from = end;
                i = end;
            }
        }
        text.keep(new Span(from, line.end()));
    }

    private void separate(int after, String separator) {
        if (isBlankBetween(end, after)) {
            text.replace(end, after, separator);
        } else if (!separator.isEmpty()) {
            text.insert(separator);
        }
    }

    /** Nothing where a number is torn at its hyphen or slash, else a blank. */
    private String separator(int before, int after) {
        char last = page.charAt(before - 1);
        char next = page.charAt(after);
        boolean figure = Character.isDigit(next) || Character.isUpperCase(next);
        boolean joins = last == '/' || last == '-' && PageLineReader.endsInLetterOrDigit(page, 0, before - 1);
        return joins && figure ? "" : " ";
    }

    /** Whether nothing but blanks stands between two offsets, the first one before the other. */
    private boolean isBlankBetween(int before, int after) {
        if (before > after) {
            return false;
        }
        for (int i = before; i < after; i++) {
            if (!PageLineReader.isSpace(page.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    List<ArticlePart> parts() {
        return parts;
    }

    AlignedText build() {
        return text.build();
    }
}
