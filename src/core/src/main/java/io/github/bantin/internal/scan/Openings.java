package io.github.bantin.internal.scan;

import io.github.bantin.internal.script.VietnameseLetters;

/**
 * Which two letters some words begin or end with, so that nearly every other word is turned away at two look-ups.
 *
 * <p>Case and tone do not matter, and a letter counts as its base too, because text may be decomposed. Filled while a
 * table is built, then only read.
 */
final class Openings {
    private static final int CODES = 64;

    private final boolean[] pairs = new boolean[CODES * CODES];
    private final int step;

    /**
     * Makes an empty set.
     *
     * @param backwards whether words are looked at from their last letter
     */
    Openings(boolean backwards) {
        step = backwards ? -1 : 1;
    }

    /** Puts in the two outer letters of a word. */
    void add(String word) {
        int outer = step > 0 ? 0 : word.length() - 1;
        int first = CharacterClasses.letter(word.charAt(outer));
        int second = word.length() == 1 ? 0 : CharacterClasses.letter(word.charAt(outer + step));
        // decomposed, a letter is its base, and a mark, which counts as no letter, stands behind it
        for (int one : new int[] {first, base(first), 0}) {
            for (int two : new int[] {second, base(second), first, base(first), 0}) {
                pairs[one * CODES + two] = true;
            }
        }
    }

    private static int base(int code) {
        return code < VietnameseLetters.CODES ? VietnameseLetters.base(code) : code;
    }

    /**
     * Whether a word of the set may stand at an offset.
     *
     * @param text the text
     * @param at where the word's outer letter or mark stands: the first one, or the last
     */
    boolean mayStand(String text, int at) {
        int next = at + step;
        int second = next >= 0 && next < text.length() ? CharacterClasses.letter(text.charAt(next)) : 0;
        return pairs[CharacterClasses.letter(text.charAt(at)) * CODES + second];
    }
}
