package io.github.bantin.cli;

import io.github.bantin.cli.output.OutputException;
import io.github.bantin.cli.output.ReaderGoneException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bantin schema}: the form of what the command writes, for programs that check what they read. */
@Command(
        name = "schema",
        header = "Prints the JSON Schema of the lines that annotate or normalize writes.",
        description = "The schema follows JSON Schema 2020-12 and holds for each line of JSON Lines.",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n")
final class SchemaCommand implements Callable<Integer> {
    /** A command whose output has a schema. */
    enum Schema {
        /** Lines of {@code annotate --format jsonl}. */
        ANNOTATE,
        /** Lines of {@code normalize --jsonl-in}, and of {@code --op detect}. */
        NORMALIZE;

        String file() {
            return LowerCaseNames.of(this) + ".schema.json";
        }
    }

    private final StandardStreams streams;
    private final Diagnostics diagnostics;

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private HelpOption help = new HelpOption();

    @Parameters(
            paramLabel = "COMMAND",
            arity = "0..1",
            converter = LowerCaseNames.Schemas.class,
            completionCandidates = LowerCaseNames.Schemas.class,
            description = "Whose output: ${COMPLETION-CANDIDATES}. Otherwise annotate.")
    private Schema command = Schema.ANNOTATE;

    SchemaCommand(StandardStreams streams, Diagnostics diagnostics) {
        this.streams = streams;
        this.diagnostics = diagnostics;
    }

    @Override
    public Integer call() throws IOException {
        String file = command.file();
        try (InputStream schema = Objects.requireNonNull(SchemaCommand.class.getResourceAsStream(file), file)) {
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
