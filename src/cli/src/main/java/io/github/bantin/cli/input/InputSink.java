package io.github.bantin.cli.input;

/** What hears of the inputs of a run that cannot be read. */
public interface InputSink {
    /**
     * Hears of an input, or a part of it, that could not be read; the run goes on.
     *
     * @param name the file, with the line where only that is at fault
     * @param problem what is wrong, in one line
     */
    void reject(String name, InputException problem);
}
