package io.github.bantin.internal.scan;

import io.github.bantin.internal.script.VietnameseLetters;
import java.util.Map;

/**
 * The words that a scan stops at, each with a set of flags that say what may begin there.
 *
 * <p>Nearly every word of a text is none of them, so a table over the first two letters, without case and tone, turns
 * most words away before their key is made. Immutable after building and safe for use by any number of threads.
 */
public final class WordAnchors {
    /** A letter that is not Vietnamese, for the table of first letters. */
    private static final int FOREIGN = VietnameseLetters.CODES;

    private static final int CODES = 32;

    /** Whether an anchor may begin with two letters. */
    private final boolean[] openings = new boolean[CODES * CODES];

    /** Keys and flags by open addressing; key 0 marks a free place. */
    private final long[] keys;

    private final int[] flags;

    /**
     * Makes the table.
     *
     * @param words each word with its flags, of which at least one is set
     */
    public WordAnchors(Map<String, Integer> words) {
        int room = Integer.highestOneBit(Math.max(4, words.size() * 2)) * 2;
        keys = new long[room];
        flags = new int[room];
        words.forEach(this::put);
    }

    private void put(String word, int flag) {
        long key = Words.key(word);
        if (key == 0 || flag == 0) {
            throw new IllegalArgumentException("no anchor: " + word);
        }
        int place = place(key);
        keys[place] = key;
        flags[place] |= flag;
        int first = code(word.charAt(0));
        int second = word.length() == 1 ? 0 : code(word.charAt(1));
        // decomposed, a letter is its base, and a mark, which counts as no letter, may stand behind it
        for (int one : new int[] {first, base(first)}) {
            for (int two : new int[] {second, base(second), 0}) {
                openings[one * CODES + two] = true;
            }
        }
    }

    private static int code(char c) {
        int folded = VietnameseLetters.fold(c);
        return VietnameseLetters.isLetter(folded)
                ? VietnameseLetters.code(folded)
                : Words.isWordPart(c) && !Letters.isMark(c) ? FOREIGN : 0;
    }

    private static int base(int code) {
        return code == 0 || code == FOREIGN ? code : VietnameseLetters.base(code);
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & mask;
        }
        return place;
    }

    /**
     * The flags of the word that begins at an offset.
     *
     * @param text the text
     * @param begin where a word begins
     * @return its flags; 0 if it is no anchor
     */
    public int at(String text, int begin) {
        int second = begin + 1 < text.length() ? code(text.charAt(begin + 1)) : 0;
        if (!openings[code(text.charAt(begin)) * CODES + second]) {
            return 0;
        }
        long key = Words.key(text, begin, Words.end(text, begin));
        return key == 0 ? 0 : flags[place(key)];
    }
}
