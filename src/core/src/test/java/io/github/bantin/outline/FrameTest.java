package io.github.bantin.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands around the numbered sections, and what is quoted in them. */
class FrameTest {
    private static final String HEAD = """
            CHÍNH PHỦ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 15/2020/NĐ-CP
            NGHỊ ĐỊNH
            Về cấp nước nông thôn
            """;

    private static List<SectionKind> kinds(LegalOutline outline) {
        return outline.sections().stream().map(Section::kind).toList();
    }

    private static String text(LegalOutline outline, SectionKind kind) {
        return outline.stream()
                .filter(section -> section.kind() == kind)
                .findFirst()
                .map(outline::text)
                .orElse("");
    }

    @Test
    void findsHeadPreambleAndEnd() {
        LegalOutline outline = LegalOutline.parse(HEAD + """
                Căn cứ Luật Tổ chức Chính phủ;
                Chính phủ ban hành Nghị định về cấp nước.
                Điều 1. Phạm vi
                Nghị định này quy định về cấp nước.
                Nơi nhận:
                - Như Điều 1;
                - Lưu: VT.
                TM. CHÍNH PHỦ
                THỦ TƯỚNG
                Trần Minh Hòa
                """);
        assertThat(kinds(outline))
                .containsExactly(
                        SectionKind.TITLE,
                        SectionKind.PREAMBLE,
                        SectionKind.DIEU,
                        SectionKind.RECIPIENTS,
                        SectionKind.SIGNATURE);
        assertThat(text(outline, SectionKind.TITLE)).endsWith("nông thôn");
        assertThat(text(outline, SectionKind.PREAMBLE)).startsWith("Căn cứ").endsWith("cấp nước.");
        assertThat(text(outline, SectionKind.SIGNATURE)).startsWith("TM.").endsWith("Hòa");
    }

    @Test
    void takesNoHeadingInCapitalsForASignature() {
        LegalOutline outline =
                LegalOutline.parse("Chương VI\nCHỦ TỊCH NƯỚC\nĐiều 86\nChủ tịch nước là người đứng đầu Nhà nước.");
        assertThat(kinds(outline)).containsExactly(SectionKind.CHUONG);
        assertThat(outline.sections().get(0).title()).contains("CHỦ TỊCH NƯỚC");
        LegalOutline running = LegalOutline.parse("Điều 1. A\nB.\nCHỦ TỊCH TỈNH\nquyết định việc này theo luật.");
        assertThat(kinds(running)).containsExactly(SectionKind.DIEU);
    }

    @Test
    void takesNoSentenceForAListOfRecipients() {
        assertThat(kinds(LegalOutline.parse("Điều 1. A\nB.\nNơi nhận hồ sơ là Sở Nội vụ.")))
                .containsExactly(SectionKind.DIEU);
    }

    @Test
    void keepsGroundsAloneWhereNoSectionFollows() {
        LegalOutline outline = LegalOutline.parse(HEAD
                + "Căn cứ Luật Tổ chức Chính phủ;\nĐề nghị các bộ báo cáo kết quả thực hiện trước ngày 15/12/2020.");
        assertThat(kinds(outline)).containsExactly(SectionKind.TITLE, SectionKind.PREAMBLE);
        assertThat(text(outline, SectionKind.PREAMBLE)).isEqualTo("Căn cứ Luật Tổ chức Chính phủ;");
        assertThat(outline.at(outline.source().length() - 1)).isEqualTo(outline.root());
    }

    @Test
    void countsAnewInAppendicesAndAttachedDocuments() {
        LegalOutline outline = LegalOutline.parse("""
                Điều 1. Ban hành Quy chế kèm theo Quyết định này.
                Điều 2. Quyết định này có hiệu lực từ ngày ký./.
                CHỦ TỊCH
                Vũ Thành Công
                QUY CHẾ
                PHỐI HỢP
                (Ban hành kèm theo Quyết định số 5/QĐ-UBND)
                Điều 1. Phạm vi
                Quy chế này quy định việc phối hợp.
                Phụ lục I
                DANH MỤC
                1. Trạm bơm
                Mẫu số 01
                ĐƠN ĐỀ NGHỊ
                1. Tên
                """);
        assertThat(outline.stream().map(section -> section.path().toString()).toList())
                .containsExactly(
                        "Điều 1",
                        "Điều 2",
                        "chữ ký",
                        "Phụ lục",
                        "Điều 1 Phụ lục",
                        "Phụ lục I",
                        "mục 1 Phụ lục I",
                        "Mẫu số 01 Phụ lục I",
                        "mục 1 Mẫu số 01 Phụ lục I");
        assertThat(outline.find("Điều 1").orElseThrow().path().steps()).hasSize(1);
        assertThat(outline.findAll("Điều 1")).hasSize(2);
        assertThat(outline.sections().get(3).title()).contains("QUY CHẾ PHỐI HỢP");
    }

    @Test
    void takesNoMentionOfAnAppendixForOne() {
        assertThat(kinds(LegalOutline.parse("Điều 1. A\nHồ sơ theo\nPhụ lục I ban hành kèm theo Nghị định này.\n"
                        + "Mẫu số 01 tại Phụ lục II.")))
                .containsExactly(SectionKind.DIEU);
    }

    @Test
    void partsFurtherDocuments() {
        LegalOutline outline = LegalOutline.parse("""
                Điều 1. A
                B./.
                CHỦ TỊCH
                Vũ Thành Công
                QUỐC HỘI
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Luật số: 5/2020/QH14
                Điều 1. C
                D.
                """);
        assertThat(kinds(outline)).containsExactly(SectionKind.DIEU, SectionKind.SIGNATURE, SectionKind.DOCUMENT);
        assertThat(outline.sections().get(2).children())
                .extracting(Section::kind)
                .containsExactly(SectionKind.TITLE, SectionKind.DIEU);
    }

    @Test
    void nestsWhatAnAmendingLawQuotes() {
        LegalOutline outline = LegalOutline.parse("""
                Điều 1. Sửa đổi, bổ sung Luật Thủy lợi
                1. Sửa đổi Điều 5 như sau:
                “Điều 5. Hồ sơ
                1. Đơn gọi là “đơn đề nghị”.
                2. Bản sao.”.
                2. Thay cụm từ “Điều 7” bằng cụm từ “Điều 8”.
                Điều 2. Hiệu lực
                Luật này có hiệu lực.
                """);
        assertThat(outline.stream().map(section -> section.path().toString()).toList())
                .containsExactly(
                        "Điều 1",
                        "khoản 1 Điều 1",
                        "trích dẫn khoản 1 Điều 1",
                        "Điều 5 trích dẫn khoản 1 Điều 1",
                        "khoản 1 Điều 5 trích dẫn khoản 1 Điều 1",
                        "khoản 2 Điều 5 trích dẫn khoản 1 Điều 1",
                        "khoản 2 Điều 1",
                        "Điều 2");
        Section quotation = outline.stream()
                .filter(section -> section.kind() == SectionKind.QUOTATION)
                .findFirst()
                .orElseThrow();
        assertThat(outline.text(quotation)).startsWith("“Điều 5").endsWith("Bản sao.”.");
        assertThat(outline.text(outline.find("khoản 2 Điều 5").orElseThrow())).isEqualTo("2. Bản sao.");
        assertThat(outline.find("khoản 2 Điều 1").map(outline::text).orElse("")).startsWith("2. Thay cụm từ");
    }

    @Test
    void leavesAQuotationThatIsNotClosed() {
        for (String quote : List.of("“", "")) {
            LegalOutline outline =
                    LegalOutline.parse("Điều 1. Sửa đổi Luật Thủy lợi\n1. Sửa đổi Điều 5 như sau:\n" + quote
                            + "Điều 5. Hồ sơ\n1. Đơn.\n2. Bản sao.\n2. Bãi bỏ Điều 6.\nĐiều 2. Hiệu lực\nLuật này có hiệu lực.\n"
                            + "CHỦ TỊCH QUỐC HỘI\nLê Thị Bình An");
            assertThat(outline.stream()
                            .map(section -> section.path().toString())
                            .toList())
                    .as("%s", outline)
                    .containsExactly(
                            "Điều 1",
                            "khoản 1 Điều 1",
                            "trích dẫn khoản 1 Điều 1",
                            "Điều 5 trích dẫn khoản 1 Điều 1",
                            "khoản 1 Điều 5 trích dẫn khoản 1 Điều 1",
                            "khoản 2 Điều 5 trích dẫn khoản 1 Điều 1",
                            "khoản 2 Điều 1",
                            "Điều 2",
                            "chữ ký");
        }
    }
}
