package io.github.bantin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bantin.article.Article;
import io.github.bantin.article.ArticlePart;
import io.github.bantin.article.ArticleSegmenter;
import io.github.bantin.article.Join;
import io.github.bantin.article.LineEvidence;
import io.github.bantin.article.PartRole;
import io.github.bantin.extract.Mention;
import io.github.bantin.extract.MentionExtractor;
import io.github.bantin.extract.MentionKind;
import io.github.bantin.text.Span;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulletinTest {
    /** A document number torn between two columns. */
    private static final String TORN_NUMBER = """
            Các đơn vị tiếp tục thực hiện nghiêm
            túc, có hiệu quả Chỉ thị số 27-

            Hội Nông dân tỉnh trao nhà cho hội viên

            Sáng 5/11, Hội Nông dân tỉnh trao nhà
            cho ba hội viên nghèo ở huyện Kim Bôi.

            CT/TU của Ban Thường vụ Tỉnh ủy về
            quản lý chất thải rắn.""";

    static List<Path> pages() {
        return TestPages.files();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyResultOnEveryPageStandsWhereItSays(Path page) {
        Invariants.check(TestPages.text(page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void windowsLineEndsChangeNothingButOffsets(Path page) {
        String text = TestPages.text(page);
        String windows = text.replace("\n", "\r\n");
        assertThat(texts(windows)).isEqualTo(texts(text));
    }

    /** Everything that is found in a text, line ends aside. */
    private static List<String> texts(String text) {
        Bulletin bulletin = Bantin.read(text);
        List<String> found = new ArrayList<>();
        bulletin.mentions().forEach(mention -> found.add(mention.kind() + " " + mention.normalized()));
        bulletin.articles().forEach(article -> found.add(article.text().text()));
        bulletin.loose().forEach(part -> found.add(part.role() + " " + part.text()));
        bulletin.sentences().forEach(sentence -> found.add(sentence.text()));
        bulletin.tokens().forEach(token -> found.add(token.kind() + " " + token.text()));
        Bantin.sentences(text).forEach(sentence -> found.add(sentence.text()));
        Bantin.tokens(text).forEach(token -> found.add(token.text()));
        return found.stream().map(line -> line.replace("\r\n", "\n")).toList();
    }

    @Test
    void aNumberTornBetweenColumnsIsOneMention() {
        Bulletin bulletin = Bantin.read(TORN_NUMBER);
        Mention number = bulletin.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.DOCUMENT_NUMBER)
                .findFirst()
                .orElseThrow();
        assertThat(number.normalized()).isEqualTo("27-CT/TU");
        assertThat(number.text()).isEqualTo("27-\nCT/TU");
        assertThat(number.excerpt().spans())
                .containsExactly(
                        new Span(TORN_NUMBER.indexOf("27-"), TORN_NUMBER.indexOf("27-") + 3),
                        new Span(TORN_NUMBER.indexOf("CT/TU"), TORN_NUMBER.indexOf("CT/TU") + 5));
        assertThat(number.fullSpan().of(TORN_NUMBER))
                .startsWith("Chỉ thị số 27-")
                .endsWith("CT/TU");
        Invariants.check(TORN_NUMBER);
    }

    @Test
    void plainOrderComesOutAsItWentIn() {
        String page = """
                Huyện Lạc Thủy làm đường nông thôn

                Sáu tháng qua, huyện Lạc Thủy cứng hóa 18 km đường thôn, xóm, trong đó nhân
                dân góp 3,2 tỷ đồng.

                Xã Thống Nhất ra mắt tổ hợp tác trồng cam

                Tổ hợp tác có 24 hộ, trồng 36 ha cam theo hướng hữu cơ.
                Năm nay sản lượng đạt 540 tấn.""";
        List<Article> articles = Bantin.read(page).articles();
        assertThat(articles.stream().map(article -> article.title().orElse("-")))
                .containsExactly("Huyện Lạc Thủy làm đường nông thôn", "Xã Thống Nhất ra mắt tổ hợp tác trồng cam");
        assertThat(articles.get(0).text().text())
                .isEqualTo("Huyện Lạc Thủy làm đường nông thôn\n"
                        + "Sáu tháng qua, huyện Lạc Thủy cứng hóa 18 km đường thôn, xóm, trong đó nhân "
                        + "dân góp 3,2 tỷ đồng.");
        assertThat(articles.get(0).parts())
                .extracting(ArticlePart::role)
                .containsExactly(PartRole.HEADLINE, PartRole.LEAD);
        assertThat(articles.get(0).joins()).isEmpty();
    }

    /** Places of lines are those of the text that is passed, however it is normalized. */
    @Test
    void aLayoutIsAskedWhereItIsKnown() {
        String page = """
                Trạm Y tế xã Tân Lập tổ chức khám sức khỏe định kỳ cho
                người cao tuổi trên địa bàn xã trong tháng
                và tuyên truyền phòng, chống dịch bệnh cho nhân dân.
                """;
        String shifted = "\ufeff" + Normalizer.normalize(page, Normalizer.Form.NFD);
        for (String text : List.of(page, shifted)) {
            List<LineEvidence> evidence = new ArrayList<>();
            int begin = 0;
            for (int i = 0; i < 3; i++) {
                int end = text.indexOf('\n', begin);
                evidence.add(new LineEvidence(new Span(begin, end), 0, 50, 100 + 12 * i, 240, i == 0 ? 20 : 10));
                begin = end + 1;
            }
            evidence.add(new LineEvidence(new Span(text.length() + 5, text.length() + 9), 7, 0, 0, 1, 1));
            Bulletin laid = BulletinReader.standard().read(text, evidence);
            assertThat(laid.articles().get(0).title().map(title -> Normalizer.normalize(title, Normalizer.Form.NFC)))
                    .contains("Trạm Y tế xã Tân Lập tổ chức khám sức khỏe định kỳ cho");
            assertThat(Bantin.read(text, evidence).articles()).isEqualTo(laid.articles());
            assertThat(Bantin.read(text, List.of()).articles())
                    .isEqualTo(Bantin.read(text).articles());
            Invariants.bulletin(laid);
        }
        assertThatNullPointerException()
                .isThrownBy(() -> Bantin.read(page, null))
                .withMessage("evidence");
    }

    @Test
    void weakJoinsAreLeftOutOnDemand() {
        assertThat(Bantin.read(TORN_NUMBER).articles())
                .flatExtracting(Article::joins)
                .extracting(Join::reason)
                .contains(Join.Reason.TORN_NUMBER);
        ArticleSegmenter standard = ArticleSegmenter.standard();
        for (BulletinReader strict : List.of(
                BulletinReader.builder().leastJoinConfidence(1).build(),
                BulletinReader.builder()
                        .leastJoinConfidence(1)
                        .articles(standard)
                        .build(),
                BulletinReader.builder()
                        .articles(standard.withLeastConfidence(1))
                        .build())) {
            Bulletin bulletin = strict.read(TORN_NUMBER);
            assertThat(bulletin.articles())
                    .flatExtracting(Article::joins)
                    .extracting(Join::reason)
                    .doesNotContain(Join.Reason.TORN_NUMBER);
            Invariants.bulletin(bulletin);
        }
        for (double confidence : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> BulletinReader.builder().leastJoinConfidence(confidence))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("confidence is " + confidence);
        }
    }

    @Test
    void articlesAreFoundByOffset() {
        String page = "Một tin ngắn trong ngày\n\nHuyện khởi công ba công trình\nthủy lợi trong tháng này.\n\n2\n";
        Bulletin bulletin = Bantin.read(page);
        Article article = bulletin.articles().get(0);
        assertThat(bulletin.articleAt(page.indexOf("khởi"))).containsSame(article);
        assertThat(bulletin.articleAt(page.indexOf("\n\n2") + 2)).isEmpty();
        assertThat(bulletin.articleAt(page.length() + 100)).isEmpty();
        assertThat(bulletin.loose()).singleElement().satisfies(part -> {
            assertThat(part.role()).isEqualTo(PartRole.FOOTER);
            assertThat(part.text()).isEqualTo("2");
        });
    }

    @Test
    void aMentionThatWrongJoinsWouldHideIsKept() {
        String page = "Hỗ trợ cho từ 5 đến\n\n80 - 85% số hộ trong xã.";
        assertThat(Bantin.read(page).mentions())
                .extracting(Mention::text)
                .containsAll(Bantin.mentions(page).stream().map(Mention::text).toList());
        Invariants.check(page);
    }

    @Test
    void whatIsInvisibleStandsInAPartToo() {
        Bulletin bulletin =
                Bantin.read("\ufeffHuyện Lạc Thủy làm đường nông thôn\n\n\u200b\n\nSáu tháng qua, huyện cứng hóa 18 km"
                        + " đường thôn, xóm, trong đó nhân dân góp 3,2 tỷ đồng.");
        assertThat(bulletin.loose()).extracting(ArticlePart::text).containsExactly("\ufeff", "\u200b");
        assertThat(bulletin.loose()).extracting(ArticlePart::role).containsOnly(PartRole.NOISE);
        Invariants.bulletin(bulletin);
    }

    @Test
    void offsetsLeadToTheTextThatWasPassedHoweverItWasNormalized() {
        String page = "\ufeffSo\u0302\u0301\u00a019\u200b-CT/TW, nga\u0300y 18/11/2022";
        Bulletin bulletin = Bantin.read(page);
        assertThat(bulletin.mentions()).extracting(Mention::normalized).containsExactly("19-CT/TW", "2022-11-18");
        assertThat(bulletin.mentions().get(0).text()).isEqualTo("19\u200b-CT/TW");
        assertThat(bulletin.mentions().get(1).text()).isEqualTo("nga\u0300y 18/11/2022");
        Invariants.bulletin(bulletin);
    }

    @Test
    void theOutlineIsOfTheTextThatWasPassed() {
        Bulletin bulletin = Bantin.read("\ufeffĐie\u0302\u0300u 1. Hồ sơ\n1. Đơn.\n2. Bản sao.");
        assertThat(bulletin.outline().find("khoản 2 Điều 1").map(bulletin.outline()::text))
                .contains("2. Bản sao.");
        assertThat(bulletin.outline()).isSameAs(bulletin.outline());
        assertThat(Bantin.read("Huyện họp bàn.").outline().sections()).isEmpty();
    }

    @Test
    void oneBulletinAnswersManyThreadsAlike() throws Exception {
        String text = TestPages.text(pages().get(0));
        Bulletin shared = Bantin.read(text);
        String expected = describe(Bantin.read(text));
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<String>> answers = IntStream.range(0, 64)
                    .mapToObj(i -> threads.submit(() -> describe(i % 2 == 0 ? shared : Bantin.read(text))))
                    .toList();
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(shared.mentions()).isSameAs(shared.mentions());
    }

    private static String describe(Bulletin bulletin) {
        return bulletin.mentions() + "\n" + bulletin.articles() + "\n" + bulletin.loose() + "\n" + bulletin.tokens()
                + "\n" + bulletin.sentences() + "\n" + bulletin.outline();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n\n\n", "\f", "\ud800", "\udc00\ud800", "\u0301", "1", "-", "số", "19-", "🇻🇳 2/9"})
    void readingNeverFailsOnWhatATextHolds(String text) {
        Invariants.check(text);
    }

    @Test
    void aReaderReportsTheKindsItWasBuiltFor() {
        BulletinReader reader = BulletinReader.builder()
                .mentions(MentionExtractor.of(MentionKind.DATE))
                .build();
        assertThat(reader.read("số 16-CT/TU ngày 2/12/2022").mentions())
                .extracting(Mention::kind)
                .containsExactly(MentionKind.DATE);
    }

    @Test
    void printsUsefully() {
        assertThat(Bantin.mentions("số 19-CT/\nTW")).hasToString("[«19-CT/⏎TW» [3,12) DOCUMENT_NUMBER 19-CT/TW]");
        assertThat(Bantin.tokens("Tỉnh ủy")).hasToString("[«Tỉnh» [0,4) WORD, «ủy» [5,7) WORD]");
        assertThat(Bantin.read("Đạt 89%")).hasToString("Bulletin of 1 articles, 1 mentions, 7 characters");
        assertThat(Bantin.table(Bantin.mentions("hơn 4.720 tỷ đồng, 89%"))).isEqualTo("""
                        4.720 tỷ đồng  MONEY       4720000000000 VND MORE_THAN  [4,17)
                        89%            PERCENTAGE  89                           [19,22)
                        """);
        assertThat(Bantin.version()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void refusesNullByName() {
        assertThatNullPointerException().isThrownBy(() -> Bantin.read(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Bantin.mentions(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Bantin.tokens(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Bantin.sentences(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Bantin.normalize(null))
                .withMessage("text");
    }
}
