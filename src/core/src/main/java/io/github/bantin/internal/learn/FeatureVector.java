package io.github.bantin.internal.learn;

import java.util.Arrays;

/**
 * Features of the items of a sequence, each a name and a value hashed to a small number. Holds the features of all items
 * one after the other. Not safe for use by several threads.
 */
public final class FeatureVector {
    private final int bits;
    private int[] features = new int[1024];
    private int size;
    private int[] begins = new int[64];
    private int items;

    /** Makes an empty vector whose features are numbers of so many bits. */
    public FeatureVector(int bits) {
        this.bits = bits;
    }

    /** Begins the next item. */
    public void next() {
        if (items + 1 >= begins.length) {
            begins = Arrays.copyOf(begins, begins.length * 2);
        }
        begins[items++] = size;
        begins[items] = size;
    }

    /** Adds a feature to the last item. */
    public void add(long name, long value) {
        if (size == features.length) {
            features = Arrays.copyOf(features, size * 2);
        }
        features[size++] = (int) (Hash.of(name * 1_000_003L + value) >>> 64 - bits);
        begins[items] = size;
    }

    /** How many items there are. */
    public int items() {
        return items;
    }

    /** Where the features of an item begin. */
    public int begin(int item) {
        return begins[item];
    }

    /** Where the features of an item end. */
    public int end(int item) {
        return begins[item + 1];
    }

    /** A feature. */
    public int feature(int at) {
        return features[at];
    }
}
