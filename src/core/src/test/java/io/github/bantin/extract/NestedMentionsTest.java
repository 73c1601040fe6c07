package io.github.bantin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands inside a mention. */
class NestedMentionsTest {
    private static List<String> all(String text) {
        return MentionExtractor.standard().extractAll(text).stream()
                .map(mention -> mention.kind() + " " + mention.text())
                .toList();
    }

    @Test
    void rangeHoldsItsEnds() {
        assertThat(all("Kiểm tra từ ngày 01/3/2022 đến ngày 15/3/2022."))
                .containsExactly(
                        "DATE_RANGE từ ngày 01/3/2022 đến ngày 15/3/2022",
                        "DATE ngày 01/3/2022",
                        "DATE ngày 15/3/2022");
    }

    @Test
    void whatHasNoPartsStandsAlone() {
        assertThat(all("Chỉ thị số 16-CT/TU nêu 3 nhiệm vụ.")).containsExactly("DOCUMENT_NUMBER 16-CT/TU", "NUMBER 3");
    }

    @Test
    void saysAllThatExtractSays() {
        String text = "Giai đoạn 2021-2025, thu 80 - 85% của 4.720 tỷ đồng theo Quyết định số 12/QĐ-UBND.";
        assertThat(MentionExtractor.standard().extractAll(text))
                .containsAll(MentionExtractor.standard().extract(text));
    }

    @Test
    void kindsAreThoseAskedFor() {
        assertThat(MentionExtractor.of(MentionKind.DATE).extractAll("từ 1/3/2022 đến 15/3/2022"))
                .extracting(Mention::text)
                .containsExactly("1/3/2022", "15/3/2022");
    }
}
