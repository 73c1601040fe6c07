package io.github.bantin.internal.learn;

import java.util.Arrays;

/** Numbers keys in the order in which they come: an open hash table. Not safe for use by several threads. */
public final class KeyTable {
    private long[] keys;
    private int[] numbers;
    private int size;

    /** Makes an empty table. */
    public KeyTable(int expected) {
        int slots = Integer.highestOneBit(Math.max(16, expected) * 2 - 1) << 1;
        keys = new long[slots];
        numbers = new int[slots];
        Arrays.fill(numbers, -1);
    }

    /** How many keys there are. */
    public int size() {
        return size;
    }

    /** The number of a key; a new key gets the next one. */
    public int add(long key) {
        int slot = slot(key);
        if (numbers[slot] >= 0) {
            return numbers[slot];
        }
        if (2 * size >= keys.length) {
            grow();
            slot = slot(key);
        }
        keys[slot] = key;
        numbers[slot] = size;
        return size++;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) Hash.of(key) & mask; // keys that differ in a few bits are spread too
        while (numbers[slot] >= 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new int[keys.length];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] >= 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
