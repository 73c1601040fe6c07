package io.github.bantin.cli;

import io.github.bantin.cli.output.OutputException;
import io.github.bantin.cli.output.ReaderGoneException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code bantin schema}: the form of the output of {@code annotate}, for programs that check what they read. */
@Command(
        name = "schema",
        header = "Prints the JSON Schema of the lines that annotate writes.",
        description = "The schema follows JSON Schema 2020-12 and holds for each line of --format jsonl.")
final class SchemaCommand implements Callable<Integer> {
    private static final String SCHEMA = "annotate.schema.json";

    private final StandardStreams streams;
    private final Diagnostics diagnostics;

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private HelpOption help = new HelpOption();

    SchemaCommand(StandardStreams streams, Diagnostics diagnostics) {
        this.streams = streams;
        this.diagnostics = diagnostics;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream schema = Objects.requireNonNull(SchemaCommand.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            schema.transferTo(streams.out());
            streams.out().flush();
            return ExitCode.DONE;
        } catch (ReaderGoneException e) {
            return ExitCode.DONE;
        } catch (OutputException e) {
            diagnostics.output(e);
            return ExitCode.OUTPUT;
        }
    }
}
