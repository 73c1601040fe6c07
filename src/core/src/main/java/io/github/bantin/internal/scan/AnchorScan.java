package io.github.bantin.internal.scan;

/**
 * One pass of an {@link AnchorAutomaton} over a text, from stop to stop.
 *
 * <p>A step of the automaton has to wait for the one before it, so a block of the text is cut at signs between words
 * into lanes that are run side by side; the stops of all are then told in order. One text may be
 * run over after another, and nothing is allocated for any of them. Not thread-safe.
 */
public final class AnchorScan {
    private static final int BLOCK = 1 << 11;

    /** What is shorter is run in one lane. */
    private static final int LEAST_BLOCK = 1 << 7;

    /** Behind the bits that a stop takes, those of its place in the block. */
    private static final int PLACE_SHIFT = 16;

    private final char[] units = new char[BLOCK];

    /** The stops found in the block, in order. */
    private final int[] stops = new int[BLOCK + 1];

    private final AnchorAutomaton automaton;
    private String text = "";

    /** Where the pass ends. */
    private int limit;

    /** The begin of the block in the text, and behind its end. */
    private int begin;

    private int end;

    /** The state of the automaton behind the block. */
    private int state;

    private int count;
    private int index;

    /**
     * Makes a pass over an empty text.
     *
     * @param automaton what to stop at
     */
    public AnchorScan(AnchorAutomaton automaton) {
        this.automaton = automaton;
    }

    /**
     * Begins a pass over another text.
     *
     * @param source the text
     * @param from where the pass begins; words that begin before are no anchors
     * @param to where it ends; a word that goes on there is taken for whole
     */
    public void begin(String source, int from, int to) {
        text = source;
        limit = to;
        begin = from;
        end = from;
        state = from > 0 && AnchorColumn.of(source.charAt(from - 1)) != AnchorColumn.OUTSIDE
                ? AnchorAutomaton.PASSING
                : AnchorAutomaton.BETWEEN;
        count = 0;
        index = 0;
    }

    /** Puts an empty text in the place of this one. */
    public void end() {
        begin("", 0, 0);
    }

    /**
     * The next place, at or behind an offset, where the scan stops. Words that begin before the offset, or that a figure or
     * low line stands right before, are no anchors.
     *
     * @param from an offset, not before that of the last call
     * @return the offset of the place in the lower half, the end of the pass if there is none; the flags of the anchor
     *     there in the upper half, 0 if it is none
     */
    public long next(int from) {
        if (from < limit && AnchorColumn.of(text.charAt(from)) == AnchorColumn.FIGURE) {
            return from;
        }
        while (true) {
            for (; index < count; index++) {
                int at = begin + (stops[index] >>> PLACE_SHIFT);
                if (at > from) {
                    long found = stopAt(at, stops[index] & (1 << PLACE_SHIFT) - 1, from);
                    if (found >= 0) {
                        return found;
                    }
                }
            }
            if (end == limit) {
                return end;
            }
            readBlock();
        }
    }

    /** The stop that the automaton tells of, as the pass tells it; or -1. */
    private long stopAt(int at, int stop, int from) {
        if (stop == AnchorAutomaton.AT_FIGURE) {
            return at;
        }
        long word = wordBefore(at, stop, from);
        boolean figure = word < 0 && at < text.length() && AnchorColumn.of(text.charAt(at)) == AnchorColumn.FIGURE;
        return figure ? at : word;
    }

    /** The word that ends at an offset, with its flags, if it is an anchor or of the letters of numerals; or -1. */
    private long wordBefore(int wordEnd, int stop, int from) {
        int wordBegin = wordEnd;
        int tone = 0;
        boolean numeral = true;
        while (wordBegin > 0 && CharacterClasses.isWordPart(text.charAt(wordBegin - 1))) {
            char c = text.charAt(--wordBegin);
            tone = Math.max(tone, CharacterClasses.toneOf(CharacterClasses.spelling(c)));
            numeral &= AnchorColumn.NUMERALS.indexOf(c) >= 0;
        }
        int flags = automaton.flags(stop, tone);
        int last = AnchorColumn.NUMERALS.length() - 1;
        boolean stops = flags != 0 || numeral && AnchorColumn.NUMERALS.indexOf(text.charAt(wordBegin)) < last;
        return stops && wordBegin >= from ? (long) flags << Integer.SIZE | wordBegin : -1;
    }

    private void readBlock() {
        begin = end;
        end = Math.min(limit, begin + BLOCK);
        int length = end - begin;
        text.getChars(begin, end, units, 0);
        index = 0;
        count = length < LEAST_BLOCK ? lane(0, length, state, 0) : lanes(length);
        if (end == limit) {
            int last = automaton.steps()[state | AnchorColumn.OUTSIDE];
            if ((last & AnchorAutomaton.STOP) != 0) {
                stops[count++] = length << PLACE_SHIFT | last;
            }
        }
    }

    /** Runs a lane from an offset of the block to another, and returns behind its stops. */
    private int lane(int from, int to, int firstState, int firstStop) {
        char[] steps = automaton.steps();
        int next = firstStop;
        int now = firstState;
        for (int i = from; i < to; i++) {
            now = steps[now | AnchorColumn.of(units[i])];
            if (now >= AnchorAutomaton.STOP) {
                stops[next++] = i << PLACE_SHIFT | now;
                now = AnchorAutomaton.behindStop(units[i]);
            }
        }
        state = now;
        return next;
    }

    /** Runs the block in four lanes, each of which keeps its stops behind its begin; returns how many stops there are. */
    private int lanes(int length) {
        int quarter = length >> 2;
        int begin1 = laneBegin(quarter, quarter);
        int begin2 = laneBegin(2 * quarter, quarter);
        int begin3 = laneBegin(3 * quarter, quarter);
        if (begin1 < 0 || begin2 < 0 || begin3 < 0) {
            return lane(0, length, state, 0);
        }
        int shared = Math.min(Math.min(begin1, begin2 - begin1), Math.min(begin3 - begin2, length - begin3));
        char[] steps = automaton.steps();
        int[] found = stops;
        char[] read = units;
        int state0 = state;
        int state1 = AnchorAutomaton.BETWEEN;
        int state2 = AnchorAutomaton.BETWEEN;
        int state3 = AnchorAutomaton.BETWEEN;
        int next0 = 0;
        int next1 = begin1;
        int next2 = begin2;
        int next3 = begin3;
        for (int i = 0; i < shared; i++) {
            state0 = steps[state0 | AnchorColumn.of(read[i])];
            state1 = steps[state1 | AnchorColumn.of(read[begin1 + i])];
            state2 = steps[state2 | AnchorColumn.of(read[begin2 + i])];
            state3 = steps[state3 | AnchorColumn.of(read[begin3 + i])];
            if ((state0 | state1 | state2 | state3) >= AnchorAutomaton.STOP) {
                if (state0 >= AnchorAutomaton.STOP) {
                    found[next0++] = i << PLACE_SHIFT | state0;
                    state0 = AnchorAutomaton.behindStop(read[i]);
                }
                if (state1 >= AnchorAutomaton.STOP) {
                    found[next1++] = begin1 + i << PLACE_SHIFT | state1;
                    state1 = AnchorAutomaton.behindStop(read[begin1 + i]);
                }
                if (state2 >= AnchorAutomaton.STOP) {
                    found[next2++] = begin2 + i << PLACE_SHIFT | state2;
                    state2 = AnchorAutomaton.behindStop(read[begin2 + i]);
                }
                if (state3 >= AnchorAutomaton.STOP) {
                    found[next3++] = begin3 + i << PLACE_SHIFT | state3;
                    state3 = AnchorAutomaton.behindStop(read[begin3 + i]);
                }
            }
        }
        int total = lane(shared, begin1, state0, next0);
        total = moved(begin1, lane(begin1 + shared, begin2, state1, next1), total);
        total = moved(begin2, lane(begin2 + shared, begin3, state2, next2), total);
        return moved(begin3, lane(begin3 + shared, length, state3, next3), total);
    }

    /** The first offset behind a sign between words, at or behind an offset of the block and within a reach; or -1. */
    private int laneBegin(int from, int reach) {
        for (int i = from; i < from + reach; i++) {
            if (AnchorColumn.of(units[i - 1]) == AnchorColumn.OUTSIDE) {
                return i;
            }
        }
        return -1;
    }

    /** Moves the stops of a lane behind those of the lanes before it and returns behind them. */
    private int moved(int from, int to, int total) {
        System.arraycopy(stops, from, stops, total, to - from);
        return total + to - from;
    }
}
