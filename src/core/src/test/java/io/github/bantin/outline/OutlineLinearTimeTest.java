package io.github.bantin.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Growth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outlines and their chunks take time in proportion to the text, whatever it holds. */
class OutlineLinearTimeTest {
    private static final int LEAST_LENGTH = 4_000;
    private static final int GREATEST_LENGTH = 64_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. A:\n",
                "a) A:\n",
                "- A:\n+ B:\n",
                "Điều 1. A\n",
                "“1. A\n",
                "như sau:\n“Điều 1. A\n",
                "như sau:\nĐiều 7. A\n",
                "\"1. A\".\n",
                "I. A\n1. B\n1.1. C\na) D\n",
                "Chương I\n",
                "PHẦN I\nTÊN\n",
                "CHỦ TỊCH\n",
                "TM. A\nLê An\n",
                "CHỦ TỊCH\nLê An\nQUY CHẾ\n",
                "Nơi nhận:\n",
                "Trên đây là A.\n",
                "LUẬT\n",
                "Luật này được ",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n",
                "Căn cứ A;\n",
                "PHỤ LỤC\n(Kèm theo A\n",
                "Mẫu số 01\nĐƠN\n",
                "huyện ",
                "a",
                "“",
                "\"\n",
                "”.\n",
                "1.1.1.1.1.1",
                "Điều 1. A. ",
                "Điều 9 A ",
                "Điều 9. ",
                "CHƯƠNG I A ",
                "1. A. 2. B. ",
                "a) A; b) B; ",
                "I. A. 1. B. 1.1. C. ",
                "như sau: “Điều 1. A. ",
                "“1. A” ",
                "A; và ",
                "1.1.1.1.1. A\n",
                "1. A\n1.1. B\n1.1.1. C\n1.1.1.1. D\n",
                "“Điều 1. A\n1. B\n“",
                "1                    ",
                "\n",
                ".",
                "e\u0302\u0323 ",
                "\u200b"
            })
    void timeGrowsWithLength(String unit) {
        Growth.check(unit, LEAST_LENGTH, GREATEST_LENGTH, LegalOutline::parse);
        Growth.check(
                unit,
                LEAST_LENGTH,
                GREATEST_LENGTH,
                text -> LegalOutline.parse(text).chunks(200));
    }

    @Test
    void readsOneLineOfMillionsOfCharacters() {
        String text = "Điều 1. " + "a".repeat(3_000_000);
        LegalOutline outline = LegalOutline.parse(text);
        assertThat(outline.sections()).hasSize(1);
        assertThat(outline.chunks(1000).size()).isEqualTo(3000);
    }

    @Test
    void readsAHundredThousandArticles() {
        assertThat(LegalOutline.parse("Điều 1. Phạm vi\n".repeat(100_000)).sections())
                .isNotEmpty();
        assertThat(LegalOutline.parse("Điều 1. Đất.\n".repeat(100_000)).sections())
                .hasSize(100_000);
        String oneLine = "Điều 1. Nước. Điều 2. Đất. Điều 3. Rừng. ".repeat(30_000);
        assertThat(LegalOutline.parse(oneLine).stream().count()).isPositive();
    }

    @Test
    void boundsTheDepthOfLists() {
        StringBuilder lines = new StringBuilder("1. A\n");
        for (int depth = 2; depth < 2_000; depth++) {
            lines.append("1.".repeat(depth)).append(" A\n");
        }
        OutlineInvariants.check(LegalOutline.parse(lines));
    }

    @Test
    void endsQuotationsThatNothingCloses() {
        String text = "Điều 1. Sửa đổi như sau:\n" + "“Điều 5. Hồ sơ\n1. Đơn.\n".repeat(20_000);
        OutlineInvariants.check(LegalOutline.parse(text));
    }
}
