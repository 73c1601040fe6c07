package io.github.bantin.internal.nfc;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Objects;

/**
 * Well-formedness of UTF-8: Unicode Standard, section 3.9, table 3-7. Indexes count bytes. All static, safe for use by
 * any number of threads.
 */
public final class Utf8 {

    /** Reads eight bytes of an array, the first one into the lowest bits. */
    static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** The highest bits of eight bytes. */
    static final long HIGH_BITS = 0x8080808080808080L;

    // States of the automaton, each the place of six bits in a row of STEPS.
    private static final int MALFORMED = 0;
    private static final int COMPLETE = 6;
    private static final int ONE_LEFT = 12;
    private static final int TWO_LEFT = 18;
    private static final int THREE_LEFT = 24;
    private static final int AFTER_E0 = 30;
    private static final int AFTER_ED = 36;
    private static final int AFTER_F0 = 42;
    private static final int AFTER_F4 = 48;

    /** For each byte the states it leads to, each at the place of the state that it comes from. */
    private static final long[] STEPS = new long[256];

    private static final int BLOCK = 16;

    static {
        step(0x00, 0x7F, COMPLETE, COMPLETE);
        step(0xC2, 0xDF, COMPLETE, ONE_LEFT);
        step(0xE0, 0xE0, COMPLETE, AFTER_E0);
        step(0xE1, 0xEC, COMPLETE, TWO_LEFT);
        step(0xED, 0xED, COMPLETE, AFTER_ED);
        step(0xEE, 0xEF, COMPLETE, TWO_LEFT);
        step(0xF0, 0xF0, COMPLETE, AFTER_F0);
        step(0xF1, 0xF3, COMPLETE, THREE_LEFT);
        step(0xF4, 0xF4, COMPLETE, AFTER_F4);
        step(0x80, 0xBF, ONE_LEFT, COMPLETE);
        step(0x80, 0xBF, TWO_LEFT, ONE_LEFT);
        step(0x80, 0xBF, THREE_LEFT, TWO_LEFT);
        step(0xA0, 0xBF, AFTER_E0, ONE_LEFT);
        step(0x80, 0x9F, AFTER_ED, ONE_LEFT);
        step(0x90, 0xBF, AFTER_F0, TWO_LEFT);
        step(0x80, 0x8F, AFTER_F4, TWO_LEFT);
    }

    private Utf8() {}

    /**
     * The index of the first byte that is not part of well-formed UTF-8, or -1. Of a sequence that lacks its end, or has a
     * wrong byte in it, that is its first byte.
     *
     * @throws IndexOutOfBoundsException if {@code begin} or {@code end} is outside the array
     */
    public static int firstMalformed(byte[] bytes, int begin, int end) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.checkFromToIndex(begin, end, bytes.length);
        long state = COMPLETE;
        int i = begin;
        for (; i <= end - BLOCK; i += BLOCK) {
            if ((state & 63) == COMPLETE
                    && (((long) WORD.get(bytes, i) | (long) WORD.get(bytes, i + 8)) & HIGH_BITS) == 0) {
                continue;
            }
            for (int k = 0; k < BLOCK; k++) {
                state = STEPS[bytes[i + k] & 0xFF] >>> state;
            }
            if ((state & 63) == MALFORMED) {
                return locate(bytes, begin, i, end);
            }
        }
        int rest = i;
        for (; i < end; i++) {
            state = STEPS[bytes[i] & 0xFF] >>> state;
        }
        return (state & 63) == COMPLETE ? -1 : locate(bytes, begin, rest, end);
    }

    /**
     * The code point that begins at an index; if none does, the negative length of the maximal subpart there, that is of
     * what well-formed UTF-8 could have begun with, or of one byte.
     */
    static int codePointAt(byte[] bytes, int at, int end) {
        int first = bytes[at];
        if (first >= 0) {
            return first;
        }
        first &= 0xFF;
        if (first < 0xC2 || first > 0xF4 || at + 1 == end) {
            return -1;
        }
        int second = bytes[at + 1] & 0xFF;
        if (first < 0xE0) {
            return isContinuation(second) ? ((first & 0x1F) << 6) | (second & 0x3F) : -1;
        }
        int lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (second < lowest || second > highest) {
            return -1;
        }
        if (at + 2 == end || !isContinuation(bytes[at + 2])) {
            return -2;
        }
        int begun = ((second & 0x3F) << 6) | (bytes[at + 2] & 0x3F);
        if (first < 0xF0) {
            return ((first & 0xF) << 12) | begun;
        }
        if (at + 3 == end || !isContinuation(bytes[at + 3])) {
            return -3;
        }
        return ((first & 7) << 18) | (begun << 6) | (bytes[at + 3] & 0x3F);
    }

    /** How many bytes a code point has. */
    static int length(int codePoint) {
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    static boolean isContinuation(int unit) {
        return (unit & 0xC0) == 0x80;
    }

    /** The first malformed byte, if it or what is wrong with it is at or after the beginning of a block. */
    private static int locate(byte[] bytes, int begin, int block, int end) {
        int at = Math.max(begin, block - 1);
        while (at > begin && at > block - 4 && isContinuation(bytes[at])) {
            at--;
        }
        while (at < end) {
            int c = codePointAt(bytes, at, end);
            if (c < 0) {
                return at;
            }
            at += length(c);
        }
        return -1;
    }

    private static void step(int firstByte, int lastByte, int from, int to) {
        for (int b = firstByte; b <= lastByte; b++) {
            STEPS[b] |= (long) to << from;
        }
    }
}
