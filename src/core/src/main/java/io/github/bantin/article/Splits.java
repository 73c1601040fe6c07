package io.github.bantin.article;

import io.github.bantin.internal.learn.Forest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parts chains that are two articles: where a title is left without a text, a chain that has another title is cut in two if
 * both titles together fit the halves better than the one title fits the whole, by more than the link at the cut gains.
 */
final class Splits {
    /** So many chains are looked at for a title, and so many cuts in each. */
    private static final int CHAINS = 3;

    private static final int CUTS = 3;

    /** How much the link that is cut counts against what the titles gain. */
    private static final double LINK_SHARE = 1;

    /** What a cut must gain at least. */
    private static final double MARGIN = 1;

    private static final int MOST_ROUNDS = 8;

    private final Reading reading;
    private final Forest headlines;

    private Splits(Reading reading, Forest headlines) {
        this.reading = reading;
        this.headlines = headlines;
    }

    /** A place where a chain may be cut, behind a fragment of text. */
    private record Cut(int behind, double promise) {}

    /** Gives headlines to texts and cuts texts for those that find none. */
    static void give(Reading reading, Forest headlines) {
        Splits splits = new Splits(reading, headlines);
        double value = reading.giveHeadlines(headlines, Reading.HEADLINE_BIAS);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double better = splits.cut(value);
            if (better <= value) {
                return;
            }
            value = better;
        }
    }

    /** Makes the cut that gains most; the value of the page thereafter, or the old one if none is made. */
    private double cut(double value) {
        List<Cut> cuts = new ArrayList<>();
        for (Draft draft : List.copyOf(reading.drafts)) {
            if (!draft.hasText() && draft.headline != null && !Titles.isPart(reading, draft.headline)) {
                cuts.addAll(cuts(draft.headline));
            }
        }
        int best = -1;
        double most = value;
        for (Cut cut : cuts) {
            int next = reading.next[cut.behind()];
            double price = LINK_SHARE * reading.gain(cut.behind(), next);
            double changed = without(cut.behind()) - price - MARGIN;
            reading.next[cut.behind()] = next;
            if (changed > most) {
                most = changed;
                best = cut.behind();
            }
        }
        if (best >= 0) {
            most = without(best);
        } else if (!cuts.isEmpty()) {
            reading.makeDrafts();
            reading.giveHeadlines(headlines, Reading.HEADLINE_BIAS);
        }
        return most;
    }

    private double without(int behind) {
        reading.next[behind] = -1;
        reading.makeDrafts();
        return reading.giveHeadlines(headlines, Reading.HEADLINE_BIAS);
    }

    private List<Cut> cuts(Fragment title) {
        Cohesion.Terms terms = reading.terms[title.place];
        List<Draft> chains = reading.drafts.stream()
                .filter(draft -> draft.texts.size() > 1 && draft.headline != null)
                .filter(draft -> terms.coverage(draft.terms) > 0)
                .sorted(Comparator.comparingDouble((Draft draft) -> -terms.coverage(draft.terms)))
                .limit(CHAINS)
                .toList();
        List<Cut> cuts = new ArrayList<>();
        for (Draft draft : chains) {
            Fragment other = draft.headline;
            if (other != null) {
                cuts.addAll(cuts(draft.texts, terms, reading.terms[other.place]));
            }
        }
        return cuts;
    }

    /** The places between sentences where both titles fit their own sides best. */
    private List<Cut> cuts(List<Fragment> chain, Cohesion.Terms title, Cohesion.Terms other) {
        int n = chain.size();
        Cohesion.Terms[] behind = new Cohesion.Terms[n];
        behind[n - 1] = reading.terms[chain.get(n - 1).place];
        for (int i = n - 2; i >= 0; i--) {
            behind[i] = reading.terms[chain.get(i).place].plus(behind[i + 1]);
        }
        List<Cut> cuts = new ArrayList<>();
        Cohesion.Terms before = reading.terms[chain.get(0).place];
        for (int i = 0; i + 1 < n; i++) {
            if (chain.get(i).last().closed() && !chain.get(i + 1).first().opensInside()) {
                double promise = Math.max(
                        title.coverage(before) + other.coverage(behind[i + 1]),
                        other.coverage(before) + title.coverage(behind[i + 1]));
                cuts.add(new Cut(reading.links.textAt(chain.get(i)), promise));
            }
            before = before.plus(reading.terms[chain.get(i + 1).place]);
        }
        cuts.sort(Comparator.comparingDouble(cut -> -cut.promise()));
        return cuts.size() <= CUTS ? cuts : cuts.subList(0, CUTS);
    }
}
