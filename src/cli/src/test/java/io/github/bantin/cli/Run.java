package io.github.bantin.cli;

import io.github.bantin.cli.output.NamedOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A run of the command inside the test, with what it wrote and what it ended with. */
record Run(int code, String out, String err) {

    static Run bantin(Object... arguments) {
        return with(new byte[0], false, arguments);
    }

    static Run onTerminal(Object... arguments) {
        return with(new byte[0], true, arguments);
    }

    static Run reading(String standardInput, Object... arguments) {
        return with(standardInput.getBytes(StandardCharsets.UTF_8), false, arguments);
    }

    static Run with(byte[] standardInput, boolean terminal, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return into(out, standardInput, terminal, arguments);
    }

    /** A run that writes to a stream of the test's own; what the stream holds as text becomes {@code out}. */
    static Run into(OutputStream out, byte[] standardInput, boolean terminal, Object... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        StandardStreams streams = new StandardStreams(
                new ByteArrayInputStream(standardInput),
                new NamedOutput(StandardStreams.STANDARD_OUTPUT, out),
                err,
                terminal);
        String[] strings = new String[arguments.length];
        for (int i = 0; i < strings.length; i++) {
            strings[i] = arguments[i].toString();
        }
        int code = Main.run(streams, strings);
        String written = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Run(code, written, err.toString(StandardCharsets.UTF_8));
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
