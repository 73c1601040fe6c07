package io.github.bantin.internal.nfc;

/**
 * UTF-8 to UTF-16, looking out for characters that normalization may have to change. All static, safe for use by any
 * number of threads that don't share the target.
 *
 * <p>Text comes eight bytes at a time: all are written as if they were ASCII, of which those count that stand before the
 * first that is not; then follow the two or three bytes of that one.
 */
final class Utf8Decoder {

    /** Bytes read and units written in one step at most. */
    private static final int WORD_BYTES = 8;

    private Utf8Decoder() {}

    /** Whether {@link #decode} met a character that needs a look and did not compose. */
    static boolean needsLook(long progress) {
        return progress < 0;
    }

    /** How far {@link #decode} read. */
    static int read(long progress) {
        return (int) (progress >>> 32) & Integer.MAX_VALUE;
    }

    /** How far {@link #decode} wrote. */
    static int written(long progress) {
        return (int) progress;
    }

    /** Decodes well-formed bytes to the beginning of a target with {@link Utf8NfcDecoder#SPARE} room; how long the text is. */
    static int decodeOnly(byte[] bytes, int begin, int end, char[] target) {
        return written(decode(bytes, begin, end, target, Integer.MAX_VALUE, 0, target.length));
    }

    /**
     * Decodes until the bytes end, are malformed, or the target may lack room for another character. A mark that makes
     * one character with the one before it is composed at once, as that needs no more than what is at hand.
     *
     * @param begin where a character begins
     * @param target may be overwritten up to {@code limit}
     * @param textBegin a border of a segment, before which nothing is changed; no mark is composed if it is after
     *     {@code limit}
     * @param at where to write on
     * @return how far it came, for the methods above
     */
    static long decode(byte[] bytes, int begin, int end, char[] target, int textBegin, int at, int limit) {
        long rows = NfcTables.INERT_ROWS;
        long look = 0;
        int next = begin;
        int written = at;
        while (true) {
            while (next <= end - WORD_BYTES && written < limit - WORD_BYTES) {
                long word = (long) Utf8.WORD.get(bytes, next);
                int ascii = Long.numberOfTrailingZeros(word & Utf8.HIGH_BITS) >>> 3;
                target[written] = (char) (word & 0x7F);
                target[written + 1] = (char) ((word >>> 8) & 0x7F);
                target[written + 2] = (char) ((word >>> 16) & 0x7F);
                target[written + 3] = (char) ((word >>> 24) & 0x7F);
                target[written + 4] = (char) ((word >>> 32) & 0x7F);
                target[written + 5] = (char) ((word >>> 40) & 0x7F);
                target[written + 6] = (char) ((word >>> 48) & 0x7F);
                target[written + 7] = (char) (word >>> 56);
                next += ascii;
                written += ascii;
                if (ascii > 5) {
                    continue;
                }
                // Two or three bytes, told apart without a branch: which of them comes is anyone's guess.
                int sequence = (int) (word >>> (ascii << 3));
                int first = sequence & 0xFF;
                int three = (0xDF - first) >> 31;
                int second = (sequence >>> 8) & 0x3F;
                int third = (sequence >>> 16) & 0x3F;
                int ofTwo = ((first & 0x1F) << 6) | second;
                int ofThree = ((first & 0x0F) << 12) | (second << 6) | third;
                int c = ofTwo ^ ((ofTwo ^ ofThree) & three);
                int wrong = (~first & 0x40)
                        | (((sequence >>> 8) & 0xC0) ^ 0x80)
                        | ((((sequence >>> 16) & 0xC0) ^ 0x80) & three)
                        | ((c - (0x80 + (0x780 & three))) >> 31)
                        | ((((c ^ 0xD800) & 0xF800) - 1) >> 31)
                        | ((0xEF - first) >> 31);
                if (wrong != 0) {
                    break;
                }
                next += 2 - three;
                if (((rows >>> (c >> 8)) & 1) == 0 && CharacterData.needsLook(CharacterData.value((char) c))) {
                    int composed = written > textBegin ? CompositionPairs.normalize(target[written - 1], (char) c) : 0;
                    if (composed != 0) {
                        target[written - 1] = (char) composed;
                        continue;
                    }
                    look = Long.MIN_VALUE;
                }
                target[written++] = (char) c;
            }
            if (next >= end || written > limit - 2) {
                break;
            }
            int c = Utf8.codePointAt(bytes, next, end);
            if (c < 0) {
                break;
            }
            if (CharacterData.needsLook(CharacterData.value(c))) {
                look = Long.MIN_VALUE;
            }
            next += Utf8.length(c);
            written += Character.toChars(c, target, written);
        }
        return look | ((long) next << 32) | written;
    }
}
