package io.github.bantin.cli;

import io.github.bantin.cli.input.InputException;
import io.github.bantin.cli.input.Line;
import io.github.bantin.cli.input.LineSink;
import io.github.bantin.cli.output.TextLines;
import java.io.IOException;
import java.util.function.UnaryOperator;

/** What rewrites lines one by one. One that fails is named and leaves an empty line, so that line numbers stay. */
final class LineRewriter implements LineSink, Results {
    private final UnaryOperator<String> rewriting;
    private final TextLines lines;
    private final Faults faults;
    private long written;

    LineRewriter(UnaryOperator<String> rewriting, TextLines lines, Faults faults) {
        this.rewriting = rewriting;
        this.lines = lines;
        this.faults = faults;
    }

    @Override
    public void accept(Line line) throws IOException {
        long before = faults.count();
        String rewritten =
                faults.attempt(line::place, () -> rewriting.apply(line.text())).orElse("");
        lines.write(rewritten, line.end());
        written += faults.count() == before ? 1 : 0;
    }

    @Override
    public void skip(Line line) throws IOException {
        lines.write("", line.end());
    }

    @Override
    public void flush() throws IOException {
        lines.flush();
    }

    @Override
    public void reject(String name, InputException problem) {
        faults.reject(name, problem);
    }

    @Override
    public long written() {
        return written;
    }

    @Override
    public void finish() throws IOException {
        lines.flush();
    }
}
