package io.github.bantin.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The folding steps, one by one: what each changes, and what looks like it and stays. */
class FoldTest {
    private static VietnameseNormalizer.Builder bare() {
        return VietnameseNormalizer.builder()
                .without(NormalizationStep.CLEAN)
                .without(NormalizationStep.LOOKALIKES)
                .without(NormalizationStep.COMPOSITION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "số 16 – CT/ TU ngày > số 16-CT/TU ngày",
                "số 16—CT/TU > số 16-CT/TU",
                "số 1206 /QĐ-HVTC > số 1206/QĐ-HVTC",
                "NĐ 30/2020/ND-CP > NĐ 30/2020/NĐ-CP",
                "số 12/QD-UBND và 05/2022/NQ-HDND > số 12/QĐ-UBND và 05/2022/NQ-HĐND",
                "số 19-CT/⏎TW > số 19-CT/TW",
                "số 45/2019/QH14 > số 45/2019/QH14",
                "giai đoạn 2021 – 2025 > giai đoạn 2021 – 2025",
                "80 – 85% > 80 – 85%",
                "chính trị – xã hội > chính trị – xã hội",
                "Sở LĐ–TB và XH > Sở LĐ–TB và XH",
                "tỷ số 3 – 1 > tỷ số 3 – 1",
                "Ban ND > Ban ND",
                "số 45/HD-ND > số 45/HD-ND",
                "12/ND-CP và 5a/QD-BCD > 12/NĐ-CP và 5a/QĐ-BCĐ",
                "01/2021/TT-BLDTBXH và 02/TT-LDTBXH > 01/2021/TT-BLĐTBXH và 02/TT-LĐTBXH",
                "tỷ số 3 – U23/VN > tỷ số 3 – U23/VN",
                "Nhóm 2 - A / B và nhóm 3–A/B > Nhóm 2 - A / B và nhóm 3–A/B",
                "lớp 12 – A1/A2 > lớp 12 – A1/A2",
                "5 / USD - VND > 5 / USD - VND",
                "số 12 – XD/ABC, Số: 12 – XD/ABC > số 12-XD/ABC, Số: 12-XD/ABC",
                "12 – XD/TW > 12-XD/TW",
                "02/ TTLT - BNV - BTC và 3 > 02/TTLT-BNV-BTC và 3",
                "02/2014/TTLT - BTP - TANDTC - VKSNDTC > 02/2014/TTLT-BTP-TANDTC-VKSNDTC",
                "số 12 /QĐ - UBND - HUYỆN và 5 /QĐ - UBND - HN > số 12/QĐ-UBND - HUYỆN và 5/QĐ-UBND - HN",
                "Điều 5 - NĐ/CP > Điều 5 - NĐ/CP",
            })
    void documentNumbersAlone(String text, String expected) {
        assertThat(bare().foldDocumentNumbers().build().normalize(text.replace('⏎', '\n')))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "“Dạy tốt” – ‘học tốt’… > \"Dạy tốt\" - 'học tốt'...",
                "• Một − 2 > - Một - 2",
                "«Tin» ‑ „vắn‟ > \"Tin\" - \"vắn\"",
                "○ một ◆ hai ► ba ➢ bốn ❖ năm > - một - hai - ba - bốn - năm",
                "v.v‥ 2021－2025 > v.v.. 2021-2025",
                "✓ một □ hai > ✓ một □ hai",
                "5′ 30″, 20 °C, § 3, 2×3 > 5′ 30″, 20 °C, § 3, 2×3",
            })
    void punctuationAlone(String text, String expected) {
        assertThat(bare().foldPunctuation().build().normalize(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "ﬁ ﬂ ﬃ １９－ＣＴ／ＴＷ > fi fl ffi 19-CT/TW",
                "５￥　６￠　７￦ > 5¥ 6¢ 7₩",
                "m² ½ Nº Ⅷ ㎏ ™ > m² ½ Nº Ⅷ ㎏ ™",
            })
    void compatibilityAlone(String text, String expected) {
        assertThat(bare().foldCompatibility().build().normalize(text)).isEqualTo(expected);
    }
}
