package io.github.bantin.text;

import java.io.IOException;
import java.util.Objects;

/**
 * What is thrown when a stream holds no model that this version reads: it is cut off, damaged, of another kind, or made for
 * a version that looks at a page in other numbers. Stands in the first room because every room that has a model throws it.
 *
 * <pre>{@code
 * try (InputStream in = Files.newInputStream(file)) {
 *     words = LinearWordSegmenter.load(in);
 * } catch (ModelFormatException e) {
 *     System.err.println(e.getMessage()); // model words: the stream ends after 7 of 1703938 bytes
 * }
 * }</pre>
 */
public final class ModelFormatException extends IOException {
    private static final long serialVersionUID = 1;

    /** The name of the model. */
    private final String model;

    /**
     * Makes an exception.
     *
     * @param model the name of the model that was expected, or that the stream names
     * @param problem what is wrong with it
     */
    public ModelFormatException(String model, String problem) {
        super("model " + Objects.requireNonNull(model, "model") + ": " + Objects.requireNonNull(problem, "problem"));
        this.model = model;
    }

    /**
     * Returns the name of the model.
     *
     * @return the name, as in {@code words}
     */
    public String model() {
        return model;
    }
}
