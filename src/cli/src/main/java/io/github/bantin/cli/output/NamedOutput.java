package io.github.bantin.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stream that says by name what cannot be written, so that faults of the output are never taken for faults of an
 * input, and that tells a closed pipe from any other fault.
 */
public final class NamedOutput extends OutputStream {
    private final String name;
    private final OutputStream out;
    private @Nullable IOException failure;

    /**
     * Names a stream.
     *
     * @param name what the output is called in messages
     * @param out where the bytes go
     */
    public NamedOutput(String name, OutputStream out) {
        this.name = name;
        this.out = out;
    }

    /**
     * Returns what went wrong first.
     *
     * @return an {@link OutputException} or {@link ReaderGoneException}; empty if nothing did
     */
    public Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private IOException failed(IOException cause) {
        IOException named =
                ClosedPipe.isCauseOf(cause) ? new ReaderGoneException(cause) : new OutputException(name, cause);
        if (failure == null) {
            failure = named;
        }
        return named;
    }
}
