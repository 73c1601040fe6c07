package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Invariants;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;

/** Blank lines that stand over titles and hardly anywhere else part articles. */
class ArticleGapsTest {
    private static final List<String> ITEMS = List.of("""
            Nhà văn hóa thôn Hạ mở cửa
            Nhà văn hóa thôn Hạ vừa được đưa vào sử dụng với tổng kinh phí 1,2 tỷ đồng, trong đó
            nhân dân đóng góp hơn một nửa bằng tiền và ngày công.
            Từ nay, các buổi sinh hoạt câu lạc bộ được tổ chức ngay tại thôn.
            """, """
            Tăng trực gác rừng mùa khô
            Hạt Kiểm lâm huyện bố trí lực lượng trực gác 24/24 giờ tại các chốt cửa rừng trong suốt
            mùa khô. Người vào rừng phải khai báo và không được mang vật liệu dễ cháy.
            Lê Hải
            """, """
            Giá lúa nhích lên
            Thương lái đang thu mua lúa tươi tại ruộng với giá 7.200 đồng một ki-lô-gam, cao hơn
            cùng kỳ năm trước 300 đồng. Nông dân phấn khởi xuống giống vụ mới.
            """, """
            Thêm hai lớp dạy nghề cho lao động nông thôn
            Trung tâm Giáo dục nghề nghiệp khai giảng hai lớp may và điện dân dụng cho 70 học viên
            các xã vùng ven. Học viên được hỗ trợ tiền ăn và đi lại.
            """);

    private static final List<String> TITLES = List.of(
            "Nhà văn hóa thôn Hạ mở cửa",
            "Tăng trực gác rừng mùa khô",
            "Giá lúa nhích lên",
            "Thêm hai lớp dạy nghề cho lao động nông thôn");

    private static List<String> titles(String text) {
        return ArticleSegmenter.standard().segment(text).articles().stream()
                .map(article -> article.title().orElse("-"))
                .toList();
    }

    @Example
    void wrappedItemsOfADigestAreArticles() {
        for (int first = 0; first < ITEMS.size(); first++) {
            List<String> items = new ArrayList<>();
            List<String> titles = new ArrayList<>();
            for (int i = 0; i < ITEMS.size(); i++) {
                items.add(ITEMS.get((first + i) % ITEMS.size()));
                titles.add(TITLES.get((first + i) % ITEMS.size()));
            }
            String text = String.join("\n", items);
            assertThat(titles(text)).isEqualTo(titles);
            Invariants.check(text);
        }
    }

    private static ArticleGaps.Gap gap(String text, int last, int next) {
        Page page = Page.of(text);
        ArticleGaps gaps = ArticleGaps.of(page, ArticleModels.standard().junction());
        Fragment before = new Fragment(page, 0, last, last + 1, PartRole.BODY, 1);
        Fragment behind = new Fragment(page, 1, next, next + 1, PartRole.BODY, 1);
        return gaps.between(before, behind);
    }

    /** The fourth line ends the first item, the sixth is the first of text of the second one. */
    @Example
    void mostBlankLinesStandOverTitles() {
        String digest = String.join("\n", ITEMS);
        assertThat(gap(digest, 3, 5)).isEqualTo(ArticleGaps.Gap.BEGINS);
        assertThat(gap(digest, 2, 3)).isEqualTo(ArticleGaps.Gap.GOES_ON);
        assertThat(gap(ITEMS.get(0) + "\n" + ITEMS.get(1), 3, 5))
                .as("one blank line may be a slip")
                .isEqualTo(ArticleGaps.Gap.SILENT);
        String spaced = digest.replace("\nTừ nay", "\n\nTừ nay")
                .replace("24/24 giờ", "\n\n24/24 giờ")
                .replace("sử dụng", "\n\nsử dụng");
        assertThat(gap(spaced, 0, 1)).as("blank lines stand anywhere").isEqualTo(ArticleGaps.Gap.SILENT);
        assertThat(gap("Xã họp.\nHuyện họp.", 0, 1)).isEqualTo(ArticleGaps.Gap.SILENT);
    }

    /** Blank lines between all paragraphs tell nothing. */
    @Example
    void blankLinesBetweenParagraphsTellNothing() {
        String text = "Làm đường liên thôn\n\n"
                + "Nhân dân các thôn đóng góp ngày công để làm đường liên thôn dài hai cây số.\n\n".repeat(5);
        assertThat(gap(text, 1, 2)).isEqualTo(ArticleGaps.Gap.SILENT);
    }
}
