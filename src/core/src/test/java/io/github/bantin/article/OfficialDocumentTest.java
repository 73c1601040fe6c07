package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Invariants;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** An official document in plain order is one article, whose title is its type and what it is about. */
class OfficialDocumentTest {
    static final String DECISION = """
            ỦY BAN NHÂN DÂN
            TỈNH VĨNH SƠN
            -------
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            ---------------
            Số: 518/QĐ-UBND
            Vĩnh Sơn, ngày 09 tháng 4 năm 2021

            QUYẾT ĐỊNH
            Về việc công nhận xã đạt chuẩn nông thôn mới nâng cao
            năm 2020

            CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

            Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
            Theo đề nghị của Chánh Văn phòng Điều phối nông thôn mới tỉnh,

            QUYẾT ĐỊNH:

            Điều 1. Công nhận xã Hòa Tiến, huyện Bình Lâm đạt chuẩn nông thôn mới nâng
            cao năm 2020.
            Điều 2. Ủy ban nhân dân huyện Bình Lâm chỉ đạo xã giữ vững và nâng cao chất
            lượng các tiêu chí đã đạt.
            Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh và các cơ quan có liên quan chịu
            trách nhiệm thi hành Quyết định này./.

            Nơi nhận:
            - Như Điều 3;
            - Lưu: VT, NN.

            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH

            Hoàng Đình Lộc
            """;

    static final String DIRECTIVE = """
            ĐẢNG CỘNG SẢN VIỆT NAM
            HUYỆN ỦY TRÀ LĨNH
            *
            Số 07-CT/HU
            Trà Lĩnh, ngày 14 tháng 8 năm 2022
            CHỈ THỊ
            CỦA BAN THƯỜNG VỤ HUYỆN ỦY
            về phát triển đảng viên trong học sinh

            Những năm qua, các cấp ủy trong huyện đã quan tâm phát triển đảng viên. Tuy nhiên, số học sinh được kết nạp còn ít.
            Ban Thường vụ Huyện ủy yêu cầu thực hiện tốt các nhiệm vụ sau:
            I. MỤC TIÊU
            1. Mỗi năm kết nạp ít nhất 15 học sinh.
            2. Các trường đều có tổ chức đoàn vững mạnh.
            II. NHIỆM VỤ, GIẢI PHÁP
            1. Giáo dục lý tưởng cách mạng cho học sinh.
            2. Phân công đảng viên giúp đỡ học sinh ưu tú:
            - Đoàn trường giới thiệu nguồn.
            - Chi bộ xem xét, bồi dưỡng.
            Chỉ thị này phổ biến đến chi bộ.

            Nơi nhận:
            - Thường trực Tỉnh ủy,
            - Lưu Văn phòng Huyện ủy.
            T/M BAN THƯỜNG VỤ
            BÍ THƯ

            Đặng Xuân Phương
            """;

    static final String LETTER = """
            UBND TỈNH BẮC LÂM              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
               SỞ NỘI VỤ                      Độc lập - Tự do - Hạnh phúc

            Số: 412/SNV-CCHC                  Bắc Lâm, ngày 14 tháng 3 năm 2022
            V/v rà soát thủ tục hành chính
            quý I năm 2022

                             Kính gửi:
                                - Các sở, ban, ngành của tỉnh;
                                - Ủy ban nhân dân các huyện, thị xã.

                Thực hiện Kế hoạch số 35/KH-UBND ngày 10 tháng 02 năm 2022 của Ủy ban nhân
            dân tỉnh, Sở Nội vụ đề nghị các cơ quan, đơn vị thực hiện một số nội dung sau:
                1. Rà soát các thủ tục thuộc thẩm quyền giải quyết, đề xuất phương án cắt
            giảm thời gian, giấy tờ không cần thiết.
                2. Báo cáo kết quả về Sở Nội vụ trước ngày 31 tháng 3 năm 2022 để tổng hợp.

            Nơi nhận:                                   KT. GIÁM ĐỐC
            - Như trên;                                 PHÓ GIÁM ĐỐC
            - Lưu: VT, CCHC.

                                                       Lê Thị Hương
            """;

    static final String PLAN_WITHOUT_HEAD = """
            KẾ HOẠCH
            Tổ chức Ngày hội đọc sách năm 2023

            I. MỤC ĐÍCH, YÊU CẦU
            1. Khơi dậy phong trào đọc sách trong cán bộ, học sinh.
            2. Tổ chức thiết thực, tiết kiệm.
            II. NỘI DUNG
            1. Trưng bày sách tại thư viện huyện từ ngày 15/4.
            2. Thi giới thiệu sách giữa các trường.
            III. KINH PHÍ
            Trích từ ngân sách huyện 45 triệu đồng.

            TM. BAN TỔ CHỨC
            TRƯỞNG BAN

            Vũ Thị Mai
            """;

    static final String ANNEX = """

            PHỤ LỤC
            DANH SÁCH TIÊU CHÍ
            (Kèm theo Quyết định số 518/QĐ-UBND ngày 09 tháng 4 năm 2021)

            1. Quy hoạch
            2. Giao thông
            3. Thủy lợi
            """;

    private static SegmentedPage segment(String text) {
        return ArticleSegmenter.standard().segment(text);
    }

    private static List<Documents.Stretch> documents(String text) {
        Page page = Page.of(text);
        return Documents.of(page, ArticleModels.standard().junction(), page.repetitions());
    }

    private static void isOneArticle(String text, String title) {
        SegmentedPage page = segment(text);
        assertThat(page.articles()).singleElement().satisfies(article -> {
            assertThat(article.title().map(found -> found.replace('\n', ' '))).contains(title);
            assertThat(article.joins()).isEmpty();
            assertThat(article.parts()).extracting(ArticlePart::role).containsOnly(PartRole.HEADLINE, PartRole.BODY);
            assertThat(article.parts().stream()
                            .map(part -> part.excerpt().span().begin())
                            .toList())
                    .isSorted();
        });
        assertThat(page.loose()).extracting(ArticlePart::role).allMatch(role -> role == PartRole.NOISE);
        Invariants.check(text);
    }

    @Example
    void aDecisionIsOneArticle() {
        isOneArticle(DECISION, "QUYẾT ĐỊNH Về việc công nhận xã đạt chuẩn nông thôn mới nâng cao năm 2020");
    }

    @Example
    void whatIsAttachedBelongsToIt() {
        isOneArticle(DECISION + ANNEX, "QUYẾT ĐỊNH Về việc công nhận xã đạt chuẩn nông thôn mới nâng cao năm 2020");
    }

    @Example
    void aDirectiveOfThePartyIsOneArticle() {
        isOneArticle(DIRECTIVE, "CHỈ THỊ CỦA BAN THƯỜNG VỤ HUYỆN ỦY về phát triển đảng viên trong học sinh");
    }

    @Example
    void aLetterWithTwoColumnsAtHeadAndFootIsOneArticle() {
        isOneArticle(LETTER, "V/v rà soát thủ tục hành chính quý I năm 2022");
    }

    /** What a document is about may take several lines; the title ends with it. */
    @Example
    void aSubjectMayTakeSeveralLines() {
        String two = "Về việc công nhận xã đạt chuẩn nông thôn mới nâng cao\nnăm 2020\n";
        String[] lines = {
            "Về việc công nhận xã đạt chuẩn nông thôn mới",
            "nâng cao, thôn đạt chuẩn nông thôn mới kiểu mẫu",
            "và khen thưởng các tập thể, cá nhân có thành tích",
            "xuất sắc trong phong trào thi đua năm 2020"
        };
        for (int count = 2; count <= lines.length; count++) {
            String subject = String.join("\n", List.of(lines).subList(0, count));
            isOneArticle(DECISION.replace(two, subject + "\n"), "QUYẾT ĐỊNH " + subject.replace('\n', ' '));
        }
        isOneArticle(
                LETTER.replace("\nquý I năm 2022\n", "\nquý I năm 2022 của các cơ quan\nvà đơn vị trực thuộc\n"),
                "V/v rà soát thủ tục hành chính quý I năm 2022 của các cơ quan và đơn vị trực thuộc");
    }

    @Example
    void aSignedPlanNeedsNoNumber() {
        isOneArticle(PLAN_WITHOUT_HEAD, "KẾ HOẠCH Tổ chức Ngày hội đọc sách năm 2023");
    }

    @Example
    void articlesThatGoUpOneByOneAreOneText() {
        StringBuilder law = new StringBuilder("Chương II\nQUẢN LÝ THƯ VIỆN\n");
        for (int i = 7; i < 15; i++) {
            law.append("Điều " + i + ". Trách nhiệm thứ " + i + "\n")
                    .append("1. Thư viện phục vụ bạn đọc theo quy định tại Điều 3 của Luật này.\n")
                    .append("2. Người đứng đầu thư viện chịu trách nhiệm về việc phục vụ.\n");
        }
        assertThat(segment(law.toString()).articles())
                .singleElement()
                .satisfies(article -> assertThat(article.joins()).isEmpty());
    }

    @Example
    void unitsStandInParagraphsOfTheirOwn() {
        List<String> parts = segment(DECISION).articles().get(0).parts().stream()
                .map(part -> part.text().replace('\n', ' '))
                .toList();
        assertThat(parts)
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Số: 518/QĐ-UBND",
                        "QUYẾT ĐỊNH:",
                        "Điều 1. Công nhận xã Hòa Tiến, huyện Bình Lâm đạt chuẩn nông thôn mới nâng cao năm 2020.",
                        "Nơi nhận:",
                        "- Lưu: VT, NN.",
                        "KT. CHỦ TỊCH",
                        "Hoàng Đình Lộc");
    }

    /** What stands before and behind a document is not its text. */
    @Example
    void newsBesideADocumentIsNotPartOfIt() {
        BulletinPages.Written news = BulletinPages.articles(new Random(4), 1).get(0);
        String before = BulletinPages.plain(List.of(news), 70);
        for (String text : List.of(before + "\n" + DECISION, DECISION + "\n" + before)) {
            List<Article> with = segment(text).articles().stream()
                    .filter(article -> article.text().text().contains("Điều 1. Công nhận"))
                    .toList();
            assertThat(with)
                    .singleElement()
                    .satisfies(article -> assertThat(article.text().text())
                            .contains("ỦY BAN NHÂN DÂN", "Hoàng Đình Lộc")
                            .doesNotContain(news.title())
                            .doesNotContain(news.paragraphs().get(0)));
        }
    }

    /** Two documents, one behind the other, are two articles. */
    @Example
    void twoDocumentsAreTwoArticles() {
        assertThat(segment(DECISION + "\n\f" + DIRECTIVE).articles()).hasSize(2);
        assertThat(segment(DIRECTIVE + "\n\n" + DECISION).articles()).hasSize(2);
    }

    @Example
    void pageNumbersAndRunningHeadsAreLoose() {
        String text = DECISION.replace("\nĐiều 2.", "\n2\n\fCÔNG BÁO\nĐiều 2.")
                .replace("\nNơi nhận", "\n3\n\fCÔNG BÁO\nNơi nhận");
        SegmentedPage page = segment(text);
        assertThat(page.articles()).hasSize(1);
        assertThat(page.loose())
                .filteredOn(part -> part.role() != PartRole.NOISE)
                .extracting(ArticlePart::text)
                .containsExactlyInAnyOrder("2", "CÔNG BÁO", "3", "CÔNG BÁO");
    }

    /** Columns that are not in order are put together like those of any other text. */
    @Example
    void aDocumentWhoseColumnsAreTornIsNotKeptAsItStands() {
        List<String> lines = new ArrayList<>();
        for (String paragraph : DIRECTIVE.split("\n", -1)) {
            lines.addAll(Prose.wrap(paragraph, 24));
        }
        List<String> torn = new ArrayList<>();
        for (int i = 0; i + 4 <= lines.size(); i += 4) {
            torn.addAll(i / 4 % 2 == 0 ? lines.subList(i + 2, i + 4) : lines.subList(i, i + 2));
            torn.addAll(i / 4 % 2 == 0 ? lines.subList(i, i + 2) : lines.subList(i + 2, i + 4));
        }
        assertThat(documents(String.join("\n", torn))).isEmpty();
    }

    @Example
    void aNewsPageThatNamesDocumentsIsNone() {
        String page = """
                Tỉnh ủy triển khai Chỉ thị số 12-CT/TU
                Ngày 5/3, Ban Thường vụ Tỉnh ủy tổ chức hội nghị triển khai Chỉ thị số 12-CT/TU về an toàn giao thông.
                QUYẾT ĐỊNH TĂNG MỨC HỖ TRỢ
                Căn cứ nhu cầu thực tế, Hội đồng nhân dân tỉnh nâng mức hỗ trợ cho hộ nghèo từ ngày 01/4.
                THU HÀ
                """;
        assertThat(documents(page)).isEmpty();
    }

    @Example
    void compositionDoesNotChangeDocuments() {
        for (String text : List.of(DECISION + ANNEX, DIRECTIVE, LETTER)) {
            assertThat(segment(Normalizer.normalize(text, Normalizer.Form.NFD)).articles())
                    .singleElement()
                    .satisfies(article -> assertThat(article.parts())
                            .hasSameSizeAs(segment(text).articles().get(0).parts()));
        }
    }

    /** However wide the lines are set, a document stays whole, and its parts keep their order. */
    @Property(tries = 60)
    void anyWidthLeavesADocumentWhole(@ForAll("widths") int width, @ForAll boolean gaps) {
        for (String text : List.of(DECISION + ANNEX, DIRECTIVE, PLAN_WITHOUT_HEAD)) {
            List<String> lines = new ArrayList<>();
            for (String paragraph : text.replaceAll("\\n(?=[a-zà-ỹ])", " ").split("\n", -1)) {
                lines.addAll(Prose.wrap(paragraph.strip(), width));
                if (gaps) {
                    lines.add("");
                }
            }
            SegmentedPage page = segment(String.join("\n", lines));
            assertThat(page.articles()).as(String.join("\n", lines)).hasSize(1);
        }
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<Integer> widths() {
        return net.jqwik.api.Arbitraries.integers().between(45, 140);
    }
}
