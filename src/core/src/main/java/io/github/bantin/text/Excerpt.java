package io.github.bantin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A piece of a text as it stood there, with the place or, where it was torn, the places it stood at.
 *
 * <p>Offsets are UTF-16 code units of the text that the caller passed. A piece that was torn between two columns has
 * several spans in reading order, and {@code text} is what they hold, joined by line feeds; otherwise there is one span
 * and {@code text} is what it holds. Records are immutable, so an excerpt is safe to share between threads.
 *
 * <pre>{@code
 * Excerpt number = Excerpt.of("số 16-CT/TU", new Span(3, 11));
 * number.text();  // 16-CT/TU
 * number.span();  // [3,11)
 * }</pre>
 *
 * @param text what stood there; pieces of a torn one joined by line feeds
 * @param spans where it stood, in reading order; at least one
 */
public record Excerpt(String text, List<Span> spans) {

    /**
     * Copies the list of spans.
     *
     * @throws IllegalArgumentException if there is no span
     */
    public Excerpt {
        Objects.requireNonNull(text, "text");
        spans = List.copyOf(Objects.requireNonNull(spans, "spans"));
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("an excerpt stands somewhere");
        }
    }

    /**
     * Cuts one span out of a text.
     *
     * @param text any text
     * @param span a span of it
     * @return the excerpt
     * @throws IndexOutOfBoundsException if the span ends behind the text
     */
    public static Excerpt of(CharSequence text, Span span) {
        Objects.requireNonNull(span, "span");
        return new Excerpt(span.of(text), List.of(span));
    }

    /**
     * Cuts several spans out of a text.
     *
     * @param text any text
     * @param spans spans of it in reading order, at least one
     * @return the excerpt
     * @throws IndexOutOfBoundsException if a span ends behind the text
     */
    public static Excerpt of(CharSequence text, List<Span> spans) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(spans, "spans");
        if (spans.size() == 1) {
            return of(text, spans.get(0));
        }
        StringBuilder pieces = new StringBuilder();
        for (Span span : spans) {
            pieces.append(pieces.length() == 0 ? "" : "\n").append(text, span.begin(), span.end());
        }
        return new Excerpt(pieces.toString(), spans);
    }

    /**
     * Returns the same piece as it stood in the source of the text that this excerpt was cut from.
     *
     * @param derived the text that the spans of this excerpt are of
     * @return the excerpt of {@code derived.source()}
     */
    public Excerpt in(AlignedText derived) {
        Objects.requireNonNull(derived, "derived");
        if (derived.isIdentity()) {
            return this;
        }
        if (spans.size() == 1) {
            return of(derived.source(), derived.toSource(spans.get(0)));
        }
        List<Span> mapped = new ArrayList<>();
        for (Span span : spans) {
            mapped.addAll(derived.toSource(span));
        }
        return of(derived.source(), mapped);
    }

    /**
     * Returns the smallest span that holds all of the excerpt.
     *
     * @return from the smallest offset to the greatest; of an excerpt that is not torn, its one span
     */
    public Span span() {
        Span cover = spans.get(0);
        for (int i = 1; i < spans.size(); i++) {
            cover = cover.cover(spans.get(i));
        }
        return cover;
    }

    /**
     * Tells whether the excerpt was torn: whether it stands in more than one place.
     *
     * @return whether there are several spans
     */
    public boolean isTorn() {
        return spans.size() > 1;
    }

    /** Returns the text in guillemets, line feeds as {@code ⏎}, and where it stands: {@code «19-CT/⏎TW» [3,12)}. */
    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder(text.length() + 24);
        shown.append('«').append(text.replace("\r\n", "⏎").replace('\n', '⏎')).append('»');
        spans.forEach(span -> shown.append(' ').append(span));
        return shown.toString();
    }
}
