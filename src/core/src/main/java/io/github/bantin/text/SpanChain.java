package io.github.bantin.text;

import java.util.ArrayList;
import java.util.List;

/** Collects spans in reading order and grows those together that go on where the last one ended. Not thread-safe. */
final class SpanChain {
    private final List<Span> done = new ArrayList<>(1);

    /** The span that still grows; none yet where {@code begin} is negative. */
    private int begin = -1;

    private int end = -1;

    /** How far text that counts only between other text leads on from {@code end}. */
    private int bridged = -1;

    /** Where the first span stood, if all were empty. */
    private int place = -1;

    void add(int from, int to) {
        if (place < 0) {
            place = from;
        }
        if (from == to) {
            return;
        }
        if (begin >= 0 && (begin <= from && from <= end || from == bridged)) {
            end = Math.max(end, to);
        } else {
            if (begin >= 0) {
                done.add(new Span(begin, end));
            }
            begin = from;
            end = to;
        }
        bridged = end;
    }

    /** Adds text that belongs to a span only if the span goes on behind it. */
    void bridge(int from, int to) {
        if (from == bridged) {
            bridged = to;
        }
    }

    /** Ends a part: text that counts only between other text of one part does not reach from one part to the next. */
    void endPart() {
        bridged = -1;
    }

    /** The spans, at least one: an empty one if nothing but empty ones was added. */
    List<Span> spans() {
        if (begin < 0) {
            return List.of(new Span(place, place));
        }
        Span last = new Span(begin, end);
        if (done.isEmpty()) {
            return List.of(last);
        }
        done.add(last);
        return List.copyOf(done);
    }
}
