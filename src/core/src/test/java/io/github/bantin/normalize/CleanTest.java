package io.github.bantin.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cleaning takes out, what it makes plain, and what looks like junk and stays. */
class CleanTest {
    private final VietnameseNormalizer clean = VietnameseNormalizer.builder()
            .without(NormalizationStep.LOOKALIKES)
            .without(NormalizationStep.COMPOSITION)
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "2021\u00962025 >2021–2025 ",
                "\u0093Dạy tốt\u0094>“Dạy tốt”",
                "tốt\u0085Mới>tốt⏎Mới",
                "một\u0097hai\u0095ba>một—hai•ba",
                "5 \u0080>5 €",
                "a\u0081\u008d\u008f\u0090\u009db>ab",
                "19\u001eCT/TW>19-CT/TW",
                "Xã\u0007Thôn>Xã Thôn",
                "a\u001cb\u001dc>a b c",
                "nghị\u001f\u00ad quyết>nghị quyết",
                "a\u0001\u0008\u007fb>ab",
                "một\u000bhai\u2028ba\u2029bốn>một⏎hai⏎ba⏎bốn",
                "trái\u200bcây\u2060\ufeff>tráicây",
                "a\u00a0b\u2003c\u3000d>a b c d",
                "a\u200db ủy\u0323\u200c>ab ủy\u0323",
            })
    void cleans(String text, String expected) {
        assertThat(clean.normalize(text)).isEqualTo(expected.replace('⏎', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "một\thai\r\nba\nbốn\fnăm\r",
                "क\u094d\u200dष ق\u200cق ශ\u0dca\u200dර",
                "❤\ufe0f\u200d🔥 👩🏽\u200d🌾 🏳\ufe0f\u200d🌈",
                "\ue0a1\uf0b7",
                "a\ud83d \udcdcb",
            })
    void leaves(String text) {
        assertThat(clean.normalize(text)).isSameAs(text);
    }

    @Test
    void keepsNoJoinerBehindWhatNeedsNone() {
        assertThat(clean.normalize("\u200d\u0301\u200d \ud83d\u200d 中\u200d")).isEqualTo("\u0301 \ud83d 中");
    }
}
