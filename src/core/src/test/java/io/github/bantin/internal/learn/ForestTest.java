package io.github.bantin.internal.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ForestTest {
    private static final float[] NUMBERS = {
        0f,
        -0f,
        1f,
        -1f,
        0.5f,
        -0.5f,
        Float.MIN_VALUE,
        -Float.MIN_VALUE,
        Float.MAX_VALUE,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY
    };

    private static float number(Random random) {
        return random.nextBoolean() ? NUMBERS[random.nextInt(NUMBERS.length)] : (float) random.nextGaussian();
    }

    /** The slow twin: one tree after another, floating-point comparisons, the unknown to the left. */
    private static double slow(
            int depth, byte[] columns, float[] limits, float[] leaves, float[] row, int from, int to) {
        double sum = 0;
        int inner = (1 << depth) - 1;
        for (int tree = from; tree < to; tree++) {
            int node = 0;
            while (node < inner) {
                int at = tree * inner + node;
                node = 2 * node + (row[columns[at] & 255] > limits[at] ? 2 : 1);
            }
            sum += leaves[(tree << depth) + node - inner];
        }
        return sum;
    }

    @Property
    void sumsWhatTheSlowTwinSums(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int depth,
            @ForAll @IntRange(max = 11) int trees,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        Random random = new Random(seed);
        int inner = trees * ((1 << depth) - 1);
        byte[] columns = new byte[inner];
        float[] limits = new float[inner];
        for (int i = 0; i < inner; i++) {
            columns[i] = (byte) random.nextInt(width);
            limits[i] = number(random);
        }
        float[] leaves = new float[trees << depth];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = (float) random.nextGaussian();
        }
        float[] row = new float[width];
        for (int i = 0; i < width; i++) {
            row[i] = random.nextInt(5) == 0 ? Float.NaN : number(random);
        }
        Forest forest = new Forest(depth, 0, columns, limits, leaves);
        for (int from = 0; from <= trees; from++) {
            assertThat(forest.sum(row, from, trees)).isEqualTo(slow(depth, columns, limits, leaves, row, from, trees));
        }
    }
}
