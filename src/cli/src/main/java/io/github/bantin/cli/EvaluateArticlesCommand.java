package io.github.bantin.cli;

import io.github.bantin.Bulletin;
import io.github.bantin.BulletinReader;
import io.github.bantin.article.SegmentedPage;
import io.github.bantin.cli.articles.ArticleGold;
import io.github.bantin.cli.articles.ArticleMeasure;
import io.github.bantin.cli.articles.ArticleScore;
import io.github.bantin.cli.articles.ArticleSummary;
import io.github.bantin.cli.articles.GoldFormatException;
import io.github.bantin.cli.articles.ReadingTimes;
import io.github.bantin.cli.input.Document;
import io.github.bantin.cli.input.DocumentSink;
import io.github.bantin.cli.input.InputException;
import io.github.bantin.cli.input.Inputs;
import io.github.bantin.cli.output.TextLines;
import io.github.bantin.cli.text.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bantin evaluate articles}: gold of pages in, measures of the articles put together out. */
@Command(
        name = "articles",
        header = "Measures how well articles are put together, on gold of your own.",
        description = {
            "Reads each GOLD file (JSON, form bulletin-articles/1), puts the articles of its text together and compares."
                    + " The text is the file that gold names as its source: beside the gold, or in the folder \"text\""
                    + " beside the gold's folder. A line for each file that was scored stands first, then the measures of"
                    + " all files: what counts cases, right ones of all, counts those of all files; the others are means."
                    + " A measure of which there is no case is left out.",
            "",
            "Places in gold count UTF-16 code units; the spans of an article stand in reading order, those of one"
                    + " paragraph have one \"para\". Each line of the text must be in some span, of an article or loose,"
                    + " and no character in two. Its \"length\" and \"sha256\", where they are given, must be those of the"
                    + " text."
        },
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nArguments:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Everything was measured.",
            "1:Some file is no gold or has no text and is named on standard error; the others were measured.",
            "2:The arguments make no sense."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bantin evaluate articles page.gold.json",
            "  bantin evaluate articles --text pages gold/*.json",
            "  bantin evaluate articles --each --times gold/*.json",
            "",
            "A file of gold:",
            "  {\"schema\":\"bulletin-articles/1\",\"source\":\"page.txt\",",
            "   \"articles\":[{\"id\":\"A\",\"spans\":[",
            "    {\"role\":\"headline\",\"begin\":0,\"end\":30},",
            "    {\"role\":\"body\",\"begin\":32,\"end\":62,\"para\":1}]}],",
            "   \"loose\":[{\"role\":\"footer\",\"begin\":64,\"end\":71}]}"
        })
final class EvaluateArticlesCommand implements Callable<Integer> {
    private static final int MEASURE_NAMES = 18;

    private final StandardStreams streams;
    private final Diagnostics diagnostics;

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private HelpOption help = new HelpOption();

    @Option(names = "--text", paramLabel = "DIR", description = "Where the texts are, if not beside the gold.")
    private @Nullable Path texts;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli makes it
    private GoldEncoding encoding;

    @Option(names = "--each", description = "Print the measures of each file too.")
    private boolean each;

    @Option(
            names = "--times",
            description =
                    "Print how long a text takes to be put together too, in milliseconds: mean, median, ninetieth"
                            + " hundredth and most over the texts, the best of eight readings each after a warm-up of some seconds.")
    private boolean times;

    @Parameters(index = "0..*", paramLabel = "GOLD", arity = "1..*", description = "Gold, or - for standard input.")
    private List<String> files = new ArrayList<>();

    EvaluateArticlesCommand(StandardStreams streams, Diagnostics diagnostics) {
        this.streams = streams;
        this.diagnostics = diagnostics;
    }

    /** The command with its measures in the help. */
    static CommandLine over(StandardStreams streams, Diagnostics diagnostics) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (ArticleMeasure measure : ArticleMeasure.values()) {
            rows.put(measure.label(), measure.meaning() + ".");
        }
        return HelpTable.in(
                ArticleGoldHelp.in(new CommandLine(new EvaluateArticlesCommand(streams, diagnostics))),
                UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
                "Measures, those that say most first, from 0 to 1 (the higher the better):",
                MEASURE_NAMES,
                rows);
    }

    @Override
    public Integer call() throws IOException {
        TextLines out = new TextLines(streams.out());
        Measuring measuring = new Measuring(out);
        Inputs.ofText(files, streams.in(), encoding.charset()).read(measuring);
        if (measuring.total.texts() > 0) {
            String all = Counts.of(measuring.total.texts(), "text");
            print(out, all, measuring.total.lines());
            if (times) {
                print(out, all, measuring.readingTimes().lines());
            }
        }
        out.flush();
        return measuring.faults.count() > 0 ? ExitCode.INPUT : ExitCode.DONE;
    }

    /** The articles as annotate gives them. */
    private static SegmentedPage read(String text) {
        Bulletin bulletin = BulletinReader.standard().read(text);
        return new SegmentedPage(bulletin.articles(), bulletin.loose());
    }

    private static void print(TextLines out, String name, List<String> lines) throws IOException {
        for (String line : lines) {
            out.write(name + ": " + line, "\n");
        }
    }

    /** Measures file after file. */
    private final class Measuring implements DocumentSink {
        final ArticleSummary total = new ArticleSummary();
        final Faults faults = new Faults(diagnostics);
        private final List<String> scored = new ArrayList<>();
        private final TextLines out;

        Measuring(TextLines out) {
            this.out = out;
        }

        @Override
        public void accept(Document document) throws IOException {
            String name = document.id().text();
            ArticleGold gold;
            String text;
            try {
                gold = ArticleGold.read(document.text());
                text = text(Path.of(name), gold);
            } catch (GoldFormatException e) {
                reject(name, new InputException("is no gold: " + e.getMessage()));
                return;
            } catch (InputException e) {
                reject(name, e);
                return;
            }
            Optional<ArticleScore> score = faults.attempt(() -> name, () -> ArticleScore.of(gold, read(text), text));
            if (score.isEmpty()) {
                return;
            }
            total.add(score.get());
            if (times) {
                scored.add(text);
            }
            out.write("scored: " + name, "\n");
            if (each) {
                ArticleSummary own = new ArticleSummary();
                own.add(score.get());
                print(out, name, own.lines());
            }
        }

        ReadingTimes readingTimes() {
            return ReadingTimes.of(scored, EvaluateArticlesCommand::read, System::nanoTime);
        }

        private String text(Path gold, ArticleGold content) throws InputException {
            Path source = source(content.source());
            List<Path> places = new ArrayList<>();
            Path folder = gold.toAbsolutePath().getParent();
            Path given = texts;
            if (given != null) {
                places.add(given.resolve(source));
            } else if (folder != null) {
                places.add(folder.resolve(source));
                places.add(folder.resolveSibling("text").resolve(source));
            }
            String place = places.stream()
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow(() -> new InputException("its text " + source + " is not there (--text tells where)"))
                    .toString();
            String text = TextBeside.read(place, "its text " + place, encoding.charset());
            Optional<String> objection = content.objection(text);
            if (objection.isPresent()) {
                throw new InputException("is no gold of " + place + ": " + objection.get());
            }
            return text;
        }

        /** The file that gold names, which must not lead out of the folder of texts. */
        private static Path source(String name) throws InputException {
            if (name.isBlank()) {
                throw new InputException("names no text as its \"source\"");
            }
            Path source;
            try {
                source = Path.of(name);
            } catch (InvalidPathException e) {
                throw new InputException("names a text that no file can be called");
            }
            Path parent = Path.of("..");
            for (Path step : source) {
                if (step.equals(parent)) {
                    throw new InputException("names a text outside its folder: " + name);
                }
            }
            if (source.isAbsolute() || source.getRoot() != null) {
                throw new InputException("names a text outside its folder: " + name);
            }
            return source;
        }

        @Override
        public void reject(String name, InputException problem) {
            faults.reject(name, problem);
        }
    }
}
