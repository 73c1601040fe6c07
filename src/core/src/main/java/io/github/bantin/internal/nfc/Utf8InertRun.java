package io.github.bantin.internal.nfc;

/**
 * Finds the next character of UTF-8 text at which normalization may have to do something, as {@link InertRun} does.
 *
 * <p>Eight bytes at a time are judged in one word. Inert without a further look are characters below U+0300, whose bytes
 * are all below CC, and those of U+1E00 to U+1EFF, which begin with E1 B8 to E1 BB: the letters of Vietnamese.
 */
final class Utf8InertRun {

    private static final long LOW_BITS = ~Utf8.HIGH_BITS;

    private Utf8InertRun() {}

    /** The index of the first byte of a character from {@code begin} on that needs a look, or {@code end}. */
    static int end(byte[] bytes, int begin, int end) {
        int next = begin;
        while (next < end) {
            int suspect = next;
            for (; next < end - 8; next += 8) {
                long word = (long) Utf8.WORD.get(bytes, next);
                long shifted = (long) Utf8.WORD.get(bytes, next + 1);
                long suspects = suspects(word, shifted);
                if (suspects != 0) {
                    suspect = next + (Long.numberOfTrailingZeros(suspects) >>> 3);
                    break;
                }
                suspect = next + 8;
            }
            int c = Utf8.codePointAt(bytes, suspect, end);
            if (c < 0) {
                next = suspect + 1;
            } else if (CharacterData.needsLook(CharacterData.value(c))) {
                return suspect;
            } else {
                next = suspect + Utf8.length(c);
            }
        }
        return end;
    }

    /** The highest bit of each byte that is CC or above, but for E1 before B8 to BB. */
    private static long suspects(long word, long following) {
        long high = word & (word << 1) & ((word & 0x3F3F3F3F3F3F3F3FL) + 0x7474747474747474L) & Utf8.HIGH_BITS;
        long notE1 = word ^ 0xE1E1E1E1E1E1E1E1L;
        notE1 |= (notE1 & LOW_BITS) + LOW_BITS;
        long notB8 = (following ^ 0xB8B8B8B8B8B8B8B8L) & 0xFCFCFCFCFCFCFCFCL;
        notB8 |= (notB8 & LOW_BITS) + LOW_BITS;
        return high & (notE1 | notB8);
    }
}
