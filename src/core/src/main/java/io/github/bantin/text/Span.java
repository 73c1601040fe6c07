package io.github.bantin.text;

import java.util.Objects;

/**
 * A half-open range {@code [begin, end)} of UTF-16 code units, always of one text that the user of the span names.
 *
 * <p>Spans order by {@link #begin()}, then by {@link #end()}. An empty span marks a place between two code units.
 * Records are immutable, so a span is safe to share between threads.
 *
 * <pre>{@code
 * Span span = new Span(3, 11);
 * String found = "số 16-CT/TU".substring(span.begin(), span.end()); // 16-CT/TU
 * }</pre>
 *
 * @param begin the offset of the first code unit, not negative
 * @param end the offset behind the last code unit, not less than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code begin} is negative or {@code end} is less than {@code begin}
     */
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no span: [" + begin + "," + end + ")");
        }
    }

    /**
     * Returns the smallest span that holds both this one and another of the same text.
     *
     * @param other a span of the same text
     * @return from the lesser begin to the greater end
     */
    public Span cover(Span other) {
        Objects.requireNonNull(other, "other");
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /**
     * Returns the number of UTF-16 code units in the span.
     *
     * @return {@code end - begin}
     */
    public int length() {
        return end - begin;
    }

    /**
     * Tells whether the span holds no code unit.
     *
     * @return whether begin and end are equal
     */
    public boolean isEmpty() {
        return begin == end;
    }

    /**
     * Tells whether the code unit at an offset lies in the span.
     *
     * @param offset an offset into the same text
     * @return whether {@code begin <= offset < end}
     */
    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /**
     * Tells whether another span of the same text lies wholly inside this one (equal spans contain each other).
     *
     * @param other a span of the same text
     * @return whether this span begins no later and ends no earlier than the other
     */
    public boolean contains(Span other) {
        Objects.requireNonNull(other, "other");
        return begin <= other.begin && other.end <= end;
    }

    /**
     * Tells whether the two spans have at least one code unit in common.
     *
     * @param other a span of the same text
     * @return whether some offset is contained in both
     */
    public boolean overlaps(Span other) {
        Objects.requireNonNull(other, "other");
        return Math.max(begin, other.begin) < Math.min(end, other.end);
    }

    /**
     * Returns this span moved to the right (or, for a negative distance, to the left).
     *
     * @param distance how many code units to move by
     * @return the moved span
     * @throws IllegalArgumentException if the result would begin below 0
     */
    public Span shift(int distance) {
        return new Span(begin + distance, end + distance);
    }

    /**
     * Returns the part of a text that this span marks.
     *
     * @param text the text that the span is of
     * @return the code units from begin to end
     * @throws IndexOutOfBoundsException if the span ends behind the text
     */
    public String of(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return text.subSequence(begin, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }

    /** Returns the span as it is written in mathematics: {@code [3,11)}. */
    @Override
    public String toString() {
        return "[" + begin + "," + end + ")";
    }
}
