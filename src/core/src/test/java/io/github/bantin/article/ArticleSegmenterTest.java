package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Bantin;
import io.github.bantin.Invariants;
import io.github.bantin.text.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ArticleSegmenterTest {
    @Provide
    Arbitrary<List<Prose.Written>> bulletins() {
        return Prose.articles().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "HỘI NÔNG DÂN",
                        "TRỊNH CƯỜNG",
                        "và làm đường mới",
                        "Huyện họp bàn.",
                        "19-",
                        "CT/TU của",
                        "- xã hội",
                        "1. Việc thứ nhất",
                        "(Xem tiếp trang 3)",
                        "-----",
                        "12",
                        "Ảnh: HÀ",
                        "",
                        "  ",
                        "\f",
                        "\ud83d\udcdc\u0301")
                .list()
                .ofMaxSize(25)
                .map(lines -> String.join("\n", lines));
    }

    @Property(tries = 300)
    void plainOrderIsAFixedPoint(
            @ForAll("bulletins") List<Prose.Written> bulletin, @ForAll @IntRange(min = 45, max = 90) int width) {
        List<String> lines = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (Prose.Written article : bulletin) {
            lines.add("");
            lines.add(article.title());
            lines.addAll(article.lines(width));
            expected.add(article.title() + "\n" + String.join("\n", article.paragraphs()));
        }
        SegmentedPage page = ArticleSegmenter.standard().segment(String.join("\n", lines));
        assertThat(page.articles().stream().map(article -> article.text().text()))
                .containsExactlyElementsOf(expected);
        assertThat(page.articles()).allMatch(article -> article.joins().isEmpty());
        assertThat(page.loose()).isEmpty();
    }

    /** A column that breaks off inside a sentence goes on behind the whole of another article. */
    @Property(tries = 300)
    void aTornColumnIsJoinedAcrossAnotherArticle(
            @ForAll("bulletins") List<Prose.Written> bulletin, @ForAll @IntRange(min = 30, max = 40) int width) {
        List<String> column = Prose.wrap(String.join(" ", bulletin.get(0).paragraphs()), width);
        int cut = column.size() / 2;
        boolean tornInside = cut > 3
                && column.size() - cut > 3
                && !column.get(cut - 1).endsWith(".")
                && Character.isLowerCase(column.get(cut).charAt(0));
        Assume.that(tornInside);
        List<String> lines = new ArrayList<>(column.subList(0, cut));
        lines.add("");
        lines.add("UỶ BAN NHÂN DÂN XÃ");
        lines.add("Trao nhà mới cho các hộ khó khăn trong dịp tết này");
        lines.add("");
        lines.addAll(Prose.wrap("Sáng qua xã trao hai căn nhà mới. Các hộ rất vui và cảm ơn xã nhiều.", 60));
        lines.add("");
        lines.addAll(column.subList(cut, column.size()));
        String text = String.join("\n", lines);
        SegmentedPage page = ArticleSegmenter.standard().segment(text);
        Article joined = page.articles().stream()
                .filter(article -> article.text().text().startsWith(column.get(0)))
                .findFirst()
                .orElseThrow();
        assertThat(joined.text().text().replace('\n', ' ')).isEqualTo(String.join(" ", column));
        assertThat(joined.joins()).extracting(Join::reason).containsExactly(Join.Reason.TORN_SENTENCE);
    }

    @Property
    void everyCharacterStandsInOnePartOfAnyPage(@ForAll("scraps") String page) {
        Invariants.check(page);
    }

    @Example
    void aTitleBehindItsTextFindsIt() {
        String page = """
                Từ đầu năm đến nay, Hội Khuyến học tỉnh trao 412 suất học bổng cho học sinh
                nghèo vượt khó ở các huyện miền núi.

                HỘI KHUYẾN HỌC TỈNH
                Trao học bổng cho học sinh nghèo vượt khó

                THU HOÀI
                """;
        Article article = Bantin.read(page).articles().get(0);
        assertThat(article.parts())
                .extracting(ArticlePart::role)
                .containsExactly(PartRole.KICKER, PartRole.HEADLINE, PartRole.BODY, PartRole.BYLINE);
        assertThat(article.title()).contains("Trao học bổng cho học sinh nghèo vượt khó");
        assertThat(article.joins()).extracting(Join::reason).containsExactly(Join.Reason.HEADLINE);
    }

    @Example
    void tornNumbersAreClosedUpAndCompoundsAreNot() {
        String page = """
                Thực hiện Chỉ thị số 19-
                CT/TW và Quyết định số 12/
                QĐ-UBND, các tổ chức chính trị
                - xã hội trong tỉnh vào cuộc.
                """;
        assertThat(ArticleSegmenter.standard().segment(page).articles())
                .singleElement()
                .satisfies(article -> assertThat(article.text().text())
                        .isEqualTo("Thực hiện Chỉ thị số 19-CT/TW và Quyết định số 12/QĐ-UBND, các tổ chức chính trị "
                                + "- xã hội trong tỉnh vào cuộc."));
    }

    @Example
    void headersAndFoliosOfSeveralPagesAreLoose() {
        String page = "Bản tin Đảng bộ số 10\n\nTin thứ nhất của trang này\n\nHuyện họp bàn việc trồng rừng.\n\n1\n\f"
                + "Bản tin Đảng bộ số 11\n\nTin thứ hai của trang sau\n\nXã làm đường mới cho dân.\n\n2\n";
        SegmentedPage segmented = ArticleSegmenter.standard().segment(page);
        assertThat(segmented.loose())
                .extracting(ArticlePart::role)
                .containsExactlyInAnyOrder(PartRole.HEADER, PartRole.FOOTER, PartRole.HEADER, PartRole.FOOTER);
        assertThat(segmented.articles()).hasSize(2);
    }

    @Example
    void partsNameTheirPlaces() {
        String page = "Một tin của xã hôm qua\n\nHuyện họp bàn.\n";
        ArticlePart part = ArticleSegmenter.standard()
                .segment(page)
                .articles()
                .get(0)
                .parts()
                .get(0);
        assertThat(part).hasToString("HEADLINE «Một tin của xã hôm qua» [0,22)");
        assertThat(part.excerpt().span()).isEqualTo(new Span(0, 22));
    }
}
