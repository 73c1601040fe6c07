package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Invariants;
import java.util.List;
import net.jqwik.api.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bulletin says of itself belongs to no article; the same words inside of articles do. */
class ImprintTest {
    private static final String NEWS = """
            Lâm Giang tổ chức hội nghị báo cáo viên tháng 5
            Sáng 6-5, Ban Tuyên giáo Tỉnh ủy tổ chức hội nghị báo cáo viên tháng 5 với 120 đại biểu tham dự. Hội nghị nghe thông
            tin về kết quả phát triển kinh tế - xã hội bốn tháng đầu năm.

            Thành phố Lâm Giang chỉnh trang đô thị
            Từ đầu năm, thành phố đã trồng mới 1.500 cây xanh, lát lại 12 km vỉa hè. Người dân các phường đóng góp hơn
            3.000 ngày công để làm sạch đường phố.
            """;

    private static SegmentedPage read(String text) {
        Invariants.check(text);
        return ArticleSegmenter.standard().segment(text);
    }

    private static List<String> loose(SegmentedPage page) {
        return page.loose().stream()
                .map(part -> part.text().replaceAll("\\s+", " "))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "THÔNG TIN NỘI BỘ\nSố 5 - tháng 5/2022",
                "BẢN TIN LÂM GIANG\nBAN TUYÊN GIÁO TỈNH ỦY LÂM GIANG\nSố 128 (tháng 5 năm 2022)",
                "Bản tin tuần số 18 (từ 1/5 đến 7/5/2022)",
                "CỔNG THÔNG TIN HUYỆN TRÀ LĨNH\nBản tin số 18",
                "BẢN TIN\nSố 3 - Quý II/2022"
            })
    void aMastheadIsNoTitle(String masthead) {
        SegmentedPage page = read(masthead + "\n\n" + NEWS);
        assertThat(loose(page)).containsExactly(masthead.replace('\n', ' '));
        assertThat(page.articles())
                .extracting(article -> article.title().orElse("-"))
                .containsExactly(
                        "Lâm Giang tổ chức hội nghị báo cáo viên tháng 5", "Thành phố Lâm Giang chỉnh trang đô thị");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                Chịu trách nhiệm xuất bản:
                NGUYỄN HỮU LÂM
                Phó Trưởng ban Tuyên giáo Tỉnh ủy
                Trình bày: Vũ Hoàng
                Giấy phép xuất bản số 21/GP-STTTT do Sở Thông tin và Truyền thông
                cấp ngày 12-1-2022.
                In 2.500 cuốn, khổ 19 x 27 cm, tại Công ty Cổ phần In Lâm Giang.
                In xong và nộp lưu chiểu tháng 5-2022.""",
                "Chịu trách nhiệm nội dung: Nguyễn Hữu Lâm\nGiấy phép số 21/GP-STTTT ngày 12-1-2022",
                "Mọi tin, bài xin gửi về: Ban Biên tập Cổng thông tin huyện\nĐiện thoại: 0206.3888.999\nEmail: tin@huyen.example",
                "Tòa soạn: 12 Trần Phú, thành phố Lâm Giang\nĐT: 0206.3888.999"
            })
    void anImprintIsNoArticle(String imprint) {
        SegmentedPage page = read(NEWS + "\n" + imprint + "\n");
        assertThat(loose(page)).containsExactly(imprint.replace('\n', ' '));
        assertThat(page.articles()).hasSize(2);
    }

    /** Lines of articles that begin with words of an imprint or of a masthead. */
    @Example
    void oneSuchLineIsText() {
        String text = """
                Bốn tháng, huyện trả đúng hẹn 98,6% hồ sơ
                Bốn tháng đầu năm, bộ phận một cửa tiếp nhận 215 hồ sơ, trong đó 98,6% được trả đúng hẹn.
                Giấy phép xuất bản tài liệu và giấy phép quảng cáo cũng được giải quyết trong ngày.
                Số 5 tháng Ba cũng là ngày huyện mở thêm một điểm trả hồ sơ.

                Cách gửi hồ sơ
                Người dân gửi hồ sơ qua bưu điện hoặc nộp tại bộ phận một cửa vào các buổi sáng trong tuần.
                Địa chỉ: Tổ 2, thị trấn Hùng Quốc.
                Điện thoại: 0206.3888.999.
                """;
        SegmentedPage page = read(text);
        assertThat(page.loose()).isEmpty();
        assertThat(page.articles()).hasSize(2);
    }

    /** Titles that hold the words of a masthead, or stand above the number of the issue. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thông tin về kết quả thực hiện Nghị quyết số 18-NQ/TW",
                "Tạp chí của tỉnh ra số 100 đúng dịp kỷ niệm ngày thành lập",
                "Thông tin từ chốt kiểm soát số 3"
            })
    void titlesWithNumbersAreTitles(String title) {
        SegmentedPage page =
                read(title + "\nSáng 6-5, Huyện ủy Lâm Giang tổ chức hội nghị cán bộ với 120 đại biểu tham dự.\n");
        assertThat(page.articles())
                .extracting(article -> article.title().orElse("-"))
                .containsExactly(title);
        assertThat(page.loose()).isEmpty();
    }

    @Example
    void aTitleAboveTheIssueIsATitle() {
        String news = NEWS.substring(NEWS.indexOf('\n') + 1);
        SegmentedPage page = read("Lâm Giang tổ chức hội nghị báo cáo viên tháng 5\nSố 11 - tháng 11/2023\n" + news);
        assertThat(loose(page)).containsExactly("Số 11 - tháng 11/2023");
    }

    /** Two paragraphs that begin with words of an imprint are prose. */
    @Example
    void proseIsNoImprint() {
        String text = """
                Siết chặt quản lý báo chí trên địa bàn tỉnh
                Cơ quan chủ quản báo chí phải chịu trách nhiệm trước pháp luật về hoạt động của tờ báo do mình quản lý.
                Tòa soạn các báo phải rà soát quy trình duyệt tin bài, nhất là tin bài về an ninh trật tự ở cơ sở.
                Thiết kế: họa sĩ trẻ của tỉnh đảm nhận miễn phí, bắt đầu từ tháng sau.
                Biên tập: các thầy cô giáo trường chuyên nhận phần việc này.
                """;
        SegmentedPage page = read(text);
        assertThat(page.loose()).isEmpty();
        assertThat(page.articles()).hasSize(1);
    }

    /** An index once went below the first line. */
    @Example
    void nothingButIssues() {
        String text = "Số 11 - tháng 11/2023\n".repeat(9);
        read(text);
        read(text + "Huyện khen thưởng tập thể.\n" + text + "\f" + text);
    }
}
