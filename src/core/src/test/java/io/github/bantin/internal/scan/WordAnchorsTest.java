package io.github.bantin.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordAnchorsTest {
    private static final WordAnchors ANCHORS = new WordAnchors(Map.of("thứ", 1, "mồng", 2, "ở", 4, "thế", 8));

    @Test
    void knowsWordsInAnySpelling() {
        for (String word : new String[] {"thứ", "THỨ", "Thứ"}) {
            assertThat(ANCHORS.at(word, 0)).isEqualTo(1);
            assertThat(ANCHORS.at(Normalizer.normalize(word, Normalizer.Form.NFD), 0))
                    .isEqualTo(1);
        }
        assertThat(ANCHORS.at("o\u031b\u0309", 0)).as("ở in pieces").isEqualTo(4);
        assertThat(ANCHORS.at("ơ\u0309", 0)).as("ở half composed").isEqualTo(4);
        assertThat(ANCHORS.at("mồng 3", 0)).isEqualTo(2);
    }

    @Test
    void otherWordsAreNone() {
        assertThat(ANCHORS.at("thư", 0)).isZero();
        assertThat(ANCHORS.at("thứa", 0)).isZero();
        assertThat(ANCHORS.at("th", 0)).isZero();
        assertThat(ANCHORS.at("日本", 0)).isZero();
    }

    @Test
    void refusesWhatIsNoWordOrSaysNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WordAnchors(Map.of("hai ba", 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new WordAnchors(Map.of("hai", 0)));
    }

    @Test
    void stopsAtDigitsAnchorsAndRomanCapitals() {
        assertThat(ANCHORS.next("lúa 5 tấn", 0)).isEqualTo(4);
        assertThat(ANCHORS.next("lần thứ", 0)).isEqualTo(4);
        assertThat(ANCHORS.next("khóa XIII", 0)).isEqualTo(5);
        assertThat(ANCHORS.next("_thứ a1", 0))
                .as("a low line joins, a letter does not hide a digit")
                .isEqualTo(6);
        assertThat(ANCHORS.next("không có gì", 0)).isEqualTo("không có gì".length());
    }

    /** The slow twin: every offset is asked. */
    @Property
    void stopsWhereTheSlowTwinStops(@ForAll String noise, @ForAll boolean anchored) {
        String text = noise + (anchored ? " thứ " : "") + noise;
        int slow = 0;
        while (slow < text.length() && !isStop(text, slow)) {
            slow++;
        }
        assertThat(ANCHORS.next(text, 0)).isEqualTo(slow);
    }

    private static boolean isStop(String text, int at) {
        char c = text.charAt(at);
        if (Words.isDigit(c) || CharacterClasses.isFraction(c)) {
            return true;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        boolean begins = Words.isWordPart(c) && !Words.isWordPart(before) && !CharacterClasses.isJoiner(before);
        return begins && ("IVX".indexOf(c) >= 0 || ANCHORS.at(text, at) != 0);
    }
}
