package io.github.bantin.cli.html;

import io.github.bantin.article.Article;
import io.github.bantin.article.ArticlePart;
import io.github.bantin.article.PartRole;
import io.github.bantin.cli.output.AnnotatedDocument;
import io.github.bantin.cli.output.ArticlePlaces;
import io.github.bantin.cli.output.KindGroup;
import io.github.bantin.cli.text.Counts;
import io.github.bantin.extract.Mention;
import io.github.bantin.extract.MentionKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A document as the page shows it.
 *
 * @param number its number on the page, from 1
 * @param id what it is called
 * @param facts its length and how many articles and mentions it has
 * @param kinds how many mentions of each kind it has
 * @param articles its articles
 * @param loose what belongs to no article
 */
record DocumentView(
        int number, String id, String facts, List<KindCount> kinds, List<ArticleView> articles, List<PartView> loose) {

    boolean hasMentions() {
        return !kinds.isEmpty();
    }

    boolean hasLoose() {
        return !loose.isEmpty();
    }

    static DocumentView of(int number, AnnotatedDocument annotated) {
        MarkedText text = new MarkedText(annotated.document().text(), annotated.mentions());
        List<ArticleView> articles = new ArrayList<>();
        for (int i = 0; i < annotated.articles().size(); i++) {
            articles.add(article(ArticlePlaces.id(i), annotated.articles().get(i), text));
        }
        return new DocumentView(
                number,
                Markup.fit(annotated.document().id().text()),
                facts(annotated),
                kinds(annotated.mentions()),
                articles,
                parts(annotated.loose(), text));
    }

    private static String facts(AnnotatedDocument annotated) {
        return String.join(
                " · ",
                Counts.of(annotated.document().text().length(), "character"),
                Counts.of(annotated.articles().size(), "article"),
                Counts.of(annotated.mentions().size(), "mention"));
    }

    private static ArticleView article(String id, Article article, MarkedText text) {
        return new ArticleView(
                id,
                article.parts(PartRole.HEADLINE).isEmpty(),
                Counts.of(article.text().length(), "character") + " · "
                        + text.places().lines(article.parts()),
                parts(article.parts(), text));
    }

    private static List<PartView> parts(List<ArticlePart> parts, MarkedText text) {
        return parts.stream().map(part -> part(part, text)).toList();
    }

    private static PartView part(ArticlePart part, MarkedText text) {
        String role = part.role().name();
        return new PartView(
                role, role.toLowerCase(Locale.ROOT), part.role() == PartRole.HEADLINE, text.pieces(part.excerpt()));
    }

    private static List<KindCount> kinds(List<Mention> mentions) {
        Map<MentionKind, Integer> counts = new EnumMap<>(MentionKind.class);
        Map<MentionKind, KindGroup> groups = new EnumMap<>(MentionKind.class);
        for (Mention mention : mentions) {
            counts.merge(mention.kind(), 1, Integer::sum);
            groups.put(mention.kind(), KindGroup.of(mention));
        }
        List<KindCount> kinds = new ArrayList<>();
        counts.forEach((kind, count) -> kinds.add(new KindCount(
                kind.name(), groups.getOrDefault(kind, KindGroup.NUMBER).name().toLowerCase(Locale.ROOT), count)));
        return kinds;
    }
}
