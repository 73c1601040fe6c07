package io.github.bantin.cli.normalize;

import java.util.List;
import java.util.function.UnaryOperator;

/** Operations one after the other. */
public final class Chain implements UnaryOperator<String> {
    private final List<Request> requests;

    /**
     * Puts operations in a row.
     *
     * @param requests the operations in the order in which they are done
     */
    public Chain(List<Request> requests) {
        this.requests = List.copyOf(requests);
    }

    List<Request> requests() {
        return requests;
    }

    /** Returns a text as the last operation leaves it. */
    @Override
    public String apply(String text) {
        String rewritten = text;
        for (Request request : requests) {
            rewritten = request.rewriting().apply(rewritten);
        }
        return rewritten;
    }
}
