package io.github.bantin.article;

import io.github.bantin.internal.assign.Assignment;
import io.github.bantin.internal.learn.Forest;
import java.util.ArrayList;
import java.util.List;

/** A page as it is read step by step: roles of lines, fragments, chains of running text, what belongs to them. */
final class Reading {
    /** What a link gains before anything speaks for it: the price of an article that is torn in two. */
    static final double LINK_BIAS = 2;

    /** How much the ends and begins of fragments say of their links. */
    static final double NODE_SHARE = 0.5;

    private static final double RELINK_BIAS = 1;
    static final double HEADLINE_BIAS = 2;
    static final double SATELLITE_BIAS = 5;

    private static final double TORN_NUMBER = 6;

    final Page page;
    final float[] lines;
    private final Layout layout;
    final List<Fragment> fragments;
    final Cohesion.Terms[] terms;
    final Links links;
    final List<Links.Link> ways;
    double[] ends = {};
    double[] begins = {};
    double[] gains = {};
    int[] next = {};
    List<Draft> drafts = List.of();

    Reading(Page page, Junction junction, float[] lines, Sheet sheet) {
        this(page, junction, lines, sheet, Layout.NONE);
    }

    Reading(Page page, Junction junction, float[] lines, Sheet sheet, Layout layout) {
        this.page = page;
        this.lines = lines;
        this.layout = layout;
        fragments = Fragments.of(page, lines, sheet);
        terms = Cohesion.of(page, junction.model(), fragments);
        links = new Links(page, junction, lines, fragments, terms);
        ways = links.read();
    }

    /** Chains the running text. */
    void chain(Forest link, Forest end, Forest begin) {
        int n = links.texts().size();
        ends = new double[n];
        begins = new double[n];
        for (int i = 0; i < n; i++) {
            float[] row = links.node(i);
            ends[i] = clip(end.logOdds(row));
            begins[i] = clip(begin.logOdds(row));
        }
        gains = new double[ways.size()];
        for (int i = 0; i < gains.length; i++) {
            Links.Link way = ways.get(i);
            gains[i] = link.logOdds(way.row())
                    + LINK_BIAS
                    + NODE_SHARE * (ends[way.from()] + begins[way.to()])
                    + prior(links.texts().get(way.from()), links.texts().get(way.to()));
        }
        next = Chains.of(n, ways, gains);
        makeDrafts();
    }

    /** Chains the running text again, knowing chains and headlines; the headlines are to be given again. */
    void chainAgain(Forest model) {
        Relinks rows = new Relinks(this);
        double[] again = new double[gains.length];
        for (int i = 0; i < again.length; i++) {
            again[i] = rows.isOpen(ways.get(i))
                    ? model.logOdds(rows.row(i))
                            + RELINK_BIAS
                            + prior(
                                    links.texts().get(ways.get(i).from()),
                                    links.texts().get(ways.get(i).to()))
                    : Double.NEGATIVE_INFINITY;
        }
        gains = again;
        next = Chains.of(next.length, ways, gains);
        makeDrafts();
    }

    /**
     * What speaks for a link beside what is learned: the layout, and a document number that is torn at its hyphen or slash,
     * which is too rare in news to be learned from it.
     */
    private double prior(Fragment from, Fragment to) {
        boolean torn =
                from.last().closing() == PageLine.Closing.TORN && to.first().opening() == PageLine.Opening.SYMBOL;
        return layout.gain(from, to) + (torn ? TORN_NUMBER : 0);
    }

    void makeDrafts() {
        int n = next.length;
        boolean[] hasBefore = new boolean[n];
        for (int to : next) {
            if (to >= 0) {
                hasBefore[to] = true;
            }
        }
        drafts = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (hasBefore[i]) {
                continue;
            }
            List<Fragment> chain = new ArrayList<>();
            List<Double> odds = new ArrayList<>();
            odds.add(0.0);
            int last = i;
            Cohesion.Terms sum = terms[links.texts().get(i).place];
            for (int k = i; k >= 0; k = next[k]) {
                chain.add(links.texts().get(k));
                sum = k == i ? sum : sum.plus(terms[links.texts().get(k).place]);
                last = k;
                if (next[k] >= 0) {
                    odds.add(odds(k, next[k]));
                }
            }
            drafts.add(new Draft(chain, odds, sum, begins[i], ends[last]));
        }
    }

    /** Parts what is joined with less than a confidence; neighbours in the text stay together. */
    void partBelow(double confidence) {
        if (confidence <= 0) {
            return;
        }
        for (int i = 0; i < gains.length; i++) {
            Links.Link way = ways.get(i);
            boolean far = links.texts().get(way.from()).to != links.texts().get(way.to()).from;
            if (next[way.from()] == way.to() && far && 1 / (1 + Math.exp(-gains[i])) < confidence) {
                next[way.from()] = -1;
            }
        }
        makeDrafts();
    }

    private double odds(int from, int to) {
        for (int i = 0; i < gains.length; i++) {
            if (ways.get(i).from() == from && ways.get(i).to() == to) {
                return gains[i];
            }
        }
        return 0;
    }

    private static double clip(double odds) {
        return Math.max(-5, Math.min(5, odds));
    }

    /** Gives headlines to texts; one that no text takes is an article of its own. */
    void giveHeadlines(Forest headlines, double bias) {
        Satellites rows = new Satellites(fragments, terms, drafts, PartRole.HEADLINE, links.habit());
        double[][] odds = odds(rows, headlines, bias);
        int[] of = Assignment.greatest(odds, drafts.size());
        int texts = drafts.size();
        for (int s = 0; s < of.length; s++) {
            Fragment headline = rows.satellites().get(s);
            if (of[s] >= 0 && of[s] < texts) {
                drafts.get(of[s]).headline = headline;
                drafts.get(of[s]).headlineOdds = odds[s][of[s]] - bias;
            } else {
                Draft alone = new Draft(List.of(), List.of(), terms[headline.place], 0, 0);
                alone.headline = headline;
                drafts.add(alone);
            }
        }
    }

    double[][] odds(Satellites rows, Forest forest, double bias) {
        double[][] odds = new double[rows.satellites().size()][drafts.size()];
        for (int s = 0; s < odds.length; s++) {
            for (int d = 0; d < drafts.size(); d++) {
                odds[s][d] = rows.isNear(s, d) ? forest.logOdds(rows.row(s, d)) + bias : Double.NEGATIVE_INFINITY;
            }
        }
        return odds;
    }

    /** Gives the other satellites of one role; each article takes one at most, or as many as there are. */
    void give(PartRole role, Forest forest, double bias, boolean one) {
        Satellites rows = new Satellites(fragments, terms, drafts, role, links.habit());
        double[][] odds = odds(rows, forest, bias);
        int[] of = one ? Assignment.greatest(odds, drafts.size()) : new int[odds.length];
        int known = drafts.size();
        for (int s = 0; s < of.length; s++) {
            if (!one) {
                of[s] = -1;
                for (int d = 0; d < known; d++) {
                    boolean better = odds[s][d] > 0 && (of[s] < 0 || odds[s][d] > odds[s][of[s]]);
                    of[s] = better ? d : of[s];
                }
            }
            Fragment satellite = rows.satellites().get(s);
            if (of[s] >= 0) {
                drafts.get(of[s]).satellites.add(satellite);
            } else {
                Draft alone = new Draft(List.of(), List.of(), terms[satellite.place], 0, 0);
                alone.satellites.add(satellite);
                lonely.add(alone);
            }
        }
    }

    final List<Draft> lonely = new ArrayList<>();

    /** Goes through all steps. */
    void read(ArticleModels models, double least) {
        chain(models.links(), models.ends(), models.begins());
        giveHeadlines(models.titles(), HEADLINE_BIAS);
        chainAgain(models.relinks());
        partBelow(least);
        giveHeadlines(models.headlines(), HEADLINE_BIAS);
        give(PartRole.KICKER, models.kickers(), SATELLITE_BIAS, true);
        give(PartRole.BYLINE, models.bylines(), SATELLITE_BIAS, true);
        give(PartRole.CAPTION, models.captions(), 0, false);
        give(PartRole.JUMP, models.jumps(), SATELLITE_BIAS, false);
    }

    /** The articles: those with text or a headline, and satellites that belong to none. */
    List<Draft> articles() {
        List<Draft> articles = new ArrayList<>(drafts);
        articles.addAll(lonely);
        return articles;
    }
}
