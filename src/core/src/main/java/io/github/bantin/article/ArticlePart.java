package io.github.bantin.article;

import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Excerpt;
import java.util.Objects;

/**
 * A part of a page: text with a role, in one place or torn over several.
 *
 * <p>A lead or body part is one paragraph. Its excerpt holds a span for each stretch of the text, in reading order; a
 * span may run over line ends. Offsets are UTF-16 code units. Records are immutable and safe to share between threads.
 *
 * @param role what the part is
 * @param excerpt the part as it stood in the text
 */
public record ArticlePart(PartRole role, Excerpt excerpt) {

    /** Refuses null. */
    public ArticlePart {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(excerpt, "excerpt");
    }

    /**
     * Returns the same part with its places in the source of the text that it was found in.
     *
     * @param derived the text that this part was found in
     * @return the part of {@code derived.source()}
     */
    public ArticlePart in(AlignedText derived) {
        return new ArticlePart(role, excerpt.in(derived));
    }

    /**
     * Returns the part as it stood in the text, pieces joined by line feeds.
     *
     * @return the text
     */
    public String text() {
        return excerpt.text();
    }

    /** Returns role, text and place. */
    @Override
    public String toString() {
        return role + " " + excerpt;
    }
}
