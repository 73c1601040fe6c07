package io.github.bantin.cli.output;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a system says of a pipe that nobody reads any more. Java has no exception of its own for it. */
final class ClosedPipe {
    private static final List<String> MESSAGES =
            List.of("Broken pipe", "The pipe is being closed", "The pipe has been ended", "Connection reset by peer");

    private ClosedPipe() {}

    static boolean isCauseOf(IOException cause) {
        @Nullable String message = cause.getMessage();
        return message != null && MESSAGES.stream().anyMatch(message::contains);
    }
}
