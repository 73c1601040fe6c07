package io.github.bantin.internal.script;

/** Takes what changes in a text, piece by piece from left to right. */
@FunctionalInterface
public interface EditSink {

    /**
     * A piece of the source and what takes its place. Pieces come in order and don't overlap; all between them stays as
     * it is.
     *
     * @param begin where the piece begins in the source, in UTF-16 code units
     * @param end where it ends
     * @param with what stands there instead; valid during this call only
     */
    void replace(int begin, int end, CharSequence with);
}
