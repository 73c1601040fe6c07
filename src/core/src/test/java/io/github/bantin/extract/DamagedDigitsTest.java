package io.github.bantin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Digits that a scan took for letters are read where that is asked for, and never with certainty. */
class DamagedDigitsTest {
    private static final MentionExtractor DAMAGED =
            MentionExtractor.builder().damagedDigits(true).build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tiếp nhận l.457.264 hồ sơ.|l.457.264|NUMBER 1457264",
                "Thu được 1O.000 đồng.|1O.000 đồng|MONEY 10000",
                "Có 2OO đại biểu dự.|2OO|NUMBER 200",
                "Tăng l5% so cùng kỳ.|l5%|PERCENTAGE 15",
                "Tăng từ 8O - 85% mỗi năm.|8O - 85%|PERCENTAGE_RANGE 80/85",
                "Họp ngày 2O/11/2022 tại xã.|ngày 2O/11/2022|DATE 2022-11-20",
                "Chỉ thị số l9-CT/TW nêu rõ.|l9-CT/TW|DOCUMENT_NUMBER 19-CT/TW",
                "Quyết định số 12l/QĐ-UBND nêu rõ.|12l/QĐ-UBND|DOCUMENT_NUMBER 121/QĐ-UBND",
            })
    void readsThem(String text, String mention, String meant) {
        List<Mention> found = DAMAGED.extract(text);
        MentionLaws.check(text, found);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).text()).isEqualTo(mention);
        assertThat(found.get(0).kind() + " " + found.get(0).normalized()).isEqualTo(meant);
        assertThat(found.get(0).confidence()).isNotEqualTo(Confidence.CERTAIN);
        MentionLaws.check(text, MentionExtractor.standard().extract(text));
        assertThat(MentionExtractor.standard().extract(text)).noneMatch(found.get(0)::equals);
        assertThat(DAMAGED.extractAll(text)).contains(found.get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mục I.2 nêu rõ.",
                "Khí O và lời lo.",
                "Bình O2 cho bệnh nhân.",
                "Chương II.1 của sách.",
                "Lô hàng lOI."
            })
    void leavesOthersAlone(String text) {
        assertThat(DAMAGED.extract(text)).isEqualTo(MentionExtractor.standard().extract(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mua 5l dầu ăn.", "Có 15 hộ ở xã.", ""})
    void readsWholeFiguresAsBefore(String text) {
        assertThat(DAMAGED.extract(text)).isEqualTo(MentionExtractor.standard().extract(text));
    }
}
