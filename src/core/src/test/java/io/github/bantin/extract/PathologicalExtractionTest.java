package io.github.bantin.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.bantin.Growth;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that are made to be slow to read take time in proportion to their length.
 *
 * <p>The time of a text is set against that of the same text many times as long; the machine's own speed does not matter. The
 * limit in minutes only ends a test that would otherwise hang.
 */
class PathologicalExtractionTest {
    private static final int LEAST_LENGTH = 1 << 14;
    private static final int GREATEST_LENGTH = 1 << 17;

    private static final Duration HANGS = Duration.ofMinutes(4);

    static Stream<String> units() {
        return Stream.of(
                "1.",
                "1,",
                "1, ",
                "ngày ",
                "ngày\n",
                "18-",
                "18 - ",
                "số ",
                "số 1 ",
                "7",
                "(",
                "((1",
                "12/",
                "12/12/",
                "năm ",
                "5 năm ",
                "thứ ",
                "thứ 5 ",
                "thứ hai, ",
                "thứ hai và ",
                "ngày 1, ",
                "ngày hai ",
                "ngày 1 và ",
                "tháng ba ",
                "năm 1, 2 năm ",
                "năm 2022, ",
                "7h30 - ",
                "1 năm 6 tháng ",
                "những năm 90 ",
                "thế kỷ ",
                "mùng 3 Tết ",
                "rằm tháng ",
                "một ",
                "hai mươi ",
                "từ ngày 1/1/2022 đến ",
                "1 tỷ ",
                "3 tỷ 250 triệu ",
                "100 000 ",
                "1.000.",
                "1.000.\n",
                "16-CT/",
                "16-CT/TU-",
                "15/2020/",
                "NĐ-CP-",
                "Nghị quyết ",
                "giai đoạn ",
                "khoản 1, ",
                "khoản 1 Điều 1, ",
                "điểm a và ",
                "Điều 1 đến ",
                "Điều 5 của ",
                "Luật Đất đai, ",
                "Luật sửa đổi, bổ sung một số điều của ",
                "Luật X ",
                "số 1, ",
                "số ....",
                "số 1 và 2, ",
                "1/CT-TU của ",
                "l1",
                "0912 ",
                "+84 ",
                "a@",
                "www.",
                "http://1",
                "%",
                "5% - ",
                "7h",
                "X",
                "XX ",
                "khóa X ",
                "quý I",
                "kinh phí ",
                "kinh phí đạt là hơn ",
                "hơn ",
                "1 đồng đến ",
                "\n",
                "1\n",
                "1\r\n",
                "\u0301",
                "a\u0301\u0323",
                "\ud800",
                "----",
                "…",
                "_1");
    }

    @ParameterizedTest
    @MethodSource("units")
    void timeGrowsWithLength(String unit) {
        Growth.check(unit, LEAST_LENGTH, GREATEST_LENGTH, MentionExtractor.standard()::extract);
    }

    @Test
    void blanksByTheMillionBetweenFigures() {
        String blanks = " ".repeat(1_000_000);
        String text = "ngày" + blanks + "18" + blanks + "/" + blanks + "11 tỷ" + blanks + "đồng\n5" + blanks + "%";
        assertTimeoutPreemptively(
                HANGS, () -> MentionLaws.check(text, MentionExtractor.standard().extract(text)));
    }

    @Test
    void figuresByTheMegabyte() {
        String text = "1234567890".repeat(1_000_000);
        assertTimeoutPreemptively(
                HANGS,
                () -> assertThat(MentionExtractor.standard().extract(text)).isEmpty());
    }

    @Test
    void lettersByTheMegabyte() {
        String text = "Ngày".repeat(1_000_000) + " 1";
        assertTimeoutPreemptively(
                HANGS, () -> MentionLaws.check(text, MentionExtractor.standard().extract(text)));
    }

    @ParameterizedTest
    @MethodSource("units")
    void lawsHold(String unit) {
        String text = unit.repeat(500);
        MentionLaws.check(text, MentionExtractor.standard().extract(text));
    }
}
