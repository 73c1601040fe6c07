package io.github.bantin.internal.scan;

import io.github.bantin.internal.script.VietnameseLetters;

/**
 * The letters that words are looked up by: those of the Vietnamese alphabet without case and tone, and f, j, w and z,
 * which units, names and abbreviations have.
 */
final class Letters {
    private static final String OTHERS = "fjwz";

    /** How many letters there are, plus one for no letter. */
    static final int CODES = VietnameseLetters.CODES + OTHERS.length();

    /** The marks that shape a letter. */
    static final String SHAPES = "\u0306\u0302\u031b";

    private static final byte[] SHAPED = shapedLetters();

    private Letters() {}

    /** The code of a letter from 1 to 33, or 0 for any other code unit. */
    static int letter(char c) {
        int folded = VietnameseLetters.fold(c);
        if (VietnameseLetters.isLetter(folded)) {
            return VietnameseLetters.code(folded);
        }
        int other = c < 0x80 ? OTHERS.indexOf(c | 0x20) : -1;
        return other < 0 ? 0 : VietnameseLetters.CODES + other;
    }

    /** The tone that a letter or mark carries, or 0. */
    static int tone(char c) {
        return VietnameseLetters.tone(VietnameseLetters.fold(c));
    }

    /** Whether the code unit is a combining mark of Vietnamese. */
    static boolean isMark(char c) {
        int folded = VietnameseLetters.fold(c);
        return VietnameseLetters.isToneMark(folded) || VietnameseLetters.isShapeMark(folded);
    }

    /** The letter that a letter becomes under a combining mark that shapes it (breve, circumflex, horn). */
    static int shaped(int letter, char mark) {
        int shape = SHAPES.indexOf(mark);
        return shape < 0 ? letter : SHAPED[letter * SHAPES.length() + shape];
    }

    /** What each letter becomes under each of the marks. */
    private static byte[] shapedLetters() {
        byte[] shaped = new byte[CODES * SHAPES.length()];
        for (int i = 0; i < shaped.length; i++) {
            int letter = i / SHAPES.length();
            boolean vietnamese = letter > 0 && letter < VietnameseLetters.CODES;
            int made = vietnamese ? VietnameseLetters.shaped(letter, SHAPES.charAt(i % SHAPES.length())) : 0;
            shaped[i] = (byte) (made == 0 ? letter : made);
        }
        return shaped;
    }
}
