package io.github.bantin.internal.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Grows three forests together that choose what follows what: one scores links, one the end of each item as the end of all,
 * one its begin as the begin of all. Of each item the links away from it and its end compete, and so do the links towards it
 * and its begin; the loss is that of the softmax over those that compete.
 */
public final class LinkRanker {
    private static final int UNKNOWN = -2;

    private final RowList links = new RowList();
    private final RowList ends = new RowList();
    private final RowList begins = new RowList();
    private final List<Page> pages = new ArrayList<>();

    /** The forests. */
    public record Forests(Forest links, Forest ends, Forest begins) {}

    /** Where each link begins or ends, and which item each item has on its other side in truth. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Side(int[] items, int[] truth) {}

    private record Page(int firstLink, int firstItem, int items, Side from, Side to, float weight) {}

    /**
     * Adds the items of one page.
     *
     * @param rows of links
     * @param endRows of items as the end of all
     * @param beginRows of items as the begin of all
     * @param from where links begin, and what follows each item: -1 for nothing, -2 if that is not known
     * @param to where links end, and what stands before each item in the same manner
     */
    public void add(
            List<float[]> rows, List<float[]> endRows, List<float[]> beginRows, Side from, Side to, double weight) {
        pages.add(new Page(links.size(), ends.size(), endRows.size(), from, to, (float) weight));
        rows.forEach(links::add);
        endRows.forEach(ends::add);
        beginRows.forEach(begins::add);
    }

    public int size() {
        return links.size();
    }

    /** Grows trees, as many of links as of ends and of begins. */
    public Forests train(int trees, int depth, int nodeDepth, double rate, double least, double share) {
        TreeGrower link = new TreeGrower(BinnedRows.of(links), trees, depth, rate, least, 0);
        TreeGrower end = new TreeGrower(BinnedRows.of(ends), trees, nodeDepth, rate, least, 0);
        TreeGrower begin = new TreeGrower(BinnedRows.of(begins), trees, nodeDepth, rate, least, 0);
        links.clear();
        Random random = new Random(11);
        Slopes linkSlopes = new Slopes(link.scores.length);
        Slopes endSlopes = new Slopes(end.scores.length);
        Slopes beginSlopes = new Slopes(begin.scores.length);
        for (int tree = 0; tree < trees; tree++) {
            linkSlopes.clear();
            endSlopes.clear();
            beginSlopes.clear();
            for (Page page : pages) {
                slopes(page, page.from(), page.to(), link.scores, end.scores, linkSlopes, endSlopes);
                slopes(page, page.to(), page.from(), link.scores, begin.scores, linkSlopes, beginSlopes);
            }
            link.grow(linkSlopes.gradients, linkSlopes.curvatures, share, random);
            end.grow(endSlopes.gradients, endSlopes.curvatures, share, random);
            begin.grow(beginSlopes.gradients, beginSlopes.curvatures, share, random);
        }
        return new Forests(link.forest(), end.forest(), begin.forest());
    }

    /** Adds what those that compete at the items of one side should gain or lose. */
    private static void slopes(
            Page page,
            Side own,
            Side other,
            double[] linkScores,
            double[] noneScores,
            Slopes linkSlopes,
            Slopes noneSlopes) {
        int items = page.items();
        double[] most = Arrays.copyOfRange(noneScores, page.firstItem(), page.firstItem() + items);
        double[] sum = new double[items];
        int[] at = own.items();
        for (int k = 0; k < at.length; k++) {
            most[at[k]] = Math.max(most[at[k]], linkScores[page.firstLink() + k]);
        }
        for (int i = 0; i < items; i++) {
            sum[i] = Math.exp(noneScores[page.firstItem() + i] - most[i]);
        }
        for (int k = 0; k < at.length; k++) {
            sum[at[k]] += Math.exp(linkScores[page.firstLink() + k] - most[at[k]]);
        }
        for (int k = 0; k < at.length; k++) {
            int i = at[k];
            if (own.truth()[i] != UNKNOWN) {
                double p = Math.exp(linkScores[page.firstLink() + k] - most[i]) / sum[i];
                linkSlopes.add(page.firstLink() + k, own.truth()[i] == other.items()[k], p, page.weight());
            }
        }
        for (int i = 0; i < items; i++) {
            if (own.truth()[i] != UNKNOWN) {
                double p = Math.exp(noneScores[page.firstItem() + i] - most[i]) / sum[i];
                noneSlopes.add(page.firstItem() + i, own.truth()[i] < 0, p, page.weight());
            }
        }
    }

    /** Sums of gradients and curvatures. */
    private static final class Slopes {
        final float[] gradients;
        final float[] curvatures;

        Slopes(int size) {
            gradients = new float[size];
            curvatures = new float[size];
        }

        void clear() {
            Arrays.fill(gradients, 0);
            Arrays.fill(curvatures, 0);
        }

        void add(int at, boolean yes, double p, float weight) {
            gradients[at] += (float) (((yes ? 1 : 0) - p) * weight);
            curvatures[at] += (float) (p * (1 - p) * weight);
        }
    }
}
