package io.github.bantin.article;

import io.github.bantin.text.Span;

/**
 * A line of a page that is not blank, and what can be seen of it without its neighbours.
 *
 * @param span the line without blanks at its ends
 * @param first its first token
 * @param end the token behind its last one
 * @param gapBefore whether a blank line or the begin of a page stands before it
 * @param page the number of form feeds before it
 * @param width how wide it is set, about
 * @param shape how its words are written
 * @param opening how it begins
 * @param closing how it ends
 */
record PageLine(
        Span span,
        int first,
        int end,
        boolean gapBefore,
        int page,
        float width,
        Shape shape,
        Opening opening,
        Closing closing) {

    /** How the words of a line are written. */
    enum Shape {
        CAPITALS,
        /** Every word begins with a capital letter. */
        NAMES,
        /** Most words do. */
        MANY_NAMES,
        TEXT,
        NO_WORDS;

        /** The number by which the models know it. */
        @SuppressWarnings("EnumOrdinal") // the models are trained again when a constant comes or goes
        int code() {
            return ordinal();
        }
    }

    /** How a line begins. */
    enum Opening {
        SMALL,
        CAPITAL,
        CAPITALS,
        FIGURE,
        /** The mark of a list item: "1. ", "2) ", "a) ", "- ". */
        ITEM,
        QUOTE,
        BRACKET,
        /** The second half of a document number or quarter: "CT/TU", "IV/2023". */
        SYMBOL,
        MARK;

        /** The number by which the models know it. */
        @SuppressWarnings("EnumOrdinal") // the models are trained again when a constant comes or goes
        int code() {
            return ordinal();
        }
    }

    /** How a line ends. */
    enum Closing {
        STOP,
        QUESTION,
        COLON,
        SEMICOLON,
        COMMA,
        /** A hyphen or slash right behind a letter or figure. */
        TORN,
        WORD,
        FIGURE,
        BRACKET,
        QUOTE,
        MARK;

        /** The number by which the models know it. */
        @SuppressWarnings("EnumOrdinal") // the models are trained again when a constant comes or goes
        int code() {
            return ordinal();
        }
    }

    /** Whether a sentence, or a part of one that a colon or semicolon closes, ends with the line. */
    boolean closed() {
        return closing == Closing.STOP
                || closing == Closing.QUESTION
                || closing == Closing.COLON
                || closing == Closing.SEMICOLON;
    }

    /** Whether the line begins inside a sentence. */
    boolean opensInside() {
        return opening == Opening.SMALL || opening == Opening.SYMBOL;
    }

    PageLine withWidth(float newWidth) {
        return new PageLine(span, first, end, gapBefore, page, newWidth, shape, opening, closing);
    }

    /** The same line on another page. */
    PageLine on(int number) {
        return new PageLine(span, first, end, gapBefore, number, width, shape, opening, closing);
    }

    int tokens() {
        return end - first;
    }

    int length() {
        return span.length();
    }
}
