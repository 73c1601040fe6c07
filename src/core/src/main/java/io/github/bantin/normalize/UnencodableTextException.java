package io.github.bantin.normalize;

/**
 * Says that a text has a character that a legacy encoding can't write.
 *
 * <p>Immutable as exceptions go. Offsets are UTF-16 code units.
 */
public final class UnencodableTextException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String input;
    private final int index;

    UnencodableTextException(String message, String input, int index) {
        super(message);
        this.input = input;
        this.index = index;
    }

    /**
     * Returns the text that was to be written.
     *
     * @return the whole text
     */
    public String input() {
        return input;
    }

    /**
     * Returns where the first character stands that can't be written.
     *
     * @return its offset in the text, in UTF-16 code units
     */
    public int index() {
        return index;
    }
}
