package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.internal.learn.FeatureVector;
import io.github.bantin.internal.learn.Forest;
import io.github.bantin.internal.learn.ForestTrainer;
import io.github.bantin.internal.learn.LinearChain;
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

    void links(Map<GoldPage, float[]> lines) throws IOException {
        List<LinkTraining.Read> reads = train.stream()
                .map(g -> LinkTraining.read(g, junction, lines.get(g)))
                .toList();
        List<LinkTraining.Read> tests = test.stream()
                .map(g -> LinkTraining.read(g, junction, lines.get(g)))
                .toList();
        say("read");
        List<LinkTraining.Read> evens =
                reads.stream().filter(r -> even(r.gold())).toList();
        List<LinkTraining.Read> odds =
                reads.stream().filter(r -> !even(r.gold())).toList();
        Forest[] links = new Forest[3];
        Forest[] ends = new Forest[3];
        Forest[] begins = new Forest[3];
        List<List<LinkTraining.Read>> sets = List.of(evens, odds, reads);
        for (int k = 0; k < 3; k++) {
            links[k] = LinkTraining.train(sets.get(k), k == 2 ? 200 : 130, 5);
            ends[k] = LinkTraining.trainNodes(sets.get(k), true, 100, 4);
            begins[k] = LinkTraining.trainNodes(sets.get(k), false, 100, 4);
            say("links " + k);
        }
        write("links", links[2]::write);
        write("ends", ends[2]::write);
        write("begins", begins[2]::write);
        say("test " + LinkTraining.measure(tests, links[2], ends[2], begins[2], Reading.LINK_BIAS, Reading.NODE_SHARE));
        Map<GoldPage, Reading> readings = new HashMap<>();
        Map<GoldPage, int[]> next = new HashMap<>();
        for (LinkTraining.Read read : reads) {
            int k = even(read.gold()) ? 1 : 0;
            read.reading().chain(links[k], ends[k], begins[k]);
            readings.put(read.gold(), read.reading());
            next.put(read.gold(), read.next());
        }
        List<GoldPage> evenPages = fold(ArticleTraining::even);
        List<GoldPage> oddPages = fold(gold -> !even(gold));
        Forest titleEvens = SatelliteTraining.train(readings, evenPages, PartRole.HEADLINE, 80, 5);
        Forest titleOdds = SatelliteTraining.train(readings, oddPages, PartRole.HEADLINE, 80, 5);
        Forest titles = SatelliteTraining.train(readings, train, PartRole.HEADLINE, 120, 5);
        readings.forEach(
                (gold, reading) -> reading.giveHeadlines(even(gold) ? titleOdds : titleEvens, Reading.HEADLINE_BIAS));
        write("titles", titles::write);
        Forest relinks = relinks(readings, next, train, 150, 5);
        Forest relinkEvens = relinks(readings, next, evenPages, 100, 5);
        Forest relinkOdds = relinks(readings, next, oddPages, 100, 5);
        write("relinks", relinks::write);
        readings.forEach((gold, reading) -> reading.chainAgain(even(gold) ? relinkOdds : relinkEvens));
        say("linked again");
        Forest headEvens = SatelliteTraining.train(readings, evenPages, PartRole.HEADLINE, 80, 5);
        Forest headOdds = SatelliteTraining.train(readings, oddPages, PartRole.HEADLINE, 80, 5);
        Forest headlines = SatelliteTraining.train(readings, train, PartRole.HEADLINE, 120, 5);
        write("headlines", headlines::write);
        readings.forEach(
                (gold, reading) -> reading.giveHeadlines(even(gold) ? headOdds : headEvens, Reading.HEADLINE_BIAS));
        write("kickers", SatelliteTraining.train(readings, train, PartRole.KICKER, 80, 4)::write);
        write("bylines", SatelliteTraining.train(readings, train, PartRole.BYLINE, 100, 4)::write);
        write("captions", SatelliteTraining.train(readings, train, PartRole.CAPTION, 80, 4)::write);
        write("jumps", SatelliteTraining.train(readings, train, PartRole.JUMP, 40, 3)::write);
        write("paragraphs", ParagraphTraining.train(readings, train, junction, 100, 4)::write);
        say("done");
    }

    private static Forest relinks(
            Map<GoldPage, Reading> readings, Map<GoldPage, int[]> next, List<GoldPage> order, int trees, int depth) {
        ForestTrainer trainer = new ForestTrainer();
        for (GoldPage gold : order) {
            Reading reading = readings.get(gold);
            Relinks rows = new Relinks(reading);
            for (int way = 0; way < reading.ways.size(); way++) {
                Links.Link link = reading.ways.get(way);
                if (rows.isOpen(link)) {
                    trainer.add(rows.row(way), next.get(gold)[link.from()] == link.to(), gold.weight());
                }
            }
        }
        System.out.println("relinks " + trainer.size());
        return trainer.train(trees, depth, 0.1, 5);
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
            train.add(Scrambler.plain(gold, gold.name.hashCode()));
            train.add(Scrambler.plain(gold, 41L + gold.name.hashCode()));
        }
        test = GoldPage.readAll(pages.resolve("a"));
        links(lines(ROUNDS));
        assertThat(Files.size(out.resolve("lines.model"))).isPositive();
    }
}
