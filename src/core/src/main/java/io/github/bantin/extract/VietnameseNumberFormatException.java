package io.github.bantin.extract;

import java.util.Objects;

/**
 * Says that a text is no number, which text, and where it stops being one.
 *
 * <p>Thrown by {@link VietnameseNumbers#parse}; {@link VietnameseNumbers#tryParse} answers with an empty {@code Optional}
 * instead. Immutable but for what every {@code Throwable} lets change.
 */
public final class VietnameseNumberFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUOTE = 60;

    /** What was to be parsed. */
    private final String input;

    /** Where it stops being a number. */
    private final int index;

    /**
     * Makes an exception.
     *
     * @param input the text
     * @param index the UTF-16 offset of the first code unit that does not fit
     */
    public VietnameseNumberFormatException(String input, int index) {
        super("no number at index " + index + " of \"" + quote(Objects.requireNonNull(input, "input")) + '"');
        this.input = input;
        this.index = index;
    }

    /**
     * Returns the text that is no number.
     *
     * @return the whole input
     */
    public String input() {
        return input;
    }

    /**
     * Returns where the text stops being a number.
     *
     * @return a UTF-16 offset of the input, its length where something is missing at the end
     */
    public int index() {
        return index;
    }

    private static String quote(String input) {
        return input.length() <= LONGEST_QUOTE ? input : input.substring(0, LONGEST_QUOTE) + "…";
    }
}
