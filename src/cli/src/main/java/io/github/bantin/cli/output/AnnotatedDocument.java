package io.github.bantin.cli.output;

import io.github.bantin.Bulletin;
import io.github.bantin.article.Article;
import io.github.bantin.article.ArticlePart;
import io.github.bantin.cli.input.Document;
import io.github.bantin.extract.Mention;
import io.github.bantin.outline.Section;
import io.github.bantin.text.Excerpt;
import io.github.bantin.token.Token;
import java.util.List;
import java.util.Set;

/**
 * A document with all that was asked for, found before anything is written, so that no fault leaves half a result.
 *
 * @param document the document
 * @param layers what was asked for; the lists of the others are empty, but articles are always there for the rest to
 *     name
 * @param articles articles in order
 * @param loose the parts that belong to no article
 * @param sentences sentences by offset
 * @param tokens tokens by offset
 * @param mentions mentions by offset
 * @param outline sections by offset, each before those in it
 * @param places which article each place belongs to
 */
public record AnnotatedDocument(
        Document document,
        Set<Layer> layers,
        List<Article> articles,
        List<ArticlePart> loose,
        List<Excerpt> sentences,
        List<Token> tokens,
        List<Mention> mentions,
        List<Section> outline,
        ArticlePlaces places) {

    /**
     * Collects what was asked for.
     *
     * @param document a document
     * @param bulletin what was read from its text
     * @param layers what was asked for
     * @return the document with its results
     */
    public static AnnotatedDocument of(Document document, Bulletin bulletin, Set<Layer> layers) {
        return new AnnotatedDocument(
                document,
                layers,
                bulletin.articles(),
                bulletin.loose(),
                layers.contains(Layer.SENTENCES) ? bulletin.sentences() : List.of(),
                layers.contains(Layer.TOKENS) ? bulletin.tokens() : List.of(),
                layers.contains(Layer.MENTIONS) ? bulletin.mentions() : List.of(),
                layers.contains(Layer.OUTLINE) ? bulletin.outline().stream().toList() : List.of(),
                new ArticlePlaces(bulletin.articles()));
    }

    /**
     * Tells whether a layer was asked for.
     *
     * @param layer a layer
     * @return whether it goes out
     */
    public boolean has(Layer layer) {
        return layers.contains(layer);
    }
}
