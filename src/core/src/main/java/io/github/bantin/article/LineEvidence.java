package io.github.bantin.article;

import io.github.bantin.text.Span;
import java.util.Objects;

/**
 * What a layout knows of a line of text and flat text does not: where it stands on its page, how wide it is and how it is
 * set. Whoever reads PDF or scans passes one for each line; lines without any are judged by their text alone.
 *
 * <p>Offsets are UTF-16 code units of the text that is segmented. Lengths are of one unit throughout, as points are; the
 * origin is the upper left corner of the page. Records are immutable and safe to share between threads.
 *
 * @param line where the line stands in the text; it is taken for the line of the text in which it begins
 * @param page the number of its page, from 0
 * @param x how far its left end is from the left of the page
 * @param y how far its upper end is from the top of the page
 * @param width how wide it is
 * @param fontSize the size of its letters
 */
public record LineEvidence(Span line, int page, double x, double y, double width, double fontSize) {

    /** Refuses null and what is no length. */
    public LineEvidence {
        Objects.requireNonNull(line, "line");
        if (page < 0) {
            throw new IllegalArgumentException("page is " + page);
        }
        check("x", x, Double.NEGATIVE_INFINITY);
        check("y", y, Double.NEGATIVE_INFINITY);
        check("width", width, 0);
        check("fontSize", fontSize, 0);
    }

    /**
     * Returns the same of a line at another place, as after the text was normalized.
     *
     * @param place where the line stands in the other text
     * @return the evidence there
     */
    public LineEvidence at(Span place) {
        return new LineEvidence(place, page, x, y, width, fontSize);
    }

    private static void check(String name, double length, double least) {
        if (Double.isNaN(length) || Double.isInfinite(length) || length < least) {
            throw new IllegalArgumentException(name + " is " + length);
        }
    }
}
