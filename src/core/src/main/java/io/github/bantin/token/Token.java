package io.github.bantin.token;

import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.util.Objects;

/**
 * A token: a piece of text that is not taken further apart.
 *
 * <p>Offsets are UTF-16 code units of the text that was read. Records are immutable and safe to share between threads.
 *
 * @param excerpt the token as it stood in the text
 * @param kind what it is
 */
public record Token(Excerpt excerpt, TokenKind kind) {

    /** Refuses null. */
    public Token {
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * Returns the token as it stood in the text.
     *
     * @return the text
     */
    public String text() {
        return excerpt.text();
    }

    /**
     * Returns the smallest span that holds all of the token.
     *
     * @return from its smallest offset to its greatest
     */
    public Span span() {
        return excerpt.span();
    }

    /** Returns the text first, then place and kind. */
    @Override
    public String toString() {
        return excerpt + " " + kind;
    }
}
