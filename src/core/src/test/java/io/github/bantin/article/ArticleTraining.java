package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.internal.learn.FeatureVector;
import io.github.bantin.internal.learn.Forest;
import io.github.bantin.internal.learn.ForestTrainer;
import io.github.bantin.internal.learn.LinearChain;
import io.github.bantin.internal.learn.LinkRanker;
import io.github.bantin.internal.learn.NgramModel;
import io.github.bantin.internal.learn.NgramTraining;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Trains all models of the article room, each on what those before it say of pages that they were not trained on. Run it
 * with {@code -Dtest=ArticleTraining -Dbantin.data=DIR -Dbantin.articles=DIR}: the former directory holds
 * {@code corpus/*.txt.gz}, raw text; the latter {@code pages/a} and {@code pages/b}, each with {@code text/NAME.txt} and
 * {@code gold/NAME.json}. Set b is trained on, set a is only measured. {@code -Dbantin.models=DIR} tells where the models go
 * if not among the resources. The same input gives the same models.
 */
@EnabledIfSystemProperty(named = "bantin.articles", matches = ".+")
class ArticleTraining {
    private static final int ROUNDS = 7;

    private final List<GoldPage> train = new ArrayList<>();
    private final long start = System.nanoTime();
    private List<GoldPage> test = List.of();
    private Path out = Path.of("");

    @SuppressWarnings("NullAway.Init") // counted before it is used
    private Junction junction;

    private interface Writable {
        void write(OutputStream out) throws IOException;
    }

    private void write(String name, Writable model) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out.resolve(name + ".model")))) {
            model.write(stream);
        }
    }

    private void say(String what) {
        System.out.println((System.nanoTime() - start) / 1_000_000_000 + " s " + what);
    }

    private static boolean even(GoldPage gold) {
        return Integer.parseInt(gold.issue().replaceAll("\\D", "")) % 2 == 0;
    }

    private List<GoldPage> fold(Predicate<GoldPage> in) {
        return train.stream().filter(in).toList();
    }

    /** The line models; what they say of a training page comes from models of the other half. */
    Map<GoldPage, float[]> lines(int rounds) throws IOException {
        Map<GoldPage, float[]> said = new HashMap<>();
        List<GoldPage> evens = fold(ArticleTraining::even);
        List<GoldPage> odds = fold(gold -> !even(gold));
        LinearChain onEvens = LineTraining.train(evens, junction, rounds);
        LinearChain onOdds = LineTraining.train(odds, junction, rounds);
        say("line halves");
        LinearChain all = LineTraining.train(train, junction, rounds);
        write("lines", all::write);
        for (GoldPage gold : train) {
            said.put(gold, (even(gold) ? onOdds : onEvens).probabilities(features(gold)));
        }
        test.forEach(gold -> said.put(gold, all.probabilities(features(gold))));
        say("lines " + LineTraining.measure(test, said::get));
        return said;
    }

    private FeatureVector features(GoldPage gold) {
        return LineFeatures.of(gold.page, junction, LineTraining.BITS);
    }

    private void rest(Map<GoldPage, float[]> said, LinearChain lines) throws IOException {
        List<LinkTraining.Read> reads = train.stream()
                .map(gold -> LinkTraining.read(gold, junction, said.get(gold)))
                .toList();
        ArticleModels models = new ArticleTrainer(junction, reads, this::say).train(lines);
        write("links", models.links()::write);
        write("ends", models.ends()::write);
        write("begins", models.begins()::write);
        write("titles", models.titles()::write);
        write("relinks", models.relinks()::write);
        write("reends", models.reends()::write);
        write("rebegins", models.rebegins()::write);
        write("headlines", models.headlines()::write);
        write("kickers", models.kickers()::write);
        write("bylines", models.bylines()::write);
        write("captions", models.captions()::write);
        write("jumps", models.jumps()::write);
        write("paragraphs", models.paragraphs()::write);
        say("done");
    }

    /** Counts words, reads pages and trains. */
    @Test
    void train() throws IOException {
        Path data = Path.of(System.getProperty("bantin.data"));
        Path pages = Path.of(System.getProperty("bantin.articles")).resolve("pages");
        out = Path.of(System.getProperty("bantin.models", "src/main/resources/io/github/bantin/article"));
        Files.createDirectories(out);
        NgramModel ngrams = NgramTraining.train(data, pages, 3, 3, 3);
        write("ngrams", ngrams::write);
        junction = new Junction(ngrams);
        for (GoldPage gold : GoldPage.readAll(pages.resolve("b"))) {
            train.add(gold);
            train.add(Scrambler.scramble(gold, gold.name.hashCode()));
            train.add(PageSetter.columns(gold, gold.name.hashCode()));
            train.add(PageSetter.plain(gold, gold.name.hashCode()));
        }
        test = GoldPage.readAll(pages.resolve("a"));
        links(lines(ROUNDS));
        assertThat(Files.size(out.resolve("lines.model"))).isPositive();
    }
}
