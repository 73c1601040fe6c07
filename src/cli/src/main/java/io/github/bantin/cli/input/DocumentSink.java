package io.github.bantin.cli.input;

import java.io.IOException;

/** What takes the documents of a run, one at a time and in order, and hears of those that could not be read. */
public interface DocumentSink {
    /**
     * Takes a document.
     *
     * @param document the document
     * @throws IOException if the output fails, which ends the run
     */
    void accept(Document document) throws IOException;

    /**
     * Hears of a document that could not be read; the run goes on.
     *
     * @param name the file, with the line of a JSON Lines file
     * @param problem what is wrong, in one line
     */
    void reject(String name, InputException problem);
}
