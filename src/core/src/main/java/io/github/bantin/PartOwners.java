package io.github.bantin;

import io.github.bantin.article.Article;
import io.github.bantin.article.ArticlePart;
import io.github.bantin.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which article each stretch of a text belongs to. */
final class PartOwners {
    private record Owned(Span span, Article article) {}

    private final TreeMap<Integer, Owned> byBegin = new TreeMap<>();

    PartOwners(List<Article> articles) {
        for (Article article : articles) {
            for (ArticlePart part : article.parts()) {
                for (Span span : part.excerpt().spans()) {
                    byBegin.put(span.begin(), new Owned(span, article));
                }
            }
        }
    }

    Optional<Article> at(int offset) {
        Map.Entry<Integer, Owned> before = byBegin.floorEntry(offset);
        return before != null && before.getValue().span().contains(offset)
                ? Optional.of(before.getValue().article())
                : Optional.empty();
    }
}
