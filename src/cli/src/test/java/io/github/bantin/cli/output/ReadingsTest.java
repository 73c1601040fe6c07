package io.github.bantin.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.extract.MentionExtractor;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cuối thế kỷ XX|20th century, end",
                "từ thế kỷ XXI|21st century",
                "những năm 1990|1990s",
                "chiều thứ Sáu|Friday",
                "ngày 18/11/2022|2022-11-18",
                "hơn 3 tỷ đồng|3000000000 VND, more than",
            })
    void saysWhatWasReadInWordsForPeople(String text, String reading) {
        List<String> readings = MentionExtractor.standard().extract(text).stream()
                .map(Readings::of)
                .toList();
        assertThat(readings).containsExactly(reading);
    }
}
