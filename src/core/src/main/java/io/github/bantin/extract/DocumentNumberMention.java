package io.github.bantin.extract;

import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A mention of an official document by its number.
 *
 * <p>The excerpt is the number with its symbol, torn or not; {@code fullSpan} adds the type name and "số" before it.
 *
 * @param excerpt the number as it stood in the text
 * @param fullSpan the span with type name and "số"
 * @param normalized the number in canonical form, its digits as they were written: {@code 19-CT/TW}
 * @param value the number, taken apart
 * @param confidence how sure the reading is
 * @param date the day that the words behind the number date it by: {@code 19-CT/TW, ngày 18/11/2022}. Numbers restart by
 *     year or term, so the day tells which document is meant; in the text it is a mention of its own
 */
public record DocumentNumberMention(
        Excerpt excerpt,
        Span fullSpan,
        String normalized,
        DocumentNumber value,
        Confidence confidence,
        Optional<LocalDate> date)
        implements Mention {

    /** Refuses null. */
    public DocumentNumberMention {
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(fullSpan, "fullSpan");
        Objects.requireNonNull(normalized, "normalized");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(date, "date");
    }

    /**
     * Makes a mention that no date follows.
     *
     * @param excerpt the number as it stood in the text
     * @param fullSpan the span with type name and "số"
     * @param normalized the number in canonical form
     * @param value the number, taken apart
     * @param confidence how sure the reading is
     */
    public DocumentNumberMention(
            Excerpt excerpt, Span fullSpan, String normalized, DocumentNumber value, Confidence confidence) {
        this(excerpt, fullSpan, normalized, value, confidence, Optional.empty());
    }

    @Override
    public MentionKind kind() {
        return MentionKind.DOCUMENT_NUMBER;
    }

    @Override
    public DocumentNumberMention in(AlignedText derived) {
        Objects.requireNonNull(derived, "derived");
        return new DocumentNumberMention(
                excerpt.in(derived), FullSpans.in(fullSpan, derived), normalized, value, confidence, date);
    }

    /** Returns the text first, then place, kind and canonical form. */
    @Override
    public String toString() {
        return excerpt + " " + kind() + " " + normalized();
    }
}
