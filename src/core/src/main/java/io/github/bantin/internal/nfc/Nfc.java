package io.github.bantin.internal.nfc;

import java.util.Objects;

/**
 * Unicode Normalization Form C of UTF-16 text: letters and their marks as the fewest characters, marks in one order.
 *
 * <p>Exact for all characters of Unicode 15.0 and older on every runtime, and for any row of UTF-16 units; unpaired
 * surrogates stay as they are. All indexes count UTF-16 units. Every method takes linear time, is static and safe for
 * use by any number of threads. The rule is Unicode Standard Annex 15.
 *
 * <pre>{@code
 * String name = Nfc.toNfc("Vie\u0323\u0302t Nam"); // "Việt Nam", 8 units
 * assert Nfc.toNfc(name) == name;
 * }</pre>
 */
public final class Nfc {

    private Nfc() {}

    /** Whether a text is in Normalization Form C. */
    public static boolean isNfc(CharSequence text) {
        return spanNfc(text) == text.length();
    }

    /**
     * The length of the longest beginning of a text that is normalized, ends before a segment that is not, and stays as
     * it is whatever follows; the length of the text if all of it is normalized.
     */
    public static int spanNfc(CharSequence text) {
        Objects.requireNonNull(text, "text");
        int length = text.length();
        Segment segment = null;
        int next = 0;
        while (true) {
            int look = InertRun.end(text, next, length);
            if (look == length) {
                return length;
            }
            int end = Borders.end(text, look);
            if (end < 0) {
                end = ~end;
                int begin = Borders.begin(text, next, look);
                if (segment == null) {
                    segment = new Segment();
                }
                if (segment.normalize(text, begin, end)) {
                    return begin;
                }
            }
            next = end;
        }
    }

    /** The normal form of a text; the same instance if the text is normalized, without any allocation then. */
    public static String toNfc(String text) {
        int begin = spanNfc(text);
        int length = text.length();
        if (begin == length) {
            return text;
        }
        return StringRun.normalize(text, begin);
    }

    /**
     * Writes the normal form of a part of an array to another array. Allocates nothing if the target has room for the
     * part as it is and for its decomposition, which is never more than four times as long.
     *
     * @param source holds the text from {@code begin} to {@code end}, which is normalized as if nothing stood around it
     * @param target another array
     * @param at where the normal form begins in the target
     * @return where the normal form ends in the target. If there is no room for it, the bitwise complement of where it
     *     would end; the target from {@code at} on is then of no use. The normal form is seldom longer than the text, and
     *     never more than three times as long.
     * @throws IllegalArgumentException if source and target are the same array
     * @throws IndexOutOfBoundsException if {@code begin}, {@code end} or {@code at} is outside its array
     */
    public static int toNfc(char[] source, int begin, int end, char[] target, int at) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
        Objects.checkFromToIndex(begin, end, source.length);
        Objects.checkFromToIndex(at, target.length, target.length);
        if (source == target) {
            throw new IllegalArgumentException("source and target are the same array");
        }
        long progress = ArrayRun.normalize(source, begin, end, target, at);
        int read = ArrayRun.read(progress);
        int written = ArrayRun.written(progress);
        return read == end ? written : ~(written + lengthOfNfc(source, read, end));
    }

    /**
     * Tells what has to change in a text for it to become normalized, so that a text can be built that knows its source.
     * A text that is normalized has no such changes; the same changes made by hand give {@link #toNfc(String)}.
     */
    public static void normalize(CharSequence text, EditSink sink) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(sink, "sink");
        int length = text.length();
        Segment segment = new Segment();
        int next = 0;
        for (int look = InertRun.end(text, 0, length); look < length; look = InertRun.end(text, next, length)) {
            int end = Borders.end(text, look);
            if (end < 0) {
                end = ~end;
                int begin = Borders.begin(text, next, look);
                if (segment.normalize(text, begin, end)) {
                    sink.replace(begin, end, segment.normal(), segment.length());
                }
            }
            next = end;
        }
    }

    /** How long the normal form of a part of an array is. */
    private static int lengthOfNfc(char[] source, int begin, int end) {
        char[] piece = new char[1024];
        int length = 0;
        for (int read = begin; read < end; ) {
            long progress = ArrayRun.normalize(source, read, end, piece, 0);
            if (ArrayRun.read(progress) == read) {
                piece = new char[2 * piece.length];
            }
            read = ArrayRun.read(progress);
            length = Math.addExact(length, ArrayRun.written(progress));
        }
        return length;
    }
}
