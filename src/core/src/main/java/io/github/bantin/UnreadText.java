package io.github.bantin;

import io.github.bantin.article.Article;
import io.github.bantin.article.ArticlePart;
import io.github.bantin.article.PartRole;
import io.github.bantin.article.SegmentedPage;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.LineIndex;
import io.github.bantin.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Finds what normalization dropped at the edges of parts, so that no character of the source is left out. */
final class UnreadText {
    private UnreadText() {}

    /** The page with every non-blank character that is in no part added as noise. */
    static SegmentedPage addTo(SegmentedPage page, String source) {
        BitSet read = new BitSet(source.length());
        for (Article article : page.articles()) {
            mark(article.parts(), read);
        }
        mark(page.loose(), read);
        List<ArticlePart> loose = new ArrayList<>(page.loose());
        int i = read.nextClearBit(0);
        while (i < source.length()) {
            if (isBlank(source.charAt(i))) {
                i = read.nextClearBit(i + 1);
                continue;
            }
            int end = i + 1;
            while (end < source.length() && !read.get(end) && !isBlank(source.charAt(end))) {
                end++;
            }
            loose.add(new ArticlePart(PartRole.NOISE, Excerpt.of(source, new Span(i, end))));
            i = read.nextClearBit(end);
        }
        loose.sort(Comparator.comparing(part -> part.excerpt().span()));
        return new SegmentedPage(page.articles(), loose);
    }

    private static void mark(List<ArticlePart> parts, BitSet read) {
        for (ArticlePart part : parts) {
            part.excerpt().spans().forEach(span -> read.set(span.begin(), span.end()));
        }
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || LineIndex.isLineEnd(c);
    }
}
