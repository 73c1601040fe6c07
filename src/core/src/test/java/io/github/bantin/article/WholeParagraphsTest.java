package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Invariants;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Digests whose paragraphs are one line each: every item is an article, in the order in which it stands. */
class WholeParagraphsTest {
    private record Item(String title, String text) {}

    private static final List<Item> ITEMS = List.of(
            new Item(
                    "Khánh thành trạm y tế xã Đông Hưng",
                    "Sáng 12/4, xã Đông Hưng khánh thành trạm y tế mới với 12 phòng chức năng, tổng vốn 6,8 tỷ đồng từ ngân"
                            + " sách huyện và đóng góp của nhân dân. Trạm bắt đầu khám bệnh từ tuần tới."),
            new Item(
                    "Nông dân An Bình được mùa hành tím",
                    "Vụ hành tím năm nay, nông dân xã An Bình thu hoạch hơn 1.200 tấn, năng suất cao hơn năm trước khoảng 15%."
                            + " Giá bán tại ruộng ổn định nên bà con rất phấn khởi."),
            new Item(
                    "Thanh niên hiến máu cứu người",
                    "Ngày hội hiến máu do Đoàn Thanh niên huyện tổ chức đã thu hút 350 đoàn viên tham gia và tiếp nhận 298 đơn"
                            + " vị máu. Đây là lần thứ hai trong năm hoạt động này được tổ chức."),
            new Item(
                    "Mở lớp dạy nghề may cho phụ nữ",
                    "Hội Liên hiệp Phụ nữ xã phối hợp với trung tâm dạy nghề của huyện mở lớp may công nghiệp cho 40 hội viên"
                            + " có hoàn cảnh khó khăn. Sau ba tháng, các chị được giới thiệu việc làm."),
            new Item(
                    "Công an huyện trao trả tài sản",
                    "Công an huyện vừa trao trả 3 xe máy cho người dân bị mất trộm ở các xã ven sông. Các đối tượng đã bị tạm"
                            + " giữ để điều tra, làm rõ."));

    private static final String HEAD = "From: Phòng Văn hóa <vanhoa@huyen.example>\nTo: Các xã\nSubject: Điểm tin\n\n";

    /** How titles and texts are set. */
    private static final List<String> STYLES = List.of("%s\n%s\n\n", "%s\n%s\n", "%s\n\n%s\n\n", "- %s\n%s\n\n");

    @Property(tries = 300)
    void everyItemIsAnArticle(
            @ForAll long seed, @ForAll @IntRange(max = 3) int style, @ForAll boolean mail, @ForAll boolean capitals) {
        List<Item> items = new ArrayList<>(ITEMS);
        Collections.shuffle(items, new Random(seed));
        List<String> titles = new ArrayList<>();
        StringBuilder text = new StringBuilder(mail ? HEAD : "");
        for (Item item : items) {
            String title = capitals ? item.title.toUpperCase(java.util.Locale.ROOT) : item.title;
            titles.add(style == 3 ? "- " + title : title);
            text.append(String.format(STYLES.get(style), title, item.text));
        }
        SegmentedPage page = ArticleSegmenter.standard().segment(text);
        Invariants.check(text.toString());
        assertThat(page.articles())
                .as(text.toString())
                .extracting(article -> article.title().orElse(""))
                .isEqualTo(titles);
        assertThat(page.articles())
                .extracting(article -> article.text().text())
                .allSatisfy(read ->
                        assertThat(items).anySatisfy(item -> assertThat(read).contains(item.text)));
    }

    /** Blank lines that stand before titles alone part articles: a short line without one is a subhead. */
    @Example
    void blankLinesBeforeTitlesPartArticles() {
        StringBuilder text = new StringBuilder();
        List<String> titles = new ArrayList<>();
        for (Item item : ITEMS) {
            titles.add(item.title);
            text.append(item.title).append('\n').append(item.text).append("\nNhiều việc phía trước vẫn phải làm\n");
            text.append(
                    "Địa phương sẽ tiếp tục quan tâm, tạo điều kiện để nhân dân yên tâm sản xuất trong thời gian tới.\n\n");
        }
        assertThat(ArticleSegmenter.standard().segment(text).articles())
                .extracting(article -> article.title().orElse(""))
                .isEqualTo(titles);
    }

    /** Blank lines between all paragraphs part nothing. */
    @Example
    void blankLinesBetweenParagraphsSayNothing() {
        StringBuilder text = new StringBuilder();
        ITEMS.forEach(item -> text.append(item.title)
                .append("\n\n")
                .append(item.text)
                .append("\n\n")
                .append(item.text)
                .append("\n\n"));
        assertThat(WholeParagraphs.gapsPartArticles(Page.of(text.toString()))).isFalse();
        assertThat(WholeParagraphs.gapsPartArticles(Page.of(text.toString().replace("\n\n", "\n"))))
                .isFalse();
    }

    /** One blank line among items without any is a slip: it does not make one article of the others. */
    @Example
    void oneBlankLinePartsNothing() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ITEMS.size(); i++) {
            text.append(i == 3 ? "\n" : "")
                    .append(ITEMS.get(i).title)
                    .append('\n')
                    .append(ITEMS.get(i).text)
                    .append('\n');
        }
        assertThat(WholeParagraphs.gapsPartArticles(Page.of(text.toString()))).isFalse();
        assertThat(ArticleSegmenter.standard().segment(text).articles())
                .extracting(article -> article.title().orElse(""))
                .isEqualTo(ITEMS.stream().map(Item::title).toList());
    }

    /** A name behind the last sentence of a paragraph signs it; an abbreviation before a name ends none. */
    @Example
    void signedParagraphsAreText() {
        String item =
                "Giá lợn hơi tăng nhẹ trên toàn tỉnh\nNgành nông nghiệp khuyến cáo bà con không tái đàn ồ ạt. MINH TUẤN\n";
        String other = "Khai mạc hội chợ nông sản an toàn ở TP. Hồ Chí Minh\n" + ITEMS.get(0).text + "\n";
        String third = ITEMS.get(1).title + "\n" + ITEMS.get(1).text + "\n";
        assertThat(ArticleSegmenter.standard()
                        .segment(item + "\n" + other + "\n" + third)
                        .articles())
                .extracting(article -> article.title().orElse(""))
                .containsExactly(
                        "Giá lợn hơi tăng nhẹ trên toàn tỉnh",
                        "Khai mạc hội chợ nông sản an toàn ở TP. Hồ Chí Minh",
                        ITEMS.get(1).title);
    }

    /** An item of short paragraphs is one article, whatever the models think of its last one. */
    @Example
    void shortItemsAreWhole() {
        String text = """
                Phường An Hòa ra mắt tổ tự quản về môi trường
                Chiều 18/9, phường An Hòa ra mắt tổ tự quản về môi trường gồm 15 thành viên.
                Tổ có nhiệm vụ tuyên truyền, vận động các hộ phân loại rác tại nguồn.
                """;
        assertThat(ArticleSegmenter.standard().segment(text).articles()).hasSize(1);
    }

    /** A paragraph may end with the name of who wrote it. */
    @Example
    void longLinesAreParagraphsHoweverTheyEnd() {
        StringBuilder text = new StringBuilder();
        ITEMS.forEach(
                item -> text.append(item.title).append('\n').append(item.text).append(" Hoài An\n"));
        assertThat(WholeParagraphs.isOf(Page.of(text.toString()))).isTrue();
    }

    /** The same items in lines of a column are no whole paragraphs: their lines begin inside sentences. */
    @Example
    void linesOfColumnsAreNoParagraphs() {
        StringBuilder text = new StringBuilder();
        ITEMS.forEach(item -> text.append(item.text).append('\n'));
        assertThat(WholeParagraphs.isOf(Page.of(text.toString()))).isTrue();
        StringBuilder wrapped = new StringBuilder();
        int width = 0;
        for (String word : text.toString().split("\\s", -1)) {
            wrapped.append(word).append(width > 60 ? '\n' : ' ');
            width = width > 60 ? 0 : width + word.length() + 1;
        }
        assertThat(WholeParagraphs.isOf(Page.of(wrapped.toString()))).isFalse();
    }

    /** Short lines alone are a list or a poem. */
    @Example
    void shortLinesAreNoParagraphs() {
        assertThat(WholeParagraphs.isOf(Page.of("Trên đây là danh sách.\nXã Đông Hưng.\nXã An Bình.\n")))
                .isFalse();
    }
}
