package io.github.bantin.article;

import java.util.List;

/**
 * Tells whether running text goes on from one text to the next one behind it, where texts are read in the order in which
 * they stand: what blank lines say comes first, then a rule of its own, such as the links of a page.
 *
 * <p>A rule that no model weighs is as sure as it was seen to be right on pages with gold: those of set a, on which no model
 * was trained, and plain texts set of set a and set b.
 */
final class Flow {
    /** Text does not go on. */
    static final double NEVER = Double.NEGATIVE_INFINITY;

    /**
     * How sure it is that text in plain order goes on although no link says so, because nothing begins there: 47 of 52 such
     * places did.
     */
    static final double IN_ORDER = odds(47, 52);

    /**
     * The same where no links are known and a torn sentence stands before the inside of one, or a whole one before another,
     * as far as the texts do not touch.
     */
    private static final double FITS = odds(34, 67);

    /** The same where the end of the one and the begin of the other do not fit. */
    private static final double UNFIT = odds(11, 51);

    /** Tells whether text goes on where blank lines do not tell. */
    interface Rule {
        /** How sure it is, as the logarithm of odds, or {@link #NEVER}. */
        double odds(Fragment last, Fragment next);
    }

    private final ArticleGaps gaps;
    private final Rule rule;

    private Flow(ArticleGaps gaps, Rule rule) {
        this.gaps = gaps;
        this.rule = rule;
    }

    /** Text goes on as a rule has it. */
    static Flow by(ArticleGaps gaps, Rule rule) {
        return new Flow(gaps, rule);
    }

    /** Text goes on until a title, a rubric or a rule of marks. */
    static Flow untilTitles(ArticleGaps gaps, List<Fragment> fragments) {
        return new Flow(gaps, (last, next) -> begins(fragments, last, next) ? NEVER : fits(last, next) ? FITS : UNFIT);
    }

    /** The logarithm of the odds that so many of all cases tell, none of them certain. */
    private static double odds(int right, int all) {
        return Math.log((right + 0.5) / (all - right + 0.5));
    }

    private static boolean fits(Fragment last, Fragment next) {
        return last.last().closed() != next.first().opensInside();
    }

    /** Whether a title stands between two texts, or a rubric or a rule of marks, behind which nothing was seen to go on. */
    private static boolean begins(List<Fragment> fragments, Fragment last, Fragment next) {
        for (Fragment between : fragments.subList(last.place + 1, next.place)) {
            boolean rule = between.role == PartRole.NOISE && !Fragments.isInvisible(between.page, between.first());
            if (rule || between.role == PartRole.RUBRIC || between.isTitle()) {
                return true;
            }
        }
        return false;
    }

    /** How sure it is that text goes on, as the logarithm of odds; {@link #NEVER} where it does not. */
    double odds(Fragment last, Fragment next) {
        double odds = rule.odds(last, next);
        return switch (gaps.between(last, next)) {
            case BEGINS -> NEVER;
            case GOES_ON -> Math.max(odds, IN_ORDER);
            case SILENT -> odds;
        };
    }
}
