package io.github.bantin.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.bantin.cli.input.DocumentId;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A writer of JSON Lines that hold one result per document: its id, and the members of the result behind it.
 *
 * @param <T> a result
 */
public final class JsonObjects<T> {
    private final JsonGenerator json;
    private final OutputStream out;
    private final Members<T> members;

    /**
     * What writes the members of a result.
     *
     * @param <T> a result
     */
    @FunctionalInterface
    public interface Members<T> {
        /**
         * Writes the members of a result into its object.
         *
         * @param json where to write
         * @param result the result
         * @throws IOException if the output fails
         */
        void write(JsonGenerator json, T result) throws IOException;
    }

    /**
     * Makes a writer.
     *
     * @param out where the lines go; stays open
     * @param members what writes a result
     * @throws IOException if the output fails
     */
    public JsonObjects(OutputStream out, Members<T> members) throws IOException {
        this.out = out;
        this.members = members;
        this.json = JsonLines.over(out);
    }

    /**
     * Writes a result.
     *
     * @param id the id of its document
     * @param result the result
     * @throws IOException if the output fails
     */
    public void write(DocumentId id, T result) throws IOException {
        JsonLines.begin(json, id);
        members.write(json, result);
        JsonLines.end(json);
    }

    /**
     * Writes what is held back.
     *
     * @throws IOException if the output fails
     */
    public void finish() throws IOException {
        json.close();
        out.flush();
    }
}
