package io.github.bantin.cli.output;

import io.github.bantin.article.Article;
import io.github.bantin.article.ArticlePart;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which article each place of a text belongs to. Articles are called {@code a1}, {@code a2} and so on, in order. */
public final class ArticlePlaces {
    private record Place(Span span, int article) {}

    private final List<Place> places = new ArrayList<>();

    /**
     * Notes where articles stand.
     *
     * @param articles the articles of a text, in order
     */
    public ArticlePlaces(List<Article> articles) {
        for (int i = 0; i < articles.size(); i++) {
            for (ArticlePart part : articles.get(i).parts()) {
                for (Span span : part.excerpt().spans()) {
                    places.add(new Place(span, i));
                }
            }
        }
        places.sort(Comparator.comparing(Place::span));
    }

    /**
     * Returns what the article at a position is called.
     *
     * @param index the position of an article, from 0
     * @return its id
     */
    public static String id(int index) {
        return "a" + (index + 1);
    }

    /**
     * Finds the article that an excerpt begins in.
     *
     * @param excerpt an excerpt of the text
     * @return the id of the article; empty for what stands in a loose part
     */
    public Optional<String> idOf(Excerpt excerpt) {
        int offset = excerpt.spans().get(0).begin();
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).span().begin() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && places.get(low - 1).span().contains(offset)
                ? Optional.of(id(places.get(low - 1).article()))
                : Optional.empty();
    }
}
