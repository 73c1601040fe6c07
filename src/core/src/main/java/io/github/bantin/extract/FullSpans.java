package io.github.bantin.extract;

import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Span;
import java.util.List;

/** Spans that stay in one piece when they are mapped: the smallest that holds every place. */
final class FullSpans {
    private FullSpans() {}

    static Span in(Span span, AlignedText derived) {
        List<Span> places = derived.toSource(span);
        Span cover = places.get(0);
        for (Span place : places) {
            cover = cover.cover(place);
        }
        return cover;
    }
}
