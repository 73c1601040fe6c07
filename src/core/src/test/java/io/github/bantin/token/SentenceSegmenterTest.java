package io.github.bantin.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.text.Excerpt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSegmenterTest {
    private static String marked(String text) {
        return SentenceSegmenter.standard().segment(text).stream()
                .map(Excerpt::text)
                .collect(Collectors.joining(" ¦ "))
                .replace('\n', '⏎');
    }

    /** {@code ¦} where a sentence ends, {@code ⏎} where a line does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội nghị họp tại TP. Thái Bình. ¦ Có 1.450 đại biểu dự.",
                "ThS. Hà trình bày. ¦ Q.1 và P.V. cùng dự.",
                "Đạt 86,2% kế hoạch. ¦ Tăng 2,5 lần!",
                "Ông hỏi: “Đã xong chưa?” ¦ Mọi người im lặng.",
                "Còn nhiều việc... ¦ Huyện sẽ làm tiếp.",
                "Huyện làm đường... rồi mới làm cầu.",
                "Trồng cam, bưởi, v.v. ¦ Năm nay được mùa.",
                "1. Quán triệt nghị quyết. ¦ 2. Tổ chức thực hiện.",
                "Khối thi đua⏎vừa tổ chức hội nghị.⏎¦ Đã có nhiều kết quả tốt trong năm qua.",
                "Bài của Ban Bí⏎thư Trung ương⏎⏎về việc tổ chức Tết.",
                "HỘI NÔNG DÂN TỈNH⏎¦ Giúp hội viên thoát nghèo bền vững",
                "Các nhiệm vụ sau:⏎¦ - Trồng cây;⏎¦ - Dọn vệ sinh.",
                "các tổ chức chính trị⏎- xã hội trong tỉnh.",
            })
    void cutsAtTheMarks(String marked) {
        String text = marked.replace("¦ ", "").replace(" ¦", "").replace('⏎', '\n');
        String expected = marked.replace("⏎¦ ", " ¦ ").replace("⏎⏎¦", " ¦");
        assertThat(marked(text)).isEqualTo(expected);
    }
}
