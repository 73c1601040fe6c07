package io.github.bantin.cli.html;

import io.github.bantin.cli.output.KindGroup;
import io.github.bantin.cli.output.Readings;
import io.github.bantin.cli.text.Places;
import io.github.bantin.extract.Mention;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A text with its mentions, cut into pieces for display. Where two mentions overlap, the earlier one is marked. */
final class MarkedText {
    private record Place(Span span, Mention mention) {}

    private final String text;
    private final Places places;
    private final List<Place> marked = new ArrayList<>();

    MarkedText(String text, List<Mention> mentions) {
        this.text = text;
        this.places = new Places(text);
        List<Place> all = new ArrayList<>();
        for (Mention mention : mentions) {
            mention.excerpt().spans().forEach(span -> all.add(new Place(span, mention)));
        }
        all.sort(Comparator.comparing(Place::span));
        int end = 0;
        for (Place place : all) {
            if (place.span().begin() >= end) {
                marked.add(place);
                end = place.span().end();
            }
        }
    }

    Places places() {
        return places;
    }

    /** The pieces of an excerpt of the text in reading order. */
    List<Piece> pieces(Excerpt excerpt) {
        List<Piece> pieces = new ArrayList<>();
        List<Span> spans = excerpt.spans();
        for (int i = 0; i < spans.size(); i++) {
            if (i > 0) {
                pieces.add(Piece.jump(places.at(spans.get(i).begin())));
            }
            add(spans.get(i), pieces);
        }
        return pieces;
    }

    private void add(Span span, List<Piece> pieces) {
        int at = span.begin();
        for (int i = firstBehind(at); i < marked.size() && marked.get(i).span().begin() < span.end(); i++) {
            Place place = marked.get(i);
            int begin = Math.max(at, place.span().begin());
            int end = Math.min(span.end(), place.span().end());
            addText(at, begin, pieces);
            pieces.add(Piece.mark(mark(place.mention(), text.substring(begin, end))));
            at = end;
        }
        addText(at, span.end(), pieces);
    }

    private void addText(int begin, int end, List<Piece> pieces) {
        if (begin < end) {
            pieces.add(Piece.text(Markup.fit(text.substring(begin, end))));
        }
    }

    /** Position of the first marked place that ends behind an offset. */
    private int firstBehind(int offset) {
        int low = 0;
        int high = marked.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marked.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Mark mark(Mention mention, String shown) {
        String offsets = mention.excerpt().spans().stream().map(Span::toString).collect(Collectors.joining(" "));
        return new Mark(
                mention.kind().name(),
                KindGroup.of(mention).name().toLowerCase(Locale.ROOT),
                Markup.fit(mention.kind() + ": " + Readings.of(mention) + " " + offsets),
                Markup.fit(shown).lines().toList());
    }
}
