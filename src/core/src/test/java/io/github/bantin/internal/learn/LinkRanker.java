package io.github.bantin.internal.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Grows three forests together that choose what follows what: one scores links, one the end of each item as the end of all,
 * one its begin as the begin of all. Of each item the links away from it and its end compete, and so do the links towards it
 * and its begin; the loss is that of the softmax over those that compete.
 */
public final class LinkRanker {
    private final RowList links = new RowList();
    private final RowList ends = new RowList();
    private final RowList begins = new RowList();
    private final List<int[]> competitors = new ArrayList<>();
    private final List<int[]> answers = new ArrayList<>();

    /** The forests. */
    public record Forests(Forest links, Forest ends, Forest begins) {}

    private final List<int[]> linkEnds = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    /**
     * Adds the items of one page.
     *
     * @param rows of links, of ends and of begins
     * @param from where each link begins
     * @param to where each link ends
     * @param next what follows each item in truth, -1 for nothing, -2 if that is not known
     * @param before what stands before each item in the same manner
     */
    public void add(
            List<float[]> rows,
            int[] from,
            int[] to,
            List<float[]> endRows,
            List<float[]> beginRows,
            int[] next,
            int[] before,
            double weight) {
        int items = endRows.size();
        linkEnds.add(new int[] {links.size(), ends.size(), items, rows.size()});
        rows.forEach(links::add);
        endRows.forEach(ends::add);
        beginRows.forEach(begins::add);
        competitors.add(from.clone());
        competitors.add(to.clone());
        answers.add(next.clone());
        answers.add(before.clone());
        weights.add(weight);
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
            for (int page = 0; page < linkEnds.size(); page++) {
                int[] at = linkEnds.get(page);
                float weight = (float) (double) weights.get(page);
                for (int side = 0; side < 2; side++) {
                    slopes(
                            at,
                            competitors.get(2 * page + side),
                            answers.get(2 * page + side),
                            answers.get(2 * page + 1 - side),
                            side == 0,
                            competitors.get(2 * page + 1 - side),
                            link.scores,
                            side == 0 ? end.scores : begin.scores,
                            linkSlopes,
                            side == 0 ? endSlopes : beginSlopes,
                            weight);
                }
            }
            link.grow(linkSlopes.gradients, linkSlopes.curvatures, share, random);
            end.grow(endSlopes.gradients, endSlopes.curvatures, share, random);
            begin.grow(beginSlopes.gradients, beginSlopes.curvatures, share, random);
        }
        return new Forests(link.forest(), end.forest(), begin.forest());
    }

    private static void slopes(
            int[] at,
            int[] own,
            int[] answer,
            int[] answerBack,
            boolean forward,
            int[] other,
            double[] linkScores,
            double[] noneScores,
            Slopes linkSlopes,
            Slopes noneSlopes,
            float weight) {
        int items = at[2];
        double[] most = new double[items];
        double[] sum = new double[items];
        for (int i = 0; i < items; i++) {
            most[i] = noneScores[at[1] + i];
        }
        for (int k = 0; k < own.length; k++) {
            most[own[k]] = Math.max(most[own[k]], linkScores[at[0] + k]);
        }
        for (int i = 0; i < items; i++) {
            sum[i] = Math.exp(noneScores[at[1] + i] - most[i]);
        }
        for (int k = 0; k < own.length; k++) {
            sum[own[k]] += Math.exp(linkScores[at[0] + k] - most[own[k]]);
        }
        for (int k = 0; k < own.length; k++) {
            int i = own[k];
            if (answer[i] != -2) {
                double p = Math.exp(linkScores[at[0] + k] - most[i]) / sum[i];
                boolean yes = answer[i] == other[k];
                linkSlopes.add(at[0] + k, yes, p, weight);
            }
        }
        for (int i = 0; i < items; i++) {
            if (answer[i] != -2) {
                double p = Math.exp(noneScores[at[1] + i] - most[i]) / sum[i];
                noneSlopes.add(at[1] + i, answer[i] == -1, p, weight);
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
            java.util.Arrays.fill(gradients, 0);
            java.util.Arrays.fill(curvatures, 0);
        }

        void add(int at, boolean yes, double p, float weight) {
            gradients[at] += (float) (((yes ? 1 : 0) - p) * weight);
            curvatures[at] += (float) (p * (1 - p) * weight);
        }
    }
}
