package io.github.bantin.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** A writer of lines of UTF-8 with the ends that they had; only the last of all may have none. */
public final class TextLines {
    private final Writer writer;
    private boolean open;

    /**
     * Makes a writer.
     *
     * @param out where the lines go; stays open
     */
    public TextLines(OutputStream out) {
        this.writer = Utf8.writer(out);
    }

    /**
     * Writes a line. A line before it that had no end, as the last of a file may have none, gets a line feed.
     *
     * @param text what it holds
     * @param end what ends it
     * @throws IOException if the output fails
     */
    public void write(String text, String end) throws IOException {
        if (open) {
            writer.write('\n');
        }
        writer.write(text);
        writer.write(end);
        open = end.isEmpty();
    }

    /**
     * Passes on what is held back.
     *
     * @throws IOException if the output fails
     */
    public void flush() throws IOException {
        writer.flush();
    }
}
