package io.github.bantin.article;

import io.github.bantin.text.AlignedText;
import java.util.List;

/**
 * A page taken apart: its articles in reading order, and the parts that belong to none.
 *
 * <p>Every non-blank character of the page stands in exactly one part. Records are immutable and safe to share between
 * threads.
 *
 * @param articles the articles
 * @param loose headers, footers, rubrics and what else belongs to no article, in the order of the text
 */
public record SegmentedPage(List<Article> articles, List<ArticlePart> loose) {

    /** Copies the lists. */
    public SegmentedPage {
        articles = List.copyOf(articles);
        loose = List.copyOf(loose);
    }

    /**
     * Returns the same page with its places in the source of the text that was taken apart.
     *
     * @param derived the text that was taken apart
     * @return the page of {@code derived.source()}
     */
    public SegmentedPage in(AlignedText derived) {
        return new SegmentedPage(
                articles.stream().map(article -> article.in(derived)).toList(),
                loose.stream().map(part -> part.in(derived)).toList());
    }
}
