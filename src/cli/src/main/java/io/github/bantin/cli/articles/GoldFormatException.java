package io.github.bantin.cli.articles;

/** What is wrong with a file of gold. */
public final class GoldFormatException extends Exception {
    private static final long serialVersionUID = 1;

    GoldFormatException(String message) {
        super(message);
    }
}
