package io.github.bantin.cli.output;

import java.io.IOException;

/** What writes annotated documents in one format, one after the other. */
public interface AnnotationWriter {
    /**
     * Writes a document.
     *
     * @param document the document with its results
     * @throws IOException if the output fails
     */
    void write(AnnotatedDocument document) throws IOException;

    /**
     * Writes what stands behind the last document, and everything that is still held back.
     *
     * @throws IOException if the output fails
     */
    void finish() throws IOException;
}
