package io.github.bantin.cli.input;

import java.io.IOException;
import java.io.InputStream;

/** What finds the documents or lines in an input. */
interface InputReader<S extends InputSink> {
    /**
     * Gives what one input holds to a sink, in order.
     *
     * @param name what the input is called
     * @param bytes the input, which stays open
     * @param sink what takes it, and hears of what cannot be read
     * @throws IOException if the sink fails; what is wrong with the input goes to the sink
     */
    void read(String name, InputStream bytes, S sink) throws IOException;
}
