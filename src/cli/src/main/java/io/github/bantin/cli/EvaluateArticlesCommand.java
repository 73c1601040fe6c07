package io.github.bantin.cli;

import io.github.bantin.article.ArticleSegmenter;
import io.github.bantin.cli.articles.ArticleGold;
import io.github.bantin.cli.articles.ArticleScore;
import io.github.bantin.cli.articles.ArticleSummary;
import io.github.bantin.cli.articles.GoldFormatException;
import io.github.bantin.cli.input.Document;
import io.github.bantin.cli.input.DocumentSink;
import io.github.bantin.cli.input.InputException;
import io.github.bantin.cli.input.Inputs;
import io.github.bantin.cli.output.TextLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bantin evaluate articles}: gold of pages in, measures of the articles put together out. */
@Command(
        name = "articles",
        header = "Measures how well articles are put together, on gold of your own.",
        description = {
            "Reads each GOLD file (JSON, form bulletin-articles/1), puts the articles of its text together and compares."
                    + " The text is the file that gold names as its source: beside the gold, or in the folder \"text\""
                    + " beside the gold's folder. Measures of several files are means; attachment, column joins, jumps"
                    + " and roles count all cases of all files. A line for each file that was scored stands first."
        },
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nArguments:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Everything was measured.",
            "1:Some file is no gold or has no text and is named on standard error; the others were measured.",
            "2:The arguments make no sense."
        },
        footerHeading = "%nMeasures, from 0 to 1; the higher the better, but pk and windowdiff:%n",
        footer = {
            "  b3_p, b3_r, b3_f1   B-cubed: of the text that is said to be in the article of a",
            "                      character, the share that truly is; of what truly is, the",
            "                      share that is said to be; their harmonic mean.",
            "  ari, pair_f1        Adjusted Rand index and F1 of pairs of lines in one article.",
            "  pq                  Panoptic quality: mean overlap of the articles that are met",
            "                      (by half at least), times their F1.",
            "  art_f1_50, _80, _95 F1 of articles that overlap by 50, 80 and 95 hundredths.",
            "  succ_f1             F1 of pairs of lines that follow each other in an article.",
            "  jump_p, _r, _f1     The same of those that do not follow each other in the text.",
            "  colj_r              Share of the true ones of these within leads and bodies that",
            "                      are found: columns joined.",
            "  tau                 Kendall: pairs of lines of an article in their true order",
            "                      less those that are not, of all pairs; from -1.",
            "  attach_headline, attach_kicker, attach_byline, attach_caption",
            "                      Share of articles whose headline (kicker, ...) stands with",
            "                      most of their text and with that of no other article.",
            "  role_acc            Share of lines in their true role.",
            "  role_macro          Mean F1 of the roles; role_body and the like: F1 of each.",
            "  para_f1             F1 of paragraphs of leads and bodies that are met exactly.",
            "  pk, windowdiff      The text as a line of segments: how often the ends of a window",
            "                      are wrongly in one segment or in two, and how often the number",
            "                      of boundaries between is another one. The lower the better.",
            "  boundary_f1         F1 of boundaries between articles that are met exactly.",
            "",
            "Examples:",
            "  bantin evaluate articles page.gold.json",
            "  bantin evaluate articles --text pages gold/*.json"
        })
final class EvaluateArticlesCommand implements Callable<Integer> {
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

    @Parameters(index = "0..*", paramLabel = "GOLD", arity = "1..*", description = "Gold, or - for standard input.")
    private List<String> files = new ArrayList<>();

    EvaluateArticlesCommand(StandardStreams streams, Diagnostics diagnostics) {
        this.streams = streams;
        this.diagnostics = diagnostics;
    }

    @Override
    public Integer call() throws IOException {
        TextLines out = new TextLines(streams.out());
        Measuring measuring = new Measuring(out);
        Inputs.ofText(files, streams.in(), encoding.charset()).read(measuring);
        if (measuring.total.texts() > 0) {
            print(out, measuring.total.texts() == 1 ? "1 text" : measuring.total.texts() + " texts", measuring.total);
        }
        out.flush();
        return measuring.faults.count() > 0 ? ExitCode.INPUT : ExitCode.DONE;
    }

    private static void print(TextLines out, String name, ArticleSummary summary) throws IOException {
        for (String line : summary.lines()) {
            out.write(name + ": " + line, "\n");
        }
    }

    /** Measures file after file. */
    private final class Measuring implements DocumentSink {
        final ArticleSummary total = new ArticleSummary();
        final Faults faults = new Faults(diagnostics);
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
            Optional<ArticleScore> score = faults.attempt(
                    () -> name,
                    () -> ArticleScore.of(gold, ArticleSegmenter.standard().segment(text), text));
            if (score.isEmpty()) {
                return;
            }
            total.add(score.get());
            out.write("scored: " + name, "\n");
            if (each) {
                ArticleSummary own = new ArticleSummary();
                own.add(score.get());
                print(out, name, own);
            }
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
