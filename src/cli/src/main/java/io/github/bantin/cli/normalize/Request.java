package io.github.bantin.cli.normalize;

/** An operation that was asked for, with its argument. */
public final class Request {
    private final Operation operation;
    private final String written;
    private final Rewriting rewriting;

    Request(Operation operation, String written, Rewriting rewriting) {
        this.operation = operation;
        this.written = written;
        this.rewriting = rewriting;
    }

    /**
     * Returns the operation.
     *
     * @return the operation
     */
    public Operation operation() {
        return operation;
    }

    Rewriting rewriting() {
        return rewriting;
    }

    /** Returns the request as it was written, in lower case. */
    @Override
    public String toString() {
        return written;
    }
}
