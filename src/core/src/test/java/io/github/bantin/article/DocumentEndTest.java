package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Growth;
import io.github.bantin.Invariants;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where documents end, and what has a head and is none. */
class DocumentEndTest {
    private static final int SEEDS = 10;

    private static String news(int seed, int count) {
        return BulletinPages.plain(BulletinPages.articles(new Random(seed), count), 70);
    }

    /** The documents of a text, without blanks around them. */
    private static List<String> documents(String text) {
        Page page = Page.of(text);
        return Documents.of(page, ArticleModels.standard().junction(), page.repetitions()).stream()
                .map(stretch -> text.substring(
                        page.line(stretch.begin()).span().begin(),
                        page.line(stretch.end() - 1).span().end()))
                .toList();
    }

    private static String before(String text, String end) {
        return text.substring(0, text.indexOf(end)).strip();
    }

    /** The text of a decision or directive without signature and recipients. */
    private static String unsigned(String document) {
        return before(document, "Nơi nhận:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ĐẢNG CỘNG SẢN VIỆT NAM\nTHÔNG TIN NỘI BỘ\nBắc Lâm, ngày 5 tháng 3 năm 2022",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBẢN TIN TUẦN\nBắc Lâm, ngày 5 tháng 3 năm"
                        + " 2022",
                "Số: 12/BC-UBND\nBÁO CÁO NHANH",
                "ỦY BAN NHÂN DÂN HUYỆN\nSố: 12/BC-UBND\n\nBÁO CÁO NHANH\nTình hình trong tuần"
            })
    void aMastheadIsNoDocument(String masthead) {
        for (int seed = 0; seed < SEEDS; seed++) {
            assertThat(documents(masthead + "\n\n" + news(seed, 4))).isEmpty();
            assertThat(documents(masthead + "\n\nCăn cứ nhu cầu của nhân dân, xã mở lớp học.\n\n" + news(seed, 4)))
                    .isEmpty();
            // signed at the end, as bulletins are by who answers for them
            assertThat(documents(masthead + "\n\n" + news(seed, 4) + "\nTM. BAN BIÊN TẬP\nTRƯỞNG BAN\n\nVũ Thị Mai\n"))
                    .isEmpty();
        }
    }

    @Test
    void theNewsBelowAMastheadIsReadOneByOne() {
        String masthead = "ĐẢNG CỘNG SẢN VIỆT NAM\nTHÔNG TIN NỘI BỘ\nBắc Lâm, ngày 5 tháng 3 năm 2022\n\n";
        String text = masthead + news(3, 4);
        assertThat(ArticleSegmenter.standard().segment(text).articles()).hasSize(4);
        Invariants.check(text);
    }

    @Test
    void aDocumentBelowAMastheadAndNewsIsFound() {
        String masthead = "Số: 12/BC-UBND\nBÁO CÁO NHANH\n\n";
        for (int seed = 0; seed < SEEDS; seed++) {
            String text = masthead + news(seed, 3) + "\n" + OfficialDocumentTest.DIRECTIVE;
            assertThat(documents(text)).containsExactly(OfficialDocumentTest.DIRECTIVE.strip());
        }
    }

    @Test
    void anUnsignedDocumentEndsBeforeNews() {
        for (String document : List.of(OfficialDocumentTest.DECISION, OfficialDocumentTest.DIRECTIVE)) {
            for (int seed = 0; seed < SEEDS; seed++) {
                for (String between : List.of("\n\n", "\n\f")) {
                    String text = unsigned(document) + between + news(seed, 3);
                    assertThat(documents(text)).containsExactly(unsigned(document));
                    String more = text + "\n" + OfficialDocumentTest.DECISION;
                    assertThat(documents(more))
                            .containsExactly(unsigned(document), OfficialDocumentTest.DECISION.strip());
                }
            }
        }
    }

    @Test
    void anUnsignedDocumentAloneIsWhole() {
        for (String document : List.of(OfficialDocumentTest.DECISION, OfficialDocumentTest.DIRECTIVE)) {
            assertThat(documents(unsigned(document))).containsExactly(unsigned(document));
        }
    }

    @Test
    void aSignedDocumentMayHaveASubheadWithoutNumber() {
        String document = OfficialDocumentTest.DECISION.replace(
                "\nNơi nhận:",
                "\nTổ chức thực hiện\n\nCác cơ quan có liên quan báo cáo kết quả về Ủy ban nhân dân tỉnh trước ngày 15 hằng"
                        + " tháng.\n\nNơi nhận:");
        assertThat(documents(document)).containsExactly(document.strip());
    }

    @Test
    void whatIsAttachedEndsBeforeNews() {
        String document = OfficialDocumentTest.DECISION + OfficialDocumentTest.ANNEX;
        for (int seed = 0; seed < SEEDS; seed++) {
            for (String between : List.of("\n", "\f", "\n\f")) {
                assertThat(documents(document + between + news(seed, 2))).containsExactly(document.strip());
            }
        }
    }

    @Test
    void whatIsAttachedEndsBeforeAnotherDocument() {
        String document = OfficialDocumentTest.DECISION + OfficialDocumentTest.ANNEX;
        for (String other :
                List.of(OfficialDocumentTest.DIRECTIVE, OfficialDocumentTest.DECISION, OfficialDocumentTest.LETTER)) {
            for (String between : List.of("\n", "\f", "\n\f")) {
                assertThat(documents(document + between + other)).containsExactly(document.strip(), other.strip());
                String both = document + between + news(5, 1) + between + other;
                assertThat(documents(both)).containsExactly(document.strip(), other.strip());
            }
        }
    }

    /** Rules of its own and the forms to be filled in have heads and titles, but belong to what they are attached to. */
    @Test
    void templatesAndRulesThatAreAttachedEndNothing() {
        String template = """

                Mẫu số 01
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                ĐƠN ĐỀ NGHỊ
                Kính gửi: Ủy ban nhân dân xã Hòa Tiến.

                Tên tôi là: ....................
                Tôi xin cam đoan những điều khai trên là đúng, nếu sai tôi xin chịu trách nhiệm trước pháp luật.
                """;
        String rules = """

                QUY CHẾ
                Quản lý công trình thủy lợi
                (Ban hành kèm theo Quyết định số 518/QĐ-UBND ngày 09 tháng 4 năm 2021)

                Chương I
                QUY ĐỊNH CHUNG

                Điều 1. Phạm vi điều chỉnh
                Quy chế này quy định việc quản lý các công trình thủy lợi trên địa bàn tỉnh.
                """;
        String document = OfficialDocumentTest.DECISION
                + OfficialDocumentTest.ANNEX
                + template
                + template.replace("01", "02")
                + rules;
        assertThat(documents(document)).containsExactly(document.strip());
    }

    @Test
    void whatRunsOverManyPagesIsNoNews() {
        String pages = IntStream.range(2, 8)
                .mapToObj(page -> "Điều " + (page + 2) + ". Các cơ quan chịu trách nhiệm thi hành.\n" + page
                        + "\n\fCÔNG BÁO TỈNH VĨNH SƠN\n"
                        + "Các sở, ban, ngành của tỉnh và Ủy ban nhân dân các huyện báo cáo kết quả.\n")
                .reduce("", String::concat);
        String document = unsigned(OfficialDocumentTest.DECISION) + "\n" + pages;
        assertThat(documents(document)).containsExactly(document.strip());
    }

    /** Documents of several pages each, one behind the other: what a text repeats is counted once, not once a document. */
    @ParameterizedTest
    @ValueSource(strings = {"signed", "unsigned", "masthead", "attached"})
    void timeGrowsWithTheNumberOfDocuments(String kind) {
        String unit = switch (kind) {
            case "signed" -> OfficialDocumentTest.DECISION.replace("\nĐiều 2.", "\n2\n\fCÔNG BÁO\nĐiều 2.") + "\f";
            case "unsigned" -> unsigned(OfficialDocumentTest.DECISION) + "\n\f";
            case "masthead" -> "Số: 12/BC-UBND\nBÁO CÁO NHANH\n";
            default -> OfficialDocumentTest.DECISION + OfficialDocumentTest.ANNEX + "\f";
        };
        Growth.check(unit, 1 << 14, 1 << 17, text -> ArticleSegmenter.standard().segment(text));
    }
}
