package io.github.bantin.article;

import java.util.Arrays;
import java.util.List;

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
            for (int d = 0; d < drafts.size(); d++) {
                if (stands(fragments, satellites.get(s), drafts.get(d))) {
                    near[s][d] = odds[s][d];
                }
            }
        }
        return near;
    }

    /** Whether a satellite stands where it may belong to an article: a title right before it, all else right behind it. */
    private static boolean stands(List<Fragment> fragments, Fragment satellite, Draft draft) {
        int step = satellite.isTitle() ? 1 : -1;
        for (int at = satellite.place + step; at >= 0 && at < fragments.size(); at += step) {
            if (fragments.get(at).isText()) {
                return fragments.get(at) == (step > 0 ? draft.first() : draft.last());
            }
        }
        return false;
    }
}
