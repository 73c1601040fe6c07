package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Invariants;
import java.util.List;
import net.jqwik.api.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jump lines beside short titles of the articles that they continue, and at the ends of lines of text. */
class JumpTitleTest {
    private static final String TITLE = "Mùa cá về trên hồ Ba Khan";
    private static final String BEFORE = """
            Những ngày giữa tháng Ba, mặt hồ Ba Khan
            rộn tiếng thuyền từ lúc trời chưa sáng. Xã
            Tân Mai hiện có 145 hộ nuôi cá lồng, mỗi
            năm bán ra hơn 380 tấn cá lăng, cá trắm.
            Nhờ ký kết với ba công ty chế biến ở tỉnh""";
    private static final String BEHIND = """
            bạn từ đầu vụ, bà con không còn lo cá rớt
            giá như mấy năm trước. Hộ ông Bùi Văn Thành
            lãi hơn 200 triệu đồng từ tám lồng cá.
            """;
    private static final String OTHER = """
            Thị trấn Phù Vân mở lớp dạy bơi cho trẻ em

            Từ ngày 3-6, thị trấn Phù Vân mở ba lớp dạy
            bơi không thu tiền cho 90 trẻ em từ 7 đến
            12 tuổi. Các lớp học do Đoàn Thanh niên thị
            trấn tổ chức tại trường trung học cơ sở.
            """;
    private static final String THIRD = """
            Bàn giao nhà tình nghĩa cho gia đình chính sách

            Chiều 27-7, Ủy ban nhân dân phường Nam Sơn
            bàn giao hai căn nhà tình nghĩa cho gia đình
            thương binh. Mỗi căn rộng 60 m2, có tổng kinh
            phí xây dựng hơn 180 triệu đồng.
            """;

    private static SegmentedPage issue(String on, String from) {
        String text = TITLE + "\n\n" + BEFORE + on + "\n\n" + OTHER + "\f" + from + "\n" + BEHIND + "\n" + THIRD;
        Invariants.check(text);
        return ArticleSegmenter.standard().segment(text);
    }

    private static Article first(SegmentedPage page) {
        return page.articles().stream()
                .filter(article -> article.title().orElse("-").equals(TITLE))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> all(SegmentedPage page, PartRole role) {
        return page.articles().stream()
                .flatMap(article -> article.parts().stream())
                .filter(part -> part.role() == role)
                .map(part -> part.text().replace('\n', ' '))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mùa cá về... (Tiếp theo trang 1)",
                "Mùa cá về… Tiếp trang 1",
                "MÙA CÁ VỀ (Tiếp theo trang 1)",
                "Mùa cá về...\n(Tiếp theo trang 1)",
                "MÙA CÁ VỀ...\nTiếp theo trang 1",
                "Mùa cá về trên hồ\n(Tiếp theo trang 1)",
                "(Tiếp theo trang 1)\nMùa cá về trên hồ",
                "Cá về trên hồ Ba Khan\n(Tiếp theo trang 1)"
            })
    void aShortTitleIsOfTheJump(String from) {
        SegmentedPage page = issue("\n(Xem tiếp trang 2)", from);
        assertThat(first(page).text().text().replace('\n', ' ')).contains("ở tỉnh bạn từ đầu vụ");
        assertThat(all(page, PartRole.JUMP)).containsExactlyInAnyOrder("(Xem tiếp trang 2)", from.replace('\n', ' '));
        assertThat(page.articles()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {" (Xem tiếp trang 2)", "... Xem tiếp trang 2", " (Tiếp trang 2)"})
    void aJumpAtTheEndOfALineIsFollowed(String on) {
        SegmentedPage page = issue(on, "(Tiếp theo trang 1)");
        assertThat(first(page).text().text().replace('\n', ' ')).contains("ở tỉnh" + on, "bạn từ đầu vụ, bà con");
        assertThat(all(page, PartRole.JUMP)).containsExactly("(Tiếp theo trang 1)");
        assertThat(page.articles()).hasSize(3);
    }

    /** The page that the jump names is not there: the short title is the only one that the article has. */
    @Example
    void aShortTitleOfAnotherIssueIsAPartOfItsOwn() {
        SegmentedPage page = ArticleSegmenter.standard().segment("Mùa cá về...\n(Tiếp theo trang 7)\n" + BEHIND);
        assertThat(all(page, PartRole.JUMP)).containsExactly("(Tiếp theo trang 7)");
        assertThat(page.articles())
                .flatExtracting(Article::parts)
                .extracting(ArticlePart::text)
                .contains("Mùa cá về...");
    }

    /** Titles of other articles stand beside jumps, too. */
    @Example
    void titlesBelowJumpsStayTitles() {
        SegmentedPage page = issue("\n(Tiếp trang 2)", "(Tiếp theo trang 1)");
        assertThat(page.articles())
                .extracting(article -> article.title().orElse("-"))
                .containsExactlyInAnyOrder(
                        TITLE,
                        "Thị trấn Phù Vân mở lớp dạy bơi cho trẻ em",
                        "Bàn giao nhà tình nghĩa cho gia đình chính sách");
        assertThat(all(page, PartRole.JUMP)).containsExactlyInAnyOrder("(Tiếp trang 2)", "(Tiếp theo trang 1)");
    }
}
