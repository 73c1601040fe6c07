package io.github.bantin.internal.scan;

import java.util.Arrays;

/**
 * A text that is being scanned, with the words around the last few places that were looked at.
 *
 * <p>Many tables are asked for the word before or behind one place; its bounds and key are made out once. Holds the
 * state of one scan; not thread-safe.
 */
public final class ScannedText implements CharSequence {
    /** A text with nothing in it. */
    public static final ScannedText EMPTY = new ScannedText("");

    /** How many places are remembered in each direction, a power of two. */
    private static final int PLACES = 8;

    private final String string;
    private final Neighbours behind = new Neighbours();
    private final Neighbours before = new Neighbours();

    /** The words found at some places, one for each remainder of the place. */
    private static final class Neighbours {
        final int[] places = new int[PLACES];
        final int[] begins = new int[PLACES];
        final int[] ends = new int[PLACES];
        final long[] keys = new long[PLACES];

        Neighbours() {
            Arrays.fill(places, -1);
        }
    }

    /**
     * Makes a text ready to be scanned.
     *
     * @param string the text
     */
    public ScannedText(String string) {
        this.string = string;
    }

    @Override
    public int length() {
        return string.length();
    }

    @Override
    public char charAt(int index) {
        return string.charAt(index);
    }

    @Override
    public CharSequence subSequence(int begin, int end) {
        return string.substring(begin, end);
    }

    /** The text between two offsets. */
    public String substring(int begin, int end) {
        return string.substring(begin, end);
    }

    /** Whether a string stands at an offset. */
    public boolean startsWith(String prefix, int at) {
        return string.startsWith(prefix, at);
    }

    /** Whether a string stands at an offset, in any case. */
    public boolean startsWithIgnoringCase(String prefix, int at) {
        return string.regionMatches(true, at, prefix, 0, prefix.length());
    }

    /** The text itself. */
    @Override
    public String toString() {
        return string;
    }

    /** What {@link Words#skipBlanks} says of the text. */
    public int skipBlanks(int from) {
        return Words.skipBlanks(string, from);
    }

    /** What {@link Words#skipBlanksBack} says of the text. */
    public int skipBlanksBack(int from) {
        return Words.skipBlanksBack(string, from);
    }

    /** The end of the word that begins at an offset; the offset itself where no word does. */
    public int wordEnd(int begin) {
        return Words.end(string, begin);
    }

    /** The begin of the word that ends at an offset; the offset itself where none does. */
    public int wordBegin(int end) {
        return Words.begin(string, end);
    }

    /** The key of the word between two offsets. */
    public long key(int begin, int end) {
        return Words.key(string, begin, end);
    }

    /** The slot of the word behind a place, which stays right until other places are asked for. */
    int behind(int at) {
        int slot = at & PLACES - 1;
        if (behind.places[slot] != at) {
            int begin = Words.skipBlanks(string, at);
            int end = begin < 0 ? begin : Words.end(string, begin);
            behind.places[slot] = at;
            behind.begins[slot] = begin;
            behind.ends[slot] = end;
            behind.keys[slot] = begin == end ? 0 : Words.key(string, begin, end);
        }
        return slot;
    }

    int behindBegin(int slot) {
        return behind.begins[slot];
    }

    int behindEnd(int slot) {
        return behind.ends[slot];
    }

    long behindKey(int slot) {
        return behind.keys[slot];
    }

    /** The slot of the word before a place, which stays right until other places are asked for. */
    int before(int at) {
        int slot = at & PLACES - 1;
        if (before.places[slot] != at) {
            int end = Words.skipBlanksBack(string, at);
            int begin = end <= 0 ? end : Words.begin(string, end);
            before.places[slot] = at;
            before.begins[slot] = begin;
            before.ends[slot] = end;
            before.keys[slot] = begin == end ? 0 : Words.key(string, begin, end);
        }
        return slot;
    }

    int beforeBegin(int slot) {
        return before.begins[slot];
    }

    int beforeEnd(int slot) {
        return before.ends[slot];
    }

    long beforeKey(int slot) {
        return before.keys[slot];
    }
}
