package io.github.bantin.cli;

import io.github.bantin.cli.output.OutputException;
import io.github.bantin.cli.output.Utf8;
import io.github.bantin.cli.text.Visible;
import java.io.OutputStream;
import java.io.PrintWriter;

/** What the command says on standard error: each fault in one line, with its stack trace only for those who ask. */
final class Diagnostics {
    private final PrintWriter err;
    private boolean traces;

    Diagnostics(OutputStream err) {
        this.err = new PrintWriter(Utf8.writer(err));
    }

    PrintWriter writer() {
        return err;
    }

    void showTraces(boolean show) {
        traces = show;
    }

    /** Says what is wrong with the arguments. */
    void usage(String problem, String command) {
        say(problem + " (see " + command + " --help)");
    }

    /** Says what is wrong with an input. */
    void input(String name, Exception problem) {
        say(name + ": " + problem.getMessage());
        trace(problem);
    }

    /** Says what is wrong with an output. */
    void output(OutputException problem) {
        say(problem.output() + ": " + problem.getMessage());
        trace(problem);
    }

    /** Says that the machine has too little memory for a document. */
    void memory(String name, OutOfMemoryError problem) {
        say(name + ": too long for the memory that Java may use (java -Xmx raises it)");
        trace(problem);
    }

    /** Says that the command itself is at fault. */
    void fault(String name, Throwable problem) {
        say(name + ": fault in bantin: " + problem + (traces ? "" : " (--debug shows where)"));
        trace(problem);
    }

    /** Says what was asked for. */
    void note(String line) {
        say(line);
    }

    private void say(String line) {
        err.print("bantin: ");
        err.print(Visible.of(line));
        err.print('\n');
        err.flush();
    }

    private void trace(Throwable problem) {
        if (traces) {
            problem.printStackTrace(err);
            err.flush();
        }
    }
}
