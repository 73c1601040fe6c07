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

    /** The keys of the limits. */
    private final int[] limitKeys;

    private final float[] leaves;

    Forest(int depth, float base, byte[] columns, float[] limits, float[] leaves) {
        this.depth = depth;
        this.base = base;
        this.columns = columns;
        this.limits = limits;
        this.limitKeys = keys(limits);
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
        int[] keys = keys(row);
        int tree = from;
        for (; tree + 4 <= to; tree += 4) { // the steps in four trees do not wait for each other
            int first0 = tree * inner;
            int first1 = first0 + inner;
            int first2 = first1 + inner;
            int first3 = first2 + inner;
            int node0 = 0;
            int node1 = 0;
            int node2 = 0;
            int node3 = 0;
            for (int level = 0; level < depth; level++) {
                node0 = 2 * node0 + 1 + right(keys, first0 + node0);
                node1 = 2 * node1 + 1 + right(keys, first1 + node1);
                node2 = 2 * node2 + 1 + right(keys, first2 + node2);
                node3 = 2 * node3 + 1 + right(keys, first3 + node3);
            }
            sum += leaves[(tree << depth) + node0 - inner];
            sum += leaves[(tree + 1 << depth) + node1 - inner];
            sum += leaves[(tree + 2 << depth) + node2 - inner];
            sum += leaves[(tree + 3 << depth) + node3 - inner];
        }
        for (; tree < to; tree++) {
            int node = 0;
            for (int level = 0; level < depth; level++) {
                node = 2 * node + 1 + right(keys, tree * inner + node);
            }
            sum += leaves[(tree << depth) + node - inner];
        }
        return sum;
    }

    /** 1 if the number that a node asks about is greater than its limit, else 0; told without a branch. */
    private int right(int[] keys, int node) {
        return (int) ((long) limitKeys[node] - keys[columns[node] & 255] >>> 63);
    }

    /** Whole numbers that stand in the order of the numbers, the unknown before all. */
    private static int[] keys(float[] numbers) {
        int[] keys = new int[numbers.length];
        for (int i = 0; i < keys.length; i++) {
            float number = numbers[i] + 0f; // both zeros are one
            int bits = Float.floatToRawIntBits(number);
            keys[i] = Float.isNaN(number) ? Integer.MIN_VALUE : bits ^ bits >> 31 & Integer.MAX_VALUE;
        }
        return keys;
    }

    /** The logarithm of the odds before any tree is asked. */
    public double base() {
        return base;
    }
}
