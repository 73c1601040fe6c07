package io.github.bantin.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What counts as an abbreviation before a full stop, however its letters are composed. */
class AbbreviationsTest {
    private static boolean isAbbreviation(String word, Normalizer.Form form) {
        String text = Normalizer.normalize("x " + word + ".", form);
        return Abbreviations.isAbbreviation(text, 2, text.length() - 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"NFC", "NFD"})
    void initialsTitlesAndTownsAre(Normalizer.Form form) {
        for (String word : new String[] {"A", "Ô", "Ú", "Ẩ", "Đ", "TP", "Tp", "ThS", "NSƯT", "NSưt", "NGƯT", "GS"}) {
            assertThat(isAbbreviation(word, form)).as(word).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NFC", "NFD"})
    void otherWordsAreNot(Normalizer.Form form) {
        for (String word :
                new String[] {"ô", "Ở đ", "tp", "NSUT", "TỶ", "Tá", "Người", "Ws", "Trường", "Ô".repeat(9)}) {
            assertThat(isAbbreviation(word, form)).as(word).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NFC", "NFD"})
    void theyEndNoSentence(Normalizer.Form form) {
        String text = Normalizer.normalize("Gặp Ô. Hà và NSƯT. Nguyễn Thị Ú. Đặng Lê.", form);
        assertThat(SentenceSegmenter.standard().segment(text)).hasSize(1);
    }
}
