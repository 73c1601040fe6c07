package io.github.bantin.cli.input;

import java.io.IOException;

/** What takes the lines of a run, one at a time and in order, and hears of what could not be read. */
public interface LineSink extends InputSink {
    /**
     * Takes a line.
     *
     * @param line the line
     * @throws IOException if the output fails, which ends the run
     */
    void accept(Line line) throws IOException;

    /**
     * Takes the place of a line that could not be decoded.
     *
     * @param line the line without text
     * @throws IOException if the output fails, which ends the run
     */
    void skip(Line line) throws IOException;

    /**
     * Hears that the next line may be long in coming, so that what is held back should go out.
     *
     * @throws IOException if the output fails, which ends the run
     */
    void flush() throws IOException;
}
