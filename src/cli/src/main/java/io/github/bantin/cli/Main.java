package io.github.bantin.cli;

import io.github.bantin.cli.output.OutputException;
import java.util.Locale;
import picocli.CommandLine;

/** The entry of the {@code bantin} command. */
public final class Main {
    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param arguments the arguments, see {@code bantin --help}
     */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        System.exit(run(StandardStreams.ofProcess(), arguments));
    }

    /** Runs the command over any streams. */
    static int run(StandardStreams streams, String... arguments) {
        Diagnostics diagnostics = new Diagnostics(streams.err());
        try {
            CommandLine line = BantinCommand.over(streams);
            int code = line.execute(arguments);
            line.getOut().flush();
            return code == ExitCode.DONE ? codeOfOutput(streams, diagnostics) : code;
        } catch (OutOfMemoryError e) {
            diagnostics.memory("bantin", e);
            return ExitCode.FAULT;
        }
    }

    /** Help and version are printed without a look at what becomes of them; this is the look. */
    private static int codeOfOutput(StandardStreams streams, Diagnostics diagnostics) {
        if (streams.out().failure().orElse(null) instanceof OutputException problem) {
            diagnostics.output(problem);
            return ExitCode.OUTPUT;
        }
        return ExitCode.DONE;
    }
}
