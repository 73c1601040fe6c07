package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Invariants;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;

/** Texts that are read in the order in which they stand: where an article goes on, and where the next one begins. */
class FlowTest {
    private static final String[][] PLACES = {
        {"xã Đông Hưng", "trạm y tế"}, {"xã An Bình", "đường liên thôn"}, {"xã Phú Lâm", "chợ nông sản"},
        {"xã Tân Tiến", "nhà văn hóa"}, {"xã Hòa Lạc", "trường mầm non"}, {"xã Vĩnh Thành", "trạm bơm"}
    };

    private static String fill(String template, String[] place, int number) {
        return template.formatted(place[0], place[1], number);
    }

    /** Items of a digest, some with a subhead: title behind a blank line, paragraphs of one line each. */
    private static List<String> items(int count) {
        List<String> items = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < count; i++) {
            String[] place = PLACES[i % PLACES.length];
            int number = 10 + random.nextInt(80);
            String subhead = i % 4 == 1 ? fill("Nhân dân cùng góp sức xây dựng\n", place, number) : "";
            items.add(fill("Nhân dân %1$s góp %3$d triệu đồng sửa %2$s\n", place, number)
                    + fill(
                            "Từ đầu năm đến nay, nhân dân %1$s đã góp %3$d triệu đồng và hàng trăm ngày công để sửa chữa %2$s, giúp"
                                    + " việc đi lại, làm ăn của bà con thuận lợi hơn trước.\n",
                            place, number)
                    + subhead
                    + fill(
                            "Ủy ban nhân dân %1$s cho biết sẽ công khai mọi khoản thu chi tại nhà văn hóa thôn để mọi người cùng"
                                    + " theo dõi, giám sát, và hoàn thành %2$s trước ngày %3$d tháng sau.\n",
                            place, number));
        }
        return items;
    }

    /** The titles and words of articles; where paragraphs end is another question. */
    private static List<String> articles(String text) {
        return ArticleSegmenter.standard().segment(text).articles().stream()
                .map(article -> article.title().orElse("-") + ": "
                        + article.text().text().replace('\n', ' '))
                .toList();
    }

    /** Above some hundred fragments no links are looked at, but blank lines say what they say in short texts. */
    @Example
    void longTextsAreReadAsTheirHalvesAre() {
        List<String> items = items(160);
        String text = String.join("\n", items);
        ArticleModels models = ArticleModels.standard();
        Page page = Page.of(text);
        assertThat(ReadPage.of(page, models.junction(), models.readLines(page), Layout.NONE)
                        .coarse())
                .hasSizeGreaterThan(300);
        List<String> halves = new ArrayList<>();
        for (int from = 0; from < items.size(); from += 40) {
            halves.addAll(articles(String.join("\n", items.subList(from, from + 40))));
        }
        assertThat(halves).hasSize(160);
        assertThat(articles(text)).isEqualTo(halves);
        Invariants.check(text);
    }

    private static Fragment fragment(Page page, int line, PartRole role) {
        return new Fragment(page, line, line, line + 1, role, 1);
    }

    private static double odds(String text, PartRole... roles) {
        Page page = Page.of(text);
        List<Fragment> fragments = new ArrayList<>();
        for (int i = 0; i < roles.length; i++) {
            fragments.add(fragment(page, i, roles[i]));
        }
        return Flow.untilTitles(ArticleGaps.of(page, ArticleModels.standard().junction()), fragments)
                .odds(fragments.get(0), fragments.get(roles.length - 1));
    }

    /** Nothing goes on behind a title, a rubric or a rule, but behind a page number, a caption, or a line that nobody sees. */
    @Example
    void titlesRubricsAndRulesPartTexts() {
        PartRole body = PartRole.BODY;
        assertThat(odds("Huyện họp.\nTIN TRONG TỈNH\nXã họp.", body, PartRole.RUBRIC, body))
                .isEqualTo(Flow.NEVER);
        assertThat(odds("Huyện họp.\n* * *\nXã họp.", body, PartRole.NOISE, body))
                .isEqualTo(Flow.NEVER);
        assertThat(odds("Huyện họp.\nXã làm đường\nXã họp.", body, PartRole.HEADLINE, body))
                .isEqualTo(Flow.NEVER);
        double goesOn = odds("Huyện họp.\n12\nXã họp.", body, PartRole.FOOTER, body);
        assertThat(goesOn).isGreaterThan(Flow.NEVER);
        assertThat(odds("Huyện họp.\n\u200b\nXã họp.", body, PartRole.NOISE, body))
                .isEqualTo(goesOn);
        assertThat(odds("Huyện họp và\nẢnh: HÀ\nbàn việc.", body, PartRole.CAPTION, body))
                .isEqualTo(goesOn);
    }

    /** What fits is surer than what does not, and neither is as sure as text in plain order. */
    @Example
    void whatFitsIsSurer() {
        PartRole body = PartRole.BODY;
        double unfit = odds("Huyện họp và\n12\nXã họp.", body, PartRole.FOOTER, body);
        double fits = odds("Huyện họp.\n12\nXã họp.", body, PartRole.FOOTER, body);
        assertThat(unfit).isLessThan(fits);
        assertThat(fits).isLessThan(Flow.IN_ORDER);
    }
}
