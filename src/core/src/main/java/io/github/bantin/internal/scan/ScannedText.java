package io.github.bantin.internal.scan;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text that is being scanned, with the words around the last few places that were looked at.
 *
 * <p>Many tables are asked for the word before or behind one place; its bounds and key are made out once. Holds the
 * state of one scan; not thread-safe.
 */
public final class ScannedText implements CharSequence {
    /** A text with nothing in it. */
    static final ScannedText EMPTY = new ScannedText();

    /** How many places are remembered in each direction, a power of two. */
    private static final int PLACES = 8;

    /** The longest array that is kept for another text. */
    private static final int LONGEST_KEPT = 1 << 17;

    private static final char[] NONE = {};

    private String string = "";

    /** The code units of the text and maybe others behind them: an array gives them faster than a string. */
    private char[] units = NONE;

    private int length;

    private final Neighbours behind = new Neighbours();
    private final Neighbours before = new Neighbours();

    /** The words found at some places, one for each remainder of the place. */
    private static final class Neighbours {
        final int[] places = new int[PLACES];
        final int[] begins = new int[PLACES];
        final int[] ends = new int[PLACES];
        final long[] keys = new long[PLACES];

        void forget() {
            Arrays.fill(places, Integer.MIN_VALUE);
        }

        /** Copies what is known of one place to another that the same word stands at. */
        void copy(int from, int to) {
            begins[to] = begins[from];
            ends[to] = ends[from];
            keys[to] = keys[from];
        }
    }

    /** Makes an empty text, which others can be {@linkplain #begin put} in the place of. */
    public ScannedText() {}

    /**
     * Makes a text ready to be scanned.
     *
     * @param string the text
     */
    public ScannedText(String string) {
        begin(string);
    }

    /** Puts another text in the place of this one. */
    public void begin(String source) {
        string = source;
        length = source.length();
        if (units.length < length) {
            units = new char[length];
        }
        source.getChars(0, length, units, 0);
        behind.forget();
        before.forget();
    }

    /** Puts an empty text in the place of this one and keeps the room of all but long ones. */
    public void end() {
        string = "";
        length = 0;
        if (units.length > LONGEST_KEPT) {
            units = NONE;
        }
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return units[Objects.checkIndex(index, length)];
    }

    /** The code unit at an offset; outside the text a line end. */
    public char at(int index) {
        return index >= 0 && index < length ? units[index] : '\n';
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
        if (from < length) { // nearly always no blank or one
            char c = units[from];
            if (CharacterClasses.isWordPart(c)) {
                return from;
            }
            if (c == ' ' && from + 1 < length && CharacterClasses.isWordPart(units[from + 1])) {
                return from + 1;
            }
        }
        return Words.skipBlanks(string, from);
    }

    /** What {@link Words#skipBlanksBack} says of the text. */
    public int skipBlanksBack(int from) {
        if (from > 1) {
            char c = units[from - 1];
            if (CharacterClasses.isWordPart(c)) {
                return from;
            }
            if (c == ' ' && CharacterClasses.isWordPart(units[from - 2])) {
                return from - 1;
            }
        }
        return Words.skipBlanksBack(string, from);
    }

    /** The end of the word that begins at an offset; the offset itself where no word does. */
    public int wordEnd(int begin) {
        int end = begin;
        while (end < length && CharacterClasses.isWordPart(units[end])) {
            end++;
        }
        return end;
    }

    /** The begin of the word that ends at an offset; the offset itself where none does. */
    public int wordBegin(int end) {
        int begin = end;
        int first = Math.max(0, end - Words.WINDOW);
        while (begin > first && CharacterClasses.isWordPart(units[begin - 1])) {
            begin--;
        }
        return begin;
    }

    /** The key of the word between two offsets. */
    public long key(int begin, int end) {
        return Words.key(units, begin, end);
    }

    /** The slot of the word behind a place, which stays right until other places are asked for. */
    int behind(int at) {
        int slot = at & PLACES - 1;
        if (behind.places[slot] != at) {
            int begin = skipBlanks(at);
            if (begin > at) {
                behind.copy(behind(begin), slot);
            } else {
                readBehind(begin, slot);
            }
            behind.places[slot] = at;
        }
        return slot;
    }

    /** Makes out the end and the key of the word that begins at an offset in one go. */
    private void readBehind(int begin, int slot) {
        long key = 0;
        int letters = 0;
        int tone = 0;
        int last = 0;
        boolean foreign = false;
        int end = begin;
        while (end >= 0 && end < length) {
            int spelling = CharacterClasses.spelling(units[end]);
            if (spelling >= 0) {
                break;
            }
            int letter = CharacterClasses.letterOf(spelling);
            if (letter != 0) {
                key = key << Words.LETTER_BITS | last;
                last = letter;
                letters++;
            } else if (letters > 0 && CharacterClasses.isMark(spelling)) {
                last = Letters.shaped(last, units[end]);
            } else {
                foreign = true;
            }
            tone = Math.max(tone, CharacterClasses.toneOf(spelling));
            end++;
        }
        behind.begins[slot] = begin;
        behind.ends[slot] = end;
        behind.keys[slot] = foreign || letters > Words.MAX_LETTERS
                ? 0
                : (key << Words.LETTER_BITS | last) << Words.TONE_BITS | tone;
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
            before.places[slot] = at;
            readBefore(skipBlanksBack(at), slot);
        }
        return slot;
    }

    /** Makes out the begin and the key of the word that ends at an offset in one go. */
    private void readBefore(int end, int slot) {
        long key = 0;
        int shift = Words.TONE_BITS;
        int tone = 0;
        boolean composed = true;
        int begin = end;
        int first = Math.max(0, end - Words.WINDOW);
        while (begin > first) {
            int spelling = CharacterClasses.spelling(units[begin - 1]);
            if (spelling >= 0) {
                break;
            }
            int letter = CharacterClasses.letterOf(spelling);
            composed &= letter != 0;
            key |= (long) letter << shift;
            shift += Words.LETTER_BITS;
            tone = Math.max(tone, CharacterClasses.toneOf(spelling));
            begin--;
        }
        before.begins[slot] = begin;
        before.ends[slot] = end;
        boolean known = composed && end - begin <= Words.MAX_LETTERS;
        before.keys[slot] = known ? key | tone : composed ? 0 : Words.key(units, begin, end);
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
