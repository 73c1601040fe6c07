package io.github.bantin.article;

import io.github.bantin.internal.assign.Assignment;
import java.util.List;

/** Chooses among the links of a page those that together gain most, each fragment before at most one other, none in a ring. */
final class Chains {
    /** So often the choice is made anew without the rings; then they are left cut. */
    private static final int ROUNDS = 5;

    private Chains() {}

    /**
     * The fragment that follows each fragment, -1 for none.
     *
     * @param count how many fragments there are
     * @param links the links
     * @param gains what each link gains; those that gain nothing are not made
     */
    static int[] of(int count, List<Links.Link> links, double[] gains) {
        double[][] matrix = new double[count][count];
        for (int k = 0; k < gains.length; k++) {
            matrix[links.get(k).from()][links.get(k).to()] = Math.max(0, gains[k]);
        }
        int[] next = new int[0];
        for (int round = 0; round < ROUNDS; round++) {
            next = Assignment.greatest(matrix, count);
            if (!cutRings(next, matrix)) {
                return next;
            }
        }
        return next;
    }

    /** Undoes and forbids the weakest link of each ring; tells whether there was one. */
    private static boolean cutRings(int[] next, double[][] matrix) {
        boolean found = false;
        int[] seen = new int[next.length];
        for (int start = 0; start < next.length; start++) {
            int at = start;
            while (at >= 0 && seen[at] == 0) {
                seen[at] = start + 1;
                at = next[at];
            }
            if (at >= 0 && seen[at] == start + 1) {
                int weakest = at;
                for (int k = next[at]; k != at; k = next[k]) {
                    weakest = matrix[k][next[k]] < matrix[weakest][next[weakest]] ? k : weakest;
                }
                matrix[weakest][next[weakest]] = 0;
                next[weakest] = -1;
                found = true;
            }
        }
        return found;
    }
}
