package io.github.bantin.cli;

/** What the command ends with; {@code bantin annotate --help} says the same to users. */
final class ExitCode {
    /** Everything was done, or a reader closed its pipe early. */
    static final int DONE = 0;
    /** Some input could not be read or annotated; the others were. */
    static final int INPUT = 1;
    /** The arguments make no sense. */
    static final int USAGE = 2;
    /** The output could not be written. */
    static final int OUTPUT = 3;
    /** The command itself is at fault. */
    static final int FAULT = 4;

    private ExitCode() {}
}
