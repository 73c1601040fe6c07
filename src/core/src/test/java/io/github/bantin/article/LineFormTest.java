package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Example;

/** What lines are in the form of a document, beside lines that only look like it. */
class LineFormTest {
    private static void is(LineForm form, String... lines) {
        for (String line : lines) {
            assertThat(Page.of(line).form(0)).as(line).isEqualTo(form);
            assertThat(Page.of(Normalizer.normalize(line, Normalizer.Form.NFD)).form(0))
                    .as("decomposed " + line)
                    .isEqualTo(form);
        }
    }

    @Example
    void headsOfDocuments() {
        is(
                LineForm.NATION,
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "Độc lập – Tự do – Hạnh phúc",
                "ĐẢNG CỘNG SẢN VIỆT NAM",
                "UBND TỈNH BẮC LÂM          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        is(LineForm.NUMBER, "Số: 12/QĐ-UBND", "Số 21-CT/TU", "Luật số: 88/2018/QH14", "Số:      /TB-VP");
        is(LineForm.DATE, "Hà Nội, ngày 12 tháng 8 năm 2019", "Trà Lĩnh, ngày … tháng 5 năm 2022");
        is(LineForm.TYPE, "QUYẾT ĐỊNH", "CHỈ THỊ CỦA BAN THƯỜNG VỤ TỈNH ỦY", "THÔNG TƯ LIÊN TỊCH");
        is(LineForm.SUBJECT, "Về việc tổ chức Tết", "V/v rà soát thủ tục");
        is(
                LineForm.NONE,
                "Số 10/2022",
                "Số hộ nghèo giảm 2%",
                "Quyết định mới về hộ tịch",
                "Hà Nội, ngày hội non sông");
    }

    @Example
    void textsOfDocuments() {
        is(LineForm.GROUNDS, "Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013;", "Theo đề nghị của Giám đốc Sở Tư pháp,");
        is(LineForm.ENACTING, "QUYẾT ĐỊNH:", "NGHỊ QUYẾT:");
        is(
                LineForm.UNIT,
                "Điều 5. Hiệu lực thi hành",
                "Điều 15a. Quyền",
                "Chương II",
                "Mục 1. GIAO ĐẤT",
                "Phần thứ nhất");
        is(LineForm.ROMAN, "II. NHIỆM VỤ", "I- TÌNH HÌNH");
        is(
                LineForm.NONE,
                "Điều 15 của Luật này được áp dụng",
                "Điều này làm bà con phấn khởi",
                "Mục tiêu của chương trình",
                "căn cứ vào kế hoạch");
    }

    @Example
    void endsOfDocuments() {
        is(LineForm.AUTHORITY, "TM. ỦY BAN NHÂN DÂN", "T/M BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "K/T TRƯỞNG BAN");
        is(LineForm.OFFICE, "CHỦ TỊCH", "PHÓ BÍ THƯ", "GIÁM ĐỐC SỞ");
        is(LineForm.RECIPIENTS, "Nơi nhận:");
        is(LineForm.ANNEX, "PHỤ LỤC I", "Mẫu số 02", "(Ban hành kèm theo Quyết định số 5/QĐ-UBND");
        is(LineForm.NONE, "Chủ tịch huyện thăm các hộ nghèo", "Mẫu vật thu được kiểm tra");
    }

    @Example
    void lettersAndTables() {
        is(LineForm.FIELD, "From: Ban biên tập", "Gửi: Các chi bộ", "Tiêu đề: Điểm tin số 46");
        is(LineForm.SOURCE, "Nguồn: TTXVN", "(Theo Báo Nhân Dân)", "Bài, ảnh: Thu Hà");
        is(
                LineForm.ROW,
                "1  Sản lượng lúa mùa  nghìn tấn  158,1  99,2",
                "TT  Chỉ tiêu  Đơn vị  11 tháng năm 2023  So với cùng kỳ (%)",
                "Bình Minh 412 55,1",
                "Thuế thu nhập cá nhân\t450\t110,2");
        is(
                LineForm.NONE,
                "Tài  chính  đối  ngoại,  Bộ  Tài  chính  nói  tới",
                "mức  nợ  công  tới  thời  điểm  cuối  năm  2016",
                "Từ năm 2015 đến nay, huyện có 12 hợp tác xã.");
    }
}
