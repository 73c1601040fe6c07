package io.github.bantin.cli.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** An output that cannot be written. The message tells a user why, in one line and without the name of the output. */
public final class OutputException extends IOException {
    private static final long serialVersionUID = 1;

    private final String output;

    /**
     * Says what is wrong with an output.
     *
     * @param output the name of the output
     * @param message what is wrong
     */
    public OutputException(String output, String message) {
        super(message);
        this.output = output;
    }

    /**
     * Says in plain words why an output could not be written.
     *
     * @param output the name of the output
     * @param cause what the system said
     */
    public OutputException(String output, IOException cause) {
        super(plainWords(cause), cause);
        this.output = output;
    }

    /**
     * Returns what cannot be written.
     *
     * @return the name of the output
     */
    public String output() {
        return output;
    }

    private static String plainWords(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "no such folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        @Nullable String reason = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return "cannot be written" + (reason == null ? "" : ": " + reason);
    }
}
