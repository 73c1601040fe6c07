package io.github.bantin.cli.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** An input that cannot be read. The message tells a user why, in one line and without the name of the input. */
public final class InputException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * Says what is wrong with an input.
     *
     * @param message what is wrong
     */
    public InputException(String message) {
        super(message);
    }

    private InputException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Says in plain words why a file could not be opened or read.
     *
     * @param cause what the system said
     * @return the same for a user
     */
    public static InputException of(IOException cause) {
        return new InputException(plainWords(cause), cause);
    }

    private static String plainWords(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "no such file";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        @Nullable String reason = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return "cannot be read" + (reason == null ? "" : ": " + reason);
    }
}
