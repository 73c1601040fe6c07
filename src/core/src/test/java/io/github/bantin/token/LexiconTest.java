package io.github.bantin.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
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
    void wordsThatNoTextHoldsAreTold() {
        Lexicon lexicon =
                Lexicon.of(List.of("quốc lộ 10", "e-mail", "nhà nông", "COVID-19", "TP. Thái Bình", "giá/tấn"));
        assertThat(lexicon.neverFound()).containsExactly("quốc lộ 10", "e-mail", "giá/tấn");
        assertThat(lexicon.size()).isEqualTo(3);
        LinearWordSegmenter own = LinearWordSegmenter.standard().withWords(lexicon);
        assertThat(own.segment("Về TP. Thái Bình gặp nhà nông."))
                .extracting(Token::text)
                .contains("TP. Thái Bình", "nhà nông");
        assertThat(Lexicon.of(List.of("nhà nông")).neverFound()).isEmpty();
    }

    @Test
    void aWordHasAnEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> Lexicon.of(List.of("a ".repeat(13))));
    }

    @Test
    void aThousandWordsDoNotCollide() {
        List<String> words = new ArrayList<>();
        for (String onset : "b c d đ g h k l m n ng nh p ph qu r s t th tr".split(" ", -1)) {
            for (String rime :
                    "a ai ao au anh ang an at e eo en ênh i iên o oi ong ô ôi ông u ui ung ơ ơi".split(" ", -1)) {
                words.add(onset + rime + " " + rime);
                words.add(rime + " " + onset + rime);
            }
        }
        Lexicon lexicon = Lexicon.of(words);
        assertThat(lexicon.size()).isEqualTo(words.size()).isGreaterThanOrEqualTo(1000);
        assertThat(words).allMatch(lexicon::contains);
        assertThat(lexicon.contains("ba bai")).isFalse();
    }
}
