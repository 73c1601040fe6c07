package io.github.bantin.cli.input;

import java.util.Objects;

/**
 * A document to be annotated.
 *
 * @param id what it is called
 * @param text its text, without the byte order mark of its file; all offsets of the output are offsets into it
 * @param byteOrderMark whether its file began with a byte order mark
 */
public record Document(DocumentId id, String text, boolean byteOrderMark) {

    /** Refuses null. */
    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
    }
}
