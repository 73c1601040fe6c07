package io.github.bantin.cli.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Where the output of a run goes. */
public interface Destination extends Closeable {
    /**
     * Returns the stream to write to.
     *
     * @return a stream that the destination closes
     */
    OutputStream stream();

    /**
     * Makes what was written stand, once it is complete.
     *
     * @throws IOException if the output fails
     */
    void commit() throws IOException;

    /** Gives up what was not committed, if the destination can. */
    @Override
    void close();
}
