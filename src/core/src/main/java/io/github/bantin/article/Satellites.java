package io.github.bantin.article;

import java.util.Arrays;
import java.util.List;

/**
 * What speaks for a headline, kicker, byline, caption or jump line belonging to an article: how much of its rare words the
 * article takes up, where it stands in the stream of the text, and what the page does elsewhere.
 */
final class Satellites {
    /** How many numbers describe a satellite and an article. */
    static final int COLUMNS = 64;

    private static final int NEAR = 6;
    private static final int NEAR_ROW = 2;
    private static final int BEST = 3;

    private final List<Fragment> all;
    private final Cohesion.Terms[] terms;
    private final List<Draft> drafts;
    private final List<Fragment> satellites;
    private final float habit;
    private final float[][] shares;
    /** How many articles take up more of a satellite's words than each, and how many satellites lend more to each. */
    private final Shares byArticle;

    private final Shares bySatellite;
    /** The place of each article among the articles, by where its first fragment stands. */
    private final int[] order;

    /** The place of each article among the articles, by where its title and its last fragment stand. */
    private final int[] titleOrder;

    private final int[] endOrder;
    /** How many of the satellites stand behind text, behind one of their kind and behind a title. */
    private final float[] habits = new float[3];

    private final int[] titles;
    private final int[] texts;
    /** The article that each fragment is in so far, -1 for none. */
    private final int[] owner;

    Satellites(List<Fragment> all, Cohesion.Terms[] terms, List<Draft> drafts, PartRole role, float habit) {
        this.all = all;
        this.terms = terms;
        this.drafts = drafts;
        this.habit = habit;
        this.satellites = all.stream().filter(fragment -> fragment.role == role).toList();
        shares = new float[satellites.size()][drafts.size()];
        for (int s = 0; s < satellites.size(); s++) {
            for (int d = 0; d < drafts.size(); d++) {
                shares[s][d] = terms[satellites.get(s).place].coverage(drafts.get(d).terms);
            }
        }
        byArticle = Shares.ofRows(shares, drafts.size());
        bySatellite = Shares.ofColumns(shares, drafts.size());
        titles = new int[all.size() + 1];
        texts = new int[all.size() + 1];
        for (int i = 0; i < all.size(); i++) {
            titles[i + 1] = titles[i] + (all.get(i).role == PartRole.HEADLINE ? 1 : 0);
            texts[i + 1] = texts[i] + (all.get(i).isText() ? 1 : 0);
        }
        order = new int[drafts.size()];
        for (int d = 0; d < order.length; d++) {
            for (Draft other : drafts) {
                order[d] += other.first().place < drafts.get(d).first().place ? 1 : 0;
            }
        }
        titleOrder = new int[drafts.size()];
        endOrder = new int[drafts.size()];
        for (int d = 0; d < drafts.size(); d++) {
            Fragment title = drafts.get(d).headline;
            titleOrder[d] = title == null ? -1 : 0;
            for (Draft other : drafts) {
                endOrder[d] += other.last().place < drafts.get(d).last().place ? 1 : 0;
                titleOrder[d] += title != null && other.headline != null && other.headline.place < title.place ? 1 : 0;
            }
        }
        for (Fragment satellite : satellites) {
            Fragment before = satellite.place == 0 ? null : all.get(satellite.place - 1);
            int kind = before == null ? -1 : before.isText() ? 0 : before.role == role ? 1 : before.isTitle() ? 2 : -1;
            if (kind >= 0) {
                habits[kind] += 1f / satellites.size();
            }
        }
        owner = new int[all.size()];
        Arrays.fill(owner, -1);
        for (int d = 0; d < drafts.size(); d++) {
            for (Fragment fragment : drafts.get(d).texts) {
                owner[fragment.place] = d;
            }
            Fragment headline = drafts.get(d).headline;
            if (headline != null) {
                owner[headline.place] = d;
            }
        }
    }

    List<Fragment> satellites() {
        return satellites;
    }

    private int between(int[] counts, int a, int b) {
        int low = Math.min(a, b) + 1;
        int high = Math.max(a, b);
        return low >= high ? 0 : counts[high] - counts[low];
    }

    private int role(int place) {
        return place < 0 || place >= all.size() ? -1 : LineLabels.code(all.get(place).role);
    }

    /** Whether the neighbour at a distance is in the article: 0 outside the page, 1 no, 2 its first, 3 inside, 4 its last. */
    private int member(int place, int draft) {
        if (place < 0 || place >= all.size()) {
            return 0;
        }
        if (owner[place] != draft) {
            return owner[place] < 0 ? -1 : 1;
        }
        Draft of = drafts.get(draft);
        Fragment fragment = all.get(place);
        if (fragment == of.headline) {
            return 5;
        }
        if (of.texts.size() == 1) {
            return 6;
        }
        return fragment == of.first() ? 2 : fragment == of.last() ? 4 : 3;
    }

    /**
     * Whether an article is looked at for a satellite: it stands near, its words are among those that fit best, or it has the
     * same place in its row.
     */
    boolean isNear(int s, int d) {
        if (Math.abs(s - order[d]) <= NEAR_ROW) {
            return true;
        }
        int place = satellites.get(s).place;
        Draft draft = drafts.get(d);
        if (Math.abs(draft.first().place - place) <= NEAR || Math.abs(draft.last().place - place) <= NEAR) {
            return true;
        }
        if (byArticle.greater(s, d) <= BEST && shares[s][d] > 0) {
            return true;
        }
        for (Fragment fragment : draft.texts) {
            if (Math.abs(fragment.place - place) <= NEAR) {
                return true;
            }
        }
        return false;
    }

    float[] row(int s, int d) {
        Fragment satellite = satellites.get(s);
        Draft draft = drafts.get(d);
        float[] row = new float[COLUMNS];
        int c = 0;
        float share = shares[s][d];
        row[c++] = share;
        row[c++] = byArticle.greater(s, d);
        row[c++] = share - byArticle.greatestBut(s, d);
        row[c++] = bySatellite.greater(d, s);
        row[c++] = share - bySatellite.greatestBut(d, s);
        row[c++] = terms[satellite.place].coverage(terms[draft.first().place]);
        Fragment first = draft.first();
        Fragment last = draft.last();
        row[c++] = satellite.place - first.place;
        row[c++] = satellite.place - last.place;
        int nearest = Integer.MAX_VALUE;
        int nearestBehind = -50;
        int nearestBefore = 50;
        for (Fragment fragment : draft.texts) {
            int distance = fragment.place - satellite.place;
            nearest = Math.abs(distance) < Math.abs(nearest) ? distance : nearest;
            nearestBehind = distance < 0 ? Math.max(nearestBehind, distance) : nearestBehind;
            nearestBefore = distance > 0 ? Math.min(nearestBefore, distance) : nearestBefore;
        }
        row[c++] = draft.texts.isEmpty() ? Float.NaN : nearest;
        row[c++] = nearestBehind;
        row[c++] = nearestBefore;
        row[c++] = draft.headline == null ? Float.NaN : satellite.place - draft.headline.place;
        row[c++] = member(satellite.place - 1, d);
        row[c++] = member(satellite.place + 1, d);
        row[c++] = member(satellite.place - 2, d);
        row[c++] = member(satellite.place + 2, d);
        row[c++] = satellite.pageNumber() - first.pageNumber();
        row[c++] = satellite.pageNumber() - last.pageNumber();
        row[c++] = (float) Math.log(satellite.width / first.width);
        row[c++] = (float) Math.log(satellite.width / last.width);
        row[c++] = habit;
        row[c++] = satellite.lines();
        row[c++] = (float) draft.before;
        row[c++] = (float) draft.behind;
        row[c++] = LineLabels.code(first.role);
        row[c++] = draft.texts.size();
        row[c++] = draft.lines();
        for (int offset = -2; offset <= 2; offset++) {
            if (offset != 0) {
                row[c++] = role(satellite.place + offset);
            }
        }
        row[c++] = role(first.place - 1);
        row[c++] = role(last.place + 1);
        row[c++] = between(titles, satellite.place, first.place);
        row[c++] = between(titles, satellite.place, last.place);
        row[c++] = between(texts, satellite.place, first.place);
        row[c++] = between(texts, satellite.place, last.place);
        row[c++] = satellite.sure;
        row[c++] = last.last().closing().code();
        row[c++] = first.first().opening().code();
        row[c++] = drafts.size();
        row[c++] = satellites.size();
        row[c++] = draft.headline == null ? 0 : 1;
        row[c++] = satellite.first().gapBefore() ? 1 : 0;
        row[c++] = satellite.to < satellite.page.size()
                        && satellite.page.line(satellite.to).gapBefore()
                ? 1
                : 0;
        row[c++] = s - order[d];
        row[c++] = (s + 0.5f) / satellites.size() - (order[d] + 0.5f) / drafts.size();
        row[c++] = draft.headline == null ? Float.NaN : titles[draft.headline.place] - titles[satellite.place];
        row[c++] = satellites.size() - drafts.size();
        row[c++] = titleOrder[d] < 0 ? Float.NaN : s - titleOrder[d];
        row[c++] = s - endOrder[d];
        row[c++] = habits[0];
        row[c++] = habits[1];
        row[c++] = habits[2];
        row[c++] = textBefore(satellite.place, d);
        row[c++] = pageOrder(s, d);
        row[c++] = last.last().closed() ? 1 : 0;
        row[c++] = run(satellite.place, -1);
        row[c++] = run(satellite.place, 1);
        return row;
    }

    /** What the text before a satellite, however far, is in an article: 0 not of it, 1 part of it, 2 its end. */
    private int textBefore(int place, int d) {
        int at = place - 1;
        while (at >= 0 && !all.get(at).isText()) {
            at--;
        }
        return at < 0 ? -1 : owner[at] != d ? 0 : all.get(at) == drafts.get(d).last() ? 2 : 1;
    }

    /** The place of a satellite among those of its page, less that of an article among those that end on the page. */
    private float pageOrder(int s, int d) {
        int page = satellites.get(s).pageNumber();
        if (drafts.get(d).last().pageNumber() != page) {
            return Float.NaN;
        }
        int order = 0;
        for (int o = 0; o < s; o++) {
            order += satellites.get(o).pageNumber() == page ? 1 : 0;
        }
        for (Draft other : drafts) {
            order -= other.last().pageNumber() == page
                            && other.last().place < drafts.get(d).last().place
                    ? 1
                    : 0;
        }
        return order;
    }

    /** How many fragments of its role stand side by side with a satellite on one side of it. */
    private int run(int place, int step) {
        int count = 0;
        for (int at = place + step; at >= 0 && at < all.size() && all.get(at).role == all.get(place).role; at += step) {
            count++;
        }
        return count;
    }
}
