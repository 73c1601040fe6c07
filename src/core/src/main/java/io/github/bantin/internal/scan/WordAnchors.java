package io.github.bantin.internal.scan;

import java.util.Map;

/**
 * The words that a scan stops at, each with a set of flags that say what may begin there.
 *
 * <p>Nearly every word of a text is none of them, so a table over the first two letters, without case and tone, turns
 * most words away before their key is made. Immutable after building and safe for use by any number of threads.
 */
public final class WordAnchors {
    /** The first letters of the anchors. */
    private final Openings openings = new Openings(false);

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
        openings.add(word);
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & mask;
        }
        return place;
    }

    /** The flags of the word that begins at an offset, in a text that is asked for more than one table. */
    public int at(ScannedText text, int begin) {
        if (!openings.mayStand(text.toString(), begin)) {
            return 0;
        }
        long key = text.behindKey(text.behind(begin));
        return key == 0 ? 0 : flags[place(key)];
    }

    /**
     * The flags of the word that begins at an offset.
     *
     * @param text the text
     * @param begin where a word begins
     * @return its flags; 0 if it is no anchor
     */
    public int at(String text, int begin) {
        if (!openings.mayStand(text, begin)) {
            return 0;
        }
        long key = Words.key(text, begin, Words.end(text, begin));
        return key == 0 ? 0 : flags[place(key)];
    }
}
