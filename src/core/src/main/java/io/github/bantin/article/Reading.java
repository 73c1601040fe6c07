package io.github.bantin.article;

import io.github.bantin.internal.assign.Assignment;
import io.github.bantin.internal.learn.Forest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A page as it is read step by step: roles of lines, fragments, chains of running text, what belongs to them. */
final class Reading {
    /** What a headline that finds a text gains beside what is learned, where models are trained and orders weighed. */
    static final double HEADLINE_BIAS = 2;

    /** The same where headlines are given: one without a text is rarer than the models say of each by itself. */
    static final double HEADLINE_PRIZE = 4;

    static final double SATELLITE_BIAS = 5;

    private static final double TORN_NUMBER = 6;

    /** How sure it has to be that text goes on over a title between whole paragraphs, which then is a subhead. */
    private static final double SUBHEAD = 0.7;

    final Page page;
    final float[] lines;
    private final Layout layout;
    final List<Fragment> fragments;
    final Cohesion.Terms[] terms;
    final Links links;
    final List<Links.Link> ways;
    private final int[][] wayAt;
    double[] ends = {};
    double[] begins = {};
    double[] gains = {};
    int[] next = {};
    List<Draft> drafts = List.of();
    /** Satellites that belong to no article. */
    final List<Draft> lonely = new ArrayList<>();

    /** Whether the text is read in the order it stands in, because no other order reads much better. */
    boolean inOrder;
    /** Whether its paragraphs are one line each and have titles over them, so that no article begins without one. */
    private boolean titledParagraphs;

    Reading(Page page, Junction junction, float[] lines, List<Fragment> cut, FragmentRoles roles, Layout layout) {
        this.page = page;
        this.lines = lines;
        this.layout = layout;
        terms = Cohesion.of(page, junction.model(), cut);
        fragments = WholeParagraphs.kept(page, cut, roles.again(junction, lines, cut, terms));
        links = new Links(page, junction, lines, fragments, terms);
        ways = links.read();
        wayAt = new int[links.texts().size()][links.texts().size()];
        for (int[] row : wayAt) {
            Arrays.fill(row, -1);
        }
        for (int i = 0; i < ways.size(); i++) {
            wayAt[ways.get(i).from()][ways.get(i).to()] = i;
        }
    }

    /** Chains the running text. */
    void chain(Forest link, Forest end, Forest begin) {
        int n = links.texts().size();
        LinkRows rows = new LinkRows(links);
        ends = new double[n];
        begins = new double[n];
        for (int i = 0; i < n; i++) {
            float[] row = rows.node(i);
            ends[i] = end.logOdds(row);
            begins[i] = begin.logOdds(row);
        }
        gains = new double[ways.size()];
        double[] scores = Contest.of(ways, n, link);
        for (int i = 0; i < gains.length; i++) {
            Links.Link way = ways.get(i);
            gains[i] = 2 * scores[i] - ends[way.from()] - begins[way.to()] + prior(way.from(), way.to());
        }
        next = Chains.of(n, ways, gains);
        makeDrafts();
    }

    /**
     * Keeps a text in the order it stands in, titles right before their text, unless its running text or its titles read
     * much better in another order.
     */
    private void keepOrder(Forest headlines) {
        double[] free = gains;
        int[] chained = next;
        double[] near = PlainOrder.nextOnly(ways, gains);
        int[] order = Chains.of(next.length, ways, near);
        boolean untorn = WholeParagraphs.isOf(page);
        boolean torn = PlainOrder.endsInTitle(fragments) || value(next) - value(order) >= PlainOrder.LINK_MARGIN;
        if (torn && !untorn) {
            return;
        }
        gains = near;
        next = order;
        makeDrafts();
        Satellites rows = new Satellites(fragments, terms, drafts, PartRole.HEADLINE, links.habit());
        double[][] odds = Attachments.odds(this, rows, headlines, HEADLINE_BIAS);
        double[][] beside = PlainOrder.besideOnly(fragments, rows.satellites(), drafts, odds);
        inOrder = untorn || value(odds) - value(beside) < PlainOrder.TITLE_MARGIN;
        if (!inOrder) {
            gains = free;
            next = chained;
            makeDrafts();
        }
    }

    private double value(int[] to) {
        double sum = 0;
        for (int i = 0; i < to.length; i++) {
            sum += to[i] < 0 ? 0 : gain(i, to[i]);
        }
        return sum;
    }

    private double value(double[][] odds) {
        int[] of = Assignment.greatest(odds, drafts.size());
        double sum = 0;
        for (int s = 0; s < of.length; s++) {
            sum += of[s] < 0 || of[s] >= drafts.size() ? 0 : odds[s][of[s]];
        }
        return sum;
    }

    /** Chains the running text again, knowing chains and headlines; the headlines are to be given again. */
    void chainAgain(Forest link, Forest end, Forest begin) {
        Relinks relinks = new Relinks(this);
        RelinkRows rows = new RelinkRows(relinks);
        int n = next.length;
        double[] newEnds = new double[n];
        double[] newBegins = new double[n];
        for (int i = 0; i < n; i++) {
            newEnds[i] = end.logOdds(rows.end(i));
            newBegins[i] = begin.logOdds(rows.begin(i));
        }
        double[] again = new double[gains.length];
        for (int i = 0; i < again.length; i++) {
            Links.Link way = ways.get(i);
            if (!relinks.isOpen(i)) {
                again[i] = Double.NEGATIVE_INFINITY;
                continue;
            }
            again[i] = 2 * link.logOdds(rows.row(i))
                    - newEnds[way.from()]
                    - newBegins[way.to()]
                    + prior(way.from(), way.to());
        }
        ends = newEnds;
        begins = newBegins;
        gains = inOrder ? PlainOrder.nextOnly(ways, again) : again;
        next = Chains.of(next.length, ways, gains);
        makeDrafts();
    }

    /**
     * What speaks for a link beside what is learned: the layout, jump lines that name each other's pages, and a document
     * number that is torn at its hyphen or slash, which is too rare in news to be learned from it.
     */
    private double prior(int one, int other) {
        Fragment from = links.texts().get(one);
        Fragment to = links.texts().get(other);
        boolean torn =
                from.last().closing() == PageLine.Closing.TORN && to.first().opening() == PageLine.Opening.SYMBOL;
        return layout.gain(from, to) + links.jumps.gain(one, other) + (torn ? TORN_NUMBER : 0);
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
                    odds.add(gain(k, next[k]) / 2);
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
            if (next[way.from()] == way.to() && far && Joins.confidence(gains[i] / 2) < confidence) {
                next[way.from()] = -1;
            }
        }
        makeDrafts();
    }

    /** What a link gains, 0 if it is none of those that are looked at. */
    double gain(int from, int to) {
        int way = wayAt[from][to];
        return way < 0 ? 0 : gains[way];
    }

    /** Goes through all steps. */
    void read(ArticleModels models, double least) {
        chain(models.links(), models.ends(), models.begins());
        keepOrder(models.titles());
        Attachments.headlines(this, models.titles(), HEADLINE_PRIZE);
        chainAgain(models.relinks(), models.reends(), models.rebegins());
        Attachments.headlines(this, models.middles(), HEADLINE_PRIZE);
        chainAgain(models.thirds(), models.thirdEnds(), models.thirdBegins());
        if (inOrder) {
            KnownLines.entitle(page, fragments);
            Captions.tornToTexts(fragments);
            titledParagraphs = WholeParagraphs.isOf(page) && fragments.stream().anyMatch(Fragment::isTitle);
            drafts = LinearReading.of(fragments, Flow.by(page.gaps(links.junction), this::flow));
            Captions.toTexts(this);
            return;
        }
        partBelow(least);
        Splits.give(this, models.headlines());
        Titles.join(this);
        Attachments.give(this, PartRole.KICKER, models.kickers(), SATELLITE_BIAS, true);
        Attachments.give(this, PartRole.BYLINE, models.bylines(), SATELLITE_BIAS, true);
        Attachments.give(this, PartRole.CAPTION, models.captions(), 0, false);
        Attachments.give(this, PartRole.JUMP, models.jumps(), SATELLITE_BIAS, false);
        Captions.toTexts(this);
    }

    /** How sure it is that text goes on behind a text in plain order. */
    private double flow(Fragment last, Fragment behind) {
        int from = links.textAt(last);
        if (!isChained(last) || !isChained(behind)) {
            return isTitleBetween(last, behind) ? Flow.NEVER : Flow.IN_ORDER;
        }
        boolean goesOn = next[from] >= 0 && links.texts().get(next[from]) == behind;
        double odds = goesOn ? gain(from, next[from]) / 2 : Flow.NEVER;
        if (titledParagraphs && last.to == behind.from) {
            return Math.max(odds, Flow.IN_ORDER);
        }
        if (titledParagraphs && goesOn && odds < SUBHEAD && isTitleBetween(last, behind)) {
            return Flow.NEVER;
        }
        return goesOn ? odds : isBegin(last, behind) ? Flow.NEVER : Flow.IN_ORDER;
    }

    /** Whether links of a text were looked at, and it is none that was taken for text later. */
    private boolean isChained(Fragment text) {
        int at = links.textAt(text);
        return at < links.texts().size() && links.texts().get(at).place == text.place;
    }

    private boolean isTitleBetween(Fragment last, Fragment behind) {
        return fragments.subList(last.place + 1, behind.place).stream().anyMatch(Fragment::isTitle);
    }

    /** Whether an article may begin with a text: in plain order none does right behind a paragraph of one line. */
    private static boolean isBegin(Fragment last, Fragment behind) {
        return last.to != behind.from
                || behind.first().gapBefore()
                || last.pageNumber() != behind.pageNumber()
                || last.lines() > 1
                || behind.lines() > 1;
    }

    /** The articles: those with text or a headline, and satellites that belong to none. */
    List<Draft> articles() {
        List<Draft> articles = new ArrayList<>(drafts);
        articles.addAll(lonely);
        return articles;
    }
}
