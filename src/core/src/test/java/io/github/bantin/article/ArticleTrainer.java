package io.github.bantin.article;

import io.github.bantin.internal.learn.Forest;
import io.github.bantin.internal.learn.LinearChain;
import io.github.bantin.internal.learn.LinkRanker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * Trains the models that put fragments together, each on what those before it say of pages that they were not trained on:
 * the pages are halved by issue, and each half is read by models of the other one.
 */
final class ArticleTrainer {
    private static final int LINK_TREES = 340;
    private static final int RELINK_TREES = 270;

    private final Junction junction;
    private final Consumer<String> log;
    private final List<GoldPage> pages;
    private final Map<GoldPage, ReadPage> lines;
    private final List<LinkTraining.Read> reads = new ArrayList<>();
    private final Map<GoldPage, Reading> readings = new HashMap<>();

    /**
     * Makes a trainer.
     *
     * @param lines what is known of the lines of each page, from a model that was not trained on it
     */
    ArticleTrainer(Junction junction, List<GoldPage> pages, Map<GoldPage, ReadPage> lines, Consumer<String> log) {
        this.junction = junction;
        this.pages = pages;
        this.lines = lines;
        this.log = log;
    }

    /** Which half a page is in. */
    static int half(GoldPage gold) {
        return gold.number() & 1;
    }

    interface Training<P, M> {
        M of(List<P> pages, boolean all);
    }

    /** Models of one kind, trained for cross-fitting: on the first half of the pages, on the second one and on all. */
    record CrossFitted<M>(M evens, M odds, M all) {
        /** The model that was not trained on a page. */
        M heldOut(GoldPage gold) {
            return half(gold) == 0 ? odds : evens;
        }
    }

    /** Trains models of the first half, of the second one and of all pages, that of all beside the others. */
    static <P, M> CrossFitted<M> crossFit(List<P> of, ToIntFunction<P> half, Training<P, M> training) {
        List<P> evens = of.stream().filter(one -> half.applyAsInt(one) == 0).toList();
        List<P> odds = of.stream().filter(one -> half.applyAsInt(one) == 1).toList();
        CompletableFuture<M> all = CompletableFuture.supplyAsync(() -> training.of(of, true));
        return new CrossFitted<>(training.of(evens, false), training.of(odds, false), all.join());
    }

    private CrossFitted<LinkRanker.Forests> links(Training<LinkTraining.Read, LinkRanker.Forests> training) {
        return crossFit(reads, read -> half(read.gold()), training);
    }

    private Forest headlines() {
        CrossFitted<Forest> titles = crossFit(
                pages,
                ArticleTrainer::half,
                (of, all) -> SatelliteTraining.train(readings, of, PartRole.HEADLINE, all ? 120 : 80, 5));
        readings.forEach(
                (gold, reading) -> Attachments.headlines(reading, titles.heldOut(gold), Reading.HEADLINE_BIAS));
        return titles.all();
    }

    private LinkRanker.Forests again() {
        CrossFitted<LinkRanker.Forests> again =
                links((of, all) -> LinkTraining.trainAgain(of, all ? RELINK_TREES : RELINK_TREES * 3 / 4, 6, 4));
        readings.forEach((gold, reading) -> {
            LinkRanker.Forests other = again.heldOut(gold);
            reading.chainAgain(other.links(), other.ends(), other.begins());
        });
        log.accept("links again " + LinkTraining.measure(reads));
        return again.all();
    }

    private FragmentRoles roles() {
        CrossFitted<FragmentRoles> roles = crossFit(
                pages, ArticleTrainer::half, (of, all) -> RoleTraining.train(of, lines, junction, all ? 80 : 60));
        for (GoldPage gold : pages) {
            LinkTraining.Read read = LinkTraining.read(gold, junction, said(gold), roles.heldOut(gold));
            reads.add(read);
            readings.put(gold, read.reading());
        }
        log.accept("roles");
        return roles.all();
    }

    private ReadPage said(GoldPage gold) {
        return Objects.requireNonNull(lines.get(gold));
    }

    ArticleModels train(LinearChain lineModel) {
        FragmentRoles roles = roles();
        CrossFitted<LinkRanker.Forests> links =
                links((of, all) -> LinkTraining.train(of, all ? LINK_TREES : LINK_TREES * 3 / 4, 6, 4));
        readings.forEach((gold, reading) -> {
            LinkRanker.Forests other = links.heldOut(gold);
            reading.chain(other.links(), other.ends(), other.begins());
        });
        log.accept("links " + LinkTraining.measure(reads));
        Forest titles = headlines();
        LinkRanker.Forests relinks = again();
        Forest middles = headlines();
        LinkRanker.Forests thirds = again();
        Forest headlines = headlines();
        log.accept("headlines");
        return new ArticleModels(
                junction,
                lineModel,
                roles,
                links.all().links(),
                links.all().ends(),
                links.all().begins(),
                titles,
                relinks.links(),
                relinks.ends(),
                relinks.begins(),
                middles,
                thirds.links(),
                thirds.ends(),
                thirds.begins(),
                headlines,
                SatelliteTraining.train(readings, pages, PartRole.KICKER, 120, 4),
                SatelliteTraining.train(readings, pages, PartRole.BYLINE, 160, 4),
                SatelliteTraining.train(readings, pages, PartRole.CAPTION, 80, 4),
                SatelliteTraining.train(readings, pages, PartRole.JUMP, 40, 3),
                ParagraphTraining.train(readings, pages, junction, 150, 5));
    }
}
