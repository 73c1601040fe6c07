package io.github.bantin.token;

/** What takes the places of sentences one by one, in the order of the text. */
@FunctionalInterface
public interface SpanSink {
    /**
     * Takes one place.
     *
     * @param begin where it begins, in UTF-16 code units of the text
     * @param end where it ends
     */
    void span(int begin, int end);
}
