package io.github.bantin.extract;

import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;

/**
 * Something that a text mentions, with its place in the text and its value.
 *
 * <p>Offsets are UTF-16 code units of the text that was read. The span begins and ends as the kind's convention says
 * and holds no blank at its ends; a mention torn between two columns has several spans in its {@link #excerpt()}. All
 * mentions are immutable records and safe to share between threads.
 *
 * <pre>{@code
 * for (Mention mention : MentionExtractor.standard().extract(text)) {
 *     if (mention instanceof NumericMention number) {
 *         System.out.println(number.text() + " = " + number.value());
 *     }
 * }
 * }</pre>
 */
public sealed interface Mention permits DocumentNumberMention, LegalReferenceMention, TemporalMention, NumericMention {
    /**
     * Returns what is mentioned.
     *
     * @return the kind
     */
    MentionKind kind();

    /**
     * Returns the mention as it stood in the text, with its place or places.
     *
     * @return the excerpt
     */
    Excerpt excerpt();

    /**
     * Returns the span of the mention with the words that lead it in, such as {@code Chỉ thị số 19-CT/TW}.
     *
     * @return a span that holds {@link #span()}; the same one where nothing leads the mention in
     */
    Span fullSpan();

    /**
     * Returns the mention in the one spelling that its case, its blanks and its signs come down to.
     *
     * <p>The digits of a document number stay as they are written: {@code 5-CT/TU} and {@code 05-CT/TU} differ here. The
     * form that they share is the canonical one, {@link DocumentNumber#format()}.
     *
     * @return of a document number its one spelling, of a date ISO 8601, of a number plain digits
     */
    String normalized();

    /**
     * Returns how sure the reading is.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * Returns the same mention with its places in the source of the text that it was found in.
     *
     * @param derived the text that this mention was found in
     * @return the mention of {@code derived.source()}
     */
    Mention in(AlignedText derived);

    /**
     * Returns the smallest span that holds all of the mention.
     *
     * @return from its smallest offset to its greatest
     */
    default Span span() {
        return excerpt().span();
    }

    /**
     * Returns the mention as it stood in the text; pieces of a torn one are joined by line feeds.
     *
     * @return the text
     */
    default String text() {
        return excerpt().text();
    }
}
