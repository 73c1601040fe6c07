package io.github.bantin.internal.word;

import io.github.bantin.internal.script.VietnameseLetters;

/**
 * Hashes of syllables and words for look-up: the same for every case, for composed and decomposed letters and for both
 * places of the tone mark; the letter Eth, which old keyboards typed for Đ, counts as Đ. Nothing is allocated.
 */
public final class SyllableKeys {
    /** The key of every number and date in figures. */
    public static final long NUMBER = 7;

    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long STEP = 0x100000001B3L;
    private static final int TABLE_END = 0x1f00;

    private static final int CODE = 0xfff;
    private static final int TONE_SHIFT = 12;
    private static final int MARK = 1 << 15;
    private static final int UPPER = 1 << 16;
    private static final int LOWER = 1 << 17;

    /** What each code unit adds to a key: letter in bits 0-11, tone in bits 12-14, and whether it is a mark, upper or lower. */
    private static final int[] FOLDED = new int[TABLE_END];

    static {
        for (char c = 0; c < TABLE_END; c++) {
            FOLDED[c] = fold(c);
        }
    }

    private SyllableKeys() {}

    private static int fold(char c) {
        if (c == '\u00d0' || c == '\u00f0') { // Eth
            return fold(c == '\u00d0' ? 'Đ' : 'đ');
        }
        int folded = VietnameseLetters.fold(c);
        int letterCase = Character.isUpperCase(c) ? UPPER : Character.isLowerCase(c) ? LOWER : 0;
        int tone = VietnameseLetters.tone(folded) << TONE_SHIFT;
        if (VietnameseLetters.isToneMark(folded) || VietnameseLetters.isShapeMark(folded)) {
            return MARK | tone;
        }
        if (VietnameseLetters.isLetter(folded)) {
            return letterCase | tone | VietnameseLetters.code(folded);
        }
        return letterCase | 0x40 + Character.toLowerCase(c) % (CODE - 0x40);
    }

    private static int folded(char c) {
        return c < TABLE_END ? FOLDED[c] : fold(c);
    }

    /** Whether the code unit is an upper-case letter. */
    static boolean isUpper(char c) {
        return (folded(c) & UPPER) != 0;
    }

    /** Whether the code unit is a lower-case letter. */
    static boolean isLower(char c) {
        return (folded(c) & LOWER) != 0;
    }

    /** The key of a piece of text without blanks. */
    public static long key(CharSequence text, int begin, int end) {
        long hash = SEED;
        int last = 0;
        int tone = 0;
        for (int i = begin; i < end; i++) {
            int folded = folded(text.charAt(i));
            int code = folded & CODE;
            tone |= folded >> TONE_SHIFT & 7;
            if ((folded & MARK) == 0) {
                hash = (hash ^ last) * STEP;
                last = code;
            } else if (last != 0 && last < VietnameseLetters.CODES && (folded >> TONE_SHIFT & 7) == 0) {
                int shaped = VietnameseLetters.shaped(last, text.charAt(i));
                last = shaped == 0 ? last : shaped;
            }
        }
        hash = (hash ^ last) * STEP;
        hash = (hash ^ tone) * SEED;
        return hash ^ hash >>> 32;
    }

    /** The key of a word so far and one more syllable; begin with 0. */
    public static long join(long word, long syllable) {
        long hash = (word ^ syllable) * SEED;
        return hash ^ hash >>> 29;
    }

    /** The key of a word whose syllables are parted by blanks or low lines. */
    public static long wordKey(CharSequence word) {
        long key = 0;
        int begin = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || isGap(word.charAt(i))) {
                if (i > begin) {
                    key = join(key, key(word, begin, i));
                }
                begin = i + 1;
            }
        }
        return key;
    }

    /** How many syllables a word has whose syllables are parted by blanks or low lines. */
    public static int syllables(CharSequence word) {
        int syllables = 0;
        boolean inside = false;
        for (int i = 0; i < word.length(); i++) {
            boolean gap = isGap(word.charAt(i));
            syllables += !gap && !inside ? 1 : 0;
            inside = !gap;
        }
        return syllables;
    }

    static boolean isGap(char c) {
        return c == '_' || c <= ' ' || c == '\u00a0' || c == '\u0085' || c > '\u1fff' && Character.isSpaceChar(c);
    }
}
