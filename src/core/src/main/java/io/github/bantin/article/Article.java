package io.github.bantin.article;

import io.github.bantin.text.AlignedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An article of a page, put together in reading order.
 *
 * <p>The spans of parts and joins are UTF-16 code units of the text that the caller passed; {@code text} leads back to
 * the same text. Records are immutable and safe to share between threads.
 *
 * @param parts the parts in reading order, none of them of a loose role
 * @param text the article in reading order: lines joined to paragraphs, a line feed between parts
 * @param joins the places where the article goes on elsewhere on the page
 */
public record Article(List<ArticlePart> parts, AlignedText text, List<Join> joins) {

    /** Copies the lists. */
    public Article {
        parts = List.copyOf(parts);
        Objects.requireNonNull(text, "text");
        joins = List.copyOf(joins);
    }

    /**
     * Returns the headline in one line.
     *
     * @return the headline parts, joined by blanks; empty if the article has none
     */
    public Optional<String> title() {
        String title = parts.stream()
                .filter(part -> part.role() == PartRole.HEADLINE)
                .map(part -> part.text().strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }

    /**
     * Returns the parts of one role.
     *
     * @param role a role
     * @return the parts that have it, in reading order
     */
    public List<ArticlePart> parts(PartRole role) {
        return parts.stream().filter(part -> part.role() == role).toList();
    }

    /**
     * Returns the same article with its places in the source of the text that it was found in.
     *
     * @param derived the text that this article was found in
     * @return the article of {@code derived.source()}
     */
    public Article in(AlignedText derived) {
        List<ArticlePart> mapped = new ArrayList<>();
        parts.forEach(part -> mapped.add(part.in(derived)));
        List<Join> joined = new ArrayList<>();
        joins.forEach(join -> joined.add(join.in(derived)));
        return new Article(mapped, derived.then(text), joined);
    }

    /** Returns the title, or the first words, and the length of the text. */
    @Override
    public String toString() {
        String name = title().orElseGet(() -> {
            String first = text.text().lines().findFirst().orElse("");
            return first.length() > 60 ? first.substring(0, 57) + "..." : first;
        });
        return "«" + name + "» " + parts.size() + " parts, " + text.length() + " characters";
    }
}
