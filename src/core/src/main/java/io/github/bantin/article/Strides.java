package io.github.bantin.article;

/**
 * How well the words of each line go on in the line behind it, and in those one and two lines further: where columns were
 * read across, row by row, the words of a line go on beyond the lines of the other columns. Not changed once made.
 */
final class Strides {
    /** The longest stride: three columns side by side. */
    static final int LONGEST = 3;

    /** So many lines on either side tell whether columns were read across here. */
    private static final int WINDOW = 4;

    private static final float LEAST = -2;
    private static final float MOST = 6;

    private final float[][] meets = new float[LONGEST][];
    private final float[][] across = new float[LONGEST][];

    private final Junction junction;

    private Strides(Junction junction) {
        this.junction = junction;
    }

    static Strides of(Page page, Junction junction) {
        Strides strides = new Strides(junction);
        int n = page.size();
        for (int stride = 1; stride <= LONGEST; stride++) {
            float[] meets = new float[n];
            for (int i = 0; i + stride < n; i++) {
                PageLine from = page.line(i);
                PageLine to = page.line(i + stride);
                meets[i] = from.page() != to.page()
                        ? 0
                        : (float) (junction.pair(page, from, to) + junction.triples(page, from, to));
            }
            strides.meets[stride - 1] = meets;
        }
        for (int stride = 2; stride <= LONGEST; stride++) {
            strides.across[stride - 1] = strides.across(stride);
        }
        return strides;
    }

    /** Of each line how much better the lines around it go on by a stride than in the very next line, in the mean. */
    private float[] across(int stride) {
        int n = meets[0].length;
        double[] sums = new double[n + 1];
        for (int i = 0; i < n; i++) {
            sums[i + 1] = sums[i] + bounded(meets[stride - 1][i]) - bounded(meets[0][i]);
        }
        float[] across = new float[n];
        for (int i = 0; i < n; i++) {
            int from = Math.max(0, i - WINDOW);
            int to = Math.min(n, i + WINDOW + 1);
            across[i] = (float) ((sums[to] - sums[from]) / (to - from));
        }
        return across;
    }

    private static float bounded(float meets) {
        return Math.max(LEAST, Math.min(MOST, meets));
    }

    /** What judged how lines meet. */
    Junction junction() {
        return junction;
    }

    /** How well a line goes on in the line so many lines further, 0 if there is none on its page. */
    float meets(int line, int stride) {
        return line < 0 ? 0 : meets[stride - 1][line];
    }

    /** How much better the lines around a line go on by a stride than in the very next line: high where columns were read across. */
    float across(int line, int stride) {
        return line < 0 ? 0 : across[stride - 1][line];
    }
}
