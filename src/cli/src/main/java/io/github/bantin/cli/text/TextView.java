package io.github.bantin.cli.text;

import io.github.bantin.article.Article;
import io.github.bantin.article.ArticlePart;
import io.github.bantin.article.PartRole;
import io.github.bantin.cli.output.AnnotatedDocument;
import io.github.bantin.cli.output.AnnotationWriter;
import io.github.bantin.cli.output.ArticlePlaces;
import io.github.bantin.cli.output.KindGroup;
import io.github.bantin.cli.output.Layer;
import io.github.bantin.cli.output.Readings;
import io.github.bantin.cli.output.Utf8;
import io.github.bantin.extract.Mention;
import io.github.bantin.extract.MentionKind;
import io.github.bantin.outline.Section;
import io.github.bantin.text.Excerpt;
import io.github.bantin.token.Token;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/**
 * A view of annotated documents for people: the articles in reading order, each headed by its name, length and place, its
 * headline and every paragraph on one line; the loose parts under their roles; then a table of mentions.
 *
 * <p>Lengths and columns count UTF-16 code units, lines and columns count from 1.
 */
public final class TextView implements AnnotationWriter {
    /** What is shown where the user names no layers. */
    public static final Set<Layer> SHOWN_BY_DEFAULT = Set.of(Layer.ARTICLES, Layer.MENTIONS);

    private static final int WIDEST_CELL = 44;
    private static final int WIDEST_TITLE = 100;

    private final Writer out;
    private final Ansi ansi;
    private boolean begun;

    /**
     * Makes a view.
     *
     * @param bytes where the text goes, in UTF-8; stays open
     * @param ansi whether to colour it
     */
    public TextView(OutputStream bytes, Ansi ansi) {
        this.out = Utf8.writer(bytes);
        this.ansi = ansi;
    }

    @Override
    public void write(AnnotatedDocument document) throws IOException {
        if (begun) {
            line("");
        }
        begun = true;
        Places places = new Places(document.document().text());
        writeHead(document);
        if (document.has(Layer.ARTICLES)) {
            writeArticles(document, places);
        }
        if (document.has(Layer.SENTENCES)) {
            writeSentences(document, places);
        }
        if (document.has(Layer.TOKENS)) {
            writeTokens(document, places);
        }
        if (document.has(Layer.MENTIONS)) {
            writeMentions(document, places);
        }
        if (document.has(Layer.OUTLINE)) {
            writeOutline(document, places);
        }
        out.flush();
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    private void writeHead(AnnotatedDocument document) throws IOException {
        String name = Visible.of(document.document().id().text());
        line(Shade.HEADING.apply(name, ansi) + "  "
                + Shade.QUIET.apply(Counts.of(document.document().text().length(), "character"), ansi));
    }

    private void writeArticles(AnnotatedDocument document, Places places) throws IOException {
        List<Article> articles = document.articles();
        line("");
        line(Counts.of(articles.size(), "article"));
        for (int i = 0; i < articles.size(); i++) {
            writeArticle(ArticlePlaces.id(i), articles.get(i), places);
        }
        if (!document.loose().isEmpty()) {
            line("");
            line(Counts.of(document.loose().size(), "loose part"));
            for (ArticlePart part : document.loose()) {
                line("");
                line(part.role() + "  " + Shade.QUIET.apply(places.lines(List.of(part)), ansi));
                for (String line : part.text().split("\n", -1)) {
                    line(Visible.of(line));
                }
            }
        }
    }

    /** Writes where an article stands, and its text in reading order, a part on each line. */
    private void writeArticle(String id, Article article, Places places) throws IOException {
        String facts = Counts.of(article.text().length(), "character") + ", " + places.lines(article.parts());
        line("");
        line(id + "  " + Shade.QUIET.apply(facts, ansi));
        String[] lines = article.text().text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Shade shade =
                    i < article.parts().size() ? shade(article.parts().get(i).role()) : Shade.PLAIN;
            line(shade.apply(Visible.of(lines[i]), ansi));
        }
    }

    private static Shade shade(PartRole role) {
        return switch (role) {
            case HEADLINE -> Shade.HEADING;
            case LEAD, BODY -> Shade.PLAIN;
            default -> Shade.QUIET;
        };
    }

    private void writeSentences(AnnotatedDocument document, Places places) throws IOException {
        TextTable table = new TextTable(WIDEST_TITLE, "SENTENCE", "PLACE", "ARTICLE");
        for (Excerpt sentence : document.sentences()) {
            table.add(Shade.PLAIN, sentence.text(), place(sentence, places), article(sentence, document));
        }
        write(Counts.of(document.sentences().size(), "sentence"), table);
    }

    private void writeTokens(AnnotatedDocument document, Places places) throws IOException {
        TextTable table = new TextTable(WIDEST_CELL, "TOKEN", "KIND", "PLACE");
        for (Token token : document.tokens()) {
            table.add(Shade.PLAIN, token.text(), token.kind().name(), place(token.excerpt(), places));
        }
        write(Counts.of(document.tokens().size(), "token"), table);
    }

    private void writeMentions(AnnotatedDocument document, Places places) throws IOException {
        Map<MentionKind, Integer> counts = new EnumMap<>(MentionKind.class);
        TextTable table = new TextTable(WIDEST_CELL, "MENTION", "KIND", "VALUE", "PLACE", "ARTICLE");
        for (Mention mention : document.mentions()) {
            counts.merge(mention.kind(), 1, Integer::sum);
            table.add(
                    shade(KindGroup.of(mention)),
                    mention.text(),
                    mention.kind().name(),
                    Readings.of(mention),
                    place(mention.excerpt(), places),
                    article(mention.excerpt(), document));
        }
        String kinds = counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", ", ": ", ""));
        write(Counts.of(document.mentions().size(), "mention") + (counts.isEmpty() ? "" : kinds), table);
    }

    private void writeOutline(AnnotatedDocument document, Places places) throws IOException {
        line("");
        line(Counts.of(document.outline().size(), "section"));
        for (Section section : document.outline()) {
            String indent = "  ".repeat(section.path().steps().size());
            String name = DisplayWidth.cut(Visible.of(section.name()), WIDEST_TITLE);
            line(indent + name + "  "
                    + Shade.QUIET.apply(places.at(section.span().begin()), ansi));
        }
    }

    private void write(String heading, TextTable table) throws IOException {
        line("");
        line(heading);
        if (table.isEmpty()) {
            return;
        }
        for (String row : table.lines(ansi)) {
            line("  " + row);
        }
    }

    private static Shade shade(KindGroup group) {
        return switch (group) {
            case DOCUMENT -> Shade.DOCUMENT;
            case TIME -> Shade.TIME;
            case SHARE -> Shade.SHARE;
            case MONEY -> Shade.MONEY;
            case NUMBER -> Shade.NUMBER;
        };
    }

    private static String place(Excerpt excerpt, Places places) {
        return excerpt.spans().stream().map(span -> places.at(span.begin())).collect(Collectors.joining(" + "));
    }

    private static String article(Excerpt excerpt, AnnotatedDocument document) {
        Optional<String> article = document.places().idOf(excerpt);
        return article.orElse("");
    }

    private void line(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }
}
