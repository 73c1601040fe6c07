package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that say on which page an article goes on, and lines that only speak of pages. */
class JumpLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kết quả ghi ở trang 5",
                "Xem tiếp trang 5 của báo cáo này",
                "Bạn đọc xem tiếp trang 5",
                "Trang 5",
                "Xem trang",
                "Tiếp theo kỳ trước",
                "Xem tiếp trang 2022",
                "Xem tiếp trang 5, 6",
                "Theo trang 5",
                "Kết quả ghi ở phụ lục (xem trang 5)",
                "bà con trong bản (Tiếp theo trang 1)",
                "Mùa cá về trên hồ Ba Khan. (Tiếp theo trang 1)",
                "Mùa cá về... (Xem tiếp trang 5)",
                "Mùa cá về (Tiếp theo trang 1) trên hồ",
                "Một câu dài nói về mùa cá trên hồ Ba Khan mà không ai dùng làm tên bài cả (Tiếp theo trang 1)"
            })
    void otherLinesAreNoJumps(String line) {
        assertThat(JumpLine.of(Page.of(line), 0)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "(Xem tiếp trang 5), 5, ON",
        "XEM TIẾP TRANG 5 >>>, 5, ON",
        "… Đọc tiếp ở tr. 12, 12, ON",
        "(Còn nữa; xem trang 4), 4, ON",
        "Tiếp sang trang 4, 4, ON",
        "(Tiếp theo trang 1), 1, EITHER",
        "(Tiếp trang 3), 3, EITHER",
        "Tiếp theo và hết (từ trang 01), 1, EITHER",
        "Mùa cá về... (Tiếp theo trang 1), 1, EITHER",
        "Mùa cá về… [Tiếp theo trang 1], 1, EITHER",
        "Mùa cá về… Tiếp trang 2, 2, EITHER",
        "MÙA CÁ VỀ TRÊN HỒ (Tiếp theo trang 1), 1, EITHER",
        "Mùa cá về trên hồ Ba Khan (Tiếp theo trang 1), 1, EITHER"
    })
    void jumpLinesSayWhere(String line, int number, JumpLine.Way way) {
        for (Normalizer.Form form : new Normalizer.Form[] {Normalizer.Form.NFC, Normalizer.Form.NFD}) {
            assertThat(JumpLine.of(Page.of(Normalizer.normalize(line, form)), 0))
                    .isEqualTo(new JumpLine(0, number, way));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "các hộ nuôi cá lồng đã (Xem tiếp trang 4), 4, ON",
        "các hộ nuôi cá lồng đã [Đọc tiếp tr. 12], 12, ON",
        "Năm nay các hộ nuôi cá lồng… Xem tiếp trang 4, 4, ON",
        "các hộ nuôi cá lồng đã (Tiếp trang 4), 4, EITHER"
    })
    void linesOfTextSayWhereTheyGoOn(String line, int number, JumpLine.Way way) {
        Page page = Page.of(line);
        assertThat(JumpLine.of(page, 0)).isNull();
        assertThat(JumpLine.behindText(page, 0)).isEqualTo(new JumpLine(0, number, way));
        assertThat(JumpLine.all(page)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "số liệu của từng hộ nuôi cá (xem trang 4)",
                "bạn đọc có thể xem tiếp trang 4",
                "các hộ (Xem tiếp trang 4) nuôi cá",
                "(Xem tiếp trang 4)",
                "Mùa cá về... (Tiếp theo trang 1)"
            })
    void otherLinesOfTextGoOnAsUsual(String line) {
        assertThat(JumpLine.behindText(Page.of(line), 0)).isNull();
    }
}
