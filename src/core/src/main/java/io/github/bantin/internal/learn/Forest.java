package io.github.bantin.internal.learn;

import io.github.bantin.text.ModelFormatException;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Boosted decision trees: the logarithm of the odds of a yes, from a row of numbers.
 *
 * <p>Trees are of one depth and stand in flat arrays. A number that is not known is {@link Float#NaN} and goes left.
 * Immutable and safe for use by any number of threads.
 */
public final class Forest {
    private static final int DEEPEST = 16;

    private final int depth;
    private final float base;
    private final byte[] columns;
    private final float[] limits;
    private final float[] leaves;

    Forest(int depth, float base, byte[] columns, float[] limits, float[] leaves) {
        this.depth = depth;
        this.base = base;
        this.columns = columns;
        this.limits = limits;
        this.leaves = leaves;
    }

    /**
     * Reads a model.
     *
     * @param columns how many numbers the rows have that it is asked about
     */
    public static Forest read(ModelBody in, int columns) throws ModelFormatException {
        int depth = in.number("the depth of trees", 1, DEEPEST);
        long trees = in.number("the number of trees", 0, Integer.MAX_VALUE);
        float base = in.real("the base");
        byte[] asked = in.bytes("columns", trees * ((1 << depth) - 1));
        int greatest = 0;
        for (byte column : asked) {
            greatest = Math.max(greatest, column & 255);
        }
        in.check(greatest < columns, "column " + greatest + " is asked, there are " + columns);
        float[] limits = in.limits("limits", asked.length);
        return new Forest(depth, base, asked, limits, in.reals("leaves", trees << depth));
    }

    /** Writes the body of the model. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(depth);
        out.writeInt(leaves.length >> depth);
        out.writeFloat(base);
        out.write(columns);
        for (float limit : limits) {
            out.writeFloat(limit);
        }
        for (float leaf : leaves) {
            out.writeFloat(leaf);
        }
        out.flush();
    }

    /** The logarithm of the odds of a yes. */
    public double logOdds(float[] row) {
        return base + sum(row, 0, trees());
    }

    /** How many trees there are. */
    public int trees() {
        return leaves.length >> depth;
    }

    /** What the trees from one to before another one add to the logarithm of the odds. */
    public double sum(float[] row, int from, int to) {
        double sum = 0;
        int inner = (1 << depth) - 1;
        for (int tree = from; tree < to; tree++) {
            int node = 0;
            int first = tree * inner;
            while (node < inner) {
                node = 2 * node + (row[columns[first + node] & 255] > limits[first + node] ? 2 : 1);
            }
            sum += leaves[(tree << depth) + node - inner];
        }
        return sum;
    }

    /** The logarithm of the odds before any tree is asked. */
    public double base() {
        return base;
    }
}
