package io.github.bantin.cli;

import io.github.bantin.BulletinReader;
import io.github.bantin.cli.output.Layer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bantin annotate}: documents in, their articles, sentences, tokens, mentions and sections out. */
@Command(
        name = "annotate",
        header = "Finds articles, sentences, tokens, mentions and sections in the text of bulletins.",
        description = {
            "Reads each FILE as one document and writes what is in it, in the order of the arguments. All offsets count"
                    + " UTF-16 code units of the text of the document, from 0; a byte order mark at the begin of a file"
                    + " is not part of its text."
        },
        footer = {
            "  bantin annotate page.txt",
            "  bantin annotate --format html -o page.html page.txt",
            "  bantin annotate --only mentions --format csv *.txt > mentions.csv",
            "  bantin annotate --only articles --format text page.txt",
            "  bantin annotate --only outline --format text law.txt",
            "  bantin annotate --jsonl-in pages.jsonl -o annotated.jsonl",
            "  pdftotext issue.pdf - | bantin annotate --only articles -"
        })
final class AnnotateCommand implements Callable<Integer> {
    @Mixin
    private final InputOutput io;

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
                            + " per mention; html is one page that needs nothing beside it; conllu has sentences and"
                            + " words. text has the text of each article in reading order, a paragraph a line.")
    private @Nullable OutputFormat format;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            converter = LowerCaseNames.Colors.class,
            completionCandidates = LowerCaseNames.Colors.class,
            description = "When text is coloured: ${COMPLETION-CANDIDATES}. Otherwise auto.")
    private ColorMode color = ColorMode.AUTO;

    AnnotateCommand(StandardStreams streams, Diagnostics diagnostics) {
        this.io = new InputOutput(streams, diagnostics);
    }

    @Override
    public Integer call() throws IOException {
        OutputFormat chosen = chosenFormat();
        Set<Layer> layers = layers(chosen);
        return io.run(
                (out, faults) -> new Annotator(
                        BulletinReader.standard()::read,
                        layers,
                        chosen.writer(out, color.ansi(io.onTerminal())),
                        faults),
                annotator -> io.documents().read(annotator));
    }

    private OutputFormat chosenFormat() {
        if (format != null) {
            return format;
        }
        return io.onTerminal() ? OutputFormat.TEXT : OutputFormat.JSONL;
    }

    private Set<Layer> layers(OutputFormat chosen) {
        if (only.isEmpty()) {
            return chosen.usual();
        }
        Set<Layer> layers = EnumSet.copyOf(only);
        if (!chosen.possible().containsAll(layers)) {
            throw io.refusal("Format " + LowerCaseNames.of(chosen) + " shows no more than "
                    + chosen.possible().stream()
                            .sorted()
                            .map(LowerCaseNames::of)
                            .collect(Collectors.joining(" and ")));
        }
        return layers;
    }
}
