package io.github.bantin.cli;

import io.github.bantin.BulletinReader;
import io.github.bantin.cli.input.DocumentSink;
import io.github.bantin.cli.input.Inputs;
import io.github.bantin.cli.output.AnnotationWriter;
import io.github.bantin.cli.output.Destination;
import io.github.bantin.cli.output.Layer;
import io.github.bantin.cli.output.OpenStream;
import io.github.bantin.cli.output.OutputException;
import io.github.bantin.cli.output.ReaderGoneException;
import io.github.bantin.cli.output.WholeFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bantin annotate}: documents in, their articles, sentences, tokens and mentions out. */
@Command(
        name = "annotate",
        header = "Finds articles, sentences, tokens and mentions in the text of bulletins.",
        description = {
            "Reads each FILE as one document and writes what is in it, in the order of the arguments. All offsets count"
                    + " UTF-16 code units of the text of the document, from 0; a byte order mark at the begin of a file"
                    + " is not part of its text."
        },
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nArguments:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Everything was done (or the reader of a pipe had seen enough).",
            "1:Some input could not be read or annotated and is named on standard error; the others were.",
            "2:The arguments make no sense.",
            "3:The output could not be written.",
            "4:Bantin itself is at fault; --debug shows where."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bantin annotate page.txt",
            "  bantin annotate --format html -o page.html page.txt",
            "  bantin annotate --only mentions --format csv *.txt > mentions.csv",
            "  bantin annotate --jsonl-in pages.jsonl -o annotated.jsonl",
            "  pdftotext issue.pdf - | bantin annotate --only articles -"
        })
final class AnnotateCommand implements Callable<Integer> {
    private final StandardStreams streams;
    private final Diagnostics diagnostics;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before call
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private HelpOption help = new HelpOption();

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "LAYER",
            converter = LowerCaseNames.Layers.class,
            completionCandidates = LowerCaseNames.Layers.class,
            description =
                    "What to find, separated by commas: ${COMPLETION-CANDIDATES}. Otherwise all that the format shows;"
                            + " text shows articles and mentions.")
    private List<Layer> only = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = LowerCaseNames.Formats.class,
            completionCandidates = LowerCaseNames.Formats.class,
            description =
                    "One of ${COMPLETION-CANDIDATES}. Otherwise text on a terminal and jsonl elsewhere. csv has one row"
                            + " per mention; html is one page that needs nothing beside it.")
    private @Nullable OutputFormat format;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = EncodingName.class,
            description = "Encoding of the input, UTF-8 if not named. The output is UTF-8 always.")
    private Charset encoding = StandardCharsets.UTF_8;

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

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            converter = LowerCaseNames.Colors.class,
            completionCandidates = LowerCaseNames.Colors.class,
            description = "When text is coloured: ${COMPLETION-CANDIDATES}. Otherwise auto.")
    private ColorMode color = ColorMode.AUTO;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Text files, or - for standard input, which is read if there is none.")
    private List<String> files = new ArrayList<>();

    AnnotateCommand(StandardStreams streams, Diagnostics diagnostics) {
        this.streams = streams;
        this.diagnostics = diagnostics;
    }

    @Override
    public Integer call() throws IOException {
        OutputFormat chosen = chosenFormat();
        Set<Layer> layers = layers(chosen);
        List<String> names = files.isEmpty() ? List.of(Inputs.STANDARD_INPUT) : files;
        check(names);
        try (Destination destination = destination()) {
            return run(names, layers, chosen, destination);
        } catch (OutputException e) {
            diagnostics.output(e);
            return ExitCode.OUTPUT;
        }
    }

    private int run(List<String> names, Set<Layer> layers, OutputFormat chosen, Destination destination)
            throws IOException {
        AnnotationWriter writer = chosen.writer(destination.stream(), ansi());
        Annotator annotator = new Annotator(BulletinReader.standard()::read, layers, writer, diagnostics);
        try {
            inputs(names).read(annotator);
            if (annotator.written() > 0 || annotator.failed() == 0) {
                writer.finish();
                destination.commit();
            }
        } catch (ReaderGoneException e) {
            // The reader has seen enough.
        }
        return annotator.failed() > 0 ? ExitCode.INPUT : ExitCode.DONE;
    }

    private OutputFormat chosenFormat() {
        if (format != null) {
            return format;
        }
        return streams.terminal() && output == null ? OutputFormat.TEXT : OutputFormat.JSONL;
    }

    private Set<Layer> layers(OutputFormat chosen) {
        if (only.isEmpty()) {
            return chosen.usual();
        }
        Set<Layer> layers = EnumSet.copyOf(only);
        if (!chosen.possible().containsAll(layers)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Format " + LowerCaseNames.of(chosen) + " shows no more than "
                            + chosen.possible().stream()
                                    .sorted()
                                    .map(LowerCaseNames::of)
                                    .collect(Collectors.joining(" and ")));
        }
        return layers;
    }

    private void check(List<String> names) {
        if (names.stream().filter(Inputs.STANDARD_INPUT::equals).count() > 1) {
            throw new ParameterException(spec.commandLine(), "Standard input can be read only once");
        }
        if (jsonLines && !encoding.equals(StandardCharsets.UTF_8)) {
            throw new ParameterException(spec.commandLine(), "JSON Lines are UTF-8: --jsonl-in takes no --encoding");
        }
        if (output != null && names.stream().anyMatch(name -> isSameFile(name, output))) {
            throw new ParameterException(spec.commandLine(), "Output '" + output + "' is one of the inputs");
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

    private Inputs<DocumentSink> inputs(List<String> names) {
        return jsonLines ? Inputs.ofJsonLines(names, streams.in()) : Inputs.ofText(names, streams.in(), encoding);
    }

    private Destination destination() throws OutputException {
        return output == null || output.equals("-") ? new OpenStream(streams.out()) : WholeFile.open(output);
    }

    private Ansi ansi() {
        return color.ansi(streams.terminal() && output == null);
    }
}
