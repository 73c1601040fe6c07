package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.internal.learn.LinearChain;
import io.github.bantin.internal.learn.NgramModel;
import io.github.bantin.internal.learn.NgramTraining;
import io.github.bantin.internal.learn.StoredModel;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Trains all models of the article room, each on what those before it say of pages that they were not trained on. Run it
 * with {@code -Dtest=ArticleTraining -Dbantin.data=DIR}; the directory holds {@code corpus/*.txt.gz}, raw text, and
 * {@code articles/pages/b} (or has it beside it), pages as {@code text/NAME.txt} with their gold {@code gold/NAME.json}.
 * {@code -Dbantin.models=DIR} tells where the models go if not among the resources, {@code -Dbantin.left.out=PATTERN} which
 * pages are left out by their names, to choose on them what is not learned. The same input gives the same models.
 */
@EnabledIfSystemProperty(named = "bantin.data", matches = ".+")
class ArticleTraining {
    private static final int ROUNDS = 10;

    private final List<GoldPage> train = new ArrayList<>();
    private final long start = System.nanoTime();
    private Path out = Path.of("");

    @SuppressWarnings("NullAway.Init") // counted before it is used
    private Junction junction;

    private void write(String name, StoredModel.Writable model) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out.resolve(name + ".model")))) {
            StoredModel.write(stream, name, ModelWidths.of(name), model);
        }
    }

    private void say(String what) {
        System.out.println((System.nanoTime() - start) / 1_000_000_000 + " s " + what);
    }

    /**
     * The line model. Pages are read as the library reads them, each alone unless something goes on between them; what is
     * said of a page comes from the model of the other half.
     *
     * @param said what is known of the lines of the pages that are put together
     */
    private LinearChain lines(Map<GoldPage, ReadPage> said) {
        List<GoldPage> parts =
                train.stream().flatMap(gold -> gold.parts().stream()).toList();
        ArticleTrainer.CrossFitted<LinearChain> models = ArticleTrainer.crossFit(
                parts, ArticleTrainer::half, (of, all) -> LineTraining.train(of, junction, ROUNDS));
        for (GoldPage gold : train) {
            List<ReadPage> pages = new ArrayList<>();
            for (Page page : gold.page.pages(0, gold.page.size())) {
                pages.add(read(models.heldOut(gold), page));
            }
            for (PageGroups.Group group : PageGroups.of(gold.page, pages)) {
                ReadPage read = group.pages().get(0);
                if (group.pages().size() > 1) {
                    List<Page> single =
                            group.pages().stream().map(ReadPage::page).toList();
                    read = read(models.heldOut(gold), Page.joined(single, group.jumps()));
                }
                said.put(gold.part(read.page()), read);
            }
        }
        say("lines "
                + LineTraining.measure(
                        List.copyOf(said.keySet()),
                        gold -> Objects.requireNonNull(said.get(gold)).lines()));
        return models.all();
    }

    /** What the line model alone says: what is known beside it is not to be learned from. */
    private ReadPage read(LinearChain lines, Page page) {
        return new ReadPage(page, lines.probabilities(LineFeatures.of(page, junction, LineTraining.BITS)), Layout.NONE);
    }

    private void train(LinearChain lines, Map<GoldPage, ReadPage> said) throws IOException {
        List<GoldPage> pages = List.copyOf(said.keySet());
        ArticleModels models = new ArticleTrainer(junction, pages, said, this::say).train(lines);
        write("lines", models.lines()::write);
        write("roles", models.roles()::write);
        write("links", models.links()::write);
        write("ends", models.ends()::write);
        write("begins", models.begins()::write);
        write("titles", models.titles()::write);
        write("relinks", models.relinks()::write);
        write("reends", models.reends()::write);
        write("rebegins", models.rebegins()::write);
        write("middles", models.middles()::write);
        write("thirds", models.thirds()::write);
        write("thirdends", models.thirdEnds()::write);
        write("thirdbegins", models.thirdBegins()::write);
        write("headlines", models.headlines()::write);
        write("kickers", models.kickers()::write);
        write("bylines", models.bylines()::write);
        write("captions", models.captions()::write);
        write("jumps", models.jumps()::write);
        write("paragraphs", models.paragraphs()::write);
        say("done");
    }

    private static Path pages(Path data) {
        Path inside = data.resolve("articles").resolve("pages");
        return Files.isDirectory(inside)
                ? inside
                : data.resolveSibling("articles").resolve("pages");
    }

    /** Counts words, reads pages and trains. */
    @Test
    void train() throws IOException {
        Path data = Path.of(System.getProperty("bantin.data"));
        Path pages = pages(data);
        out = Path.of(System.getProperty("bantin.models", "src/main/resources/io/github/bantin/article"));
        Files.createDirectories(out);
        NgramModel ngrams = NgramTraining.train(data, pages, 3, 2, 3);
        write("ngrams", ngrams::write);
        junction = new Junction(ngrams);
        OfficialTexts documents = OfficialTexts.read(data.resolve("corpus"));
        Pattern leftOut = Pattern.compile(System.getProperty("bantin.left.out", ""));
        for (GoldPage gold : GoldPage.readAll(pages.resolve("b"))) {
            if (leftOut.matcher(gold.name).matches()) {
                continue;
            }
            train.add(gold);
            train.add(Scrambler.scramble(gold, gold.name.hashCode()));
            train.add(PageSetter.columns(gold, documents, gold.name.hashCode()));
            train.add(PageSetter.plain(gold, documents, gold.name.hashCode()));
            if (gold.name.endsWith(".pdfbox") || gold.name.endsWith(".raw")) {
                train.add(PageSetter.document(gold, documents, gold.name.hashCode()));
            }
        }
        Map<GoldPage, ReadPage> said = new LinkedHashMap<>();
        train(lines(said), said);
        assertThat(Files.size(out.resolve("lines.model"))).isPositive();
    }
}
