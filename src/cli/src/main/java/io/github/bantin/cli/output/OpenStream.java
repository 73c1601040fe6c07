package io.github.bantin.cli.output;

import java.io.IOException;
import java.io.OutputStream;

/** Standard output, a device or a named pipe: bytes that are gone as soon as they are written. */
public final class OpenStream implements Destination {
    private final OutputStream out;

    /**
     * Makes a destination of a stream that stays open.
     *
     * @param out where the bytes go
     */
    public OpenStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public OutputStream stream() {
        return out;
    }

    @Override
    public void commit() throws IOException {
        out.flush();
    }

    @Override
    public void close() {}
}
