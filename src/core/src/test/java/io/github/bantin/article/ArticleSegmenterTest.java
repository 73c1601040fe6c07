package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bantin.Bantin;
import io.github.bantin.Invariants;
import io.github.bantin.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArticleSegmenterTest {
    /** Of 200 generated pages, the same in every run, a column torn inside a sentence is joined: .885; the sentences of all articles are alike, and some join as well. */
    private static final double TORN = 0.85;

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

    /** Learned decisions are measured, on pages that are the same in every run. */
    static double share(int pages, IntPredicate right) {
        return IntStream.range(0, pages).filter(right).count() / (double) pages;
    }

    static List<String> texts(String page) {
        return ArticleSegmenter.standard().segment(page).articles().stream()
                .map(article -> article.text().text())
                .toList();
    }

    /** A column that breaks off goes on behind the whole of another article. */
    @Example
    void aTornColumnIsJoinedAcrossAnotherArticle() {
        double share = share(200, seed -> {
            Random random = new Random(seed);
            List<BulletinPages.Written> articles = BulletinPages.articles(random, 2);
            int width = 30 + random.nextInt(15);
            List<String> column = articles.get(0).lines(width);
            int cut = 4 + random.nextInt(column.size() - 8);
            while (column.get(cut - 1).endsWith(".")) {
                cut++;
            }
            String page = BulletinPages.torn(articles.get(0), articles.get(1), width, cut);
            String joined = column.get(cut - 1) + " " + column.get(cut);
            return texts(page).stream().anyMatch(text -> text.replace('\n', ' ').contains(joined));
        });
        assertThat(share).isGreaterThanOrEqualTo(TORN);
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
                .containsSubsequence(PartRole.HEADLINE, PartRole.BYLINE);
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
        StringBuilder pages = new StringBuilder();
        for (int i = 1; i <= 2; i++) {
            pages.append("BẢN TIN ĐẢNG BỘ - Số 10/2022\n\n")
                    .append(BulletinPages.plain(BulletinPages.articles(new Random(i), 2), 60))
                    .append("\n" + i + "\n\f");
        }
        String page = pages.toString();
        SegmentedPage segmented = ArticleSegmenter.standard().segment(page);
        assertThat(segmented.loose())
                .extracting(ArticlePart::role)
                .containsExactlyInAnyOrder(PartRole.HEADER, PartRole.FOOTER, PartRole.HEADER, PartRole.FOOTER);
        assertThat(segmented.articles()).hasSize(4);
    }

    @Example
    void partsNameTheirPlaces() {
        BulletinPages.Written written = BulletinPages.articles(new Random(1), 1).get(0);
        ArticlePart part = ArticleSegmenter.standard()
                .segment(BulletinPages.plain(List.of(written), 60))
                .articles()
                .get(0)
                .parts()
                .get(0);
        assertThat(part.role()).isEqualTo(PartRole.HEADLINE);
        assertThat(part.text()).isEqualTo(written.title());
        assertThat(part.excerpt().span()).isEqualTo(new Span(0, written.title().length()));
    }

    @Example
    void aDropCapitalIsRestoredToItsWord() {
        String page = """
                T
                rong năm 2022, Hội Nông dân huyện đã tích cực triển khai phong trào
                nông dân sản xuất giỏi, giúp nhiều hộ nông dân thoát nghèo bền vững.
                """;
        assertThat(texts(page))
                .singleElement()
                .asString()
                .startsWith("Trong năm 2022, Hội Nông dân huyện đã tích cực triển khai phong trào nông dân");
        Invariants.check(page);
        // a letter that is a word of its own stays one
        assertThat(texts(page.replace("T\nrong", "Ở\nnông thôn")).toString()).doesNotContain("Ởnông");
    }

    /** All ends of lines are the same, but that form feeds end a page and paragraph ends are not told from line ends. */
    @Example
    void whatEndsALineDoesNotChangeTheArticles() {
        String drop = """
                T
                rong năm 2022, Hội Nông dân huyện đã tích cực triển khai phong trào
                nông dân sản xuất giỏi, giúp nhiều hộ nông dân thoát nghèo bền vững.
                """;
        Random random = new Random(11);
        List<String> pages = new ArrayList<>(List.of(drop));
        for (int i = 0; i < 10; i++) {
            pages.add(BulletinPages.plain(BulletinPages.articles(random, 3), 50));
        }
        for (String page : pages) {
            for (String end : new String[] {"\r\n", "\r", "\u000b", "\u0085", "\u2028", "\u2029"}) {
                assertThat(texts(page.replace("\n", end)))
                        .as("U+%04X", (int) end.charAt(0))
                        .isEqualTo(texts(page));
            }
        }
    }

    /** Composed and decomposed text hold the same articles. */
    @Example
    void compositionDoesNotChangeTheArticles() {
        String special = """
                Ở
                TRUNG TÂM HÀNH CHÍNH SẼ Ô TÔ Ý MÜNCHENGLADBACHER

                Ủy ban nhân dân tỉnh ban hành Chỉ thị số 19-
                CT/TỦ và Quyết định số 12-
                QĐ-ỦB về phố-
                ĐÀ, các tổ chức señor Düsseldorferinnen
                ă) Ở nông thôn.

                Đ
                ầu năm 2022, Hội Nông dân huyện đã tích cực triển khai phong trào
                Ứ
                ng dụng công nghệ, giúp nhiều hộ nông dân thoát nghèo bền vững.
                """;
        Random random = new Random(12);
        List<String> pages = new ArrayList<>(List.of(special));
        for (int i = 0; i < 20; i++) {
            List<BulletinPages.Written> articles = BulletinPages.articles(random, 2);
            pages.add(
                    i % 2 == 0
                            ? BulletinPages.plain(articles, 50)
                            : BulletinPages.torn(articles.get(0), articles.get(1), 36, 9));
        }
        for (String page : pages) {
            String composed = Normalizer.normalize(page, Normalizer.Form.NFC);
            String decomposed = Normalizer.normalize(page, Normalizer.Form.NFD);
            assertThat(texts(decomposed).stream()
                            .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                            .toList())
                    .isEqualTo(texts(composed));
        }
    }

    /** A title in two fragments stands right before its text, whichever of them was read first. */
    @Example
    void aTitleOfTwoFragmentsIsNotApartFromItsText() {
        Page page = Page.of("""
                HỘI NÔNG DÂN HUYỆN
                phát triển kinh tế

                Từ đầu năm, hội viên vay vốn trồng chè.
                """);
        Fragment first = new Fragment(page, 0, 0, 1, PartRole.HEADLINE, 1);
        Fragment second = new Fragment(page, 1, 1, 2, PartRole.HEADLINE, 1);
        Fragment text = new Fragment(page, 2, 2, 3, PartRole.BODY, 1);
        for (boolean swapped : new boolean[] {false, true}) {
            Draft draft = new Draft(List.of(text), List.of(0.0), Cohesion.Terms.NONE, 0, 0);
            draft.headline = swapped ? second : first;
            assertThat(Joins.of(draft)).hasSize(swapped ? 0 : 1);
            draft.moreTitle = swapped ? first : second;
            assertThat(Joins.of(draft)).isEmpty();
        }
    }

    @Example
    void weakJoinsCanBeRefused() {
        List<BulletinPages.Written> articles = BulletinPages.articles(new Random(3), 2);
        String page = BulletinPages.torn(articles.get(0), articles.get(1), 36, 9);
        ArticleSegmenter strict = ArticleSegmenter.standard().withLeastConfidence(1);
        assertThat(strict.segment(page).articles())
                .flatExtracting(Article::joins)
                .isEmpty();
        for (Article article : ArticleSegmenter.standard().segment(page).articles()) {
            assertThat(article.joins()).allSatisfy(join -> {
                assertThat(join.confidence()).isBetween(0.0, 1.0);
                assertThat(join.from().isEmpty()).isFalse();
            });
        }
        assertThatThrownBy(() -> ArticleSegmenter.standard().withLeastConfidence(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A line that is set much larger than the text is a title, and text of another size is another text. */
    @Example
    void sizesOfLettersSpeakForRoles() {
        String page = """
                Trạm Y tế xã Tân Lập tổ chức khám sức khỏe định kỳ cho
                người cao tuổi trên địa bàn xã trong tháng
                và tuyên truyền phòng, chống dịch bệnh cho nhân dân.
                """;
        List<LineEvidence> evidence = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < 3; i++) {
            int end = page.indexOf('\n', begin);
            evidence.add(new LineEvidence(new Span(begin, end), 0, 50, 100 + 12 * i, 240, i == 0 ? 20 : 10));
            begin = end + 1;
        }
        SegmentedPage laid = ArticleSegmenter.standard().segment(page, evidence);
        assertThat(laid.articles().get(0).title()).contains("Trạm Y tế xã Tân Lập tổ chức khám sức khỏe định kỳ cho");
        assertThatThrownBy(() -> new LineEvidence(new Span(0, 1), 0, 0, 0, -1, 10))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Forty pages of four articles each: all 160 with the models as shipped, a few are left to models that are trained anew. */
    @Example
    void allPagesOfLongTextsAreRead() {
        Random random = new Random(5);
        StringBuilder pages = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            pages.append(BulletinPages.plain(BulletinPages.articles(random, 4), 45))
                    .append('\f');
        }
        Invariants.check(pages.toString());
        assertThat(ArticleSegmenter.standard().segment(pages).articles().size()).isBetween(156, 164);
    }
}
