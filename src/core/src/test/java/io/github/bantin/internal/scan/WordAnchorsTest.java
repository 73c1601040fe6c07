package io.github.bantin.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.Map;
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
}
