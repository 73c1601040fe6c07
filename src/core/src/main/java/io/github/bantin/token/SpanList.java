package io.github.bantin.token;

import java.util.Arrays;

/** Begins and ends of spans in one growing array. */
final class SpanList {
    private int[] offsets;
    private int length;

    SpanList(int capacity) {
        offsets = new int[Math.max(2, capacity)];
    }

    void add(int begin, int end) {
        if (length + 2 > offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2 + 2);
        }
        offsets[length++] = begin;
        offsets[length++] = end;
    }

    int[] toArray() {
        return Arrays.copyOf(offsets, length);
    }
}
