package io.github.bantin.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.bantin.extract.LegalPath;
import io.github.bantin.extract.LegalReference;
import io.github.bantin.extract.LegalReferenceMention;
import io.github.bantin.extract.LegalUnit;
import io.github.bantin.extract.MentionExtractor;
import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegalOutlineTest {
    private static final String LAW = """
            Chương II
            CẤP PHÉP,
            THU HỒI
            Mục 1. HỒ SƠ
            Điều 5. Hồ sơ của tổ chức
            1. Hồ sơ gồm:
            a) Đơn;
            b) Bản sao.
            2. Hồ sơ lập thành hai bộ.
            Điều 6. Luật này có hiệu lực.
            """;

    private final LegalOutline outline = LegalOutline.parse(LAW);

    @Test
    void tellsWhatASectionIs() {
        Section article = outline.find("Điều 5").orElseThrow();
        assertThat(article.kind()).isEqualTo(SectionKind.DIEU);
        assertThat(article.number()).contains(new SectionNumber("5", 5, ""));
        assertThat(article.title()).contains("Hồ sơ của tổ chức");
        assertThat(article.heading().of(LAW)).isEqualTo("Điều 5. Hồ sơ của tổ chức");
        assertThat(outline.text(article)).startsWith("Điều 5").endsWith("hai bộ.");
        assertThat(article.children()).hasSize(2);
        assertThat(article.path()).hasToString("Điều 5 Mục 1 Chương II");
        assertThat(article.path().citation()).isEqualTo("Điều 5");
        assertThat(article.name()).isEqualTo("Điều 5. Hồ sơ của tổ chức");
        assertThat(article.ownSpans()).hasSize(2);
        assertThat(article.ownSpans().get(0).of(LAW)).isEqualTo("Điều 5. Hồ sơ của tổ chức\n");
        assertThat(article).hasToString(article.name() + " " + article.span());
    }

    @Test
    void joinsTheLinesOfATitle() {
        Section chapter = outline.sections().get(0);
        assertThat(chapter.title()).contains("CẤP PHÉP, THU HỒI");
        assertThat(chapter.heading().of(LAW)).isEqualTo("Chương II\nCẤP PHÉP,\nTHU HỒI");
        assertThat(chapter.number()).contains(new SectionNumber("II", 2, ""));
    }

    @Test
    void takesTextForNoTitle() {
        Section article = outline.find("Điều 6").orElseThrow();
        assertThat(article.title()).isEmpty();
        assertThat(article.heading().of(LAW)).isEqualTo("Điều 6.");
        assertThat(outline.find("khoản 1 Điều 5").orElseThrow().title()).isEmpty();
    }

    @Test
    void findsByReference() {
        for (String reference : List.of(
                "điểm b khoản 1 Điều 5",
                "Điểm b, khoản 1, Điều 5",
                "điểm b Điều 5",
                "Điều 5 khoản 1 điểm b",
                "Điều 5, khoản 1, điểm b",
                "điểm b khoản 1 Điều 5 Mục 1 Chương 2",
                "điểm b khoản 1 Điều 5 Chương II",
                "đie\u0302\u0309m b khoản 1 Điều 05")) {
            assertThat(outline.find(reference).map(outline::text)).as(reference).contains("b) Bản sao.");
        }
        for (String reference : List.of(
                "điểm c khoản 1 Điều 5", "khoản 1 Điều 6", "Điều", "Điều 5 của Luật", "", "điểm b khoản 2", "xyz")) {
            assertThat(outline.find(reference)).as(reference).isEmpty();
        }
        assertThat(outline.findAll("khoản 1")).hasSize(1);
    }

    @Test
    void findsNumberedSectionsAndOrdinals() {
        LegalOutline plan =
                LegalOutline.parse("Phần thứ hai\nRIÊNG\nI. MỤC TIÊU\n1. Chung\na) A.\nII. B\n1. C\n1.1. D.");
        assertThat(plan.find("mục II").flatMap(Section::title)).contains("B");
        assertThat(plan.find("điểm a mục 1 mục I").map(plan::text)).contains("a) A.");
        assertThat(plan.find("mục 1.1").map(plan::text)).contains("1.1. D.");
        assertThat(plan.find("Phần 2")).isPresent();
        assertThat(plan.find("phần thứ hai")).isPresent();
        assertThat(plan.find("Phần thứ ba")).isEmpty();
    }

    @Test
    void countsLettersAsPointsDo() {
        LegalOutline points =
                LegalOutline.parse("a) A;\nb) A;\nc) A;\nd) A;\nđ) A;\ne) A;\ng) A;\nh) A;\ni) A;\nk) A.");
        assertThat(points.stream().map(section -> section.number().orElseThrow().value()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        Section inserted =
                LegalOutline.parse("Điều 3. A\nB.\nĐiều 3đ. C\nD.").sections().get(0);
        assertThat(inserted.number()).contains(new SectionNumber("3", 3, ""));
    }

    @Test
    void findsWhatHoldsAnOffset() {
        assertThat(outline.at(LAW.indexOf("Bản sao")).path().citation()).isEqualTo("điểm b khoản 1 Điều 5");
        assertThat(outline.at(LAW.indexOf("HỒ SƠ")).kind()).isEqualTo(SectionKind.MUC);
        assertThat(outline.at(LAW.length() - 1)).isEqualTo(outline.root());
    }

    @Test
    void cutsChunks() {
        List<Chunk> wide = outline.chunks(1000);
        assertThat(wide)
                .extracting(Chunk::text)
                .containsExactly(outline.text(outline.find("Điều 5").orElseThrow()), "Điều 6. Luật này có hiệu lực.");
        assertThat(wide.get(0).headings()).containsExactly("Chương II. CẤP PHÉP, THU HỒI", "Mục 1. HỒ SƠ");
        List<Chunk> narrow = outline.chunks(40);
        assertThat(narrow)
                .extracting(Chunk::toString)
                .containsExactly(
                        "Chương II. CẤP PHÉP, THU HỒI > Mục 1. HỒ SƠ > Điều 5. Hồ sơ của tổ chức > "
                                + "1. Hồ sơ gồm:\na) Đơn;\nb) Bản sao.",
                        "Chương II. CẤP PHÉP, THU HỒI > Mục 1. HỒ SƠ > Điều 5. Hồ sơ của tổ chức > 2. Hồ sơ lập thành hai bộ.",
                        "Chương II. CẤP PHÉP, THU HỒI > Mục 1. HỒ SƠ > Điều 6. Luật này có hiệu lực.");
        assertThatIllegalArgumentException().isThrownBy(() -> outline.chunks(1));
    }

    @Test
    void cutsLongTextBetweenSentencesAndWords() {
        LegalOutline prose = LegalOutline.parse("Người dân góp đất làm đường. Xã góp xi măng và cát sỏi.");
        assertThat(prose.chunks(30))
                .extracting(Chunk::text)
                .containsExactly("Người dân góp đất làm đường.", "Xã góp xi măng và cát sỏi.");
        assertThat(prose.chunks(12))
                .extracting(Chunk::text)
                .containsExactly("Người dân", "góp đất làm", "đường.", "Xã góp xi", "măng và cát", "sỏi.");
    }

    @Test
    void hasAnOutlineOfAnyText() {
        for (String text : List.of(
                "", " ", "\n\n\f\n", "a", "Tin trong tỉnh. Họp bàn việc làm đường.", "\ud83d", "7".repeat(500))) {
            LegalOutline any = LegalOutline.parse(text);
            assertThat(any.sections()).isEmpty();
            assertThat(any.root().span()).isEqualTo(new Span(0, text.length()));
            assertThat(any).hasToString("");
        }
        assertThatNullPointerException()
                .isThrownBy(() -> LegalOutline.parse(null))
                .withMessage("text");
    }

    private List<String> cited(String text) {
        return MentionExtractor.standard().extract(text).stream()
                .filter(LegalReferenceMention.class::isInstance)
                .map(mention -> ((LegalReferenceMention) mention).value())
                .filter(LegalReference.class::isInstance)
                .flatMap(value -> ((LegalReference) value).paths().stream())
                .flatMap(path -> outline.findAll(path).stream())
                .map(section -> section.path().citation())
                .toList();
    }

    @Test
    void findsWhatAReferenceInATextNames() {
        assertThat(cited("theo điểm b khoản 1 Điều 5 của Luật này")).containsExactly("điểm b khoản 1 Điều 5");
        assertThat(cited("theo Điều 5, khoản 2 Luật này")).containsExactly("khoản 2 Điều 5");
        assertThat(cited("quy định tại các Điều 5 và 6 Luật này")).containsExactly("Điều 5", "Điều 6");
        assertThat(cited("từ Điều 2 đến Điều 5 của Luật này")).containsExactly("Điều 5");
        LegalPath chapter = new LegalPath(List.of(new LegalPath.Step(LegalUnit.CHUONG, "II", "II")));
        assertThat(outline.findAll(chapter)).isEqualTo(outline.sections());
        assertThat(cited("theo điểm c khoản 1 Điều 5 của Luật này")).isEmpty();
        assertThat(cited("theo đoạn 2 khoản 1 Điều 5 của Luật này")).isEmpty();
        assertThat(cited("theo Điều 7 của Luật này")).isEmpty();
    }

    /** The recipe of {@code Bulletin.outline} for a directive that is torn over columns. */
    @Test
    void leadsFromReadingOrderToThePage() {
        String page = "Điều 1. Hồ sơ\n1. Đơn và\nTIN KHÁC\nMưa to.\nảnh màu.\n2. Bản sao.";
        AlignedText order = AlignedText.of(page)
                .keep(0, page.indexOf("TIN"))
                .keep(page.indexOf("ảnh"), page.length())
                .build();
        LegalOutline read = LegalOutline.parse(order);
        Section clause = read.find("khoản 1 Điều 1").orElseThrow();
        assertThat(order.toSource(clause.span()))
                .extracting(span -> span.of(page).strip())
                .containsExactly("1. Đơn và", "ảnh màu.");
        assertThat(order.toSource(read.find("khoản 2 Điều 1").orElseThrow().span()))
                .extracting(span -> span.of(page))
                .containsExactly("2. Bản sao.");
    }

    @Test
    void showsOneLineForEachSection() {
        assertThat(outline.toString().lines().map(String::stripTrailing))
                .hasSize(8)
                .first()
                .isEqualTo("Chương II. CẤP PHÉP, THU HỒI "
                        + outline.sections().get(0).span());
    }

    @Test
    void pointsIntoTextThatHadToBeNormalized() {
        String text = "\u200bĐie\u0302\u0300u 5. A\n1. \u200bB:\na) C;\nb) \u200bD.";
        LegalOutline repaired = LegalOutline.parse(text);
        assertThat(repaired.find("điểm b khoản 1 Điều 5").map(repaired::text)).contains("b) \u200bD.");
        assertThat(repaired.sections().get(0).span().begin()).isEqualTo(1);
    }
}
