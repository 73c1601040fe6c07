package io.github.bantin.article;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says how much better another order must read before a text is taken out of the order it stands in.
 *
 * <p>Most texts were never torn: what follows what is what stands behind it, and titles stand right before their text. All
 * orders are weighed in logarithms of odds; one torn sentence brings more than the margin of links, two titles that fit
 * other texts more than that of titles.
 */
final class PlainOrder {
    /** How much better running text must read in another order. */
    static final double LINK_MARGIN = 1;

    /** How much better titles must fit other texts than those that stand behind them. */
    static final double TITLE_MARGIN = 4;

    private PlainOrder() {}

    /** Whether a page begins with text and ends with a title, as one whose titles stand behind their text. */
    static boolean endsInTitle(List<Fragment> fragments) {
        boolean begun = false;
        boolean title = false;
        for (Fragment fragment : fragments) {
            if (!begun && fragment.isTitle()) {
                return false;
            }
            begun |= fragment.isText();
            title = fragment.isTitle() || title && !fragment.isText();
        }
        return title;
    }

    /** What links gain if only those to the text that stands next are looked at. */
    static double[] nextOnly(List<Links.Link> ways, double[] gains) {
        double[] near = new double[gains.length];
        for (int i = 0; i < near.length; i++) {
            near[i] = ways.get(i).to() == ways.get(i).from() + 1 ? gains[i] : Double.NEGATIVE_INFINITY;
        }
        return near;
    }

    /** The odds of satellites for articles if titles stand right before their text and all else right behind it. */
    static double[][] besideOnly(
            List<Fragment> fragments, List<Fragment> satellites, List<Draft> drafts, double[][] odds) {
        double[][] near = new double[odds.length][drafts.size()];
        for (int s = 0; s < odds.length; s++) {
            Arrays.fill(near[s], Double.NEGATIVE_INFINITY);
            Fragment beside = beside(fragments, satellites.get(s));
            for (int d = 0; d < drafts.size(); d++) {
                if (isOf(drafts.get(d), satellites.get(s), beside)) {
                    near[s][d] = odds[s][d];
                }
            }
        }
        return near;
    }

    /** The text beside which a satellite stands: of a title the one right behind it, of all else the one right before it. */
    static @Nullable Fragment beside(List<Fragment> fragments, Fragment satellite) {
        int step = satellite.isTitle() ? 1 : -1;
        for (int at = satellite.place + step; at >= 0 && at < fragments.size(); at += step) {
            if (fragments.get(at).isText()) {
                return fragments.get(at);
            }
        }
        return null;
    }

    /** Whether a satellite stands where it may belong to an article: a title right before it, all else right behind it. */
    static boolean isOf(Draft draft, Fragment satellite, @Nullable Fragment beside) {
        return beside == (satellite.isTitle() ? draft.first() : draft.last());
    }
}
