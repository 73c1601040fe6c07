package io.github.bantin.internal.nfc;

import java.util.Objects;

/**
 * Unicode Normalization Form C straight from UTF-8: checked on the bytes, and decoded and normalized in one go.
 *
 * <p>Indexes of bytes count bytes, those of characters UTF-16 units. Every method takes linear time, is static and safe
 * for use by any number of threads. Exact as {@link Nfc} is.
 *
 * <pre>{@code
 * byte[] page = Files.readAllBytes(file);
 * String text = Utf8Nfc.decode(page, 0, page.length, MalformedBytes.REPORT);
 * }</pre>
 */
public final class Utf8Nfc {

    private Utf8Nfc() {}

    /**
     * Whether well-formed UTF-8 is in Normalization Form C. Of bytes that are not well-formed, see
     * {@link Utf8#firstMalformed}, those that form no character are taken for ones that need no normalization.
     *
     * @throws IndexOutOfBoundsException if {@code begin} or {@code end} is outside the array
     */
    public static boolean isNfc(byte[] bytes, int begin, int end) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.checkFromToIndex(begin, end, bytes.length);
        Segment segment = null;
        int next = begin;
        while (true) {
            int look = Utf8InertRun.end(bytes, next, end);
            if (look == end) {
                return true;
            }
            int segmentEnd = Utf8Borders.end(bytes, look, end);
            if (segmentEnd < 0) {
                segmentEnd = ~segmentEnd;
                if (segment == null) {
                    segment = new Segment();
                }
                int segmentBegin = Utf8Borders.begin(bytes, next, look, end);
                char[] source = segment.source(segmentEnd - segmentBegin + 2);
                int length = Utf8Decoder.decodeOnly(bytes, segmentBegin, segmentEnd, source);
                if (segment.normalize(source, 0, length)) {
                    return false;
                }
            }
            next = segmentEnd;
        }
    }

    /**
     * Decodes UTF-8 and normalizes it.
     *
     * @throws MalformedUtf8Exception if the bytes are not UTF-8 and that is to be reported
     * @throws IndexOutOfBoundsException if {@code begin} or {@code end} is outside the array
     */
    public static String decode(byte[] bytes, int begin, int end, MalformedBytes malformed) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(malformed, "malformed");
        Objects.checkFromToIndex(begin, end, bytes.length);
        char[] target = new char[end - begin + Utf8NfcDecoder.SPARE];
        Utf8NfcDecoder decoder = new Utf8NfcDecoder(bytes, begin, end, malformed, target, 0);
        int length = decoder.decode();
        return new String(decoder.target(), 0, length);
    }

    /**
     * Decodes UTF-8 and normalizes it into an array, without allocation but for segments out of the ordinary.
     *
     * @param target has {@link #roomFor room} from {@code at} on, of which more may be overwritten than the normal form
     *     needs
     * @return where the normal form ends in the target
     * @throws MalformedUtf8Exception if the bytes are not UTF-8 and that is to be reported
     * @throws IndexOutOfBoundsException if {@code begin} or {@code end} is outside the array, or the target lacks room
     */
    public static int decode(byte[] bytes, int begin, int end, char[] target, int at, MalformedBytes malformed) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(malformed, "malformed");
        Objects.checkFromToIndex(begin, end, bytes.length);
        Objects.checkFromIndexSize(at, roomFor(end - begin), target.length);
        return new Utf8NfcDecoder(bytes, begin, end, malformed, target, at).decode();
    }

    /**
     * How many UTF-16 units of room {@link #decode(byte[], int, int, char[], int, MalformedBytes)} asks for: one and a
     * half for a byte, which some musical symbols do need, and a few.
     */
    public static int roomFor(int bytes) {
        return Math.addExact(bytes, bytes / 2) + Utf8NfcDecoder.SPARE;
    }
}
