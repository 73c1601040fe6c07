package io.github.bantin.extract;

import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A mention of a date, a range of dates, a time or a duration.
 *
 * <p>The excerpt runs from the word "ngày", "tháng", "năm" or "quý" (of a range: from "từ", "giai đoạn", "nhiệm kỳ",
 * "thời kỳ", "năm học") through the last numeral; {@code coreSpan} from the first numeral through the last.
 *
 * @param kind which of the temporal kinds
 * @param excerpt the mention as it stood in the text
 * @param coreSpan from the first numeral through the last
 * @param value the value at the precision written
 * @param modifier what a word before it ("đầu", "cuối") makes of it
 * @param confidence how sure the reading is
 */
public record TemporalMention(
        MentionKind kind,
        Excerpt excerpt,
        Span coreSpan,
        TemporalValue value,
        Optional<Modifier> modifier,
        Confidence confidence)
        implements Mention {

    /** Refuses null. */
    public TemporalMention {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(coreSpan, "coreSpan");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(modifier, "modifier");
        Objects.requireNonNull(confidence, "confidence");
    }

    @Override
    public Span fullSpan() {
        return span();
    }

    @Override
    public String normalized() {
        return value.iso();
    }

    @Override
    public TemporalMention in(AlignedText derived) {
        Objects.requireNonNull(derived, "derived");
        return new TemporalMention(
                kind, excerpt.in(derived), FullSpans.in(coreSpan, derived), value, modifier, confidence);
    }

    /** Returns the text first, then place, kind, ISO 8601 value and what is said about it. */
    @Override
    public String toString() {
        return excerpt + " " + kind + " " + normalized()
                + modifier.map(m -> " " + m).orElse("");
    }
}
