package io.github.bantin.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream as bytes, one at a time; only the longest line is held in memory. */
final class ByteLines {
    private final InputStream bytes;
    private final byte[] chunk = new byte[1 << 16];
    private int chunkAt;
    private int chunkEnd;

    private byte[] line = new byte[1 << 12];
    private int length;
    private long number;
    private long offset;
    private long nextOffset;

    ByteLines(InputStream bytes) {
        this.bytes = bytes;
    }

    /**
     * Goes on to the next line.
     *
     * @return false at the end; a line feed that closes the stream begins no further line
     * @throws IOException if the stream cannot be read
     */
    boolean next() throws IOException {
        length = 0;
        offset = nextOffset;
        boolean found = false;
        while (chunkAt < chunkEnd || fill()) {
            found = true;
            int lineFeed = chunkAt;
            while (lineFeed < chunkEnd && chunk[lineFeed] != '\n') {
                lineFeed++;
            }
            append(lineFeed - chunkAt);
            if (lineFeed < chunkEnd) {
                chunkAt = lineFeed + 1;
                nextOffset++;
                break;
            }
            chunkAt = chunkEnd;
        }
        nextOffset += length;
        number += found ? 1 : 0;
        return found;
    }

    /** Bytes of the line in {@code [0, length())}, without its line feed; good until the next line. */
    byte[] line() {
        return line;
    }

    int length() {
        return length;
    }

    /** Number of the line, from 1. */
    long number() {
        return number;
    }

    /** Where the line begins in the stream, in bytes. */
    long offset() {
        return offset;
    }

    private void append(int count) {
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(length + count, line.length * 2));
        }
        System.arraycopy(chunk, chunkAt, line, length, count);
        length += count;
    }

    private boolean fill() throws IOException {
        chunkAt = 0;
        chunkEnd = Math.max(0, bytes.read(chunk, 0, chunk.length));
        return chunkEnd > 0;
    }
}
