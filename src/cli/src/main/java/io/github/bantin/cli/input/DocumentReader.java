package io.github.bantin.cli.input;

import java.io.IOException;
import java.io.InputStream;

/** What finds the documents in an input. */
interface DocumentReader {
    /**
     * Gives the documents of one input to a sink, in order.
     *
     * @param name what the input is called
     * @param bytes the input, which stays open
     * @param sink what takes the documents, and hears of what cannot be read
     * @throws IOException if the sink fails; what is wrong with the input goes to the sink
     */
    void read(String name, InputStream bytes, DocumentSink sink) throws IOException;
}
