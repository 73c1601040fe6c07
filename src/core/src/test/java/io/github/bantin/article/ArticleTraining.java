package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.internal.learn.FeatureVector;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Trains all models of the article room, each on what those before it say of pages that they were not trained on. Run it
 * with {@code -Dtest=ArticleTraining -Dbantin.data=DIR}; the directory holds {@code corpus/*.txt.gz}, raw text, and
 * {@code articles/pages/b} (or has it beside it), pages as {@code text/NAME.txt} with their gold {@code gold/NAME.json}.
 * {@code -Dbantin.models=DIR} tells where the models go if not among the resources. The same input gives the same models.
 */
@EnabledIfSystemProperty(named = "bantin.data", matches = ".+")
class ArticleTraining {
    private static final int ROUNDS = 7;

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

    private List<GoldPage> half(int half) {
        return train.stream().filter(gold -> ArticleTrainer.half(gold) == half).toList();
    }

    /** The line model; what it says of a training page comes from a model of the other half. */
    private LinearChain lines(Map<GoldPage, float[]> said) throws IOException {
        List<LinearChain> halves = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            halves.add(LineTraining.train(half(half), junction, ROUNDS));
        }
        say("line halves");
        LinearChain all = LineTraining.train(train, junction, ROUNDS);
        for (GoldPage gold : train) {
            said.put(gold, halves.get(1 - ArticleTrainer.half(gold)).probabilities(features(gold)));
        }
        say("lines " + LineTraining.measure(train, gold -> Objects.requireNonNull(said.get(gold))));
        return all;
    }

    private FeatureVector features(GoldPage gold) {
        return LineFeatures.of(gold.page, junction, LineTraining.BITS);
    }

    private void train(LinearChain lines, Map<GoldPage, float[]> said) throws IOException {
        ArticleModels models = new ArticleTrainer(junction, train, said, this::say).train(lines);
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
        for (GoldPage gold : GoldPage.readAll(pages.resolve("b"))) {
            train.add(gold);
            train.add(Scrambler.scramble(gold, gold.name.hashCode()));
            train.add(PageSetter.columns(gold, documents, gold.name.hashCode()));
            train.add(PageSetter.plain(gold, documents, gold.name.hashCode()));
            if (gold.name.endsWith(".pdfbox") || gold.name.endsWith(".raw")) {
                train.add(PageSetter.document(gold, documents, gold.name.hashCode()));
            }
        }
        Map<GoldPage, float[]> said = new HashMap<>();
        train(lines(said), said);
        assertThat(Files.size(out.resolve("lines.model"))).isPositive();
    }
}
