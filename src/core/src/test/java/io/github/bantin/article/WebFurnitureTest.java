package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Invariants;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the text of a web page belongs to no article; sentences that begin with the same words do. */
class WebFurnitureTest {
    private static final String TITLE = "Xã Tân Lập khánh thành cầu dân sinh qua suối Lúa";
    private static final String TEXT = """
            Sáng 9-4, Ủy ban nhân dân xã Tân Lập khánh thành cầu dân sinh qua suối Lúa, dài 32 m, rộng 3,5 m, nối hai thôn của xã.
            Công trình có tổng vốn hơn 2,1 tỷ đồng, trong đó nhân dân góp 400 triệu đồng và 650 ngày công lao động.
            Từ nay, học sinh hai thôn không còn phải lội suối đến trường trong mùa mưa lũ.
            """;

    private static final String OTHER_TEXT = """
            Từ ngày 3-6, thị trấn Phù Vân mở ba lớp dạy bơi không thu tiền cho 90 trẻ em từ 7 đến 12 tuổi.
            Các lớp học do Đoàn Thanh niên thị trấn tổ chức tại bể bơi của trường trung học cơ sở.
            """;

    private static SegmentedPage read(String text) {
        Invariants.check(text);
        return ArticleSegmenter.standard().segment(text);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static void assertFurniture(String above, String below, PartRole role, String furniture) {
        String page = above + TITLE + "\n\n" + TEXT + below;
        for (Normalizer.Form form : new Normalizer.Form[] {Normalizer.Form.NFC, Normalizer.Form.NFD}) {
            SegmentedPage read = read(Normalizer.normalize(page, form));
            StringBuilder loose = new StringBuilder();
            for (ArticlePart part : read.loose()) {
                assertThat(part.role()).isEqualTo(role);
                loose.append(part.text()).append(' ');
            }
            assertThat(Normalizer.normalize(flat(loose.toString()), Normalizer.Form.NFC))
                    .isEqualTo(flat(furniture));
            assertThat(read.articles()).hasSize(1);
            assertThat(Normalizer.normalize(read.articles().get(0).title().orElse("-"), Normalizer.Form.NFC))
                    .isEqualTo(TITLE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trang chủ › Tin tức › Trong xã",
                "Trang chủ > Tin tức - Sự kiện > Tin trong xã > Xã Tân Lập khánh thành cầu",
                "Trang chủ / Tin hoạt động",
                "TRANG CHỦ | GIỚI THIỆU | TIN TỨC | LIÊN HỆ",
                "Trang chủ Giới thiệu Tin tức Văn bản Liên hệ",
                "Tin tức » Nông thôn mới",
                "Trang chủ\nGiới thiệu\nTin trong xã\nLiên hệ",
                "Trang chủ\n\nGiới thiệu\n\nTin tức",
                "Bản in\nCỡ chữ: A- A A+"
            })
    void aMenuIsAHead(String menu) {
        assertFurniture(menu + "\n\n", "", PartRole.HEADER, menu);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Từ khóa: cầu dân sinh, nông thôn mới",
                "Từ khoá: cầu dân sinh",
                "Tags: cầu dân sinh, nông thôn mới, xã Tân Lập",
                "Thẻ: cầu dân sinh",
                "Chia sẻ",
                "Chia sẻ bài viết",
                "In trang | Gửi email",
                "Facebook Zalo In bài viết",
                "Bình luận",
                "Ý kiến bạn đọc (0)",
                "Lượt xem: 1.234",
                "Ngày đăng: 09/04/2023 | Lượt xem: 87",
                "Số lượt xem: 87\nQuay lại\nVề đầu trang",
                "Thống kê truy cập\nHôm nay: 120\nTổng: 45.210",
                "Xem thêm: Tân Lập có thêm hai thôn đạt chuẩn",
                "Tin liên quan\nTân Lập có thêm hai thôn đạt chuẩn\nMùa nước lớn ở suối Lúa",
                "Các tin khác\n• Họp thôn cuối tuần (07/04/2023)\n• Mùa nước lớn ở suối Lúa\n(05/04/2023)",
                "Tin cùng chuyên mục:\n\n- Họp thôn cuối tuần (07/04/2023)\n- Mùa nước lớn ở suối Lúa (05/04/2023)\n\nĐầu trang",
                "Tin mới hơn\nHọp thôn cuối tuần\nTin cũ hơn\nMùa nước lớn ở suối Lúa",
                "TIN KHÁC\n\nHọp thôn cuối tuần\n\nMùa nước lớn ở suối Lúa\n\nTân Lập có thêm hai thôn đạt chuẩn",
                "Trang chủ | Giới thiệu | Liên hệ"
            })
    void whatStandsBelowIsAFoot(String foot) {
        assertFurniture("", "\n" + foot + "\n", PartRole.FOOTER, foot);
    }

    /** A title at once below a menu, and links between the paragraphs of a text. */
    @Example
    void articlesBesideFurnitureStayWhole() {
        SegmentedPage page = read("Trang chủ\nThời sự\nCầu mới ở Tân Lập\n" + TEXT);
        assertThat(page.articles())
                .singleElement()
                .extracting(article -> article.title().orElse("-"))
                .isEqualTo("Cầu mới ở Tân Lập");

        int second = TEXT.indexOf("Công trình");
        SegmentedPage inline = read(TITLE + "\n\n" + TEXT.substring(0, second)
                + "\n>> Xem thêm: Tân Lập có thêm hai thôn đạt chuẩn\n\n" + TEXT.substring(second));
        assertThat(inline.articles()).hasSize(1);
        assertThat(inline.loose()).extracting(ArticlePart::role).containsExactly(PartRole.FOOTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chia sẻ với bà con tại buổi lễ, ông Hà Văn Sơn cho biết xã sẽ làm tiếp hai cầu nữa trong năm sau.",
                "Tin liên quan đến vụ việc được Ủy ban nhân dân xã công bố ngay trong ngày tại trụ sở.",
                "Bình luận về kết quả này, ông Hà Văn Sơn nói nhân dân là người làm nên công trình.",
                "Lượt xem trang của xã trong tháng là 1.234, tăng gấp đôi so với tháng trước đó.",
                "Từ khóa của năm nay là tiết kiệm, theo lời ông Hà Văn Sơn, Chủ tịch Ủy ban nhân dân xã.",
                "Từ khóa: tiết kiệm là điều mà ông Hà Văn Sơn nhắc lại ba lần trong bài phát biểu.",
                "Trang chủ của cổng thông tin điện tử xã có thêm mục góp ý để người dân gửi ý kiến.",
                "Quay lại với cây cầu cũ, người dân kể mỗi mùa mưa đều có một hai lần cầu bị nước cuốn.",
                "Xem thêm: chi phí từng hạng mục được niêm yết tại nhà văn hóa của hai thôn trong 30 ngày."
            })
    void sentencesAreText(String sentence) {
        SegmentedPage page = read(TITLE + "\n\n" + TEXT + sentence + "\n");
        assertThat(page.loose()).isEmpty();
        assertThat(page.articles()).hasSize(1);
        assertThat(flat(page.articles().get(0).text().text())).contains(sentence);
    }

    /** Words of buttons and of links that stand over articles. */
    @ParameterizedTest
    @ValueSource(strings = {"Trở về", "Chia sẻ", "BÌNH LUẬN"})
    void suchWordsOverTextAreNoFurniture(String title) {
        SegmentedPage page = read(TITLE + "\n\n" + TEXT + "\n" + title + "\n" + OTHER_TEXT);
        assertThat(page.loose()).extracting(ArticlePart::role).isSubsetOf(PartRole.RUBRIC);
        assertThat(page.articles().get(0).title()).contains(TITLE);
        StringBuilder kept = new StringBuilder();
        page.articles()
                .forEach(article -> article.parts()
                        .forEach(part -> kept.append(flat(part.text())).append('\n')));
        page.loose().forEach(part -> kept.append(flat(part.text())).append('\n'));
        assertThat(kept.toString().lines()).anyMatch(part -> part.contains(title));
        assertThat(flat(kept.toString())).contains(flat(OTHER_TEXT));
    }

    @Example
    void newsBelowTheNameOfTheirColumnAreArticles() {
        String other = "Thị trấn Phù Vân mở lớp dạy bơi cho trẻ em";
        SegmentedPage page = read(TITLE + "\n\n" + TEXT + "\nTIN KHÁC\n" + other
                + "\nTừ ngày 3-6, thị trấn Phù Vân mở ba lớp dạy bơi không thu tiền cho 90 trẻ em từ 7 đến 12 tuổi.\n"
                + "Các lớp học do Đoàn Thanh niên thị trấn tổ chức tại bể bơi của trường trung học cơ sở.\n");
        assertThat(page.articles())
                .extracting(article -> article.title().orElse("-"))
                .containsExactly(TITLE, other);
    }

    @ParameterizedTest
    @CsvSource({
        "https://tanlap.example/tin/cau-dan-sinh-qua-suoi-lua.html",
        "Nguồn: https://tanlap.example/tin/123",
        "www.tanlap.example"
    })
    void theAddressOfATextIsItsByline(String address) {
        SegmentedPage page = read(TITLE + "\n\n" + TEXT + address + "\n");
        assertThat(page.loose()).isEmpty();
        assertThat(page.articles()).hasSize(1);
        assertThat(page.articles().get(0).parts())
                .filteredOn(part -> part.role() == PartRole.BYLINE)
                .extracting(ArticlePart::text)
                .isEqualTo(List.of(address));
    }

    /** An address that a sentence runs through is text. */
    @Example
    void anAddressInsideASentenceIsText() {
        SegmentedPage page = read(TITLE + "\n\n" + TEXT
                + "Người dân xem ảnh tại địa chỉ\nhttps://tanlap.example/anh\nhoặc tại trụ sở của xã.\n");
        assertThat(titles(page)).containsExactly(TITLE);
        assertThat(page.loose()).isEmpty();
        assertThat(page.articles().get(0).parts()).extracting(ArticlePart::role).doesNotContain(PartRole.BYLINE);
        assertThat(flat(page.articles().get(0).text().text()))
                .endsWith("Người dân xem ảnh tại địa chỉ https://tanlap.example/anh hoặc tại trụ sở của xã.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-- \nHà Văn Sơn\nVăn phòng Ủy ban nhân dân xã Tân Lập\nĐT: 0204.3999.888", "--\nHà Văn Sơn"})
    void theCardOfWhoSendsAMailIsAFoot(String card) {
        assertFurniture("", "\n" + card + "\n", PartRole.FOOTER, card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--\nemail: vanphong@tanlap.example",
                "--\nVăn phòng xã Tân Lập\n0204 3999 888",
                "--\nBan biên tập\nwww.tanlap.example"
            })
    void cardsWithoutANameHaveAContact(String card) {
        assertFurniture("", "\n" + card + "\n", PartRole.FOOTER, card);
    }

    /** Hyphens between articles, and before a text. */
    @Example
    void hyphensBeforeTextsAreNoCard() {
        String other = "Thị trấn Phù Vân mở lớp dạy bơi cho trẻ em";
        String two = TITLE + "\n" + TEXT + "\n--\n" + other + "\n" + OTHER_TEXT;
        String brief = TITLE + "\n" + TEXT + "\n--\n" + other
                + "\nTừ ngày 3-6, thị trấn Phù Vân mở ba lớp dạy bơi\nkhông thu tiền cho 90 trẻ em từ 7 đến 12 tuổi.\n";
        for (String text : List.of(two, brief)) {
            SegmentedPage page = read(text);
            assertThat(titles(page)).containsExactly(TITLE, other);
            assertThat(page.loose()).extracting(ArticlePart::role).doesNotContain(PartRole.FOOTER);
        }
    }

    /** The names of two sections over an article, and sentences that begin as ways and keywords do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trang chủ - nơi người dân xem tin của xã trước hết - được trình bày lại\nvà có thêm mục góp ý cho hai thôn.",
                "Trang chủ - Nơi người dân xem tin\ncủa xã trước hết được trình bày lại.",
                "Thẻ: giấy tờ mà hai thôn dùng thay sổ góp công làm cầu\nMỗi hộ được phát một thẻ và ghi số ngày công đã góp."
            })
    void linesInsideTextsAreText(String lines) {
        int second = TEXT.indexOf("Công trình");
        SegmentedPage page = read(TITLE + "\n\n" + TEXT.substring(0, second) + lines + "\n" + TEXT.substring(second));
        assertThat(page.loose()).isEmpty();
        assertThat(titles(page)).containsExactly(TITLE);
        assertThat(flat(page.articles().get(0).text().text())).contains(flat(lines));
    }

    @Example
    void theNameOfAColumnIsNoFoot() {
        String other = "Thị trấn Phù Vân mở lớp dạy bơi cho trẻ em";
        SegmentedPage page = read(TITLE + "\n\n" + TEXT + "Giáo dục | Y tế\n" + other + "\n" + OTHER_TEXT);
        assertThat(page.loose()).extracting(ArticlePart::role).doesNotContain(PartRole.FOOTER, PartRole.HEADER);
    }

    /** A short title at once below keywords that stand one below the other. */
    @Example
    void aTitleBelowKeywordsIsNone() {
        String other = "Lớp dạy bơi cho trẻ em";
        SegmentedPage page =
                read(TITLE + "\n\n" + TEXT + "\nTừ khóa:\ncầu dân sinh\nsuối Lúa\n" + other + "\n" + OTHER_TEXT);
        assertThat(titles(page)).containsExactly(TITLE, other);
        assertThat(page.loose()).extracting(ArticlePart::text).containsExactly("Từ khóa:\ncầu dân sinh\nsuối Lúa");
    }

    private static List<String> titles(SegmentedPage page) {
        return page.articles().stream()
                .map(article -> article.title().orElse("-"))
                .toList();
    }
}
