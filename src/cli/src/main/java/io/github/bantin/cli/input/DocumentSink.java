package io.github.bantin.cli.input;

import java.io.IOException;

/** What takes the documents of a run, one at a time and in order, and hears of those that could not be read. */
public interface DocumentSink extends InputSink {
    /**
     * Takes a document.
     *
     * @param document the document
     * @throws IOException if the output fails, which ends the run
     */
    void accept(Document document) throws IOException;
}
