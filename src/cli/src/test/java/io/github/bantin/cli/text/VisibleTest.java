package io.github.bantin.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {
    @ParameterizedTest
    @CsvSource({
        "số 19-CT/TW,số 19-CT/TW",
        "'a\nb',a⏎b",
        "'a\r\nb',a⏎b",
        "'a\r\rb',a⏎⏎b",
        "'a\u2028\f\u0085b',a⏎⏎⏎b",
        "'a\tb','a b'",
        "'\u0000\u001b\u007f',␀␛␡",
        "'\u009b\u202e\u2066',\uFFFD\uFFFD\uFFFD"
    })
    void showsWhatCannotBeSeen(String text, String shown) {
        assertThat(Visible.of(text)).isEqualTo(shown);
    }

    @Property
    void leavesNothingThatSteersATerminal(@ForAll String text) {
        assertThat(Visible.of(text).chars())
                .noneMatch(Character::isISOControl)
                .noneMatch(c -> c == '\u2028' || c == '\u2029' || (c >= '\u202A' && c <= '\u202E'));
    }
}
