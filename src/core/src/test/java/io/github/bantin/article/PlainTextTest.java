package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Invariants;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;

/** Digests, web pages, features with subheads and tables, in plain order: they come out as they went in. */
class PlainTextTest {
    private static final String DIGEST = """
            From: Văn phòng Đảng ủy <vanphong@danguy.example>
            To: Các chi bộ
            Subject: Bản tin tuần 12

            Kính gửi các đồng chí,

            Chi bộ thôn Đông sinh hoạt chuyên đề
            Tối 15/3, chi bộ thôn Đông tổ chức sinh hoạt chuyên đề về học tập và làm theo
            gương Bác. Có 32 đảng viên tham dự, 5 ý kiến phát biểu về cách làm hay trong
            giúp hộ nghèo.
            Nguồn: Trang tin xã Đông Phong

            Xã Tây Sơn ra quân làm thủy lợi
            Sáng 16/3, hơn 200 đoàn viên thanh niên xã Tây Sơn ra quân nạo vét 3 km kênh
            mương nội đồng. Đây là hoạt động thiết thực phục vụ sản xuất vụ xuân.
            Nguồn: Đài truyền thanh xã

            Trao 20 xe đạp cho học sinh nghèo
            Hội Khuyến học huyện trao 20 xe đạp cho học sinh có hoàn cảnh khó khăn, mỗi xe
            trị giá 1,5 triệu đồng. Các em ở 6 xã vùng sâu đều vượt khó, học giỏi.

            Trân trọng,
            Văn phòng Đảng ủy
            """;

    private static final String SUBHEADS = """
            Làng nghề mây tre Phú Hòa vào vụ cuối năm

            Những ngày cuối năm, về làng nghề mây tre Phú Hòa, đâu đâu cũng thấy không khí lao động khẩn trương. Các cơ sở sản xuất đều tăng ca để kịp giao hàng cho đối tác.

            Giữ nghề truyền thống

            Nghề mây tre ở Phú Hòa có từ hơn 400 năm trước. Thời bao cấp, cả làng có tới 90% số hộ làm nghề. Trải qua nhiều thăng trầm, đến nay vẫn còn hơn 2.000 hộ gắn bó với nghề.

            Tìm đường xuất khẩu

            Năm 2022, doanh thu từ mây tre của xã đạt 180 tỷ đồng, trong đó hàng xuất khẩu chiếm 60%. Sản phẩm đã có mặt ở Nhật Bản, Đức và Hoa Kỳ.

            Còn nhiều khó khăn

            Hiện nay, nguồn nguyên liệu trong vùng ngày càng khan hiếm, giá nhập tăng cao. Lao động trẻ không mấy mặn mà với nghề vì thu nhập thấp.

            Hoàng Mai
            """;

    private static final String TABLE = """
            Thu ngân sách 9 tháng vượt dự toán

            Theo báo cáo của Sở Tài chính, tổng thu ngân sách nhà nước trên địa bàn 9 tháng ước đạt 6.420 tỷ đồng, bằng 102% dự toán năm. Một số khoản thu chủ yếu như sau:

            TT  Khoản thu              Thực hiện (tỷ đồng)   So với dự toán (%)
            1   Doanh nghiệp nhà nước  812                   98,5
            2   Thuế thu nhập cá nhân  450                   110,2
            3   Tiền sử dụng đất       2.105                 120,7
            4   Lệ phí trước bạ        318                   87,4

            Sở Tài chính đề nghị các địa phương tiếp tục rà soát nguồn thu, chống thất thu, nhất là trong lĩnh vực kinh doanh thương mại điện tử.
            """;

    private static final String WEB = """
            Bàn giao nhà tình nghĩa cho gia đình thương binh
            Thứ Sáu, 15/07/2022 - 09:30

            Ủy ban Mặt trận Tổ quốc huyện vừa bàn giao nhà tình nghĩa cho gia đình thương binh Nguyễn Văn Sáu ở xã An Hòa.

            Ngôi nhà rộng 60 m2, trị giá 120 triệu đồng, trong đó Quỹ “Đền ơn đáp nghĩa” hỗ trợ 70 triệu đồng, phần còn lại do gia đình và họ hàng đóng góp.

            Từ đầu năm đến nay, huyện đã xây mới 12 ngôi nhà, sửa chữa 30 ngôi nhà cho các gia đình chính sách.

            Theo Báo Quân khu
            """;

    private static SegmentedPage segment(String text) {
        Invariants.check(text);
        SegmentedPage page = ArticleSegmenter.standard().segment(text);
        List<Integer> begins = new ArrayList<>();
        for (Article article : page.articles()) {
            article.parts().forEach(part -> begins.add(part.excerpt().span().begin()));
            assertThat(article.joins()).isEmpty();
        }
        assertThat(begins).isSorted();
        return page;
    }

    private static List<String> titles(SegmentedPage page) {
        return page.articles().stream()
                .map(article -> article.title().orElse("-").replace('\n', ' '))
                .toList();
    }

    @Example
    void aDigestIsItsItems() {
        SegmentedPage page = segment(DIGEST);
        assertThat(titles(page))
                .containsExactly(
                        "Chi bộ thôn Đông sinh hoạt chuyên đề",
                        "Xã Tây Sơn ra quân làm thủy lợi",
                        "Trao 20 xe đạp cho học sinh nghèo");
        assertThat(page.loose()).extracting(ArticlePart::text).anyMatch(text -> text.contains("Subject:"));
        assertThat(page.articles().get(0).parts())
                .filteredOn(part -> part.text().startsWith("Nguồn"))
                .hasSize(1);
    }

    @Example
    void subheadsDoNotPartAnArticle() {
        SegmentedPage page = segment(SUBHEADS);
        assertThat(titles(page)).containsExactly("Làng nghề mây tre Phú Hòa vào vụ cuối năm");
        assertThat(page.articles().get(0).parts())
                .filteredOn(part -> part.role() == PartRole.HEADLINE)
                .hasSize(1);
        assertThat(page.articles().get(0).parts())
                .extracting(ArticlePart::text)
                .contains("Giữ nghề truyền thống", "Tìm đường xuất khẩu", "Còn nhiều khó khăn", "Hoàng Mai");
    }

    @Example
    void rowsOfATableAreNoTitles() {
        for (String gap : new String[] {"  ", "\t", " | "}) {
            SegmentedPage page = segment(TABLE.replaceAll(" {2,}", gap.replace("|", "\\|")));
            assertThat(page.articles())
                    .singleElement()
                    .satisfies(article -> assertThat(article.parts())
                            .filteredOn(part ->
                                    part.text().contains("110,2") || part.text().contains("87,4"))
                            .hasSize(2)
                            .extracting(ArticlePart::role)
                            .containsOnly(PartRole.BODY));
        }
    }

    @Example
    void aWebPageIsOneArticle() {
        SegmentedPage page = segment(WEB);
        assertThat(titles(page)).containsExactly("Bàn giao nhà tình nghĩa cho gia đình thương binh");
        assertThat(page.articles().get(0).text().text()).contains("Ngôi nhà rộng 60 m2", "12 ngôi nhà");
    }
}
