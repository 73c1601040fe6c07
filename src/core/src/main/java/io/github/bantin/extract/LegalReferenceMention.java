package io.github.bantin.extract;

import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A mention of a part of a law or document, or of a law by its title.
 *
 * <p>Of a reference the excerpt runs from the first word for a unit through the last number; of a title it is the title
 * without the year or number behind it. The document that a reference is a part of is a mention of its own.
 *
 * @param kind {@link MentionKind#LEGAL_REFERENCE} or {@link MentionKind#DOCUMENT_TITLE}
 * @param excerpt the mention as it stood in the text
 * @param value the paths or the title
 * @param target the document that a reference is a part of, where it follows: a number or a title
 * @param confidence how sure the reading is
 */
public record LegalReferenceMention(
        MentionKind kind, Excerpt excerpt, LegalCitation value, Optional<Mention> target, Confidence confidence)
        implements Mention {

    /** Refuses null. */
    public LegalReferenceMention {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(confidence, "confidence");
    }

    @Override
    public Span fullSpan() {
        return span();
    }

    @Override
    public String normalized() {
        return value.format();
    }

    @Override
    public LegalReferenceMention in(AlignedText derived) {
        Objects.requireNonNull(derived, "derived");
        return new LegalReferenceMention(
                kind, excerpt.in(derived), value, target.map(mention -> mention.in(derived)), confidence);
    }

    /** Returns the text first, then place, kind and value. */
    @Override
    public String toString() {
        return excerpt + " " + kind + " " + normalized();
    }
}
