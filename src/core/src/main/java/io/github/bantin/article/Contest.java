package io.github.bantin.article;

import io.github.bantin.internal.learn.Forest;
import java.util.Arrays;
import java.util.List;

/** Scores links, the first trees of the model all of them, the others only those that are among the best of some fragment. */
final class Contest {
    /** So many of all trees are asked about all links. */
    private static final int FIRST_SHARE = 5;

    /** So many links from each fragment and to each one go on. */
    private static final int GO_ON = 7;

    private Contest() {}

    /** The score of each link, far below all others if it does not go on. */
    static double[] of(List<Links.Link> links, int fragments, Forest forest) {
        int first = forest.trees() / FIRST_SHARE;
        double[] scores = new double[links.size()];
        double[][] from = new double[fragments][GO_ON];
        double[][] to = new double[fragments][GO_ON];
        for (int i = 0; i < fragments; i++) {
            Arrays.fill(from[i], Double.NEGATIVE_INFINITY);
            Arrays.fill(to[i], Double.NEGATIVE_INFINITY);
        }
        for (int i = 0; i < scores.length; i++) {
            Links.Link link = links.get(i);
            scores[i] = forest.base() + forest.sum(link.row(), 0, first);
            enter(from[link.from()], scores[i]);
            enter(to[link.to()], scores[i]);
        }
        for (int i = 0; i < scores.length; i++) {
            Links.Link link = links.get(i);
            boolean goesOn = scores[i] >= from[link.from()][0] || scores[i] >= to[link.to()][0];
            scores[i] = goesOn ? scores[i] + forest.sum(link.row(), first, forest.trees()) : Double.NEGATIVE_INFINITY;
        }
        return scores;
    }

    /** Keeps the greatest scores, the least of them first. */
    private static void enter(double[] best, double score) {
        if (score <= best[0]) {
            return;
        }
        int at = 0;
        while (at + 1 < best.length && best[at + 1] < score) {
            best[at] = best[at + 1];
            at++;
        }
        best[at] = score;
    }
}
