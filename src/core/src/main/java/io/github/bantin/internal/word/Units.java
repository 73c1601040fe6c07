package io.github.bantin.internal.word;

import java.util.Arrays;

/**
 * The units of one sentence, which the decoder joins into words: syllables, figures, marks. What they are looked up by is
 * computed once, when they are added and when the sentence is complete. Grows as needed; not thread-safe.
 */
public final class Units {
    private static final int FREE = 0;
    private static final int CUT = 1;
    private static final int JOINED = 2;

    int count;
    int[] begins;
    int[] ends;
    long[] keys;
    byte[] shapes;

    /** Whether a unit may be joined to the one before. */
    boolean[] open;

    /** Ranks of the words of two, three and four syllables that begin with a unit, and of such names. */
    byte[] words2;

    byte[] words3;
    byte[] words4;
    byte[] names2;
    byte[] names3;
    byte[] names4;

    private boolean opens;

    public Units(int capacity) {
        begins = new int[capacity];
        ends = new int[capacity];
        keys = new long[capacity];
        shapes = new byte[capacity];
        open = new boolean[capacity];
        words2 = new byte[capacity];
        words3 = new byte[capacity];
        words4 = new byte[capacity];
        names2 = new byte[capacity];
        names3 = new byte[capacity];
        names4 = new byte[capacity];
        clear();
    }

    /** Forgets all units. */
    public void clear() {
        count = 0;
        opens = true;
    }

    /** Forgets the first units; the others keep what they were added with. */
    public void dropFirst(int dropped) {
        int kept = count - dropped;
        System.arraycopy(begins, dropped, begins, 0, kept);
        System.arraycopy(ends, dropped, ends, 0, kept);
        System.arraycopy(keys, dropped, keys, 0, kept);
        System.arraycopy(shapes, dropped, shapes, 0, kept);
        count = kept;
    }

    public int count() {
        return count;
    }

    public int begin(int unit) {
        return begins[unit];
    }

    public int end(int unit) {
        return ends[unit];
    }

    public long key(int unit) {
        return keys[unit];
    }

    public byte shape(int unit) {
        return shapes[unit];
    }

    /** Whether the decoder may join a unit to the one before. */
    public boolean isOpen(int unit) {
        return open[unit];
    }

    /** Adds a unit. */
    public void add(CharSequence text, int begin, int end, UnitKind kind) {
        if (count == begins.length) {
            grow();
        }
        byte shape = shape(text, begin, end, kind);
        opens = kind == UnitKind.MARK && Shape.opens(text.charAt(begin));
        begins[count] = begin;
        ends[count] = end;
        shapes[count] = shape;
        keys[count] = kind == UnitKind.FIGURE ? SyllableKeys.NUMBER : SyllableKeys.key(text, begin, end);
        count++;
    }

    private byte shape(CharSequence text, int begin, int end, UnitKind kind) {
        return switch (kind) {
            case FIGURE -> Shape.NUMBER;
            case WHOLE -> Shape.WHOLE;
            case MARK -> Shape.ofMark(text.charAt(begin));
            case WORD, ABBREVIATION -> Shape.ofLetters(text, begin, end, kind == UnitKind.ABBREVIATION, opens);
        };
    }

    /**
     * Looks all units up. A gap that no word of the lexicon spans stays open only between capitals and beside what is no
     * plain syllable: there alone words arise that no lexicon can know.
     */
    public void complete(LexiconTable lexicon) {
        for (int i = 0; i < count; i++) {
            if (shapes[i] == Shape.CAPITALS
                    && (i > 0 && (shapes[i - 1] == Shape.CAPITALS || shapes[i - 1] == Shape.CAPITALS_IN_A_ROW)
                            || i + 1 < count && shapes[i + 1] == Shape.CAPITALS)) {
                shapes[i] = Shape.CAPITALS_IN_A_ROW;
            }
        }
        for (int i = 0; i < count; i++) {
            open[i] = i > 0 && mayJoin(i);
        }
        for (int i = 0; i < count; i++) {
            lookUp(lexicon, i);
        }
        for (int i = 1; i < count; i++) {
            if (open[i] && !isSpanned(i)) {
                int before = shapes[i - 1];
                int own = shapes[i];
                open[i] = Shape.isCapital(before) && Shape.isCapital(own) || Shape.isOdd(before) || Shape.isOdd(own);
            }
        }
    }

    private void lookUp(LexiconTable lexicon, int i) {
        words2[i] = 0;
        words3[i] = 0;
        words4[i] = 0;
        names2[i] = 0;
        names3[i] = 0;
        names4[i] = 0;
        if (i + 1 >= count || !open[i + 1]) {
            return;
        }
        long key = SyllableKeys.join(SyllableKeys.join(0, keys[i]), keys[i + 1]);
        int entry = lexicon.get(key);
        boolean capital = Shape.isCapital(shapes[i]) && Shape.isCapital(shapes[i + 1]);
        words2[i] = (byte) LexiconTable.wordRank(entry);
        names2[i] = (byte) (capital ? LexiconTable.nameRank(entry) : 0);
        if (!LexiconTable.isPrefix(entry) || i + 2 >= count || !open[i + 2]) {
            return;
        }
        key = SyllableKeys.join(key, keys[i + 2]);
        entry = lexicon.get(key);
        capital &= Shape.isCapital(shapes[i + 2]);
        words3[i] = (byte) LexiconTable.wordRank(entry);
        names3[i] = (byte) (capital ? LexiconTable.nameRank(entry) : 0);
        if (!LexiconTable.isPrefix(entry) || i + 3 >= count || !open[i + 3]) {
            return;
        }
        entry = lexicon.get(SyllableKeys.join(key, keys[i + 3]));
        capital &= Shape.isCapital(shapes[i + 3]);
        words4[i] = (byte) LexiconTable.wordRank(entry);
        names4[i] = (byte) (capital ? LexiconTable.nameRank(entry) : 0);
    }

    /** Whether blank space alone stands between a unit and the one before, and both may be part of a word. */
    public boolean mayJoin(int i) {
        return ends[i - 1] < begins[i] && Shape.isJoinable(shapes[i]) && Shape.isJoinable(shapes[i - 1]);
    }

    private boolean isSpanned(int i) {
        int spans = words2[i - 1] | words3[i - 1] | words4[i - 1];
        spans |= i >= 2 ? words3[i - 2] | words4[i - 2] : 0;
        spans |= i >= 3 ? words4[i - 3] : 0;
        return spans != 0;
    }

    /**
     * Marks where the caller's own words stand, the longest first from the left: 1 for a unit that begins a word, 2 for one
     * that is joined to the one before, 0 where the model decides.
     *
     * @return whether there are any
     */
    boolean markOwn(LexiconTable own, int longest, byte[] marks) {
        boolean any = false;
        Arrays.fill(marks, 0, count, (byte) FREE);
        int i = 0;
        while (i < count) {
            long key = SyllableKeys.join(0, keys[i]);
            int end = LexiconTable.wordRank(own.get(key)) > 0 ? i + 1 : 0;
            for (int j = i + 1; j < count && j - i < longest; j++) {
                if (!mayJoin(j)) {
                    break;
                }
                key = SyllableKeys.join(key, keys[j]);
                end = LexiconTable.wordRank(own.get(key)) > 0 ? j + 1 : end;
            }
            if (end == 0) {
                i++;
                continue;
            }
            any = true;
            marks[i] = CUT;
            Arrays.fill(marks, i + 1, end, (byte) JOINED);
            if (end < count) {
                marks[end] = CUT;
            }
            i = end;
        }
        return any;
    }

    private void grow() {
        int capacity = count * 2 + 16;
        begins = Arrays.copyOf(begins, capacity);
        ends = Arrays.copyOf(ends, capacity);
        keys = Arrays.copyOf(keys, capacity);
        shapes = Arrays.copyOf(shapes, capacity);
        open = Arrays.copyOf(open, capacity);
        words2 = Arrays.copyOf(words2, capacity);
        words3 = Arrays.copyOf(words3, capacity);
        words4 = Arrays.copyOf(words4, capacity);
        names2 = Arrays.copyOf(names2, capacity);
        names3 = Arrays.copyOf(names3, capacity);
        names4 = Arrays.copyOf(names4, capacity);
    }

    /** A copy that holds no more than its units. */
    public Units trimmed() {
        Units copy = new Units(0);
        copy.count = count;
        copy.begins = Arrays.copyOf(begins, count);
        copy.ends = Arrays.copyOf(ends, count);
        copy.keys = Arrays.copyOf(keys, count);
        copy.shapes = Arrays.copyOf(shapes, count);
        copy.open = Arrays.copyOf(open, count);
        copy.words2 = Arrays.copyOf(words2, count);
        copy.words3 = Arrays.copyOf(words3, count);
        copy.words4 = Arrays.copyOf(words4, count);
        copy.names2 = Arrays.copyOf(names2, count);
        copy.names3 = Arrays.copyOf(names3, count);
        copy.names4 = Arrays.copyOf(names4, count);
        return copy;
    }
}
