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
    /** Between words. */
    static final int BETWEEN = 0;

    /** In a word that is no anchor, or behind a low line or figure that a word is written to. */
    static final int PASSING = 1 << AnchorColumn.BITS;

    /** Behind a figure. */
    static final int IN_FIGURE = 2 << AnchorColumn.BITS;

    /**
     * The bit that tells of a stop instead of a state: the word that ends may be an anchor or is of the letters of Roman
     * numerals. The bits below it are the state that the word ends in.
     */
    static final int STOP = 1 << 15;

    /** A stop at a figure. */
    static final int AT_FIGURE = 0xffff;

    private static final int FIRST_ROW = 3;

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

    /** The state behind each state and column, or a stop; not to be written to. */
    char[] steps() {
        return steps;
    }

    /** The state behind a code unit that a stop was told at. */
    static int behindStop(char c) {
        int column = AnchorColumn.of(c);
        return column == AnchorColumn.OUTSIDE ? BETWEEN : column == AnchorColumn.FIGURE ? IN_FIGURE : PASSING;
    }

    /** The flags of the anchor that ends at a stop; 0 if words of this tone are none. */
    int flags(int stop, int tone) {
        return flags[(stop & STOP - 1) >> AnchorColumn.BITS << TONE_BITS | tone];
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
            if (AnchorColumn.NUMERAL + AnchorColumn.NUMERALS.length() > 1 << AnchorColumn.BITS) {
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
            List<int[]> table = new ArrayList<>(List.of(rowBetween(), rowPassing(), rowInFigure()));
            for (int i = 0; i < states.size(); i++) { // rows are found while others are made
                table.add(row(states.get(i), i + FIRST_ROW << AnchorColumn.BITS));
            }
            if (table.size() << AnchorColumn.BITS > STOP) {
                throw new IllegalArgumentException("too many anchors: " + anchors.size());
            }
            char[] steps = new char[table.size() << AnchorColumn.BITS];
            for (int i = 0; i < table.size(); i++) {
                for (int column = 0; column < 1 << AnchorColumn.BITS; column++) {
                    steps[i << AnchorColumn.BITS | column] = (char) table.get(i)[column];
                }
            }
            return steps;
        }

        int[] flags() {
            int[] flags = new int[states.size() + FIRST_ROW << TONE_BITS];
            for (int i = 0; i < states.size(); i++) {
                int[] byTone = anchors.get(nodeOf(states.get(i).before, states.get(i).letter));
                if (byTone != null) {
                    System.arraycopy(byTone, 0, flags, i + FIRST_ROW << TONE_BITS, byTone.length);
                }
            }
            return flags;
        }

        private int[] rowBetween() {
            int[] row = rowPassing();
            for (int letter = 1; letter < Letters.CODES; letter++) {
                row[AnchorColumn.LETTER + letter] = to(new State(0, letter, false));
            }
            for (int i = 0; i < AnchorColumn.NUMERALS.length(); i++) {
                row[AnchorColumn.NUMERAL + i] = to(new State(0, letterOf(i), i < AnchorColumn.NUMERALS.length() - 1));
            }
            return row;
        }

        private static int[] rowPassing() {
            int[] row = new int[1 << AnchorColumn.BITS];
            Arrays.fill(row, PASSING);
            row[AnchorColumn.OUTSIDE] = BETWEEN;
            row[AnchorColumn.FIGURE] = AT_FIGURE;
            return row;
        }

        private static int[] rowInFigure() {
            int[] row = rowPassing();
            row[AnchorColumn.FIGURE] = IN_FIGURE;
            return row;
        }

        private int[] row(State state, int own) {
            int[] row = rowPassing();
            int node = nodeOf(state.before, state.letter);
            boolean anchor = anchors.containsKey(node);
            row[AnchorColumn.OUTSIDE] = anchor || state.numeral ? STOP | own : BETWEEN;
            row[AnchorColumn.FIGURE] = anchor ? STOP | own : AT_FIGURE;
            row[AnchorColumn.LOW_LINE] = anchor ? STOP | own : PASSING;
            row[AnchorColumn.TONE_MARK] = to(new State(state.before, state.letter, false));
            for (int i = 0; i < Letters.SHAPES.length(); i++) {
                row[AnchorColumn.SHAPE_MARK + i] = state.before == NOWHERE
                        ? PASSING
                        : to(new State(state.before, Letters.shaped(state.letter, Letters.SHAPES.charAt(i)), false));
            }
            for (int letter = 1; letter < Letters.CODES; letter++) {
                row[AnchorColumn.LETTER + letter] = to(new State(node, letter, false));
            }
            for (int i = 0; i < AnchorColumn.NUMERALS.length(); i++) {
                row[AnchorColumn.NUMERAL + i] = to(new State(node, letterOf(i), state.numeral));
            }
            return row;
        }

        private static int letterOf(int numeral) {
            return CharacterClasses.letter(AnchorColumn.NUMERALS.charAt(numeral));
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
                row = states.size() - 1 + FIRST_ROW << AnchorColumn.BITS;
                rows.put(known, row);
            }
            return row;
        }
    }
}
