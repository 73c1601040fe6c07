package io.github.bantin.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinLinesTest {
    private final VietnameseNormalizer normalizer =
            VietnameseNormalizer.builder().joinLines().build();

    /** {@code ⏎} for a line end, {@code ¶} for the empty line between paragraphs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "Chỉ thị số 19-CT/⏎TW của Ban > Chỉ thị số 19-CT/TW của Ban",
                "Chỉ thị số 19-⏎CT/TW của Ban > Chỉ thị số 19-CT/TW của Ban",
                "số 123/QĐ- ⏎UBND của tỉnh > số 123/QĐ-UBND của tỉnh",
                "ngày 18/11/⏎2022 của > ngày 18/11/2022 của",
                "giai đoạn 2021-⏎2025 của > giai đoạn 2021-2025 của",
                "có 1.457.⏎264 hồ sơ > có 1.457.264 hồ sơ",
                "(03/02/1930 ⏎- 03/02/2023) và > (03/02/1930 - 03/02/2023) và",
                "các tổ chức chính trị⏎- xã hội trong tỉnh > các tổ chức chính trị - xã hội trong tỉnh",
                "80 -⏎85% quất đã bán > 80 - 85% quất đã bán",
                "tạo điều⏎kiện cho dân > tạo điều kiện cho dân",
                "các cơ ⏎⏎quan trong tỉnh > các cơ quan trong tỉnh",
                "Các nhiệm vụ sau:⏎- Trồng cây;⏎- Dọn vệ sinh. > Các nhiệm vụ sau:¶- Trồng cây;¶- Dọn vệ sinh.",
                "1. Quán triệt nghị quyết.⏎2. Tổ chức thực hiện. > 1. Quán triệt nghị quyết.¶2. Tổ chức thực hiện.",
                "HỘI NÔNG DÂN TỈNH⏎Giúp nhau làm giàu > HỘI NÔNG DÂN TỈNH¶Giúp nhau làm giàu",
                "Hà Nội -⏎Huế mùa hoa > Hà Nội - Huế mùa hoa",
                "số 19-CT/⏎TW của⏎Ban Bí thư > số 19-CT/TW của Ban Bí thư",
                "một dòng > một dòng",
            })
    void joinsWhatBelongsTogether(String wrapped, String expected) {
        assertThat(normalizer.normalize(wrapped.replace('⏎', '\n')).replace("\n\n", "¶"))
                .isEqualTo(expected);
    }

    @Test
    void aColumnBecomesParagraphs() {
        String column = """
                Khối thi đua các cơ quan vừa tổ
                chức hội nghị tổng kết năm qua.
                Nhiều đơn vị có cách làm hay đã
                được khen thưởng.
                Năm nay, khối đặt chỉ tiêu cao
                hơn năm trước.
                """;
        assertThat(normalizer.normalize(column))
                .isEqualTo(
                        "Khối thi đua các cơ quan vừa tổ chức hội nghị tổng kết năm qua. Nhiều đơn vị có cách làm hay "
                                + "đã được khen thưởng.\n\nNăm nay, khối đặt chỉ tiêu cao hơn năm trước.\n");
    }

    @Test
    void leadsBackToBothLines() {
        AlignedText joined = normalizer.normalizeAligned("số 19-CT/\nTW của");
        assertThat(joined.text()).isEqualTo("số 19-CT/TW của");
        assertThat(joined.toSource(new Span(3, 11))).containsExactly(new Span(3, 12));
    }

    @Test
    void pagesStayApart() {
        assertThat(normalizer.normalize("trang một\n\ftrang hai")).isEqualTo("trang một\n\ftrang hai");
    }
}
