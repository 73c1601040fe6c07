package io.github.bantin.cli.evaluate;

/** What is wrong with a file of gold. */
public final class GoldException extends Exception {
    private static final long serialVersionUID = 1;

    GoldException(String message) {
        super(message);
    }
}
