package io.github.bantin.cli;

import io.github.bantin.cli.input.InputException;
import java.util.Optional;
import java.util.function.Supplier;

/** The inputs of a run that could not be read or worked on: each is named on standard error and left out. */
final class Faults {
    private final Diagnostics diagnostics;
    private long count;

    Faults(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    long count() {
        return count;
    }

    /** Names an input that cannot be read. */
    void reject(String name, InputException problem) {
        count++;
        diagnostics.input(name, problem);
    }

    /** Does the work on one input; empty if that fails, which is no fault of the input. */
    <T> Optional<T> attempt(Supplier<String> name, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (OutOfMemoryError e) {
            diagnostics.memory(name.get(), e);
        } catch (RuntimeException | StackOverflowError e) {
            diagnostics.fault(name.get(), e);
        }
        count++;
        return Optional.empty();
    }
}
