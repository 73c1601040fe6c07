package io.github.bantin.extract;

import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/**
 * A mention of a number, a share, a sum of money, a quantity, a fraction or an ordinal, or of a range of
 * them.
 *
 * <p>The excerpt is the numeral with its magnitude words ("tỷ"), currency words, unit of measurement and {@code %};
 * modifiers ("hơn") and counted nouns ("hồ sơ") stand outside it.
 *
 * @param kind which of the numeric kinds
 * @param excerpt the mention as it stood in the text
 * @param value the number or range
 * @param unit the unit of measurement or counted noun, in the spelling of the text, where one is known
 * @param currency the currency of a sum of money
 * @param per what a {@link MentionKind#PRICE price} or {@link MentionKind#RATE rate} is counted for each of: {@code kg},
 *     {@code người/năm}
 * @param modifier what a word before it ("hơn", "gần") makes of it
 * @param confidence how sure the reading is
 * @param alternative the other reading of an {@linkplain Confidence#AMBIGUOUS ambiguous} number
 */
public record NumericMention(
        MentionKind kind,
        Excerpt excerpt,
        NumericValue value,
        Optional<String> unit,
        Optional<Currency> currency,
        Optional<String> per,
        Optional<Modifier> modifier,
        Confidence confidence,
        Optional<NumericValue> alternative)
        implements Mention {

    /** Refuses null. */
    public NumericMention {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(per, "per");
        Objects.requireNonNull(modifier, "modifier");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(alternative, "alternative");
    }

    @Override
    public Span fullSpan() {
        return span();
    }

    @Override
    public String normalized() {
        return value.plain();
    }

    @Override
    public NumericMention in(AlignedText derived) {
        Objects.requireNonNull(derived, "derived");
        return new NumericMention(
                kind, excerpt.in(derived), value, unit, currency, per, modifier, confidence, alternative);
    }

    /** Returns the text first, then place, kind, value and what is said about it. */
    @Override
    public String toString() {
        return excerpt + " " + kind + " " + normalized()
                + currency.map(c -> " " + c).orElse("")
                + unit.map(u -> " " + u).orElse("")
                + per.map(p -> "/" + p).orElse("")
                + modifier.map(m -> " " + m).orElse("");
    }
}
