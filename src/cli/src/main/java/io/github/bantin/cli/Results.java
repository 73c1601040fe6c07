package io.github.bantin.cli;

import java.io.IOException;

/** What takes the inputs of a run and writes what becomes of them. */
interface Results {
    /** How many inputs were written. */
    long written();

    /**
     * Writes what stands behind the last result, and everything that is still held back.
     *
     * @throws IOException if the output fails
     */
    void finish() throws IOException;
}
