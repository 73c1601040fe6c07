package io.github.bantin.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ways in which fragments of running text may follow each other on a page, and what speaks for each of them: a row of
 * numbers that the link model judges. Only the best-meeting candidates of each end and begin are looked at.
 */
final class Links {
    /** How many numbers describe a link. */
    static final int COLUMNS = 54;

    /** So many candidates of each end and of each begin are looked at, beside neighbours in the text. */
    private static final int CANDIDATES = 8;

    /** A way in which one fragment may follow another. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Link(int from, int to, float[] row) {}

    private final Page page;
    private final Junction junction;
    private final float[] lines;
    private final List<Fragment> all;
    private final Cohesion.Terms[] terms;
    private final List<Fragment> texts = new ArrayList<>();
    private final int[] titlesBefore;
    private final int[] bylinesBefore;
    private final int[] captionsBefore;
    private final int[] jumpsBefore;
    private final int[] textsBefore;
    private final double[][] meets;
    private final double[][] cosines;
    private final Ranks meetsFrom;
    private final Ranks meetsTo;
    private final Ranks cosinesFrom;
    private final int[] bestTitle;
    private final float[] bestShare;
    private final float habit;

    Links(Page page, Junction junction, float[] lines, List<Fragment> fragments, Cohesion.Terms[] terms) {
        this.page = page;
        this.junction = junction;
        this.lines = lines;
        this.all = fragments;
        this.terms = terms;
        int n = fragments.size();
        titlesBefore = new int[n + 1];
        bylinesBefore = new int[n + 1];
        captionsBefore = new int[n + 1];
        jumpsBefore = new int[n + 1];
        textsBefore = new int[n + 1];
        for (int i = 0; i < n; i++) {
            Fragment fragment = fragments.get(i);
            PartRole role = fragment.role;
            titlesBefore[i + 1] = titlesBefore[i] + (role == PartRole.HEADLINE ? 1 : 0);
            bylinesBefore[i + 1] = bylinesBefore[i] + (role == PartRole.BYLINE ? 1 : 0);
            captionsBefore[i + 1] = captionsBefore[i] + (role == PartRole.CAPTION ? 1 : 0);
            jumpsBefore[i + 1] = jumpsBefore[i] + (role == PartRole.JUMP ? 1 : 0);
            textsBefore[i + 1] = textsBefore[i] + (fragment.isText() ? 1 : 0);
            if (fragment.isText()) {
                texts.add(fragment);
            }
        }
        int m = texts.size();
        meets = new double[m][m];
        cosines = new double[m][m];
        for (int i = 0; i < m; i++) {
            for (int k = 0; k < m; k++) {
                if (i != k) {
                    meets[i][k] = meet(texts.get(i), texts.get(k));
                    cosines[i][k] = i < k ? terms[texts.get(i).place].cosine(terms[texts.get(k).place]) : cosines[k][i];
                }
            }
        }
        meetsFrom = Ranks.ofRows(meets);
        meetsTo = Ranks.ofColumns(meets);
        cosinesFrom = Ranks.ofRows(cosines);
        bestTitle = new int[m];
        bestShare = new float[m];
        habit = titles();
    }

    List<Fragment> texts() {
        return texts;
    }

    /** The rough sum that chooses candidates: words that meet, case, width. */
    private double meet(Fragment from, Fragment to) {
        PageLine end = from.last();
        PageLine begin = to.first();
        return junction.meet(page, end, begin) - 8 * Math.abs(Fragment.difference(from, to));
    }

    /** Finds the title that each text covers best; tells whether titles stand before their texts or behind them. */
    private float titles() {
        List<Fragment> titles = all.stream()
                .filter(fragment -> fragment.role == PartRole.HEADLINE)
                .toList();
        Arrays.fill(bestTitle, -1);
        for (int i = 0; i < texts.size(); i++) {
            for (Fragment title : titles) {
                float share = terms[title.place].coverage(terms[texts.get(i).place]);
                if (share > bestShare[i]) {
                    bestShare[i] = share;
                    bestTitle[i] = title.place;
                }
            }
        }
        float before = 0;
        float behind = 0;
        for (Fragment title : titles) {
            int next = textsBefore[title.place];
            if (next < texts.size()) {
                before += terms[title.place].coverage(terms[texts.get(next).place]);
            }
            if (next > 0) {
                behind += terms[title.place].coverage(terms[texts.get(next - 1).place]);
            }
        }
        return before + behind == 0 ? 0.5f : before / (before + behind);
    }

    float habit() {
        return habit;
    }

    List<Link> read() {
        int m = texts.size();
        boolean[][] chosen = new boolean[m][m];
        double[] ends = new double[m];
        double[] begins = new double[m];
        double[] alike = new double[m];
        for (int i = 0; i < m; i++) {
            for (int k = 0; k < m; k++) {
                boolean self = i == k;
                ends[k] = self ? Double.NEGATIVE_INFINITY : meets[i][k];
                begins[k] = self ? Double.NEGATIVE_INFINITY : meets[k][i];
                alike[k] = self
                        ? Double.NEGATIVE_INFINITY
                        : cosines[i][k] - Math.abs(Fragment.difference(texts.get(i), texts.get(k)));
            }
            for (int k : best(ends, i)) {
                chosen[i][k] = true;
            }
            for (int k : best(alike, i)) {
                chosen[i][k] = true;
            }
            for (int k : best(begins, i)) {
                chosen[k][i] = true;
            }
            for (int k = i + 1; k < Math.min(m, i + 4); k++) {
                chosen[i][k] = true;
            }
        }
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < m; i++) {
            for (int k = 0; k < m; k++) {
                if (chosen[i][k]) {
                    links.add(new Link(i, k, row(i, k)));
                }
            }
        }
        return links;
    }

    /** The places of the greatest values; of equal ones those that come first behind a place. */
    private static int[] best(double[] values, int behind) {
        int n = values.length;
        int[] best = new int[Math.min(CANDIDATES, n - 1)];
        int count = 0;
        for (int step = 1; step < n; step++) {
            int k = (behind + step) % n;
            int at = count;
            while (at > 0 && values[k] > values[best[at - 1]]) {
                at--;
            }
            if (at < best.length) {
                count = Math.min(best.length, count + 1);
                System.arraycopy(best, at, best, at + 1, count - at - 1);
                best[at] = k;
            }
        }
        return best;
    }

    private float[] row(int i, int k) {
        Fragment from = texts.get(i);
        Fragment to = texts.get(k);
        PageLine end = from.last();
        PageLine begin = to.first();
        float[] row = new float[COLUMNS];
        int c = 0;
        row[c++] = (float) junction.pair(page, end, begin);
        row[c++] = (float) junction.triples(page, end, begin);
        row[c++] = begin.tokens() == 0
                ? 0
                : (float) junction.model().logShare(page.tokens().key(begin.first()));
        row[c++] = end.tokens() == 0
                ? 0
                : (float) junction.model().logShare(page.tokens().key(end.end() - 1));
        row[c++] = end.closing().code();
        row[c++] = begin.opening().code();
        row[c++] = (end.closed() ? 0 : 2) + (begin.opensInside() ? 1 : 0);
        float ratio = Fragment.difference(from, to);
        row[c++] = Math.abs(ratio);
        row[c++] = ratio;
        row[c++] = to.place - from.place;
        row[c++] = k - i;
        row[c++] = to.from - from.to;
        row[c++] = to.pageNumber() - from.pageNumber();
        row[c++] = to.from == from.to ? LineReading.goesOn(lines, to.from) : Float.NaN;
        int low = Math.min(from.place, to.place);
        int high = Math.max(from.place, to.place);
        row[c++] = titlesBefore[high] - titlesBefore[low];
        row[c++] = bylinesBefore[high] - bylinesBefore[low];
        row[c++] = captionsBefore[high] - captionsBefore[low];
        row[c++] = jumpsBefore[high] - jumpsBefore[low];
        row[c++] = from.role == PartRole.LEAD ? 1 : 0;
        row[c++] = to.role == PartRole.LEAD ? 1 : 0;
        row[c++] = roleAt(from.place + 1);
        row[c++] = roleAt(to.place - 1);
        row[c++] = roleAt(from.place - 1);
        row[c++] = roleAt(to.place + 1);
        row[c++] = end.width() / from.width;
        row[c++] = from.lines();
        row[c++] = to.lines();
        row[c++] = (float) cosines[i][k];
        double nextBest = meetsFrom.best(i, meets[i][k]);
        double nextBestBack = meetsTo.best(k, meets[i][k]);
        row[c++] = cosinesFrom.greater(i, cosines[i][k]);
        row[c++] = cosinesFrom.greater(k, cosines[i][k]);
        row[c++] = (float) meets[i][k];
        row[c++] = meetsFrom.greater(i, meets[i][k]);
        row[c++] = meetsTo.greater(k, meets[i][k]);
        row[c++] = (float) Math.max(-30, Math.min(30, meets[i][k] - nextBest));
        row[c++] = (float) Math.max(-30, Math.min(30, meets[i][k] - nextBestBack));
        row[c++] = (from.opensBracket ? 2 : 0) + (to.closesBracket ? 1 : 0);
        row[c++] = (from.opensQuote ? 2 : 0) + (to.closesQuote ? 1 : 0);
        row[c++] = bestTitle[i] >= 0 && bestTitle[i] == bestTitle[k] ? Math.min(bestShare[i], bestShare[k]) : 0;
        row[c++] = bestTitle[i] < 0 ? 0 : terms[bestTitle[i]].coverage(terms[to.place]) - bestShare[k];
        row[c++] = bestTitle[k] < 0 ? 0 : terms[bestTitle[k]].coverage(terms[from.place]) - bestShare[i];
        row[c++] = begin.gapBefore() ? 1 : 0;
        row[c++] = from.lastNumber < 0 || to.firstNumber < 0 ? Float.NaN : to.firstNumber - from.lastNumber;
        row[c++] = LineReading.probability(lines, to.from, LineLabels.code(PartRole.LEAD));
        row[c++] = LineReading.probability(lines, from.to - 1, LineLabels.code(PartRole.LEAD));
        row[c++] = habit;
        row[c++] = to.first().width() / to.width;
        row[c++] = i == 0 ? 9 : texts.get(i).from - texts.get(i - 1).to;
        row[c++] = k == 0 ? 9 : texts.get(k).from - texts.get(k - 1).to;
        row[c++] = k == 0 ? 9 : (float) meets[k - 1][k];
        row[c++] = i + 1 == texts.size() ? 9 : (float) meets[i][i + 1];
        row[c++] = texts.size();
        row[c++] = (from.narrow ? 2 : 0) + (to.narrow ? 1 : 0);
        return row;
    }

    /** How many numbers describe the end or begin of a fragment. */
    static final int NODE_COLUMNS = 40;

    /** What tells whether a fragment has one behind it, and whether it has one before it. */
    float[] node(int i) {
        Fragment fragment = texts.get(i);
        float[] row = new float[NODE_COLUMNS];
        int c = 0;
        PageLine end = fragment.last();
        PageLine begin = fragment.first();
        row[c++] = end.closing().code();
        row[c++] = begin.opening().code();
        for (int offset = -3; offset <= 3; offset++) {
            row[c++] = offset == 0 ? LineLabels.code(fragment.role) : roleAt(fragment.place + offset);
        }
        row[c++] = fragment.sure;
        row[c++] = fragment.lines();
        row[c++] = end.width() / fragment.width;
        row[c++] = begin.width() / fragment.width;
        row[c++] = begin.gapBefore() ? 1 : 0;
        row[c++] = fragment.to < page.size() && page.line(fragment.to).gapBefore() ? 1 : 0;
        row[c++] = LineReading.goesOn(lines, fragment.from);
        row[c++] = fragment.to < page.size() ? LineReading.goesOn(lines, fragment.to) : -1;
        row[c++] = LineReading.probability(lines, fragment.from, LineLabels.code(PartRole.LEAD));
        row[c++] = LineReading.probability(lines, fragment.to - 1, LineLabels.code(PartRole.LEAD));
        double[] ends = {-30, -30};
        double[] begins = {-30, -30};
        float alike = 0;
        for (int k = 0; k < texts.size(); k++) {
            if (k != i) {
                best(ends, meets[i][k]);
                best(begins, meets[k][i]);
                alike = (float) Math.max(alike, cosines[i][k]);
            }
        }
        row[c++] = (float) ends[0];
        row[c++] = (float) (ends[0] - ends[1]);
        row[c++] = (float) begins[0];
        row[c++] = (float) (begins[0] - begins[1]);
        row[c++] = alike;
        row[c++] = habit;
        row[c++] = bestShare[i];
        row[c++] = coverageAt(fragment.place - 1, i);
        row[c++] = coverageAt(fragment.place + 1, i);
        row[c++] = coverageAt(fragment.place - 2, i);
        row[c++] = i == 0 || texts.get(i - 1).pageNumber() != fragment.pageNumber() ? 1 : 0;
        row[c++] = i + 1 == texts.size() || texts.get(i + 1).pageNumber() != fragment.pageNumber() ? 1 : 0;
        row[c++] = i == 0 ? 9 : Fragment.difference(texts.get(i - 1), fragment);
        row[c++] = i + 1 == texts.size() ? 9 : Fragment.difference(fragment, texts.get(i + 1));
        row[c++] = titlesBefore[all.size()] / (float) Math.max(1, texts.size());
        row[c++] = bylinesBefore[all.size()] / (float) Math.max(1, titlesBefore[all.size()]);
        row[c++] = (fragment.opensBracket ? 1 : 0) + (fragment.opensQuote ? 2 : 0);
        row[c++] = (fragment.closesBracket ? 1 : 0) + (fragment.closesQuote ? 2 : 0);
        row[c++] = begin.tokens() == 0
                ? 0
                : (float) junction.model().logShare(page.tokens().key(begin.first()));
        return row;
    }

    private static void best(double[] two, double value) {
        if (value > two[0]) {
            two[1] = two[0];
            two[0] = value;
        } else {
            two[1] = Math.max(two[1], value);
        }
    }

    private float coverageAt(int place, int text) {
        if (place < 0 || place >= all.size() || all.get(place).role != PartRole.HEADLINE) {
            return -1;
        }
        return terms[place].coverage(terms[texts.get(text).place]);
    }

    private int roleAt(int place) {
        return place < 0 || place >= all.size() ? -1 : LineLabels.code(all.get(place).role);
    }
}
