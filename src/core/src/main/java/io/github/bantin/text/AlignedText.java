package io.github.bantin.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text made from pieces of another text, with the way back to it.
 *
 * <p>An aligned text holds the derived text as one string and knows of every part of it where it came from: kept as it
 * stood, put in place of something (an <em>edit</em>, atomic: a part of it answers for the whole), or inserted. Pieces
 * may stand in another order than in the source, as the columns of a page do in reading order. Only what differs is
 * stored; an identity stores nothing but the string.
 *
 * <p>All offsets are UTF-16 code units: those called <em>source</em> offsets are of {@link #source()}, all others of
 * {@link #text()}. Looking up takes time logarithmic in the number of edits and pieces, once for each step that
 * was {@linkplain #then composed} (linear for {@link #fromSource} where pieces are reordered). Instances are immutable and safe for use by any number of threads.
 *
 * <pre>{@code
 * String page = "số 19-CT/\nTW";
 * AlignedText joined = AlignedText.of(page).keep(0, 9).drop(9, 10).keep(10, 12).build();
 * String value = joined.substring(new Span(3, 11));          // 19-CT/TW
 * List<Span> places = joined.toSource(new Span(3, 11));      // [[3,12)]
 * }</pre>
 */
public final class AlignedText implements CharSequence {
    private final String source;
    private final String text;

    /** The steps from the source to the text, each over the text that the one before it made; none if no offset moves. */
    private final List<Runs> steps;

    private final boolean identity;

    private AlignedText(String source, String text, List<Runs> steps) {
        this.source = source;
        this.steps = steps;
        this.identity = steps.isEmpty() && text.equals(source);
        this.text = identity ? source : text;
    }

    /**
     * Returns a text aligned with itself.
     *
     * @param text any text
     * @return the identity on it
     */
    public static AlignedText identity(String text) {
        return new AlignedText(Objects.requireNonNull(text, "text"), text, List.of());
    }

    /**
     * Returns a builder of a text made from pieces of a source.
     *
     * @param source the text that offsets lead back to
     * @return a builder that has taken nothing yet
     */
    public static Builder of(String source) {
        return new Builder(Objects.requireNonNull(source, "source"));
    }

    /**
     * Returns the text that offsets lead back to.
     *
     * @return the source, the same instance that the builder was given
     */
    public String source() {
        return source;
    }

    /**
     * Returns the derived text.
     *
     * @return the text; of an identity the same instance as {@link #source()}
     */
    public String text() {
        return text;
    }

    /**
     * Tells whether the text is its source, unchanged.
     *
     * @return whether nothing was edited, dropped, inserted or moved
     */
    public boolean isIdentity() {
        return identity;
    }

    /**
     * Returns the source spans that a span of the text came from, in reading order.
     *
     * <p>There is one span, or several where the text jumps in its source. The ends snap outwards to whole edits;
     * dropped source text counts only between text that was not dropped. What was only inserted (and an empty span)
     * gives one empty span at the place in the source.
     *
     * @param span a span of this text
     * @return the source spans, at least one, no two of them touching in order
     * @throws IndexOutOfBoundsException if the span ends behind the text
     */
    public List<Span> toSource(Span span) {
        Objects.requireNonNull(span, "span");
        Objects.checkFromToIndex(span.begin(), span.end(), text.length());
        List<Span> spans = List.of(span);
        for (int step = steps.size() - 1; step >= 0; step--) {
            SpanChain places = new SpanChain();
            for (Span part : spans) {
                steps.get(step).toSource(part.begin(), part.end(), places);
            }
            spans = places.spans();
        }
        return spans;
    }

    /**
     * Returns the source offset at which the source of the code unit at an offset begins.
     *
     * @param offset from 0 to the length of the text; the length itself leads behind the source of the last code unit
     * @return an offset into the source
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public int toSourceBegin(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
        int mapped = offset;
        for (int step = steps.size() - 1; step >= 0; step--) {
            mapped = steps.get(step).toSourceBegin(mapped);
        }
        return mapped;
    }

    /**
     * Returns the source offset at which the source of the code unit before an offset ends.
     *
     * @param offset from 0 to the length of the text; 0 leads before the source of the first code unit
     * @return an offset into the source
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public int toSourceEnd(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
        int mapped = offset;
        for (int step = steps.size() - 1; step >= 0; step--) {
            mapped = steps.get(step).toSourceEnd(mapped);
        }
        return mapped;
    }

    /**
     * Returns the spans of this text that came from a source span, in the order of this text.
     *
     * <p>There are none where all of it was dropped, several where it was torn apart. The ends snap outwards to whole
     * edits.
     *
     * @param sourceSpan a span of the source
     * @return the spans of this text, disjoint and not touching
     * @throws IndexOutOfBoundsException if the span ends behind the source
     */
    public List<Span> fromSource(Span sourceSpan) {
        Objects.requireNonNull(sourceSpan, "sourceSpan");
        Objects.checkFromToIndex(sourceSpan.begin(), sourceSpan.end(), source.length());
        List<Span> spans = List.of(sourceSpan);
        for (Runs step : steps) {
            List<Span> found = new ArrayList<>();
            for (Span part : spans) {
                step.fromSource(part.begin(), part.end(), found);
            }
            Collections.sort(found);
            SpanChain chain = new SpanChain();
            found.forEach(part -> chain.add(part.begin(), part.end()));
            spans = found.isEmpty() ? List.of() : chain.spans();
        }
        return spans;
    }

    /**
     * Returns the alignment of a text, derived from this one in a next step, with the source of this one.
     *
     * <p>For every span of the result {@link #toSource} answers what mapping through both, one after the other, does.
     * The text in between is not kept.
     *
     * @param next an aligned text whose source equals the text of this one
     * @return the next text over this source
     * @throws IllegalArgumentException if {@code next} was made from another text
     */
    public AlignedText then(AlignedText next) {
        Objects.requireNonNull(next, "next");
        if (!next.source.equals(text)) {
            throw new IllegalArgumentException("the next text was not made from this one");
        }
        List<Runs> both = new ArrayList<>(steps);
        both.addAll(next.steps);
        return new AlignedText(source, next.text, List.copyOf(both));
    }

    /**
     * Returns what a span of this text holds.
     *
     * @param span a span of this text
     * @return the code units from begin to end
     * @throws IndexOutOfBoundsException if the span ends behind the text
     */
    public String substring(Span span) {
        Objects.requireNonNull(span, "span");
        return text.substring(span.begin(), span.end());
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int begin, int end) {
        return text.substring(begin, end);
    }

    /** Returns the derived text, the same as {@link #text()}. */
    @Override
    public String toString() {
        return text;
    }

    /** Two aligned texts are equal if their sources, their texts and their alignments are. */
    @Override
    @SuppressWarnings("exports") // the annotation is not needed to use the module
    public boolean equals(@Nullable Object other) {
        return other instanceof AlignedText that
                && source.equals(that.source)
                && text.equals(that.text)
                && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return 31 * source.hashCode() + text.hashCode();
    }

    /**
     * A builder of an {@link AlignedText}, which takes pieces in the order of the derived text.
     *
     * <p>Not thread-safe. Of a source that is kept whole, the built text is the identity and no copy is made.
     */
    public static final class Builder {
        private final String source;
        private final Runs.Builder runs = new Runs.Builder();

        /** Null as long as the text is the first {@link #position} code units of the source. */
        private @Nullable StringBuilder text;

        /** Where in the source the last piece ended. */
        private int position;

        private Builder(String source) {
            this.source = source;
        }

        /**
         * Appends a piece of the source as it stands.
         *
         * @param begin where it begins in the source
         * @param end where it ends in the source
         * @return this builder
         * @throws IndexOutOfBoundsException if the piece is not in the source
         */
        public Builder keep(int begin, int end) {
            Objects.checkFromToIndex(begin, end, source.length());
            if (begin == end) {
                return this;
            }
            if (text == null && begin != position) {
                text = new StringBuilder(position + end - begin).append(source, 0, position);
            }
            if (text != null) {
                text.append(source, begin, end);
            }
            runs.add(true, end - begin, begin, end);
            position = end;
            return this;
        }

        /**
         * Appends a piece of the source as it stands.
         *
         * @param piece where it stands in the source
         * @return this builder
         * @throws IndexOutOfBoundsException if the piece is not in the source
         */
        public Builder keep(Span piece) {
            Objects.requireNonNull(piece, "piece");
            return keep(piece.begin(), piece.end());
        }

        /**
         * Appends the source as it stands from where the last piece ended up to an offset.
         *
         * @param end where to stop in the source
         * @return this builder
         * @throws IndexOutOfBoundsException if the offset lies before the end of the last piece or behind the source
         */
        public Builder keepTo(int end) {
            return keep(position, end);
        }

        /**
         * Appends other text in place of a piece of the source.
         *
         * @param begin where the piece begins in the source
         * @param end where the piece ends in the source
         * @param replacement what stands for it; may be empty
         * @return this builder
         * @throws IndexOutOfBoundsException if the piece is not in the source
         */
        public Builder replace(int begin, int end, CharSequence replacement) {
            Objects.requireNonNull(replacement, "replacement");
            Objects.checkFromToIndex(begin, end, source.length());
            int length = replacement.length();
            if (begin == end && length == 0) {
                return this;
            }
            if (text == null) {
                text = new StringBuilder(position + length + 16).append(source, 0, position);
            }
            text.append(replacement);
            boolean oneForOne = length == 1 && end - begin == 1;
            runs.add(oneForOne, length, begin, end);
            position = end;
            return this;
        }

        /**
         * Leaves a piece of the source out; spans that run over its place answer for it too.
         *
         * @param begin where the piece begins in the source
         * @param end where the piece ends in the source
         * @return this builder
         * @throws IndexOutOfBoundsException if the piece is not in the source
         */
        public Builder drop(int begin, int end) {
            return replace(begin, end, "");
        }

        /**
         * Appends text that came from nowhere in the source, such as a separator between two columns.
         *
         * @param inserted the text
         * @return this builder
         */
        public Builder insert(CharSequence inserted) {
            return replace(position, position, inserted);
        }

        /**
         * Returns the text made so far.
         *
         * @return an aligned text over the source
         */
        public AlignedText build() {
            if (text == null && position < source.length()) {
                text = new StringBuilder(source.substring(0, position));
            }
            String made = text == null ? source : text.toString();
            Runs built = runs.build(source.length());
            return new AlignedText(source, made, built == null ? List.of() : List.of(built));
        }
    }
}
