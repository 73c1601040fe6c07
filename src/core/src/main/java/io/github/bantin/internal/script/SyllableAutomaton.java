package io.github.bantin.internal.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An automaton that knows every syllable without tone, letter by letter.
 *
 * <p>What a state knows of the syllable that ends in it: how long its rime is, where a tone mark stands, and whether its
 * coda is a stop.
 */
final class SyllableAutomaton {

    /** The state before the first letter. */
    static final int START = 1;

    /** The state from which nothing leads to a syllable. */
    static final int DEAD = 0;

    private static final int STRIDE = 32;

    /** No syllable has more letters: nghiêng has seven. */
    static final int MAX_LETTERS = 7;

    private static final int FINAL = 1 << 12;
    private static final int STOP = 1 << 13;

    private static final short[] NEXT;

    /** For each state: letters of the rime in bits 0-3, letters behind the tone in bits 4-7 (new) and 8-11 (old), flags. */
    private static final short[] SYLLABLE;

    static {
        Builder builder = new Builder();
        builder.addAll(SyllableInventory.combinations());
        NEXT = Arrays.copyOf(builder.next, builder.states * STRIDE);
        SYLLABLE = Arrays.copyOf(builder.syllable, builder.states);
    }

    private SyllableAutomaton() {}

    static int next(int state, int code) {
        return NEXT[state * STRIDE + code];
    }

    /** Whether the letters so far are a syllable. */
    static boolean isSyllable(int state) {
        return (SYLLABLE[state] & FINAL) != 0;
    }

    /** Whether a syllable ends in p t c ch, and so bears the acute or the dot only. */
    static boolean isStopped(int state) {
        return (SYLLABLE[state] & STOP) != 0;
    }

    static int rimeLetters(int state) {
        return SYLLABLE[state] & 15;
    }

    /** How many letters follow the one that bears the tone in the new style. */
    static int lettersAfterNew(int state) {
        return SYLLABLE[state] >> 4 & 15;
    }

    /** How many letters follow the one that bears the tone in the old style. */
    static int lettersAfterOld(int state) {
        return SYLLABLE[state] >> 8 & 15;
    }

    /** Onsets that go with the same rimes share the states of these. */
    private static final class Builder {
        private short[] next = new short[64 * STRIDE];
        private short[] syllable = new short[64];
        private int states = START + 1;

        void addAll(List<SyllableInventory.Combination> combinations) {
            Map<String, List<Ending>> endings = new TreeMap<>();
            for (SyllableInventory.Combination combination : combinations) {
                boolean bare =
                        combination.onset().equals("g") && combination.rime().startsWith("i");
                String onset = bare ? "gi" : combination.onset();
                String letters = bare ? combination.rime().substring(1) : combination.rime();
                endings.computeIfAbsent(onset, any -> new ArrayList<>()).add(new Ending(letters, combination.rime()));
            }
            Map<List<Ending>, Integer> roots = new HashMap<>();
            endings.forEach((onset, after) -> {
                int root = roots.computeIfAbsent(after, this::trie);
                int state = path(START, onset);
                for (int code = 0; code < STRIDE; code++) {
                    if (next[root * STRIDE + code] != DEAD) {
                        next[state * STRIDE + code] = next[root * STRIDE + code];
                    }
                }
                syllable[state] |= syllable[root];
            });
        }

        private int trie(List<Ending> endings) {
            int root = newState();
            for (Ending ending : endings) {
                int state = path(root, ending.letters());
                syllable[state] = describe(ending.rime());
            }
            return root;
        }

        private int path(int from, String letters) {
            int state = from;
            for (int i = 0; i < letters.length(); i++) {
                int edge = state * STRIDE + VietnameseLetters.ALPHABET.indexOf(letters.charAt(i)) + 1;
                if (next[edge] == DEAD) {
                    int fresh = newState();
                    next[edge] = (short) fresh;
                }
                state = next[edge];
            }
            return state;
        }

        private int newState() {
            if (states == syllable.length) {
                next = Arrays.copyOf(next, 2 * next.length);
                syllable = Arrays.copyOf(syllable, 2 * syllable.length);
            }
            return states++;
        }

        private static short describe(String rime) {
            int last = rime.length() - 1;
            int afterNew = last - ToneRule.newIndex(rime);
            int afterOld = last - ToneRule.oldIndex(rime);
            return (short) (FINAL | (isStop(rime) ? STOP : 0) | afterOld << 8 | afterNew << 4 | rime.length());
        }

        private static boolean isStop(String rime) {
            return "ptc".indexOf(rime.charAt(rime.length() - 1)) >= 0 || rime.endsWith("ch");
        }
    }

    /** A rime and its letters that the onset does not hold yet: gì is gi and nothing more, its rime i. */
    private record Ending(String letters, String rime) {}
}
