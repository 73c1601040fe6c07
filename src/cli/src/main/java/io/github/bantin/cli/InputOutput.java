package io.github.bantin.cli;

import io.github.bantin.cli.input.DocumentSink;
import io.github.bantin.cli.input.Inputs;
import io.github.bantin.cli.input.LineSink;
import io.github.bantin.cli.output.Destination;
import io.github.bantin.cli.output.OpenStream;
import io.github.bantin.cli.output.OutputException;
import io.github.bantin.cli.output.ReaderGoneException;
import io.github.bantin.cli.output.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a command reads and where it writes: the same arguments, checks and exit codes for each that does. */
@Command(
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nArguments:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Everything was done (or the reader of a pipe had seen enough).",
            "1:Some input could not be read or worked on and is named on standard error; the others were.",
            "2:The arguments make no sense.",
            "3:The output could not be written.",
            "4:Bantin itself is at fault; --debug shows where."
        },
        footerHeading = "%nExamples:%n")
final class InputOutput {
    private final StandardStreams streams;
    private final Diagnostics diagnostics;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set before run
    private CommandSpec spec;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = EncodingName.class,
            description = "Encoding of the input, UTF-8 if not named. The output is UTF-8 always.")
    private @Nullable Charset encoding;

    @Option(
            names = "--jsonl-in",
            description =
                    "Each FILE holds one JSON object per line, each a document: its text in \"text\", its name in \"id\""
                            + " (a string or a number; otherwise FILE:LINE).")
    private boolean jsonLines;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where to write instead of standard output. The file appears when it is complete; where no document"
                            + " could be read it is left as it was.")
    private @Nullable String output;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Text files, or - for standard input, which is read if there is none.")
    private List<String> files = new ArrayList<>();

    InputOutput(StandardStreams streams, Diagnostics diagnostics) {
        this.streams = streams;
        this.diagnostics = diagnostics;
    }

    /** Whether the input is JSON Lines rather than plain text. */
    boolean jsonLines() {
        return jsonLines;
    }

    /** Whether people read the output as it is written. */
    boolean onTerminal() {
        return streams.terminal() && output == null;
    }

    /** The inputs as documents, each file or JSON object one. */
    Inputs<DocumentSink> documents() {
        return jsonLines ? Inputs.ofJsonLines(names(), streams.in()) : Inputs.ofText(names(), streams.in(), charset());
    }

    /** The inputs as lines of text. */
    Inputs<LineSink> lines() {
        return Inputs.ofLines(names(), streams.in(), charset());
    }

    /** The inputs as lines of text whose encoding is in question, unless it was named. */
    Inputs<LineSink> linesInQuestion() {
        return encoding == null ? Inputs.ofLinesInAnyEncoding(names(), streams.in()) : lines();
    }

    private Charset charset() {
        return encoding == null ? StandardCharsets.UTF_8 : encoding;
    }

    /** What becomes of the inputs, once there is a stream to write it to. */
    @FunctionalInterface
    interface Opening<R extends Results> {
        R open(OutputStream out, Faults faults) throws IOException;
    }

    /** What reads the inputs, one after the other. */
    @FunctionalInterface
    interface Reading<R extends Results> {
        void into(R results) throws IOException;
    }

    /** Reads the inputs into the output and returns the exit code. */
    <R extends Results> int run(Opening<R> opening, Reading<R> reading) throws IOException {
        check();
        try (Destination destination = destination()) {
            Faults faults = new Faults(diagnostics);
            try {
                R results = opening.open(destination.stream(), faults);
                reading.into(results);
                if (results.written() > 0 || faults.count() == 0) {
                    results.finish();
                    destination.commit();
                }
            } catch (ReaderGoneException e) {
                // The reader has seen enough.
            }
            return faults.count() > 0 ? ExitCode.INPUT : ExitCode.DONE;
        } catch (OutputException e) {
            diagnostics.output(e);
            return ExitCode.OUTPUT;
        }
    }

    /** Refuses arguments that make no sense. */
    ParameterException refusal(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }

    /** Refuses a second output that is an input or the first output. */
    void checkSecondOutput(String file) {
        checkOutput(file);
        if (output != null && (file.equals(output) || isSameFile(output, file))) {
            throw refusal("Output '" + file + "' is there twice");
        }
    }

    private void checkOutput(String file) {
        if (names().stream().anyMatch(name -> isSameFile(name, file))) {
            throw refusal("Output '" + file + "' is one of the inputs");
        }
    }

    private static boolean isSameFile(String input, String output) {
        try {
            return !input.equals(Inputs.STANDARD_INPUT)
                    && Files.isRegularFile(Path.of(output))
                    && Files.isSameFile(Path.of(input), Path.of(output));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private void check() {
        if (names().stream().filter(Inputs.STANDARD_INPUT::equals).count() > 1) {
            throw refusal("Standard input can be read only once");
        }
        if (jsonLines && !charset().equals(StandardCharsets.UTF_8)) {
            throw refusal("JSON Lines are UTF-8: --jsonl-in takes no --encoding");
        }
        if (output != null) {
            checkOutput(output);
        }
    }

    private List<String> names() {
        return files.isEmpty() ? List.of(Inputs.STANDARD_INPUT) : files;
    }

    private Destination destination() throws OutputException {
        return output == null || output.equals(Inputs.STANDARD_INPUT)
                ? new OpenStream(streams.out())
                : WholeFile.open(output);
    }
}
