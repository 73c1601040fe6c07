package io.github.bantin.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** The slow twin of an {@link AnchorAutomaton}: asks at every offset of a text whether a scan stops there. */
public final class SlowStops {
    private final WordAnchors anchors;

    /** Makes the twin of the automaton of some words. */
    public SlowStops(Map<String, Integer> words) {
        anchors = new WordAnchors(words);
    }

    /** Checks that a pass stops where its twin does and says the same of each anchor, going on behind each word. */
    public void check(AnchorAutomaton automaton, String text) {
        check(automaton, text, 0, 0);
    }

    /**
     * Checks that a pass stops where its twin does and says the same of each anchor.
     *
     * @param first the offset that the pass begins at
     * @param leap how many code units behind each word or sign it goes on
     */
    public void check(AnchorAutomaton automaton, String text, int first, int leap) {
        int from = first;
        AnchorScan scan = new AnchorScan(automaton);
        scan.begin("năm 2022", 0, "năm 2022".length());
        scan.next(0);
        scan.begin(text, from, text.length());
        while (from < text.length()) {
            int slow = from;
            while (slow < text.length() && !isStop(text, slow)) {
                slow++;
            }
            long found = scan.next(from);
            assertThat((int) found).isEqualTo(slow);
            if (slow < text.length() && Words.isWordPart(text.charAt(slow))) {
                assertThat((int) (found >>> Integer.SIZE)).isEqualTo(anchors.at(text, slow));
            }
            from = Math.max(slow + 1, Words.end(text, slow)) + leap;
        }
        assertThat(scan.next(Math.min(from, text.length()))).isEqualTo(text.length());
    }

    private boolean isStop(String text, int at) {
        char c = text.charAt(at);
        if (Words.isDigit(c) || CharacterClasses.isFraction(c)) {
            return true;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        boolean begins = Words.isWordPart(c) && !Words.isWordPart(before) && !CharacterClasses.isJoiner(before);
        return begins && (isOfNumerals(text, at) || anchors.at(text, at) != 0);
    }

    private static boolean isOfNumerals(String text, int begin) {
        int end = Words.end(text, begin);
        boolean followed = end < text.length() && CharacterClasses.isJoiner(text.charAt(end));
        return !followed && text.substring(begin, end).matches("[IVX][IVXL]*");
    }
}
