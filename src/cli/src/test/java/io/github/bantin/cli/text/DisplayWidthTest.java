package io.github.bantin.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({"'',0", "ế,1", "số 19-CT/TW,11", "⏎,1", "数字,4", "ｶ,1", "😀,2", "한글,4", "a\u200Bb,2", "…,1"})
    void countsColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void countsNoCombiningMark() {
        assertThat(DisplayWidth.of("e\u0302\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of(Normalizer.normalize("Nghị quyết của Đảng", Normalizer.Form.NFD)))
                .isEqualTo(19);
    }

    @Property
    void cutsToTheColumnsThatThereAre(@ForAll String text, @ForAll @IntRange(min = 1, max = 20) int columns) {
        String cut = DisplayWidth.cut(text, columns);
        assertThat(DisplayWidth.of(cut)).isLessThanOrEqualTo(columns);
        if (!cut.equals(text)) {
            assertThat(cut).endsWith("…");
            assertThat(text).startsWith(cut.substring(0, cut.length() - 1));
            assertThat(DisplayWidth.of(text)).isGreaterThan(columns);
        }
    }
}
