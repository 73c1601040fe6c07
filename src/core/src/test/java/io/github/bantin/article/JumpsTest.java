package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Invariants;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import net.jqwik.api.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that go on on other pages: pages of the generator, with jump lines of several forms. */
class JumpsTest {
    private static final int WIDTH = 36;
    private static final int PAGES = 20;

    /**
     * So many of the pages must be right. Which halves read on is a learned decision, and as the sentences of all articles are
     * alike, another rest may read on as well: with the models as shipped 18 to 20 pages come out right.
     */
    private static final int RIGHT = 18;

    /** In how many issues, made of the halves of their first article and all articles, the halves are joined. */
    private static int right(int articles, BiFunction<Halves, List<BulletinPages.Written>, String> issue) {
        int right = 0;
        for (int seed = 0; seed < PAGES; seed++) {
            Random random = new Random(seed);
            List<BulletinPages.Written> written = BulletinPages.articles(random, articles);
            Halves torn = Halves.of(written.get(0), random);
            right += joined(issue.apply(torn, written), torn.meeting()) ? 1 : 0;
        }
        return right;
    }

    /** So many of the pages may be wrong where nothing reads on: on one a sentence may be taken for the rest by chance. */
    private static final int WRONG = 1;

    /**
     * So many of 40 halves must find each other where two jumps lead to one page: all articles are of the same few sentences,
     * and some halves read on as well with the rest of the other article.
     */
    private static final int TWO = 32;

    /** An article in two halves, torn inside a sentence. */
    private record Halves(BulletinPages.Written article, String before, String behind, String meeting) {
        static Halves of(BulletinPages.Written article, Random random) {
            List<String> lines = article.lines(WIDTH);
            int cut = 4 + random.nextInt(lines.size() - 8);
            while (lines.get(cut - 1).endsWith(".")) {
                cut++;
            }
            return new Halves(
                    article,
                    String.join("\n", lines.subList(0, cut)),
                    String.join("\n", lines.subList(cut, lines.size())),
                    lines.get(cut - 1) + " " + lines.get(cut));
        }
    }

    static String whole(BulletinPages.Written article) {
        return article.title() + "\n\n" + String.join("\n", article.lines(WIDTH)) + "\n\n" + article.byline() + "\n";
    }

    private static boolean joined(String text, String meeting) {
        return ArticleSegmenter.standard().segment(text).articles().stream()
                .anyMatch(article -> article.text().text().replace('\n', ' ').contains(meeting));
    }

    static String text(String... pages) {
        return String.join("\f", pages);
    }

    /** Five pages; the first article of the first one goes on at the begin of the last one. */
    private static String issue(Halves torn, List<BulletinPages.Written> others, String on, String from) {
        return text(
                torn.article().title() + "\n\n" + torn.before() + "\n" + on + "\n\n" + whole(others.get(0)),
                whole(others.get(1)),
                whole(others.get(2)),
                whole(others.get(3)),
                from + (from.isEmpty() ? "" : "\n") + torn.behind() + "\n\n"
                        + torn.article().byline() + "\n\n" + whole(others.get(4)));
    }

    private static int followed(String on, String from) {
        int right = 0;
        for (int seed = 0; seed < PAGES; seed++) {
            Random random = new Random(seed);
            List<BulletinPages.Written> articles = BulletinPages.articles(random, 6);
            Halves torn = Halves.of(articles.get(0), random);
            String issue = issue(torn, articles.subList(1, 6), on, from);
            right += joined(issue, torn.meeting()) ? 1 : 0;
            if (seed == 0) {
                Invariants.check(issue);
            }
        }
        return right;
    }

    @ParameterizedTest
    @CsvSource({
        "(Xem tiếp trang 5), (Tiếp theo trang 1)",
        "Xem tiếp trang 5, Tiếp theo trang 1",
        "(Đọc tiếp trang 5), (Tiếp trang 1)",
        "Tiếp trang 5, Tiếp trang 1",
        "[Xem tiếp tr. 5], [Tiếp theo tr. 1]",
        "(XEM TIẾP TRANG 5), (TIẾP THEO TRANG 1)",
        "Còn nữa - xem trang 5, Tiếp theo từ trang 1",
        "(Tiếp theo trang 5), (Tiếp theo trang 1)",
    })
    void aJumpIsFollowedToThePageThatItNames(String on, String from) {
        assertThat(followed(on, from)).isGreaterThanOrEqualTo(RIGHT);
    }

    /** Numbers that pages print count more than their order: the text begins with page 6. */
    @ParameterizedTest
    @ValueSource(strings = {"%d", "Trang %d", "- %d -", "%d\nBẢN TIN NỘI BỘ"})
    void printedNumbersTellThePage(String folio) {
        assertThat(right(
                        4,
                        (torn, articles) -> text(
                                torn.article().title() + "\n\n" + torn.before() + "\n(Xem tiếp trang 8)\n\n"
                                        + whole(articles.get(1)) + "\n" + folio.formatted(6) + "\n",
                                whole(articles.get(2)) + "\n" + folio.formatted(7) + "\n",
                                "(Tiếp theo trang 6)\n" + torn.behind() + "\n\n"
                                        + torn.article().byline() + "\n\n" + whole(articles.get(3)) + "\n"
                                        + folio.formatted(8) + "\n")))
                .isGreaterThanOrEqualTo(RIGHT);
    }

    /** Two pages of an issue that print no number, but name each other's. */
    @Example
    void pagesThatNameEachOtherAreFound() {
        assertThat(right(
                        3,
                        (torn, articles) -> text(
                                torn.article().title() + "\n\n" + torn.before() + "\n(Xem tiếp trang 12)\n\n"
                                        + whole(articles.get(1)),
                                "(Tiếp theo trang 11)\n" + torn.behind() + "\n\n"
                                        + torn.article().byline() + "\n\n" + whole(articles.get(2)))))
                .isGreaterThanOrEqualTo(RIGHT);
    }

    /** From the last page of an issue back to the second one. */
    @Example
    void aJumpMayLeadBack() {
        assertThat(right(
                        5,
                        (torn, articles) -> text(
                                whole(articles.get(1)),
                                "(Tiếp theo trang 4)\n" + torn.behind() + "\n\n"
                                        + torn.article().byline() + "\n\n" + whole(articles.get(2)),
                                whole(articles.get(3)),
                                torn.article().title() + "\n\n" + torn.before() + "\n(Xem tiếp trang 2)\n\n"
                                        + whole(articles.get(4)))))
                .isGreaterThanOrEqualTo(RIGHT);
    }

    /** Two articles that go on on one page, behind each other: each finds its own rest. */
    @Example
    void twoJumpsToOnePageAreToldApart() {
        int right = 0;
        for (int seed = 0; seed < PAGES; seed++) {
            Random random = new Random(seed);
            List<BulletinPages.Written> articles = BulletinPages.articles(random, 4);
            Halves first = Halves.of(articles.get(0), random);
            Halves second = Halves.of(articles.get(1), random);
            String issue = text(
                    first.article().title() + "\n\n" + first.before() + "\n(Xem tiếp trang 3)\n\n"
                            + second.article().title() + "\n\n" + second.before() + "\n(Xem tiếp trang 3)\n",
                    whole(articles.get(2)),
                    whole(articles.get(3)) + "\n(Tiếp theo trang 1)\n" + second.behind() + "\n\n"
                            + second.article().byline() + "\n\n(Tiếp theo trang 1)\n" + first.behind() + "\n\n"
                            + first.article().byline() + "\n");
            right += joined(issue, first.meeting()) ? 1 : 0;
            right += joined(issue, second.meeting()) ? 1 : 0;
        }
        assertThat(right).isGreaterThanOrEqualTo(TWO);
    }

    /** A number that no page has leads nowhere: all pages are read each alone. */
    @Example
    void aPageThatDoesNotExistIsNotLookedFor() {
        for (int seed = 0; seed < PAGES; seed++) {
            Random random = new Random(seed);
            List<BulletinPages.Written> articles = BulletinPages.articles(random, 3);
            String first =
                    whole(articles.get(0)) + "\n" + "Kết quả này do nhân dân cùng góp sức.\n(Xem tiếp trang 9)\n";
            String second = whole(articles.get(1));
            String third = whole(articles.get(2));
            ArticleSegmenter segmenter = ArticleSegmenter.standard();
            List<String> alone = new ArrayList<>();
            for (String page : List.of(first, second, third)) {
                segmenter
                        .segment(page)
                        .articles()
                        .forEach(article -> alone.add(article.text().text()));
            }
            assertThat(segmenter.segment(text(first, second, third)).articles())
                    .extracting(article -> article.text().text())
                    .isEqualTo(alone);
        }
    }

    /** An article of the first page goes on on the third one, whatever official documents stand on the second one. */
    @ParameterizedTest
    @ValueSource(strings = {"%1$s\n%2$s\n%3$s", "%2$s", "%2$s\n%1$s", "%1$s\n%2$s", "%1$s\n%2$s\n%2$s\n%3$s"})
    void documentsBetweenPagesDoNotChangeTheirNumbers(String second) {
        int right = 0;
        for (int seed = 0; seed < PAGES; seed++) {
            Random random = new Random(seed);
            List<BulletinPages.Written> articles = BulletinPages.articles(random, 6);
            Halves torn = Halves.of(articles.get(0), random);
            String issue = text(
                    torn.article().title() + "\n\n" + torn.before() + "\n(Xem tiếp trang 3)\n\n"
                            + whole(articles.get(1)),
                    second.formatted(whole(articles.get(2)), OfficialDocumentTest.DECISION, whole(articles.get(3))),
                    "(Tiếp theo trang 1)\n" + torn.behind() + "\n\n"
                            + torn.article().byline() + "\n\n" + whole(articles.get(4)),
                    whole(articles.get(5)));
            List<String> texts = ArticleSegmenter.standard().segment(issue).articles().stream()
                    .map(article -> article.text().text().replace('\n', ' '))
                    .toList();
            right += texts.stream().anyMatch(text -> text.contains(torn.meeting())) ? 1 : 0;
            assertThat(texts)
                    .filteredOn(text -> text.contains("Điều 1. Công nhận"))
                    .allSatisfy(document -> assertThat(document)
                            .doesNotContain(
                                    articles.get(2).title(), articles.get(3).title()));
        }
        assertThat(right).isGreaterThanOrEqualTo(RIGHT);
    }

    /** A page that a document parts in two is one page, and both of its pieces are looked at. */
    @Test
    void aJumpLeadsToThePieceBehindADocument() {
        assertThat(right(
                        5,
                        (torn, articles) -> text(
                                torn.article().title() + "\n\n" + torn.before() + "\n(Xem tiếp trang 3)\n\n"
                                        + whole(articles.get(1)),
                                whole(articles.get(2)),
                                whole(articles.get(3)) + "\n" + OfficialDocumentTest.DECISION
                                        + "\n(Tiếp theo trang 1)\n" + torn.behind() + "\n\n"
                                        + torn.article().byline() + "\n\n" + whole(articles.get(4)))))
                .isGreaterThanOrEqualTo(RIGHT);
    }

    /** The page is there, but nothing on it goes on with what is torn: nothing of it is taken. */
    @Example
    void nothingIsTakenWhereNothingReadsOn() {
        int taken = 0;
        for (int seed = 0; seed < PAGES; seed++) {
            Random random = new Random(seed);
            List<BulletinPages.Written> articles = BulletinPages.articles(random, 4);
            Halves torn = Halves.of(articles.get(0), random);
            String first = torn.article().title() + "\n\n" + torn.before() + "\n(Xem tiếp trang 3)\n\n"
                    + whole(articles.get(1));
            String issue = text(first, whole(articles.get(2)), whole(articles.get(3)));
            int third = issue.lastIndexOf('\f');
            for (Article article : ArticleSegmenter.standard().segment(issue).articles()) {
                boolean before = article.parts().stream()
                        .anyMatch(part -> part.excerpt().span().begin() < first.length());
                boolean behind = article.parts().stream()
                        .anyMatch(part -> part.excerpt().span().end() > third);
                taken += before && behind ? 1 : 0;
            }
        }
        assertThat(taken).isLessThanOrEqualTo(WRONG);
    }
}
