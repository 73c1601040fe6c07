package io.github.bantin.internal.scan;

import java.text.Normalizer;

/**
 * What each UTF-16 code unit is to a scanner: a letter, a combining mark, a digit or something else; and the letter
 * folded for look-up.
 *
 * <p>A folded letter has no case and no tone: {@code a} to {@code z} are 1 to 26, ă â đ ê ô ơ ư follow. The tone comes
 * apart, so that a word is the same with its tone mark on either vowel, composed or decomposed.
 */
final class Letters {
    /** Flag of a letter that {@link #letter} has a code for. */
    private static final int KNOWN = 0x3F;

    private static final int TONE_SHIFT = 6;
    private static final int MARK = 1 << 9;
    private static final int SHAPE_SHIFT = 10;

    private static final int BREVE = 1;
    private static final int CIRCUMFLEX = 2;
    private static final int HORN = 3;

    private static final int LIMIT = 0x370;
    private static final int LATER = 0x1EA0;
    private static final int LATER_LIMIT = 0x1F00;

    private static final short[] FOLDED = table(0, LIMIT);
    private static final short[] FOLDED_LATER = table(LATER, LATER_LIMIT);

    private Letters() {}

    private static int entry(char c) {
        if (c < LIMIT) {
            return FOLDED[c];
        }
        return c >= LATER && c < LATER_LIMIT ? FOLDED_LATER[c - LATER] : 0;
    }

    /** The code of a letter from 1 to 33, or 0 for any other code unit. */
    static int letter(char c) {
        return entry(c) & KNOWN;
    }

    /** The tone that a letter or mark carries, from 1 to 5, or 0. */
    static int tone(char c) {
        return (entry(c) >> TONE_SHIFT) & 7;
    }

    /** Whether the code unit is a combining mark of Vietnamese. */
    static boolean isMark(char c) {
        return c >= '\u0300' && c < LIMIT && (entry(c) & MARK) != 0;
    }

    /** The letter that a letter becomes under a combining mark that shapes it (breve, circumflex, horn). */
    static int shaped(int letter, char mark) {
        int shape = (entry(mark) >> SHAPE_SHIFT) & 3;
        return shape == 0 ? letter : shaped(letter, shape);
    }

    private static int shaped(int letter, int shape) {
        return switch (letter) {
            case 1 -> shape == BREVE ? 27 : shape == CIRCUMFLEX ? 28 : letter;
            case 5 -> shape == CIRCUMFLEX ? 30 : letter;
            case 15 -> shape == CIRCUMFLEX ? 31 : shape == HORN ? 32 : letter;
            case 21 -> shape == HORN ? 33 : letter;
            default -> letter;
        };
    }

    private static int shapeOf(char mark) {
        return switch (mark) {
            case '\u0306' -> BREVE;
            case '\u0302' -> CIRCUMFLEX;
            case '\u031B' -> HORN;
            default -> 0;
        };
    }

    private static int toneOf(char mark) {
        return switch (mark) {
            case '\u0300', '\u0340' -> 1;
            case '\u0301', '\u0341' -> 2;
            case '\u0309' -> 3;
            case '\u0303' -> 4;
            case '\u0323' -> 5;
            default -> 0;
        };
    }

    private static short[] table(int begin, int end) {
        short[] table = new short[end - begin];
        for (int c = begin; c < end; c++) {
            table[c - begin] = (short) folded((char) c);
        }
        return table;
    }

    private static int folded(char c) {
        if (shapeOf(c) != 0 || toneOf(c) != 0) {
            return MARK | toneOf(c) << TONE_SHIFT | shapeOf(c) << SHAPE_SHIFT;
        }
        if (c == 'đ' || c == 'Đ') {
            return 29;
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        char base = Character.toLowerCase(parts.charAt(0));
        if (base < 'a' || base > 'z') {
            return 0;
        }
        int letter = base - 'a' + 1;
        int tone = 0;
        for (int i = 1; i < parts.length(); i++) {
            char mark = parts.charAt(i);
            int shape = shapeOf(mark);
            if (shape == 0 && toneOf(mark) == 0) {
                return 0; // a letter of another language
            }
            letter = shape == 0 ? letter : shaped(letter, shape);
            tone = Math.max(tone, toneOf(mark));
        }
        return letter | tone << TONE_SHIFT;
    }
}
