package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Invariants;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;

/** Brief news of a title and a sentence or two on a line each: every item is an article, in the order of the text. */
class ShortItemsTest {
    private static final String[][] ITEMS = {
        {"Khánh thành cầu treo bản Nà Lạn", "Sáng 7/6, huyện Bảo Hòa khánh thành cầu treo bản Nà Lạn dài 62 m."},
        {
            "Tặng xe lăn cho người khuyết tật",
            "Hội Chữ thập đỏ xã Minh Tân tặng 12 xe lăn cho người khuyết tật có hoàn cảnh khó khăn."
        },
        {"Mở lớp xóa mù chữ", "Trường tiểu học Pù Luông mở hai lớp xóa mù chữ buổi tối cho 45 học viên người Mông."},
        {
            "Giải chạy việt dã thu hút 300 vận động viên",
            "Giải chạy việt dã huyện lần thứ V thu hút 300 vận động viên của 18 xã, thị trấn."
        },
        {
            "Hỗ trợ giống lúa cho hộ bị ngập",
            "Phòng Nông nghiệp cấp 4 tấn lúa giống ngắn ngày cho các hộ có diện tích bị ngập úng."
        },
        {
            "Kiểm tra an toàn hồ chứa trước mùa mưa",
            "Đoàn kiểm tra yêu cầu chủ các hồ chứa hoàn thành phương án ứng phó trước ngày 30/6."
        },
    };

    private static final String[] MORE = {
        "Hoạt động được nhân dân trong vùng nhiệt tình hưởng ứng và đánh giá cao.",
        "Dịp này, lãnh đạo huyện đã trao giấy khen cho năm tập thể có nhiều đóng góp.",
        "Trong thời gian tới, địa phương sẽ tiếp tục vận động các nguồn lực xã hội."
    };

    /** Items in some order, set in one of the usual ways; the share of texts whose titles all come out, in their order. */
    private static double rate(
            String beforeTitle, String behindTitle, String behindItem, boolean numbered, boolean more) {
        int right = 0;
        int texts = 0;
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            List<String[]> items = new ArrayList<>(List.of(ITEMS));
            Collections.shuffle(items, random);
            items = items.subList(0, 3 + random.nextInt(4));
            StringBuilder text = new StringBuilder();
            List<String> expected = new ArrayList<>();
            int number = 1;
            for (String[] item : items) {
                String title = (numbered ? number++ + ". " : "") + item[0];
                text.append(text.length() == 0 ? "" : beforeTitle)
                        .append(title)
                        .append(behindTitle)
                        .append(item[1]);
                if (more) {
                    text.append(behindTitle).append(MORE[random.nextInt(MORE.length)]);
                }
                text.append(behindItem);
                expected.add(title);
            }
            List<Article> articles = ArticleSegmenter.standard().segment(text).articles();
            texts++;
            right += articles.stream()
                            .map(article -> article.title().orElse("-"))
                            .toList()
                            .equals(expected)
                    ? 1
                    : 0;
            if (seed < 3) {
                Invariants.check(text.toString());
            }
        }
        return right / (double) texts;
    }

    @Example
    void blankLinesBetweenItems() {
        assertThat(rate("\n", "\n", "\n", false, false)).isGreaterThanOrEqualTo(0.9); // measured: 30 of 30
        assertThat(rate("\n", "\n", "\n", false, true)).isGreaterThanOrEqualTo(0.9); // measured: 30 of 30
        assertThat(rate("\n", "\n", "\n", true, false)).isGreaterThanOrEqualTo(0.8); // measured: 30 of 30
    }

    @Example
    void blankLinesBetweenAllParagraphs() {
        assertThat(rate("\n", "\n\n", "\n", false, false)).isGreaterThanOrEqualTo(0.85); // measured: 30 of 30
        assertThat(rate("\n", "\n\n", "\n", false, true)).isGreaterThanOrEqualTo(0.8); // measured: 24 of 30
    }

    /** Two paragraphs an item, one of them longer than a line of any column: titles of five words count beside longer ones. */
    @Example
    void titlesThatAreShortAndTitlesThatAreNot() {
        String text = """
                Mở lớp xóa mù chữ

                Trường tiểu học Pù Luông mở hai lớp xóa mù chữ buổi tối cho 45 học viên người Mông, phần lớn là phụ nữ ở các bản xa trung tâm xã, đường đi còn nhiều khó khăn.

                Các lớp học kéo dài đến hết tháng 9.

                Giải chạy việt dã thu hút 300 vận động viên

                Giải chạy việt dã huyện lần thứ V thu hút 300 vận động viên của 18 xã, thị trấn.

                Ban Tổ chức đã trao 12 bộ huy chương.

                Tặng xe lăn cho người khuyết tật

                Hội Chữ thập đỏ xã Minh Tân tặng 12 xe lăn cho người khuyết tật có hoàn cảnh khó khăn.
                """;
        assertThat(ArticleSegmenter.standard().segment(text).articles())
                .extracting(article -> article.title().orElse("-"))
                .containsExactly(
                        "Mở lớp xóa mù chữ",
                        "Giải chạy việt dã thu hút 300 vận động viên",
                        "Tặng xe lăn cho người khuyết tật");
    }

    @Example
    void noBlankLines() {
        assertThat(rate("", "\n", "\n", false, false)).isGreaterThanOrEqualTo(0.6); // measured: 30 of 30
        assertThat(rate("", "\n", "\n", true, false)).isGreaterThanOrEqualTo(0.7); // measured: 30 of 30
    }

    /** Lines of a column end inside sentences, so that it is no list of sentences. */
    @Example
    void columnsAreNoShortItems() {
        Page column = Page.of(
                "Sáng 7/6, huyện khánh thành\ncầu treo bản Nà Lạn. Cầu dài\n62 m, rộng hai mét, do nhân\ndân đóng góp.\nTừ nay, học sinh\nhai bản đi học không phải lội\nsuối.\n");
        assertThat(WholeParagraphs.isOf(column)).isFalse();
    }
}
