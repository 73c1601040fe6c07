package io.github.bantin.internal.nfc;

import java.util.Arrays;

/** Normalizes strings piece by piece, while the nearest cache holds the piece. All static, safe for any number of threads. */
final class StringRun {

    private static final int PIECE = 2048;

    private StringRun() {}

    /** The normal form of a text that is normalized up to {@code begin}, the border of a segment. */
    static String normalize(String text, int begin) {
        int length = text.length();
        char[] target = new char[length];
        text.getChars(0, begin, target, 0);
        int written = begin;
        char[] piece = new char[Math.min(PIECE, length - begin)];
        for (int next = begin; next < length; ) {
            int units = Math.min(piece.length, length - next);
            text.getChars(next, next + units, piece, 0);
            int border = next + units == length ? units : Borders.last(piece, units);
            if (border == 0) {
                piece = new char[2 * piece.length];
                continue;
            }
            long progress = ArrayRun.normalize(piece, 0, border, target, written);
            int read = ArrayRun.read(progress);
            next += read;
            written = ArrayRun.written(progress);
            if (read < border) {
                target = Arrays.copyOf(target, target.length + (target.length >> 1) + 4 * (border - read));
            }
        }
        return new String(target, 0, written);
    }
}
