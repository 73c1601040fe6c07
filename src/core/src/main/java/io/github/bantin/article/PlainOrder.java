package io.github.bantin.article;

import java.util.List;

/**
 * Tells whether a text stands in plain order: no sentence breaks off, the text begins with a title if it has any, and text
 * follows each title. There, what follows what is what stands behind it, whatever its words say.
 */
final class PlainOrder {
    private PlainOrder() {}

    static boolean is(List<Fragment> fragments, Disorder disorder) {
        if (disorder.share() > 0 || fragments.isEmpty()) {
            return false;
        }
        boolean title = false;
        for (Fragment fragment : fragments) {
            if (fragment.isText()) {
                title = false;
            } else if (fragment.isTitle()) {
                title = true;
            } else if (title) {
                return false;
            }
        }
        return !title && (first(fragments).isTitle() || fragments.stream().noneMatch(Fragment::isTitle));
    }

    /** The first fragment that belongs to an article. */
    private static Fragment first(List<Fragment> fragments) {
        for (Fragment fragment : fragments) {
            if (fragment.role.isArticle()) {
                return fragment;
            }
        }
        return fragments.get(0);
    }

    /** Whether a satellite may belong to an article: titles stand right before it, all else right behind it. */
    static boolean fits(List<Fragment> fragments, Fragment satellite, Draft draft) {
        int step = satellite.isTitle() ? 1 : -1;
        for (int at = satellite.place + step; at >= 0 && at < fragments.size(); at += step) {
            if (fragments.get(at).isText()) {
                return fragments.get(at) == (step > 0 ? draft.first() : draft.last());
            }
        }
        return false;
    }
}
