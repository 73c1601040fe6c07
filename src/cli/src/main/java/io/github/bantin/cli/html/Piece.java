package io.github.bantin.cli.html;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a paragraph: plain text, a mention, or a jump to another place of the page.
 *
 * @param text plain text; null where the piece is something else
 * @param mark a mention; null where the piece is something else
 * @param jump the line that the text goes on at; null where the piece is something else
 */
record Piece(
        @Nullable String text,
        @Nullable Mark mark,
        @Nullable String jump) {
    static Piece text(String text) {
        return new Piece(text, null, null);
    }

    static Piece mark(Mark mark) {
        return new Piece(null, mark, null);
    }

    static Piece jump(String place) {
        return new Piece(null, null, place);
    }
}
