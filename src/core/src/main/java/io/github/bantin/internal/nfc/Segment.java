package io.github.bantin.internal.nfc;

import java.util.Arrays;

/** One segment of a text and its normal form, in arrays that serve many segments one after the other. For one thread. */
final class Segment {

    private char[] source = new char[32];
    private char[] normal = new char[64];
    private int length;

    /** The normal form, in as many of the first units as {@link #length} says. */
    char[] normal() {
        return normal;
    }

    int length() {
        return length;
    }

    /** Normalizes a segment; whether that changed it. */
    boolean normalize(CharSequence text, int begin, int end) {
        return composeToOne(text, begin, end) || normalizeInFull(text, begin, end);
    }

    /** Normalizes a text that begins and ends at borders of segments; whether that changed it. */
    boolean normalize(char[] text, int begin, int end) {
        int room = SegmentComposer.roomFor(text, begin, end);
        if (room > normal.length) {
            normal = new char[Math.max(room, 2 * normal.length)];
        }
        length = SegmentComposer.compose(text, begin, end, normal, 0);
        return !Arrays.equals(text, begin, end, normal, 0, length);
    }

    /** The array to put a text in for {@link #normalize(char[], int, int)}. */
    char[] source(int room) {
        if (room > source.length) {
            source = new char[Math.max(room, 2 * source.length)];
        }
        return source;
    }

    private boolean composeToOne(CharSequence text, int begin, int end) {
        if (end - begin < 2) {
            return false;
        }
        int composed = text.charAt(begin);
        for (int i = begin + 1; i < end; i++) {
            composed = CompositionPairs.normalize(composed, text.charAt(i));
            if (composed == 0) {
                return false;
            }
        }
        normal[0] = (char) composed;
        length = 1;
        return true;
    }

    private boolean normalizeInFull(CharSequence text, int begin, int end) {
        char[] units = source(end - begin);
        for (int i = begin; i < end; i++) {
            units[i - begin] = text.charAt(i);
        }
        return normalize(units, 0, end - begin);
    }
}
