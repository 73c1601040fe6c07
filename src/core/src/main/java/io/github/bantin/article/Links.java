package io.github.bantin.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ways in which fragments of running text may follow each other on a page, and what speaks for each of them: a row of
 * numbers that the link model judges. Only the best-meeting candidates of each end and begin are looked at.
 */
final class Links {
    /** So many candidates of each end and of each begin are looked at, beside neighbours in the text. */
    private static final int CANDIDATES = 11;

    private static final int NEAR_BEHIND = 8;
    private static final int NEAR_BEFORE = 4;

    /** A way in which one fragment may follow another. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Link(int from, int to, float[] row) {}

    final Page page;
    final Junction junction;
    final float[] lines;
    final List<Fragment> all;
    final Cohesion.Terms[] terms;
    final List<Fragment> texts = new ArrayList<>();
    final int[] titlesBefore;
    final int[] bylinesBefore;
    final int[] captionsBefore;
    final int[] jumpsBefore;
    final int[] textsBefore;
    final double[][] meets;
    final double[][] cosines;
    /** The parts of what meets: pairs and triples of words. */
    final float[][] pairs;

    final float[][] triples;
    final float[] firstShare;
    final float[] lastShare;
    final long[] firstSyllable;
    final long[] lastSyllable;
    /** How much likelier the first word of each text has a capital inside a sentence, and stands behind a stop. */
    final float[] capital;

    final float[] stopBefore;
    /** How much likelier an article begins with each text than a sentence inside one. */
    final float[] lead;

    /** How much likelier a capital, and a stop, stand behind the last word of each text. */
    final float[] capitalBehind;

    final float[] stopBehind;
    /** How well words alone meet. */
    final double[][] words;

    final Ranks wordsFrom;
    final Ranks wordsTo;
    final Ranks meetsFrom;
    final Ranks meetsTo;
    final Ranks cosinesFrom;
    final int[] bestTitle;
    final float[] bestShare;
    final float habit;
    final Disorder disorder;
    final Strides strides;
    /** How wide the first word of each text is. */
    final float[] firstWord;

    final JumpLinks jumps;

    Links(Page page, Junction junction, float[] lines, List<Fragment> fragments, Cohesion.Terms[] terms) {
        this.page = page;
        this.strides = page.strides(junction);
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
        pairs = new float[m][m];
        triples = new float[m][m];
        words = new double[m][m];
        firstShare = new float[m];
        lastShare = new float[m];
        firstSyllable = new long[m];
        lastSyllable = new long[m];
        capital = new float[m];
        capitalBehind = new float[m];
        stopBefore = new float[m];
        lead = new float[m];
        stopBehind = new float[m];
        firstWord = new float[m];
        for (int i = 0; i < m; i++) {
            PageLine begin = texts.get(i).first();
            PageLine end = texts.get(i).last();
            firstShare[i] = share(begin, begin.first());
            firstWord[i] = Glyphs.firstWord(page.text(), begin.span());
            lastShare[i] = share(end, end.end() - 1);
            firstSyllable[i] = Junction.firstSyllable(page, begin);
            lastSyllable[i] = Junction.lastSyllable(page, end);
            capital[i] = (float) junction.capital(page, begin);
            capitalBehind[i] = (float) junction.capitalBehind(page, end);
            lead[i] = (float) junction.lead(page, begin);
            stopBefore[i] = (float) junction.stopBefore(page, begin);
            stopBehind[i] = (float) junction.stopBehind(page, end);
        }
        for (int i = 0; i < m; i++) {
            for (int k = 0; k < m; k++) {
                if (i != k) {
                    meets[i][k] = meet(i, k);
                    cosines[i][k] = i < k ? terms[texts.get(i).place].cosine(terms[texts.get(k).place]) : cosines[k][i];
                }
            }
        }
        wordsFrom = Ranks.ofRows(words);
        wordsTo = Ranks.ofColumns(words);
        meetsFrom = Ranks.ofRows(meets);
        meetsTo = Ranks.ofColumns(meets);
        cosinesFrom = Ranks.ofRows(cosines);
        bestTitle = new int[m];
        bestShare = new float[m];
        habit = titles();
        disorder = Disorder.of(all);
        jumps = new JumpLinks(page.jumps(), all, texts);
    }

    /** The place of a fragment among those of running text. */
    int textAt(Fragment fragment) {
        return textsBefore[fragment.place];
    }

    List<Fragment> texts() {
        return texts;
    }

    private float share(PageLine line, int token) {
        return line.tokens() == 0
                ? 0
                : (float) junction.model().logShare(page.tokens().key(token));
    }

    /** The rough sum that chooses candidates: words that meet, case, width. */
    private double meet(int i, int k) {
        Fragment from = texts.get(i);
        Fragment to = texts.get(k);
        PageLine end = from.last();
        PageLine begin = to.first();
        pairs[i][k] = (float) junction.pair(page, end, begin);
        triples[i][k] = (float) junction.triples(page, end, begin);
        words[i][k] = pairs[i][k] + triples[i][k];
        double name = capital[k] + Math.max(-1.5, Math.min(1.5, capitalBehind[i]));
        return words[i][k] + Junction.caseFits(end, begin, name) - 8 * Math.abs(Fragment.difference(from, to));
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
                alike[k] = self || !fits(i, k)
                        ? Double.NEGATIVE_INFINITY
                        : cosines[i][k] - Math.abs(Fragment.difference(texts.get(i), texts.get(k)));
            }
            for (int k : best(ends, i)) {
                chosen[i][k] = true;
            }
            for (int k : best(alike, i)) {
                chosen[i][k] |= fits(i, k);
            }
            for (int k : best(begins, i)) {
                chosen[k][i] = true;
            }
            choose(chosen, i, 1, NEAR_BEHIND);
            choose(chosen, i, -1, NEAR_BEFORE);
        }
        jumps.choose(chosen);
        LinkRows rows = new LinkRows(this);
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < m; i++) {
            for (int k = 0; k < m; k++) {
                if (chosen[i][k]) {
                    links.add(new Link(i, k, rows.row(i, k)));
                }
            }
        }
        return links;
    }

    /** Whether a torn sentence meets the inside of one, or the end of a sentence the begin of one. */
    boolean fits(int i, int k) {
        return texts.get(i).last().closed() != texts.get(k).first().opensInside();
    }

    /** Chooses the neighbours in the text that fit, and the very next ones in any case. */
    private void choose(boolean[][] chosen, int i, int step, int most) {
        int count = 0;
        for (int k = i + step; k >= 0 && k < texts.size() && count < most; k += step) {
            boolean next = step > 0 && k <= i + 2;
            if (next || fits(i, k)) {
                chosen[i][k] = true;
                count++;
            }
        }
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

    float coverageAt(int place, int text) {
        if (place < 0 || place >= all.size() || all.get(place).role != PartRole.HEADLINE) {
            return -1;
        }
        return terms[place].coverage(terms[texts.get(text).place]);
    }

    int roleAt(int place) {
        return place < 0 || place >= all.size() ? -1 : LineLabels.code(all.get(place).role);
    }
}
