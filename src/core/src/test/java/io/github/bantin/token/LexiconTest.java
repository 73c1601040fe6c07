package io.github.bantin.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
    @Test
    void wordsAreKnownInAnySpelling() {
        Lexicon lexicon = Lexicon.of(List.of("hòa bình", "thu_ngân_sách", "Hoà Bình", " "));
        assertThat(lexicon.size()).isEqualTo(2);
        assertThat(lexicon.contains("HOÀ BÌNH")).isTrue();
        assertThat(lexicon.contains("ho\u0300a bi\u0300nh")).isTrue();
        assertThat(lexicon.contains("thu ngân  sách")).isTrue();
        assertThat(lexicon.contains("hòa")).isFalse();
        assertThat(lexicon.contains("hóa bình")).isFalse();
        assertThat(lexicon.contains("")).isFalse();
        assertThat(lexicon).hasToString("2 words");
    }

    @Test
    void wordsAreReadFromLines() throws IOException {
        Lexicon lexicon = Lexicon.read(new StringReader("# words of ours\ntổ dân phố\n\nnhà nông\r\n"));
        assertThat(lexicon.size()).isEqualTo(2);
        assertThat(lexicon.contains("nhà nông")).isTrue();
    }

    @Test
    void aWordHasAnEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> Lexicon.of(List.of("a ".repeat(13))));
    }

    @Test
    void aThousandWordsDoNotCollide() {
        List<String> words = java.util.stream.IntStream.range(0, 1000)
                .mapToObj(i -> "từ số " + i)
                .toList();
        Lexicon lexicon = Lexicon.of(words);
        assertThat(lexicon.size()).isEqualTo(1000);
        assertThat(words).allMatch(lexicon::contains);
        assertThat(lexicon.contains("từ số 1000")).isFalse();
    }
}
