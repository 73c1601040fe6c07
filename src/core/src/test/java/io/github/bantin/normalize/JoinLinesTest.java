package io.github.bantin.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinLinesTest {
    private final VietnameseNormalizer normalizer =
            VietnameseNormalizer.builder().joinLines().build();

    /** {@code ⏎} for a line end, {@code ¶} for the empty line between paragraphs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "Chỉ thị số 19-CT/⏎TW của Ban > Chỉ thị số 19-CT/TW của Ban",
                "Chỉ thị số 19-⏎CT/TW của Ban > Chỉ thị số 19-CT/TW của Ban",
                "số 123/QĐ- ⏎UBND của tỉnh > số 123/QĐ-UBND của tỉnh",
                "ngày 18/11/⏎2022 của > ngày 18/11/2022 của",
                "giai đoạn 2021-⏎2025 của > giai đoạn 2021-2025 của",
                "có 1.457.⏎264 hồ sơ > có 1.457.264 hồ sơ",
                "(03/02/1930 ⏎- 03/02/2023) và > (03/02/1930 - 03/02/2023) và",
                "các tổ chức chính trị⏎- xã hội trong tỉnh > các tổ chức chính trị - xã hội trong tỉnh",
                "80 -⏎85% quất đã bán > 80 - 85% quất đã bán",
                "tạo điều⏎kiện cho dân > tạo điều kiện cho dân",
                "các cơ ⏎⏎quan trong tỉnh > các cơ quan trong tỉnh",
                "Các nhiệm vụ sau:⏎- Trồng cây;⏎- Dọn vệ sinh. > Các nhiệm vụ sau:¶- Trồng cây;¶- Dọn vệ sinh.",
                "1. Quán triệt nghị quyết.⏎2. Tổ chức thực hiện. > 1. Quán triệt nghị quyết.¶2. Tổ chức thực hiện.",
                "HỘI NÔNG DÂN TỈNH⏎Giúp nhau làm giàu > HỘI NÔNG DÂN TỈNH¶Giúp nhau làm giàu",
                "Hà Nội -⏎Huế mùa hoa > Hà Nội - Huế mùa hoa",
                "số 19-CT/⏎TW của⏎Ban Bí thư > số 19-CT/TW của Ban Bí thư",
                "một dòng > một dòng",
            })
    void joinsWhatBelongsTogether(String wrapped, String expected) {
        assertThat(normalizer.normalize(wrapped.replace('⏎', '\n')).replace("\n\n", "¶"))
                .isEqualTo(expected);
    }

    /** {@code ⏎} for the line end that goes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "theo Chỉ thị 19⏎-CT/TW của",
                "Nghị quyết số 19-NQ⏎/TW của",
                "số 123⏎/QĐ-UBND ngày",
                "30/2020/NĐ⏎-CP",
                "30/⏎2020/NĐ-CP",
                "30/2020⏎/NĐ-CP",
                "số 5/KH-⏎BCĐ",
                "Kết luận 16-KL/⏎TU",
                "(số 45/2019/⏎QH14)",
                "ngày 18⏎/11/2022",
                "ngày 18/11⏎/2022",
                "ngày 30-4-⏎2022. Tỉnh",
                "tháng 11/⏎2022",
                "Quý III/⏎2022 và",
                "Quý I/⏎2022",
                "giai đoạn 2021⏎-2025",
                "(2021-⏎2025)",
                "trên 80-⏎85%",
                "80%-⏎85%",
                "từ 8–⏎10 giờ",
                "gồm 12/⏎15 xã",
                "xuống 3⏎-5 độ",
                "1.457⏎.264 hồ sơ",
                "15.⏎000 đồng",
                "4.720.⏎000.000 đồng",
                "tăng 86,⏎2% so",
                "tăng 86⏎,2 điểm",
                "COVID-⏎19 đã lui",
                "Covid-⏎19",
                "theo NĐ-⏎CP",
                "QĐ-⏎TTg của Thủ tướng",
                "NĐ⏎-CP",
                "HĐND-⏎UBND",
                "xã A1-⏎B2",
                "Tổ 5-⏎KP3",
                "Nghị quyết 11/⏎UBND",
                "hơn 30.⏎000 lượt người",
                "Ô-xtrây-⏎lia",
                "công-⏎ten-nơ"
            })
    void closesUpWhatWasTorn(String torn) {
        assertThat(normalizer.normalize(torn.replace('⏎', '\n'))).isEqualTo(torn.replace("⏎", ""));
    }

    /** {@code ⏎} for a line end, in whose place stands a blank or a new paragraph. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bảng 5-⏎TÌNH HÌNH KINH TẾ",
                "số 3-⏎NGUYỄN DU",
                "vùng 1-⏎HẢI QUÂN",
                "G7-⏎PHÁT BIỂU",
                "Bảng 5-⏎BAN CHỈ ĐẠO",
                "kinh tế-⏎xã hội",
                "km/⏎h",
                "đồng/⏎người",
                "Số nhà 12/⏎B Lê Lợi",
                "hết năm 2015.⏎100 hộ",
                "vào ngày 15.⏎200 hộ",
                "các tổ 1,⏎2 và 3",
                "http://tin.vn/⏎Tin",
                "nhiệt độ⏎-5 độ",
                "2021 -⏎2025",
                "TP.⏎HCM",
                "đạt 5 điểm.⏎000",
                "nam/⏎nữ",
                "Mi-⏎8A",
                "thứ 2-⏎Chủ nhật",
                "19-⏎-CT",
                "19⏎CT/TW",
                "a-⏎19",
                "1-⏎một"
            })
    void neverClosesUpAWord(String lines) {
        String joined = normalizer.normalize(lines.replace('⏎', '\n'));
        assertThat(joined.replaceAll("\\s+", "⏎")).isEqualTo(lines.replaceAll("\\s+", "⏎"));
    }

    /** {@code ⏎} for a line end that becomes a blank: a number in mid-sentence is no item. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tăng trong năm⏎2022. Tỉnh đã có nhiều giải pháp",
                "kết thúc vào ngày⏎15. Sau đó, các huyện họp",
                "đến tháng⏎12. Theo đó",
                "đạt trên⏎98. Cả tỉnh",
                "theo quy định tại khoản⏎2. Việc này",
                "có kết quả (xem bảng⏎3) và tăng",
                "(gồm cả hai điểm của mục⏎1) và",
                "tại Điều⏎5) của luật",
                "cuộc họp lúc⏎9. Nội dung",
                "Tỉnh đã hỗ trợ các xã,⏎2. Việc",
                "các hộ được vay ở mức⏎5. Sau đó",
                "tại Điều⏎5. Hiệu lực",
                "Q.⏎1 và Q.⏎3",
                "theo quy định tại⏎Điều 5. Việc này",
                "TP.⏎Hồ Chí Minh",
                "ThS.⏎Nguyễn Văn An",
                "ông Nguyễn Đ.⏎Hùng",
                "có⏎12 triệu",
                "các tổ chức chính trị⏎- xã hội",
                "Chương trình giao lưu Hà Nội -⏎Huế",
                "tăng 80⏎- 85%",
                "chi phí đã tăng⏎(theo báo cáo)",
                "ông nói⏎“được”",
                "vốn 3 triệu⏎USD.",
                "các xã của⏎Căn cứ A",
                "đúng⏎, rồi"
            })
    void sentencesGoOn(String lines) {
        assertThat(normalizer.normalize(lines.replace('⏎', '\n'))).isEqualTo(lines.replace('⏎', ' '));
    }

    /** {@code ⏎} for a line end that ends a paragraph. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Độc lập - Tự do - Hạnh phúc⏎---------------⏎NGHỊ QUYẾT",
                "Tin vắn⏎***⏎Hôm qua, tỉnh họp",
                "NGHỊ QUYẾT⏎______⏎về giá",
                "gồm:⏎- lúa;⏎- ngô;⏎- khoai.",
                "gồm:⏎- lúa⏎- ngô⏎- khoai",
                "gồm:⏎- lúa,⏎- ngô,⏎- khoai",
                "gồm:⏎+ Lúa⏎+ Ngô",
                "gồm:⏎a) lúa;⏎b) ngô;⏎c) khoai.",
                "như sau:⏎1. lúa;⏎2. ngô",
                "Nhiệm vụ⏎1. Quán triệt⏎2. Thực hiện",
                "Các loại cây⏎• lúa⏎• ngô",
                "được giao.⏎II. NHIỆM VỤ",
                "được giao.⏎1.2. Giải pháp",
                "(sau đây gồm:⏎1) lúa;⏎2) ngô)",
                "trên mạng.⏎Điều 5. Nguyên tắc",
                "TIN VẮN⏎15 xã đạt chuẩn"
            })
    void itemsAndRulesStandAlone(String lines) {
        assertThat(normalizer.normalize(lines.replace('⏎', '\n'))).isEqualTo(lines.replace("⏎", "\n\n"));
    }

    /** {@code ⏎} for a line end that ends a paragraph though lines are about as long as the one before. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kết quả như sau:⏎- thu ngân sách: 100 tỷ;⏎- chi ngân sách: 80 tỷ.⏎Ngoài ra, tỉnh còn",
                "Nơi nhận:⏎- Như Điều 3;⏎- các sở, ngành;⏎- lưu: VT.",
                "Thực hiện kế hoạch năm 2022⏎- Về công nghiệp: tăng 5%.",
                "Lúa: 71.500⏎- Ngô: 3.200",
                "Căn cứ Luật Đầu tư công;⏎Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;⏎Căn cứ Nghị định số 30/2020/NĐ-CP;",
                "Điều 3. Chánh Văn phòng và các sở chịu trách nhiệm thi hành.⏎Điều 4. Hiệu lực.",
                "TM. ỦY BAN NHÂN DÂN⏎KT. CHỦ TỊCH",
                "Xã Hòa Bình đã xong.⏎Xã An Phú còn làm."
            })
    void paragraphsStandAlone(String lines) {
        assertThat(normalizer.normalize(lines.replace('⏎', '\n'))).isEqualTo(lines.replace("⏎", "\n\n"));
    }

    @Test
    void rowsOfTablesStayAsTheyAre() {
        String table = "Bảng 1\nXã\tHộ\nHòa Bình\t15\nAn Phú\t20\n";
        assertThat(normalizer.normalize(table)).isSameAs(table);
        assertThat(normalizer.normalize("1.\tTrồng\ncây")).isEqualTo("1.\tTrồng cây");
    }

    @Test
    void linesEndAsTheyDid() {
        assertThat(normalizer.normalize("Xã họp về\r\ngiá. Dân\r\nvui.\r\n\r\n\r\nTin vắn\r\n"))
                .isEqualTo("Xã họp về giá. Dân vui.\r\n\r\nTin vắn\r\n");
    }

    @Test
    void anIndentedLineBeginsAParagraph() {
        assertThat(normalizer.normalize("""
                  Hội nghị đã thông qua báo cáo
                và bàn giải pháp cho năm sau nữa.
                  Tỉnh giao các huyện thực hiện
                từ đầu năm.
                """)).contains("năm sau nữa.\n\nTỉnh giao các huyện thực hiện từ đầu năm.");
    }

    /**
     * Paragraphs of random prose, set in columns of text files and of print, come back: 97 of 100 line ends at least (where
     * a sentence and a paragraph end on a full line, nothing tells), every torn number, and never a word glued to another.
     */
    @Property(tries = 8)
    void paragraphsComeBack(@ForAll long seed) {
        WrappedProse prose = new WrappedProse(new Random(seed));
        int wrong = 0;
        int all = 0;
        for (int page = 0; page < 100; page++) {
            prose.nextPage();
            List<String> found = gaps(normalizer.normalize(prose.text()), prose.breaks());
            for (int i = 0; i < found.size(); i++) {
                String expected = prose.gaps().get(i);
                assertThat(found.get(i).isEmpty())
                        .as("torn in %s", prose.text())
                        .isEqualTo(expected.isEmpty());
                wrong += found.get(i).equals(expected) ? 0 : 1;
            }
            all += found.size();
        }
        assertThat(wrong).as("of %d line ends", all).isLessThanOrEqualTo(all * 3 / 100);
    }

    /** What stands behind as many characters that are not blank as there were before each break. */
    private static List<String> gaps(String joined, List<Integer> breaks) {
        List<String> gaps = new ArrayList<>();
        int seen = 0;
        int next = 0;
        for (int i = 0; i < joined.length() && next < breaks.size(); i++) {
            if (joined.charAt(i) <= ' ') {
                continue;
            }
            if (++seen == breaks.get(next)) {
                int end = i + 1;
                while (end < joined.length() && joined.charAt(end) <= ' ') {
                    end++;
                }
                gaps.add(joined.substring(i + 1, end));
                next++;
            }
        }
        return gaps;
    }

    @Test
    void aColumnBecomesParagraphs() {
        String column = """
                Khối thi đua các cơ quan vừa tổ
                chức hội nghị tổng kết năm qua.
                Nhiều đơn vị có cách làm hay đã
                được khen thưởng.
                Năm nay, khối đặt chỉ tiêu cao
                hơn năm trước.
                """;
        assertThat(normalizer.normalize(column))
                .isEqualTo(
                        "Khối thi đua các cơ quan vừa tổ chức hội nghị tổng kết năm qua. Nhiều đơn vị có cách làm hay "
                                + "đã được khen thưởng.\n\nNăm nay, khối đặt chỉ tiêu cao hơn năm trước.\n");
    }

    @Test
    void leadsBackToBothLines() {
        AlignedText joined = normalizer.normalizeAligned("số 19-CT/\nTW của");
        assertThat(joined.text()).isEqualTo("số 19-CT/TW của");
        assertThat(joined.toSource(new Span(3, 11))).containsExactly(new Span(3, 12));
    }

    @Test
    void pagesStayApart() {
        assertThat(normalizer.normalize("trang một\n\ftrang hai")).isEqualTo("trang một\n\ftrang hai");
    }
}
