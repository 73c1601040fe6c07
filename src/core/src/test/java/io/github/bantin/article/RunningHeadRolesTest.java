package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Invariants;
import java.util.List;
import net.jqwik.api.Example;

/** Running heads stand between the halves of a sentence that the end of a page tears, and are no part of it. */
class RunningHeadRolesTest {
    private static final String FIRST = """
            Xã Phú Hòa xây dựng đường giao thông nội đồng
            Từ đầu năm đến nay, xã Phú Hòa đã vận động nhân dân hiến 3.200 m2 đất và đóng góp hơn 400 ngày công để mở rộng
            các tuyến đường nội đồng. Đến nay xã đã hoàn thành 4,5 km đường bê tông, bảo đảm máy móc vào tận ruộng và
            giúp bà con giảm chi phí vận chuyển lúa về
            """;

    private static final String SECOND = """
            nhà sau mỗi vụ thu hoạch. Ông Lê Văn Tám, thôn Đông, cho biết gia đình ông hiến 120 m2 đất vườn.
            Theo kế hoạch, đến cuối năm xã sẽ hoàn thành thêm 2 km đường còn lại và trồng cây xanh hai bên, với sự giúp sức của
            hội viên nông dân các thôn trong vùng dự án cùng với lực lượng
            """;

    private static final String THIRD = """
            đoàn viên thanh niên của xã.
            """;

    private static SegmentedPage read(String head, String second, String third) {
        String text = head + "\n" + FIRST + "\f" + second + "\n" + SECOND + "\f" + third + "\n" + THIRD;
        SegmentedPage page = ArticleSegmenter.standard().segment(text);
        Invariants.check(text);
        return page;
    }

    @Example
    void aSentenceGoesOnBelowTheHead() {
        for (String head :
                List.of("BẢN TIN NÔNG THÔN MỚI - Trang ", "Bản tin huyện Trà Lĩnh, số ", "TIN TỨC NÔNG NGHIỆP  ")) {
            SegmentedPage page = read(head + 1, head + 2, head + 3);
            assertThat(page.loose()).extracting(ArticlePart::text).containsExactly(head + 1, head + 2, head + 3);
            assertThat(page.articles()).hasSize(1);
            assertThat(page.articles().get(0).text().text())
                    .contains(
                            "chi phí vận chuyển lúa về nhà sau mỗi vụ",
                            "cùng với lực lượng đoàn viên thanh niên của xã.");
        }
    }

    /** Titles that come again are titles: the article goes on below them. */
    @Example
    void titlesThatComeAgainAreNoHeads() {
        String title = "Thủy lợi nội đồng được đầu tư";
        String text = title + "\nSáng 5-3, xã khánh thành hai cây cầu mới trên kênh chính.\n\f" + title
                + "\nNgày 6-3, xã Đông Hà nạo vét 3 km kênh mương nội đồng.\n";
        SegmentedPage page = ArticleSegmenter.standard().segment(text);
        assertThat(page.articles())
                .extracting(article -> article.title().orElse("-"))
                .containsExactly(title, title);
    }

    /** Where no title stands on a page, its head is none either. */
    @Example
    void aHeadIsNoTitleOfAPageWithoutOne() {
        String head = "BẢN TIN HUYỆN TRÀ LĨNH";
        String text = head + "\nHuyện ủy Trà Lĩnh tổng kết công tác năm\n"
                + "Sáng 12-5, Huyện ủy Trà Lĩnh tổ chức hội nghị báo cáo kết quả thực hiện nhiệm vụ với 150 đại biểu.\n\f"
                + head
                + "\nCác đại biểu đã thảo luận và thống nhất nhiệm vụ trong thời gian tới, trong đó có phát triển đảng viên.\n\f"
                + head + "\nHội nghị đã trao giấy khen cho năm tập thể có nhiều đóng góp trong phong trào thi đua.\n";
        SegmentedPage page = ArticleSegmenter.standard().segment(text);
        Invariants.check(text);
        assertThat(page.loose()).extracting(ArticlePart::text).containsExactly(head, head, head);
    }
}
