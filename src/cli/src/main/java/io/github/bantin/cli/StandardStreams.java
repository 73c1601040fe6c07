package io.github.bantin.cli;

import io.github.bantin.cli.output.NamedOutput;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The three streams that the command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminal whether standard output is a terminal
 */
record StandardStreams(InputStream in, NamedOutput out, OutputStream err, boolean terminal) {
    /** What standard output is called in messages. */
    static final String STANDARD_OUTPUT = "standard output";

    /** The streams of this process, as bytes and without the encodings that the environment would have. */
    static StandardStreams ofProcess() {
        return new StandardStreams(
                new FileInputStream(FileDescriptor.in),
                new NamedOutput(STANDARD_OUTPUT, new FileOutputStream(FileDescriptor.out)),
                new FileOutputStream(FileDescriptor.err),
                Terminal.isStandardOutput());
    }
}
