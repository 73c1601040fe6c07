package io.github.bantin.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AnchorAutomatonTest {
    private static final Map<String, Integer> WORDS =
            Map.of("thứ", 1, "mồng", 2, "ở", 4, "thế", 8, "năm", 16, "vụ", 32, "xuân", 64, "l", 128);
    private static final SlowStops SLOW = new SlowStops(WORDS);
    private static final AnchorAutomaton AUTOMATON = new AnchorAutomaton(WORDS);

    private static long next(String text, int from) {
        AnchorScan scan = new AnchorScan(AUTOMATON);
        scan.begin(text, from, text.length());
        return scan.next(from);
    }

    private static int placeOf(String text, int from) {
        return (int) next(text, from);
    }

    private static int flagsAt(String text, int from) {
        return (int) (next(text, from) >>> Integer.SIZE);
    }

    @Test
    void stopsAtDigitsAnchorsAndRomanNumerals() {
        assertThat(placeOf("lúa 5 tấn", 0)).isEqualTo(4);
        assertThat(placeOf("lúa ½ tấn", 0)).isEqualTo(4);
        assertThat(placeOf("lần thứ", 0)).isEqualTo(4);
        assertThat(placeOf("khóa XIII", 0)).isEqualTo(5);
        assertThat(placeOf("_thứ a1", 0))
                .as("a low line joins, a letter does not hide a digit")
                .isEqualTo(6);
        assertThat(placeOf("không có gì", 0)).isEqualTo("không có gì".length());
        assertThat(placeOf("Xã, Ích, IL, LX, Xe, II\u0300", 0))
                .as("capitals that begin other words")
                .isEqualTo("Xã, Ích, ".length());
    }

    @Test
    void knowsAnchorsInAnySpellingAndTellsWhatTheyAre() {
        for (String text : new String[] {"một NĂM mới", "Năm mới", "năm2022", "năm_"}) {
            for (Normalizer.Form form : new Normalizer.Form[] {Normalizer.Form.NFC, Normalizer.Form.NFD}) {
                assertThat(flagsAt(Normalizer.normalize(text, form), 0))
                        .as(text)
                        .isEqualTo(16);
            }
        }
        assertThat(flagsAt("o\u031b\u0309", 0)).as("ở in pieces").isEqualTo(4);
        assertThat(flagsAt("o\u0309\u031b", 0))
                .as("ở in pieces, the tone first")
                .isEqualTo(4);
        assertThat(flagsAt("ơ\u0309", 0)).as("ở half composed").isEqualTo(4);
        assertThat(flagsAt("VỤ mùa", 0)).as("begins as a numeral does").isEqualTo(32);
        assertThat(flagsAt("khóa XX", 0)).as("a numeral").isZero();
    }

    @Test
    void otherWordsAreNoStops() {
        for (String text : new String[] {"nam", "nắm", "năms", "nă", "anăm", "năm日", "\u0300năm"}) {
            assertThat(placeOf(text, 0)).as(text).isEqualTo(text.length());
        }
    }

    @Test
    void refusesWhatIsNoWordOrSaysNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AnchorAutomaton(Map.of("hai ba", 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new AnchorAutomaton(Map.of("hai", 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new AnchorAutomaton(Map.of("hai", 1 << 31)));
    }

    /** Its states are numbered in sixteen bits. */
    @Test
    void refusesMoreAnchorsThanItHasStatesFor() {
        String letters = "bcdghklmnpqrstvx";
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < 1 << 12; i++) {
            words.put("" + letters.charAt(i & 15) + letters.charAt(i >> 4 & 15) + letters.charAt(i >> 8), 1);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new AnchorAutomaton(words));
    }

    /** The slow twin: every offset is asked. */
    @Property
    void stopsWhereTheSlowTwinStops(@ForAll("noise") String noise, @ForAll boolean anchored) {
        SLOW.check(AUTOMATON, noise + (anchored ? " thứ " : "") + noise);
    }

    /** Blocks that are run in lanes, wherever they are cut, and passes that begin and go on anywhere. */
    @Property
    void lanesStopWhereTheSlowTwinStops(
            @ForAll("noise") String noise,
            @ForAll("noise") String other,
            @ForAll @IntRange(min = 0, max = 9) int filler,
            @ForAll @IntRange(min = 0, max = 3) int first,
            @ForAll @IntRange(min = 0, max = 3) int leap) {
        String piece = noise + "bc ".repeat(filler) + other + "d".repeat(filler * filler);
        String text = piece.repeat(Math.min(60, 5000 / (piece.length() + 1)) + 1) + "năm";
        SLOW.check(AUTOMATON, text, Math.min(first, text.length()), leap);
    }

    @Provide
    Arbitrary<String> noise() {
        Arbitrary<String> pieces = Arbitraries.of(
                "n", "N", "a", "ă", "A\u0306", "m", "th", "u\u031b", "ứ", "\u0301", "\u0306", "ê", "ế", " ", ",", "1",
                "_", "½", "I", "V", "X", "L", "ụ", "日", "\u0327", "năm", "thế", "xu", "ân", "l", "\ud83d", "\u20dd");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(12).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(20));
    }
}
