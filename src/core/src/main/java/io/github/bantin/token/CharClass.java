package io.github.bantin.token;

import io.github.bantin.internal.scan.Words;

/** What a code unit may be part of, by table for all that Vietnamese is written with. */
final class CharClass {
    static final byte OTHER = 0;
    static final byte SPACE = 1;
    static final byte DIGIT = 2;
    static final byte WORD = 3;

    private static final int TABLE_END = 0x2000;
    private static final byte[] TABLE = new byte[TABLE_END];

    static {
        for (char c = 0; c < TABLE_END; c++) {
            TABLE[c] = compute(c);
        }
    }

    private CharClass() {}

    static byte of(char c) {
        return c < TABLE_END ? TABLE[c] : compute(c);
    }

    private static byte compute(char c) {
        if (c <= ' ' || c == '\u0085' || Words.isBlank(c) || Words.isLineEnd(c)) {
            return SPACE;
        }
        return Words.isDigit(c) ? DIGIT : Words.isWordPart(c) ? WORD : OTHER;
    }

    /** The end of the letters and marks that begin at an offset. */
    static int wordEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && of(text.charAt(end)) == WORD) {
            end++;
        }
        return end;
    }
}
