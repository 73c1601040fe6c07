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
                "Theo trang 5"
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
        "Tiếp theo và hết (từ trang 01), 1, EITHER"
    })
    void jumpLinesSayWhere(String line, int number, JumpLine.Way way) {
        for (Normalizer.Form form : new Normalizer.Form[] {Normalizer.Form.NFC, Normalizer.Form.NFD}) {
            assertThat(JumpLine.of(Page.of(Normalizer.normalize(line, form)), 0))
                    .isEqualTo(new JumpLine(0, number, way));
        }
    }
}
