package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Invariants;
import java.util.List;
import net.jqwik.api.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The title of an official document is its type with what it is about, in either order, and never its text. */
class DocumentTitleTest {
    private static final String HEAD = """
            HUYỆN ỦY TRÀ LĨNH
            *
            Số 09-CT/HU
            ĐẢNG CỘNG SẢN VIỆT NAM
            Trà Lĩnh, ngày 6 tháng 3 năm 2023
            """;

    private static final String TEXT = """
            Thời gian qua, các xã đã quan tâm tu bổ đê điều, nạo vét kênh mương và đạt nhiều kết quả
            về nhiều mặt; tuy nhiên, một số công trình đã xuống cấp.
            Ban Thường vụ Huyện ủy yêu cầu:
            1- Các chi, đảng bộ tiếp tục quán triệt nhiệm vụ thủy lợi.
            2- Ủy ban nhân dân huyện rà soát các hồ chứa trước mùa mưa.
            """;

    private static final String SIGNED = """
            T/M BAN THƯỜNG VỤ
            BÍ THƯ
            Phan Văn Lợi
            """;

    private static final String NEWS = """
            Trà Lĩnh đón 2.000 lượt khách dịp nghỉ lễ
            Dịp nghỉ lễ vừa qua, các điểm du lịch trong huyện đã đón hơn 2.000 lượt khách, tăng
            15% so với cùng kỳ năm trước. Khách chủ yếu đến từ các huyện lân cận.
            """;

    private static List<Article> articles(String text) {
        SegmentedPage page = ArticleSegmenter.standard().segment(text);
        Invariants.check(text);
        return page.articles();
    }

    private static String title(String text) {
        List<Article> articles = articles(text);
        assertThat(articles).hasSize(1);
        return articles.get(0).title().orElse("-");
    }

    /** A slash parts lines, two part paragraphs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CHỈ THỊ/                                                              | CHỈ THỊ
            CHỈ THỊ//                                                             | CHỈ THỊ
            CHỈ THỊ/CỦA BAN THƯỜNG VỤ HUYỆN ỦY/                                   | CHỈ THỊ CỦA BAN THƯỜNG VỤ HUYỆN ỦY
            CHỈ THỊ/về công tác thủy lợi/                                         | CHỈ THỊ về công tác thủy lợi
            CHỈ THỊ/Về tăng cường sự lãnh đạo/đối với công tác thủy lợi/          | CHỈ THỊ Về tăng cường sự lãnh đạo đối với công tác thủy lợi
            CHỈ THỊ/Tăng cường công tác thủy lợi/                                 | CHỈ THỊ Tăng cường công tác thủy lợi
            CHỈ THỊ/Tăng cường công tác thủy lợi//                                | CHỈ THỊ Tăng cường công tác thủy lợi
            /Về việc tăng cường sự lãnh đạo/đối với công tác thủy lợi/CHỈ THỊ//   | Về việc tăng cường sự lãnh đạo đối với công tác thủy lợi CHỈ THỊ
            """)
    void typeAndSubject(String lines, String title) {
        String shown = title(HEAD + "\n" + lines.replace('/', '\n') + TEXT + "\n" + SIGNED);
        assertThat(shown.replaceAll("\\s+", " ")).isEqualTo(title);
    }

    @Example
    void newsRightBehindTheSignatureIsItsOwn() {
        for (String gap : List.of("", "\n", "\n\n")) {
            List<Article> articles = articles(HEAD + "CHỈ THỊ\nvề công tác thủy lợi\n\n" + TEXT + SIGNED + gap + NEWS);
            assertThat(articles).hasSize(2);
            assertThat(articles.get(0).text().text()).endsWith("Phan Văn Lợi");
            assertThat(articles.get(1).title()).contains("Trà Lĩnh đón 2.000 lượt khách dịp nghỉ lễ");
        }
    }

    @Example
    void recipientsAreNoNews() {
        String recipients = """
                Nơi nhận:
                Thường trực Tỉnh ủy (báo cáo)
                Các ban xây dựng Đảng và Văn phòng Huyện ủy
                Các chi, đảng bộ trực thuộc (thực hiện)
                Lưu Văn phòng Huyện ủy.
                """;
        assertThat(articles(HEAD + "CHỈ THỊ\nvề công tác thủy lợi\n\n" + TEXT + SIGNED + recipients))
                .hasSize(1);
        assertThat(articles(HEAD + "CHỈ THỊ\nvề công tác thủy lợi\n\n" + TEXT + recipients + SIGNED))
                .hasSize(1);
    }
}
