package io.github.bantin.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sections of documents that stand on one line, beside what looks like a section there and is none. */
class LostLineEndsTest {
    /** Articles that a document has before the place in question. */
    private static final String BEFORE =
            "Điều 1. Phạm vi Luật này quy định việc dùng nước. Điều 2. Giải thích từ ngữ Nước là tài nguyên. ";

    static Stream<Arguments> found() {
        return Stream.of(
                of("Điều 1. Phạm vi Luật này quy định. Điều 2. Đối tượng Mọi người.", "Điều 1|Điều 2"),
                of(
                        "Chương I QUY ĐỊNH CHUNG Điều 1. Phạm vi Luật này. Điều 2. Đối tượng Mọi người. Chương II THỰC HIỆN Điều 3. Hết A.",
                        "Chương I|Điều 1|Điều 2|Chương II|Điều 3"),
                of(
                        "Chương I Quy định chung Điều 1. Phạm vi Luật này. Chương II Thực hiện Điều 2. Hết A.",
                        "Chương I|Điều 1|Chương II|Điều 2"),
                of(
                        "Ủy ban nhân dân tỉnh quyết định: Điều 1. Ban hành Quy chế. Điều 2. Quyết định có hiệu lực từ ngày ký. Điều 3. Các ông có tên chịu trách nhiệm.",
                        "Điều 1|Điều 2|Điều 3"),
                of(
                        "Điều 1. Hồ sơ 1. Hồ sơ gồm: a) Đơn; b) Bản sao. 2. Hồ sơ lập hai bộ. Điều 2. Phí Không thu.",
                        "Điều 1|khoản 1 Điều 1|điểm a khoản 1 Điều 1|điểm b khoản 1 Điều 1|khoản 2 Điều 1|Điều 2"),
                of(
                        "Điều 7. 1. Tổ chức nộp đơn. 2. Cơ quan trả lời. Điều 8. 1. Phí do tỉnh quy định. 2. Phí nộp một lần.",
                        "Điều 7|khoản 1 Điều 7|khoản 2 Điều 7|Điều 8|khoản 1 Điều 8|khoản 2 Điều 8"),
                of(
                        "Điều 1. Hồ sơ gồm: a) Đơn; b) Bản sao; và c) Ảnh. Điều 2. Phí Không thu.",
                        "Điều 1|điểm a Điều 1|điểm b Điều 1|điểm c Điều 1|Điều 2"),
                of(
                        "Điều 1. Hồ sơ gồm: a) đơn; b) bản sao; c) ảnh; d) bản đồ; đ) sơ đồ; e) ý kiến. Điều 2. Phí A.",
                        "Điều 1|điểm a Điều 1|điểm b Điều 1|điểm c Điều 1|điểm d Điều 1|điểm đ Điều 1|điểm e Điều 1|Điều 2"),
                of(
                        BEFORE + "Điều 3. Cấp phép A. Điều 3a. Thu hồi B. Điều 4. Hết C.",
                        "Điều 1|Điều 2|Điều 3|Điều 3a|Điều 4"),
                of(BEFORE + "Điều 4. Cấp phép A. Điều 5. Hết B.", "Điều 1|Điều 2|Điều 4|Điều 5"),
                of(
                        "Điều 1 Nước là tài nguyên. Điều 2 Nhà nước quản lý nước. Điều 3 Luật này áp dụng cho mọi người.",
                        "Điều 1|Điều 2|Điều 3"),
                of(
                        "I. ĐÁNH GIÁ CHUNG 1. Kết quả tốt. 2. Hạn chế còn nhiều. II. NHIỆM VỤ 1. Họp dân. 2. Góp đất.",
                        "mục I|mục 1 mục I|mục 2 mục I|mục II|mục 1 mục II|mục 2 mục II"),
                of(
                        "1. Mục tiêu chung của kế hoạch. 1.1. Làm đường. 1.2. Xây cầu. 2. Tổ chức thực hiện.",
                        "mục 1|mục 1.1 mục 1|mục 1.2 mục 1|mục 2"),
                of(
                        "Điều 1. Sửa đổi Luật Thủy lợi 1. Sửa đổi Điều 5 như sau: “Điều 5. Hồ sơ 1. Đơn. 2. Bản sao.” 2. Bãi bỏ Điều 6."
                                + " Điều 2. Hiệu lực Luật này có hiệu lực.",
                        "Điều 1|khoản 1 Điều 1|trích dẫn khoản 1 Điều 1|Điều 5 trích dẫn khoản 1 Điều 1"
                                + "|khoản 1 Điều 5 trích dẫn khoản 1 Điều 1|khoản 2 Điều 5 trích dẫn khoản 1 Điều 1"
                                + "|khoản 2 Điều 1|Điều 2"),
                // An article a line, its clauses run in
                of(
                        "Điều 1. Hồ sơ 1. Đơn. 2. Bản sao.\nĐiều 2. Phí 1. Nộp một lần. 2. Không hoàn lại.",
                        "Điều 1|khoản 1 Điều 1|khoản 2 Điều 1|Điều 2|khoản 1 Điều 2|khoản 2 Điều 2"));
    }

    static Stream<Arguments> notFound() {
        return Stream.of(
                of(BEFORE + "Cấp theo khoản 2 Điều 3. Trường hợp khác thì báo cáo.", "Điều 1|Điều 2"),
                of(BEFORE + "Điều 3 của Luật này không áp dụng.", "Điều 1|Điều 2"),
                of(BEFORE + "Điều 3 Luật này không áp dụng.", "Điều 1|Điều 2"),
                of(
                        BEFORE + "Việc này theo Điều 3. Trường hợp khác thì báo cáo. Điều 3. Hết A.",
                        "Điều 1|Điều 2|Điều 3"),
                of(BEFORE + "Thực hiện Điều 3. Trường hợp khác thì báo cáo. Điều 3. Hết A.", "Điều 1|Điều 2|Điều 3"),
                of(BEFORE + "Có hai cách. Điều 1. Không ai nói đến.", "Điều 1|Điều 2"),
                of(BEFORE + "Quy định tại Điều 1; Điều 2. Việc khác thì thôi.", "Điều 1|Điều 2"),
                of(BEFORE + "Chương II Luật này không áp dụng.", "Điều 1|Điều 2"),
                of(BEFORE + "Theo Chương II. Mọi việc khác thì báo cáo.", "Điều 1|Điều 2"),
                of(BEFORE + "Hết hạn vào tháng 1. Người dân nộp đơn tại xã.", "Điều 1|Điều 2"),
                of(BEFORE + "Nước dùng đến năm 2022. Người dân nộp phí.", "Điều 1|Điều 2"),
                of(BEFORE + "Quy định tại điểm a) và b) khoản 1 thì thôi.", "Điều 1|Điều 2"),
                of(BEFORE + "Ông Nguyễn Văn A. Bà Trần Thị B. Cả hai ở xã I. Họ góp đất.", "Điều 1|Điều 2"),
                of(BEFORE + "Mức phí là 1.500 đồng. 2.500 đồng là mức cao nhất.", "Điều 1|Điều 2"),
                of("Tin trong tỉnh. Điều đó có ba ý. 1. Họp dân. 2. Góp đất. Mọi người vui.", ""),
                of("Cấp phép theo Điều 5. Hết hạn thì nộp lại. Điều 6. Không ai nói gì.", ""),
                of("Hội nghị kỳ họp thứ I. Họp hai ngày. II. Không có gì thêm.", ""),
                // What stands on lines of its own runs in nowhere
                of(
                        "Điều 1. Hồ sơ\n1. Hồ sơ gồm: a) Đơn; b) Bản sao.\n2. Bản sao gồm:\na) Giấy khai sinh;\nb) Hộ chiếu;\nc) Ảnh.",
                        "Điều 1|khoản 1 Điều 1|khoản 2 Điều 1|điểm a khoản 2 Điều 1|điểm b khoản 2 Điều 1|điểm c khoản 2 Điều 1"),
                of(
                        "Điều 1. A\nTheo quy định sau đây. Điều 2. Không nói đến việc này.\nĐiều 2. B\nC.\nĐiều 3. D\nE.",
                        "Điều 1|Điều 2|Điều 3"));
    }

    private static Arguments of(String text, String paths) {
        return Arguments.of(text, paths.isEmpty() ? List.of() : Arrays.asList(paths.split("\\|", -1)));
    }

    @ParameterizedTest
    @MethodSource("found")
    void findsSectionsThatRunIn(String text, List<String> paths) {
        assertPaths(text, paths);
    }

    @ParameterizedTest
    @MethodSource("notFound")
    void takesNoReferenceForASection(String text, List<String> paths) {
        assertPaths(text, paths);
    }

    private static void assertPaths(String text, List<String> paths) {
        LegalOutline outline = LegalOutline.parse(text);
        OutlineInvariants.check(outline);
        assertThat(outline.stream().map(section -> section.path().citation()).toList())
                .as("%s", outline)
                .isEqualTo(paths);
    }
}
