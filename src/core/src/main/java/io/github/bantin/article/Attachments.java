package io.github.bantin.article;

import io.github.bantin.internal.assign.Assignment;
import io.github.bantin.internal.learn.Forest;
import java.util.List;

/** Gives satellites to the articles of a reading: each headline, byline or caption to the one that it fits best. */
final class Attachments {
    private Attachments() {}

    /** Gives headlines to texts; one that no text takes is an article of its own. Tells how well they fit. */
    static double headlines(Reading reading, Forest headlines, double bias) {
        Satellites rows = new Satellites(
                reading.fragments, reading.terms, reading.drafts, PartRole.HEADLINE, reading.links.habit());
        double[][] odds = odds(reading, rows, headlines, bias);
        int[] of = Assignment.greatest(odds, reading.drafts.size());
        int texts = reading.drafts.size();
        double value = 0;
        for (int s = 0; s < of.length; s++) {
            Fragment headline = rows.satellites().get(s);
            if (of[s] >= 0 && of[s] < texts) {
                reading.drafts.get(of[s]).headline = headline;
                reading.drafts.get(of[s]).headlineOdds = odds[s][of[s]] - bias;
                value += odds[s][of[s]];
            } else {
                Draft alone = new Draft(List.of(), List.of(), reading.terms[headline.place], 0, 0);
                alone.headline = headline;
                reading.drafts.add(alone);
            }
        }
        return value;
    }

    /** How well each satellite fits each article that is looked at for it, as the logarithm of odds. */
    static double[][] odds(Reading reading, Satellites rows, Forest forest, double bias) {
        double[][] odds = new double[rows.satellites().size()][reading.drafts.size()];
        for (int s = 0; s < odds.length; s++) {
            Fragment satellite = rows.satellites().get(s);
            Fragment beside = reading.inOrder ? PlainOrder.beside(reading.fragments, satellite) : null;
            for (int d = 0; d < reading.drafts.size(); d++) {
                boolean asked =
                        reading.inOrder ? PlainOrder.isOf(reading.drafts.get(d), satellite, beside) : rows.isNear(s, d);
                odds[s][d] = asked ? forest.logOdds(rows.row(s, d)) + bias : Double.NEGATIVE_INFINITY;
            }
        }
        return odds;
    }

    /** Gives the other satellites of one role; each article takes one at most, or as many as there are. */
    static void give(Reading reading, PartRole role, Forest forest, double bias, boolean one) {
        Satellites rows = new Satellites(reading.fragments, reading.terms, reading.drafts, role, reading.links.habit());
        double[][] odds = odds(reading, rows, forest, bias);
        int[] of = one ? Assignment.greatest(odds, reading.drafts.size()) : new int[odds.length];
        int known = reading.drafts.size();
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
                reading.drafts.get(of[s]).take(satellite, odds[s][of[s]] - bias);
            } else {
                Draft alone = new Draft(List.of(), List.of(), reading.terms[satellite.place], 0, 0);
                alone.take(satellite, 0);
                reading.lonely.add(alone);
            }
        }
    }
}
