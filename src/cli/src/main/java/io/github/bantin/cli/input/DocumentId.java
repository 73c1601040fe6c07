package io.github.bantin.cli.input;

import java.util.Objects;

/**
 * What a document is called: the path of its file as it was given, or the {@code id} of its JSON object.
 *
 * @param text the name; of a numeric id the number as it was written
 * @param numeric whether the id was a JSON number and goes out as one
 */
public record DocumentId(String text, boolean numeric) {

    /** Refuses null. */
    public DocumentId {
        Objects.requireNonNull(text, "text");
    }

    /**
     * Returns an id that is a string.
     *
     * @param name the name
     * @return the id
     */
    public static DocumentId of(String name) {
        return new DocumentId(name, false);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return text;
    }
}
