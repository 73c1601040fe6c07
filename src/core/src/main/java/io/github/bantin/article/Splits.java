package io.github.bantin.article;

import io.github.bantin.internal.learn.Forest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts chains that are two articles: where a title is left without a text, a chain that has another title is cut in two if
 * both titles together fit the halves better than the one title fits the whole, by more than the link at the cut gains.
 */
final class Splits {
    /** So many chains are looked at for a title, and so many cuts in each. */
    private static final int CHAINS = 3;

    private static final int CUTS = 3;

    /** What a cut must gain at least; it may cost something, because two headlines of a hundred are without a text. */
    private static final double MARGIN = -4;

    private static final int MOST_ROUNDS = 8;

    /** How many cuts are tried on a page in all; each gives all headlines anew. */
    private static final int MOST_TRIES = 24;

    /** So many pairs of a title and an article are judged in all tries, one of which at least is made. */
    private static final int MOST_PAIRS = 12_000;

    private final Reading reading;
    private final Forest headlines;
    private int tries;

    private Splits(Reading reading, Forest headlines) {
        this.reading = reading;
        this.headlines = headlines;
    }

    /** A place where a chain may be cut, behind a fragment of text. */
    private record Cut(int behind, double promise) {
        static Cut better(Cut one, Cut other) {
            return other.promise > one.promise ? other : one;
        }
    }

    /** The terms of the begins of a chain, each up to a fragment, and of the ends that begin with each. */
    private record Sides(List<Cohesion.Terms> before, List<Cohesion.Terms> behind) {}

    /** Gives headlines to texts and cuts texts for those that find none. */
    static void give(Reading reading, Forest headlines) {
        Splits splits = new Splits(reading, headlines);
        double value = Attachments.headlines(reading, headlines, Reading.HEADLINE_PRIZE);
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
        List<Cut> cuts = cuts();
        tries += cuts.size();
        int best = -1;
        double most = value;
        for (Cut cut : cuts) {
            int next = reading.next[cut.behind()];
            double price = reading.gain(cut.behind(), next);
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
            Attachments.headlines(reading, headlines, Reading.HEADLINE_PRIZE);
        }
        return most;
    }

    private double without(int behind) {
        reading.next[behind] = -1;
        reading.makeDrafts();
        return Attachments.headlines(reading, headlines, Reading.HEADLINE_PRIZE);
    }

    /** The cuts that are tried for all titles without a text, each once: those that promise most. */
    private List<Cut> cuts() {
        Map<Integer, Cut> cuts = new LinkedHashMap<>();
        IdentityHashMap<Draft, Sides> sides = new IdentityHashMap<>();
        for (Draft draft : reading.drafts) {
            if (!draft.hasText() && draft.headline != null && !Titles.isPart(reading, draft.headline)) {
                for (Cut cut : cuts(reading.terms[draft.headline.place], sides)) {
                    cuts.merge(cut.behind(), cut, Cut::better);
                }
            }
        }
        List<Cut> all = List.copyOf(cuts.values());
        int left = mostTries() - tries;
        return all.size() <= left ? all : mostPromising(all, Math.max(0, left));
    }

    private int mostTries() {
        long titles =
                reading.drafts.stream().filter(draft -> draft.headline != null).count();
        return mostTries(titles, reading.drafts.size());
    }

    /** How many cuts are tried on a page of so many titles and articles. */
    static int mostTries(long titles, long articles) {
        return (int) Math.max(1, Math.min(MOST_TRIES, MOST_PAIRS / Math.max(1, titles * articles)));
    }

    private static List<Cut> mostPromising(List<Cut> cuts, int most) {
        return cuts.stream()
                .sorted(Comparator.comparingDouble(cut -> -cut.promise()))
                .limit(most)
                .toList();
    }

    /** The best cuts for a title in the chains that have most of its terms. */
    private List<Cut> cuts(Cohesion.Terms title, IdentityHashMap<Draft, Sides> sides) {
        record Fit(Draft draft, Fragment headline, double coverage) {}
        List<Fit> fits = new ArrayList<>();
        for (Draft draft : reading.drafts) {
            Fragment headline = draft.headline;
            double coverage = draft.texts.size() > 1 && headline != null ? title.coverage(draft.terms) : 0;
            if (headline != null && coverage > 0) {
                fits.add(new Fit(draft, headline, coverage));
            }
        }
        fits.sort(Comparator.comparingDouble(fit -> -fit.coverage()));
        List<Cut> cuts = new ArrayList<>();
        for (Fit fit : fits.subList(0, Math.min(CHAINS, fits.size()))) {
            Sides sums = sides.computeIfAbsent(fit.draft(), this::sides);
            cuts.addAll(cuts(fit.draft().texts, sums, title, reading.terms[fit.headline().place]));
        }
        return cuts;
    }

    private Sides sides(Draft draft) {
        int n = draft.texts.size();
        Cohesion.Terms[] before = new Cohesion.Terms[n];
        Cohesion.Terms[] behind = new Cohesion.Terms[n];
        for (int i = 0; i < n; i++) {
            Cohesion.Terms own = reading.terms[draft.texts.get(i).place];
            before[i] = i == 0 ? own : before[i - 1].plus(own);
        }
        for (int i = n - 1; i >= 0; i--) {
            Cohesion.Terms own = reading.terms[draft.texts.get(i).place];
            behind[i] = i == n - 1 ? own : own.plus(behind[i + 1]);
        }
        return new Sides(List.of(before), List.of(behind));
    }

    /** The places between sentences where both titles fit their own sides best. */
    private List<Cut> cuts(List<Fragment> chain, Sides sides, Cohesion.Terms title, Cohesion.Terms other) {
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i + 1 < chain.size(); i++) {
            if (chain.get(i).last().closed() && !chain.get(i + 1).first().opensInside()) {
                Cohesion.Terms before = sides.before().get(i);
                Cohesion.Terms behind = sides.behind().get(i + 1);
                double promise = Math.max(
                        title.coverage(before) + other.coverage(behind),
                        other.coverage(before) + title.coverage(behind));
                cuts.add(new Cut(reading.links.textAt(chain.get(i)), promise));
            }
        }
        return mostPromising(cuts, CUTS);
    }
}
