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
}
