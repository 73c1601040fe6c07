package io.github.bantin.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What opens a section, beside what looks like it and does not. */
class HeadingOrReferenceTest {
    /** A wide line that a wrapped text goes on behind. */
    private static final String WRAPPED = """
            Điều 14. Thẩm quyền
            1. Cơ quan có thẩm quyền xem xét hồ sơ của tổ chức, cá nhân đề
            nghị cấp giấy phép trong thời hạn do pháp luật quy định và trả
            lời bằng văn bản; trường hợp từ chối thì nêu rõ lý do theo quy
            """;

    private static final String NARROW = """
            Điều 4. Hồ sơ cấp phép
            1. Ai dùng nước thì nộp đơn
            tại xã nơi có nguồn nước đó
            """;

    static Stream<Arguments> cases() {
        return Stream.of(
                // Articles
                of("Điều 1. Phạm vi\nLuật này quy định.\nĐiều 2. Đối tượng\nMọi người.", "Điều 1|Điều 2"),
                of("ĐIỀU 1. PHẠM VI\nLuật này.\nĐIỀU 2: ĐỐI TƯỢNG\nMọi người.", "Điều 1|Điều 2"),
                of("Điều 1\nLuật này quy định.\n\nĐiều 2\nMọi người.", "Điều 1|Điều 2"),
                of("Điều 3. A\nB.\nĐiều 3a. C\nD.\nĐiều 3b. E\nG.\nĐiều 4. H\nI.", "Điều 3|Điều 3a|Điều 3b|Điều 4"),
                of("Điều  1 .  Phạm vi\nA.\nĐiều2. Đối tượng\nB.", "Điều 1|Điều 2"),
                of("Ðiều 1. Phạm vi\nA.\nÐiều 2. B\nC.", "Điều 1|Điều 2"),
                of("Điều 1. A\nTheo quy định tại\nĐiều 2 của Luật này.", "Điều 1"),
                of("Điều 1. A\nTheo quy định tại khoản 2\nĐiều 2. Trường hợp khác thì báo cáo.", "Điều 1"),
                of("Điều 1. A\nB.\nĐiều 2 và Điều 3 của Luật này.", "Điều 1"),
                of("Điều 1. A\nB.\nĐiều 2, Điều 3 Luật này.", "Điều 1"),
                of("Điều 1. A\nB.\nĐiều 2 Bộ luật Dân sự quy định khác.", "Điều 1"),
                of("Điều 1. A\nB.\n\nĐiều 2 Luật này thay thế Luật cũ.", "Điều 1|Điều 2"),
                of("Điều 1. A\nB.\nđiều 2. c", "Điều 1"),
                of("Điều 1. A\nB.\nĐiều 4. C\nD.", "Điều 1|Điều 4"),
                of("Điều 1. A\nB.\nĐiều 1. C\nD.", "Điều 1|Điều 1"),
                of("Điều đó.\nĐiều 12.5\nĐiều hai. Ba", ""),
                of("Mọi điều.\nĐiều kiện: 1\nĐiều 1a2. A", ""),
                // A long article right behind the title is no preamble
                of(
                        "QUYẾT ĐỊNH\nVề việc nghỉ lễ\n\nĐiều 1. Cán bộ, công chức, viên chức được nghỉ lễ Quốc khánh từ"
                                + " ngày 31/8 đến hết ngày 3/9 theo quy định.\n\nĐiều 2. Quyết định có hiệu lực từ ngày ký.",
                        "phần đầu|Điều 1|Điều 2"),
                of(
                        "CHỈ THỊ\nVề việc quản lý nước thải\n\nChủ tịch tỉnh chỉ thị:\n\n1. Các sở, ngành, địa phương"
                                + " tuyên truyền cho nhân dân biết tác hại của nước thải và cách phòng tránh.\n\n2. Công an kiểm tra.",
                        "phần đầu|mục 1|mục 2"),
                // A reference at the begin of a wrapped line
                of(
                        WRAPPED + "Điều 15 của Luật này.\n2. Người đề nghị nộp phí.",
                        "Điều 14|khoản 1 Điều 14|khoản 2 Điều 14"),
                of(
                        WRAPPED.replace("lý do theo quy\n", "lý do theo khoản 3\n") + "Điều 15. Hết hạn thì nộp lại.",
                        "Điều 14|khoản 1 Điều 14"),
                of(
                        WRAPPED.replace("lý do theo quy\n", "lý do không cấp tại\n") + "Chương II.\nĐiều 15. Phí\nA.",
                        "Điều 14|khoản 1 Điều 14|Điều 15"),
                of(
                        WRAPPED + "Điều 15. Hết hạn thì nộp lại.\nĐiều 15. Phí\nPhí do tỉnh thu.",
                        "Điều 14|khoản 1 Điều 14|Điều 15"),
                of(WRAPPED + "2. Người đề nghị.\n", "Điều 14|khoản 1 Điều 14"),
                // The same in a narrow column
                of(NARROW + "theo quy định tại khoản 2 của\nĐiều 5 Luật này và trả phí.", "Điều 4|khoản 1 Điều 4"),
                of(NARROW + "theo mẫu ban hành và nêu tại\nĐiều 5. Xã trả lời sau.", "Điều 4|khoản 1 Điều 4"),
                of(NARROW + "theo mẫu ở phụ lục, khoản 2,\nĐiều 5. Xã trả lời sau.", "Điều 4|khoản 1 Điều 4"),
                of(NARROW + "theo mẫu của xã, không theo\nĐiều 5. Xã trả lời sau.", "Điều 4|khoản 1 Điều 4"),
                of(
                        NARROW + "và phải trả phí ngay trong\nngày.\nĐiều 5. Phí\nPhí do xã thu.",
                        "Điều 4|khoản 1 Điều 4|Điều 5"),
                of(NARROW + "và phải trả phí hằng tháng.\nĐiều 5. Phí\nPhí do xã thu.", "Điều 4|khoản 1 Điều 4|Điều 5"),
                of(NARROW + "và trả phí\nĐiều 5. Phí\nPhí do xã thu.", "Điều 4|khoản 1 Điều 4|Điều 5"),
                of(
                        NARROW + "rồi gửi về Sở Tài nguyên tỉnh\nĐiều 5. Phí\nPhí do xã thu.\nĐiều 6. Hết\nXong.",
                        "Điều 4|khoản 1 Điều 4|Điều 5|Điều 6"),
                of(
                        WRAPPED.replace("lý do theo quy\n", "lý do theo quy định.\n") + "2. Người đề nghị.\n",
                        "Điều 14|khoản 1 Điều 14|khoản 2 Điều 14"),
                of(WRAPPED + "- kỹ thuật và mỹ thuật.", "Điều 14|khoản 1 Điều 14"),
                // Chapters and the like
                of(
                        "Phần thứ nhất\nQUY ĐỊNH CHUNG\nChương I\nA\nMục 1. B\nTiểu mục 1. C\nĐiều 1. D\nE.",
                        "Phần thứ nhất|Chương I Phần thứ nhất|Mục 1 Chương I Phần thứ nhất"
                                + "|Tiểu mục 1 Mục 1 Chương I Phần thứ nhất|Điều 1"),
                of("PHẦN II. CHUNG\nCHƯƠNG 3: RIÊNG\nĐiều 1. A\nB.", "Phần II|Chương 3 Phần II|Điều 1"),
                of("Chương II của Luật này và Mục 2 Chương III.", ""),
                of("Điều 1. A\nB.\nMục 2 Chương III Luật này được áp dụng.", "Điều 1"),
                of("Điều 1. A\nB.\nMục đích của giao dịch là lợi ích.\nPhần kết luận ghi rõ.", "Điều 1"),
                of("Mức 1: 500.000 đồng\nPhân 1. A\nMuc 2. B", ""),
                // Clauses and points
                of(
                        "Điều 1. A\n1. B:\na) C;\nb) D;\nc) E;\nd) G;\nđ) H;\ne) I;\ng) K.\n2. L.",
                        "Điều 1|khoản 1 Điều 1|điểm a khoản 1 Điều 1|điểm b khoản 1 Điều 1|điểm c khoản 1 Điều 1"
                                + "|điểm d khoản 1 Điều 1|điểm đ khoản 1 Điều 1|điểm e khoản 1 Điều 1"
                                + "|điểm g khoản 1 Điều 1|khoản 2 Điều 1"),
                of(
                        "Điều 1. A\n1. B.\n1a. C.\n1b. D.\n2. E.",
                        "Điều 1|khoản 1 Điều 1|khoản 1a Điều 1|khoản 1b Điều 1|khoản 2 Điều 1"),
                of("Điều 1. A\n1. B.\n3. C.", "Điều 1|khoản 1 Điều 1|khoản 3 Điều 1"),
                of("Điều 1. A\n1. B.\n2022. C.", "Điều 1|khoản 1 Điều 1"),
                of("Điều 1. A\n1. B\n1.000.000 đồng\n2,5 triệu\n3/4 số phiếu\n4-5 người", "Điều 1|khoản 1 Điều 1"),
                of("Điều 1. A\n1.B.\n2..C.\n3 . D.", "Điều 1|khoản 1 Điều 1|khoản 2 Điều 1|khoản 3 Điều 1"),
                of("Điều 1. A\nB gồm:\na) C\nh) D", "Điều 1|điểm a Điều 1"),
                // Numbered sections
                of(
                        "I. A\n1. B\n1.1. C\n1.2. D\n2. E\nII. G\n1. H",
                        "mục I|mục 1 mục I|mục 1.1 mục 1 mục I"
                                + "|mục 1.2 mục 1 mục I|mục 2 mục I|mục II|mục 1 mục II"),
                of("A. B\nI. C\nII. D\nB. E\nI. G", "mục A|mục I mục A|mục II mục A|mục B|mục I mục B"),
                of("I- A\n1- B.\n2- C.\nII- D", "mục I|mục 1 mục I|mục 2 mục I|mục II"),
                of(
                        "1. A:\na) B:\n- C:\n+ D;\n+ E;\n- G.\nb) H.\n2. I.",
                        "mục 1|điểm a mục 1|gạch đầu dòng điểm a mục 1"
                                + "|gạch đầu dòng gạch đầu dòng điểm a mục 1|gạch đầu dòng gạch đầu dòng điểm a mục 1"
                                + "|gạch đầu dòng điểm a mục 1|điểm b mục 1|mục 2"),
                of("1. A:\n(i) B;\n(ii) C;\n(iii) D.\n2. E.", "mục 1|mục i mục 1|mục ii mục 1|mục iii mục 1|mục 2"),
                of("g) A;\nh) B;\ni) C;\nk) D.", "điểm g|điểm h|điểm i|điểm k"),
                of("1) A.\n2) B.\n(3) C.", "mục 1|mục 2|mục 3"),
                of("Mức tăng\n2.3 triệu đồng\n1.5%\nV.I. Lênin\nC. Mác", ""),
                of("- 12 -\n---\n+ + +", ""));
    }

    private static Arguments of(String text, String paths) {
        return Arguments.of(text, paths.isEmpty() ? List.of() : Arrays.asList(paths.split("\\|", -1)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void opensSections(String text, List<String> paths) {
        LegalOutline outline = LegalOutline.parse(text);
        OutlineInvariants.check(outline);
        assertThat(outline.stream().map(section -> section.path().citation()).toList())
                .as("%s", outline)
                .isEqualTo(paths);
    }
}
