package io.github.bantin.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences with more units than are decoded at once: no word is torn, wherever the cut falls. */
class LongSentenceTest {
    private static List<String> words(WordSegmenter segmenter, String text) {
        return segmenter.segment(text).stream().map(Token::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Việt Nam", "Việt Nam,", "Ban Thường vụ,", "Tỉnh ủy;"})
    void wordsAtTheCutStayWhole(String unit) {
        String plain = unit.replaceAll("[,;]", "");
        for (int shift = 0; shift < 4; shift++) {
            String text = "và ".repeat(shift) + (unit + " ").repeat(1500);
            assertThat(words(LinearWordSegmenter.standard(), text).stream()
                            .skip(shift)
                            .filter(word -> !word.equals(",") && !word.equals(";"))
                            .distinct())
                    .as("%d words before", shift)
                    .containsExactly(plain);
        }
    }

    @Test
    void ownWordsAtTheCutStayWhole() {
        WordSegmenter own = LinearWordSegmenter.standard().withWords(Lexicon.of(List.of("tổ công nghệ số")));
        for (int shift = 0; shift < 4; shift++) {
            String text = "và ".repeat(shift) + "tổ công nghệ số ".repeat(800);
            assertThat(words(own, text).stream().skip(shift).distinct()).containsExactly("tổ công nghệ số");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BA ", "Ba ", "ba ", "x1 "})
    void unitsWithoutAnyMarkAreCovered(String unit) {
        String text = unit.repeat(3500).strip();
        assertThat(String.join(" ", words(LinearWordSegmenter.standard(), text)))
                .isEqualTo(text);
    }
}
