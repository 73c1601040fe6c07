package io.github.bantin.internal.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The automaton that runs over a text to the next place where a scan stops: a digit, a fraction in one sign, an anchor,
 * or a word of the letters of Roman numerals.
 *
 * <p>One step of a table is taken for each code unit and nothing is decided by the length of words, so that words which
 * are no anchors, as nearly all, cost no more than their letters. States know letters without case and tone, in composed
 * and decomposed text; a word that ends in one of an anchor is looked up with its tone. Immutable after building and safe
 * for use by any number of threads.
 */
public final class AnchorAutomaton {
    /* What a code unit is to the automaton: the columns of its table, letters by their codes behind the first few. */
    private static final int OUTSIDE = 0;
    private static final int FIGURE = 1;
    private static final int LOW_LINE = 2;
    private static final int OTHER_LETTER = 3;
    private static final int TONE_MARK = 4;
    private static final int SHAPE_MARK = 5;
    private static final int LETTER = SHAPE_MARK + Letters.SHAPES.length();
    private static final int NUMERAL = LETTER + Letters.CODES;
    private static final int COLUMN_BITS = 6;

    /** Capitals of Roman numerals; the last one begins none that a scan looks for. */
    private static final String NUMERALS = "IVXL";

    /** Between words. */
    private static final int BETWEEN = 0;

    /** In a word that is no anchor, or behind a low line or figure that a word is written to. */
    private static final int PASSING = 1 << COLUMN_BITS;

    /** Behind a word that may be an anchor or is of the letters of Roman numerals. */
    private static final int WORD_ENDS = 0xfffe;

    /** At a figure. */
    private static final int AT_FIGURE = 0xffff;

    private static final int TONE_BITS = 3;

    /** The state behind each state and column, states being the offsets of their rows. */
    private final char[] steps;

    /** The flags of the anchor with each tone that ends in each state, or 0. */
    private final int[] flags;

    /**
     * Makes the automaton.
     *
     * @param words each word with its flags, of which at least one is set and the highest bit is not
     * @throws IllegalArgumentException if a word has other than letters or no such flags, or the table grows too large
     */
    public AnchorAutomaton(Map<String, Integer> words) {
        Builder builder = new Builder(words);
        steps = builder.steps();
        flags = builder.flags();
    }

    /**
     * The next place, at or behind an offset, where a scan stops. Words that a figure or low line stands right before are
     * no anchors.
     *
     * @param text the text
     * @param from an offset
     * @return the offset of the place in the lower half, the length of the text if there is none; the flags of the anchor
     *     there in the upper half, 0 if it is none
     */
    public long next(String text, int from) {
        int length = text.length();
        int state = from > 0 && Column.isJoined(text.charAt(from - 1)) ? PASSING : BETWEEN;
        for (int i = from; i < length; i++) {
            int before = state;
            state = steps[state | Column.of(text.charAt(i))];
            if (state >= WORD_ENDS) {
                if (state == AT_FIGURE) {
                    return i;
                }
                long found = endingAt(text, from, i, before);
                if (found >= 0) {
                    return found;
                }
                char c = text.charAt(i);
                if (c != '_' && CharacterClasses.isJoiner(c)) {
                    return i;
                }
                state = c == '_' ? PASSING : BETWEEN;
            }
        }
        boolean open = steps[state | OUTSIDE] == WORD_ENDS;
        long last = open ? endingAt(text, from, length, state) : -1;
        return last < 0 ? length : last;
    }

    /** The word that ends at an offset in a state, with its flags, if it is an anchor or of the letters of numerals; or -1. */
    private long endingAt(String text, int from, int end, int state) {
        int begin = end;
        int tone = 0;
        boolean numeral = true;
        while (begin > from && CharacterClasses.isWordPart(text.charAt(begin - 1))) {
            char c = text.charAt(--begin);
            tone = Math.max(tone, CharacterClasses.toneOf(CharacterClasses.spelling(c)));
            numeral &= NUMERALS.indexOf(c) >= 0;
        }
        int found = flags[state >> COLUMN_BITS << TONE_BITS | tone];
        boolean stops = found != 0 || numeral && NUMERALS.indexOf(text.charAt(begin)) < NUMERALS.length() - 1;
        return stops ? (long) found << Integer.SIZE | begin : -1;
    }

    /** Which column a code unit has. */
    private static final class Column {
        private static final byte[] OF = new byte[Character.MAX_VALUE + 1];

        static {
            for (int c = 0; c < OF.length; c++) {
                OF[c] = (byte) made((char) c);
            }
        }

        private Column() {}

        static int of(char c) {
            return OF[c];
        }

        static boolean isJoined(char c) {
            return of(c) != OUTSIDE;
        }

        private static int made(char c) {
            if (!CharacterClasses.isWordPart(c)) {
                return c == '_' ? LOW_LINE : CharacterClasses.isJoiner(c) ? FIGURE : OUTSIDE;
            }
            int numeral = NUMERALS.indexOf(c);
            int spelling = CharacterClasses.spelling(c);
            int letter = CharacterClasses.letterOf(spelling);
            if (numeral >= 0 || letter != 0) {
                return numeral >= 0 ? NUMERAL + numeral : LETTER + letter;
            }
            int shape = Letters.SHAPES.indexOf(c);
            return shape >= 0 ? SHAPE_MARK + shape : CharacterClasses.isMark(spelling) ? TONE_MARK : OTHER_LETTER;
        }
    }

    /** Makes the table: the states are the begins of anchors, each with its last letter apart, which a mark may yet shape. */
    private static final class Builder {
        /** No begin of an anchor. */
        private static final int NOWHERE = -1;

        /**
         * A state.
         *
         * @param before the begin of an anchor that the letters before the last one are, or {@link #NOWHERE}
         * @param letter the last letter
         * @param numeral whether all letters are those of a Roman numeral
         */
        private record State(int before, int letter, boolean numeral) {}

        /** The begins of anchors, each by the letters that lead to the next ones. */
        private final List<Map<Integer, Integer>> begins = new ArrayList<>(List.of(new HashMap<>()));

        /** The flags of the anchors with each tone that a begin is; of begins that are none, no array. */
        private final Map<Integer, int[]> anchors = new HashMap<>();

        private final Map<State, Integer> rows = new HashMap<>();
        private final List<State> states = new ArrayList<>();

        Builder(Map<String, Integer> words) {
            if (NUMERAL + NUMERALS.length() > 1 << COLUMN_BITS) {
                throw new IllegalStateException("more kinds of code units than columns");
            }
            words.forEach((word, flag) -> {
                int node = 0;
                int tone = 0;
                for (int i = 0; i < word.length(); i++) {
                    int letter = CharacterClasses.letter(word.charAt(i));
                    if (letter == 0 || flag <= 0) { // the sign bit is no flag: offsets with flags stay positive
                        throw new IllegalArgumentException("no anchor: " + word);
                    }
                    Integer next = begins.get(node).get(letter);
                    if (next == null) {
                        next = begins.size();
                        begins.add(new HashMap<>());
                        begins.get(node).put(letter, next);
                    }
                    node = next;
                    tone = Math.max(tone, CharacterClasses.toneOf(CharacterClasses.spelling(word.charAt(i))));
                }
                anchors.computeIfAbsent(node, made -> new int[1 << TONE_BITS])[tone] |= flag;
            });
        }

        char[] steps() {
            List<int[]> table = new ArrayList<>(List.of(rowBetween(), rowPassing()));
            for (int i = 0; i < states.size(); i++) { // rows are found while others are made
                table.add(row(states.get(i)));
            }
            if (table.size() << COLUMN_BITS > WORD_ENDS) { // what tells of the end of a word is no row
                throw new IllegalArgumentException("too many anchors: " + anchors.size());
            }
            char[] steps = new char[table.size() << COLUMN_BITS];
            for (int i = 0; i < table.size(); i++) {
                for (int column = 0; column < 1 << COLUMN_BITS; column++) {
                    steps[i << COLUMN_BITS | column] = (char) table.get(i)[column];
                }
            }
            return steps;
        }

        int[] flags() {
            int[] flags = new int[states.size() + 2 << TONE_BITS];
            for (int i = 0; i < states.size(); i++) {
                int[] byTone = anchors.get(nodeOf(states.get(i).before, states.get(i).letter));
                if (byTone != null) {
                    System.arraycopy(byTone, 0, flags, i + 2 << TONE_BITS, byTone.length);
                }
            }
            return flags;
        }

        private int[] rowBetween() {
            int[] row = rowPassing();
            for (int letter = 1; letter < Letters.CODES; letter++) {
                row[LETTER + letter] = to(new State(0, letter, false));
            }
            for (int i = 0; i < NUMERALS.length(); i++) {
                row[NUMERAL + i] = to(new State(0, letterOf(i), i < NUMERALS.length() - 1));
            }
            return row;
        }

        private static int[] rowPassing() {
            int[] row = new int[1 << COLUMN_BITS];
            Arrays.fill(row, PASSING);
            row[OUTSIDE] = BETWEEN;
            row[FIGURE] = AT_FIGURE;
            return row;
        }

        private int[] row(State state) {
            int[] row = rowPassing();
            int node = nodeOf(state.before, state.letter);
            boolean anchor = anchors.containsKey(node);
            row[OUTSIDE] = anchor || state.numeral ? WORD_ENDS : BETWEEN;
            row[FIGURE] = anchor ? WORD_ENDS : AT_FIGURE;
            row[LOW_LINE] = anchor ? WORD_ENDS : PASSING;
            row[TONE_MARK] = to(new State(state.before, state.letter, false));
            for (int i = 0; i < Letters.SHAPES.length(); i++) {
                row[SHAPE_MARK + i] = state.before == NOWHERE
                        ? PASSING
                        : to(new State(state.before, Letters.shaped(state.letter, Letters.SHAPES.charAt(i)), false));
            }
            for (int letter = 1; letter < Letters.CODES; letter++) {
                row[LETTER + letter] = to(new State(node, letter, false));
            }
            for (int i = 0; i < NUMERALS.length(); i++) {
                row[NUMERAL + i] = to(new State(node, letterOf(i), state.numeral));
            }
            return row;
        }

        private static int letterOf(int numeral) {
            return CharacterClasses.letter(NUMERALS.charAt(numeral));
        }

        private int nodeOf(int before, int letter) {
            return before == NOWHERE ? NOWHERE : begins.get(before).getOrDefault(letter, NOWHERE);
        }

        /** The row of a state, made if need be; one that leads nowhere passes. */
        private int to(State state) {
            boolean leads = nodeOf(state.before, state.letter) != NOWHERE;
            for (int i = 0; i < Letters.SHAPES.length() && !leads && state.before != NOWHERE; i++) {
                leads = nodeOf(state.before, Letters.shaped(state.letter, Letters.SHAPES.charAt(i))) != NOWHERE;
            }
            if (!leads && !state.numeral) {
                return PASSING;
            }
            State known = leads ? state : new State(NOWHERE, 0, true);
            Integer row = rows.get(known);
            if (row == null) {
                states.add(known);
                row = states.size() + 1 << COLUMN_BITS;
                rows.put(known, row);
            }
            return row;
        }
    }
}
