package io.github.bantin.outline;

import io.github.bantin.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * A piece of a document for search and retrieval: what stands at a place, and under which headings it stands.
 *
 * <p>The span is of the text that was parsed, in UTF-16 code units, and has no blank at its ends. Records are immutable and
 * safe to share between threads.
 *
 * @param section the smallest section that holds the piece
 * @param headings the names of the sections that hold the piece and whose headings do not stand in it, the largest first
 * @param text the text as it stands there, line ends included
 * @param span where it stands
 */
public record Chunk(Section section, List<String> headings, String text, Span span) {
    /** Copies the list. */
    public Chunk {
        Objects.requireNonNull(section, "section");
        headings = List.copyOf(Objects.requireNonNull(headings, "headings"));
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }

    /** Returns the headings and the text, parted by {@code >}. */
    @Override
    public String toString() {
        return headings.isEmpty() ? text : String.join(" > ", headings) + " > " + text;
    }
}
