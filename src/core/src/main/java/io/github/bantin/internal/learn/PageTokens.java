package io.github.bantin.internal.learn;

import io.github.bantin.internal.nfc.Nfc;
import io.github.bantin.internal.scan.Words;
import java.util.Arrays;

/**
 * The tokens of a text as numbers: words folded for look-up, figures by their length, every other character by itself.
 *
 * <p>Offsets are UTF-16 code units. Immutable once read.
 */
public final class PageTokens {
    /** A word that begins with a small letter. */
    public static final byte LOWER = 0;

    /** A word that begins with a capital letter and has small ones. */
    public static final byte CAPITALIZED = 1;

    /** A word in capitals. */
    public static final byte UPPER = 2;

    /** Figures, with the points and commas inside them. */
    public static final byte FIGURE = 3;

    /** Any other character. */
    public static final byte MARK = 4;

    private static final long FIGURES = 0x5bd1e995_0000_0001L;

    private long[] keys = new long[256];
    private int[] begins = new int[256];
    private int[] ends = new int[256];
    private byte[] kinds = new byte[256];
    private int size;

    private PageTokens() {}

    /** Reads the tokens of a text. */
    public static PageTokens of(String text) {
        PageTokens tokens = new PageTokens();
        int i = 0;
        while (i < text.length()) {
            i = tokens.read(text, i);
        }
        return tokens;
    }

    private int read(String text, int i) {
        char c = text.charAt(i);
        if (c <= ' ' || c == '\u00a0' || Character.isSpaceChar(c) || Words.isLineEnd(c)) {
            return i + 1;
        }
        int end = Words.end(text, i);
        if (end > i) {
            add(wordKey(text, i, end), i, end, caseOf(text, i, end));
            return end;
        }
        if (Words.isDigit(c)) {
            end = i + 1;
            while (end < text.length()
                    && (Words.isDigit(text.charAt(end))
                            || end + 1 < text.length()
                                    && (text.charAt(end) == '.' || text.charAt(end) == ',')
                                    && Words.isDigit(text.charAt(end + 1)))) {
                end++;
            }
            add(FIGURES + Math.min(6, end - i), i, end, FIGURE);
            return end;
        }
        add(mark(c), i, i + 1, MARK);
        return i + 1;
    }

    /** The key of a mark; one for every kind of dash and of double quote. */
    public static long mark(char c) {
        char folded = c;
        if (Words.isDash(c)) {
            folded = '-';
        } else if (c == '\u201c' || c == '\u201d' || c == '\u00ab' || c == '\u00bb') {
            folded = '"';
        } else if (c == '\u2026') {
            folded = '.';
        }
        return 0x7f4a7c15_0000_0000L + folded;
    }

    /** The key of a word, the same for composed and decomposed text. */
    private static long wordKey(String text, int begin, int end) {
        for (int i = begin + 1; i < end; i++) {
            if (isMark(text.charAt(i))) {
                String composed = Nfc.toNfc(text.substring(begin, end));
                return composedKey(composed, 0, composed.length());
            }
        }
        return composedKey(text, begin, end);
    }

    private static long composedKey(String text, int begin, int end) {
        long key = Words.key(text, begin, end);
        if (key != 0) {
            return key;
        }
        long hash = 0x9E3779B97F4A7C15L;
        for (int i = begin; i < end; i++) {
            hash = (hash ^ Character.toLowerCase(text.charAt(i))) * 0x100000001b3L;
        }
        return hash | 1L << 62;
    }

    private static byte caseOf(String text, int begin, int end) {
        if (!Character.isUpperCase(text.charAt(begin))) {
            return LOWER;
        }
        int letters = 1;
        for (int i = begin + 1; i < end; i++) {
            char c = text.charAt(i);
            if (!isMark(c)) {
                if (Character.isLowerCase(c)) {
                    return CAPITALIZED;
                }
                letters++;
            }
        }
        return letters == 1 ? CAPITALIZED : UPPER;
    }

    /** Whether a code unit is a mark on the letter before. */
    public static boolean isMark(char c) {
        return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void add(long key, int begin, int end, byte kind) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        keys[size] = key;
        begins[size] = begin;
        ends[size] = end;
        kinds[size++] = kind;
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** The key of a token, 0 outside the text. */
    public long key(int token) {
        return token >= 0 && token < size ? keys[token] : 0;
    }

    /** Where a token begins. */
    public int begin(int token) {
        return begins[token];
    }

    /** Where a token ends. */
    public int end(int token) {
        return ends[token];
    }

    /** What a token is. */
    public byte kind(int token) {
        return kinds[token];
    }

    /** Whether a token is a word. */
    public boolean isWord(int token) {
        return kinds[token] <= UPPER;
    }
}
