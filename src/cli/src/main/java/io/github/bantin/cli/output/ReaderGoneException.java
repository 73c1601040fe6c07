package io.github.bantin.cli.output;

import java.io.IOException;

/** The end of a pipe whose reader has closed it, as {@code head} does when it has seen enough. */
public final class ReaderGoneException extends IOException {
    private static final long serialVersionUID = 1;

    ReaderGoneException(IOException cause) {
        super(cause);
    }
}
