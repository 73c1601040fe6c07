package io.github.bantin.internal.nfc;

/** Takes what normalization changes in a text, piece by piece from left to right. */
@FunctionalInterface
public interface EditSink {

    /**
     * A segment of the source and what stands in its place in the normal form. Pieces come in order and don't overlap;
     * all between them stays as it is.
     *
     * @param begin where the segment begins in the source, in UTF-16 units
     * @param end where it ends, after {@code begin}
     * @param replacement holds the segment's normal form, which differs from the segment, in its first {@code length}
     *     units; valid during this call only
     */
    void replace(int begin, int end, char[] replacement, int length);
}
