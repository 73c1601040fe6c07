package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Nouns and classifiers that official texts count, found behind a number.
 *
 * <p>The list is open and changes no span of a number in figures; numbers of one word ("ba") count only before one of
 * them.
 */
final class CountedNouns {
    private static final String PEOPLE =
            "người|lượt người|người dân|người con|em|cháu|bé|trẻ|trẻ em|học sinh|học viên|sinh viên|giáo viên"
                    + "|thầy giáo|cô giáo|đồng chí|đại biểu|đảng viên|đoàn viên|hội viên|cán bộ|công chức|viên chức|công nhân"
                    + "|lao động|người lao động|chiến sĩ|chiến sỹ|cựu chiến binh|thanh niên|phụ nữ|nông dân|cử tri|cá nhân|tập thể"
                    + "|bệnh nhân|liệt sĩ|liệt sỹ|thương binh|bà mẹ|bà mẹ việt nam anh hùng|nhân khẩu|khẩu|dân|nạn nhân|thí sinh"
                    + "|vận động viên|nghệ nhân|nghệ sĩ|chuyên gia|bác sĩ|bác sỹ|y sĩ|y bác sĩ|dược sĩ|điều dưỡng|hộ sinh|kỹ sư"
                    + "|nhân viên|người cao tuổi|người khuyết tật|người nghèo|người có công|hộ khẩu|công dân|chức sắc|tín đồ"
                    + "|tình nguyện viên|cộng tác viên|tuyên truyền viên|báo cáo viên|quần chúng|đối tượng|bị can|bị cáo|phạm nhân"
                    + "|hành khách|du khách|khách|khách du lịch|khách hàng|thuyền viên|ngư dân|tân binh|quân nhân|sĩ quan|dân quân"
                    + "|ủy viên|cấp ủy viên|thành viên|ứng cử viên|giáo sư|tiến sĩ|thạc sĩ|luật sư|thẩm phán|hội thẩm|kiểm sát viên"
                    + "|trưởng thôn|bí thư|phó chủ tịch|phó bí thư|phó giám đốc|lãnh đạo|phóng viên|nhà báo|nhà khoa học|nhà đầu tư"
                    + "|diễn viên|nhạc công|cầu thủ|trọng tài|huấn luyện viên|vị|vị khách|anh em|chị em|vợ chồng|bạn|bạn trẻ|tên"
                    + "|thủ khoa|tác giả|nữ|nam|nữ sinh|nam sinh|tổ viên|xã viên|thợ|chủ xe|lái xe|tài xế|đứa trẻ|đứa con|cụ|ông|bà"
                    + "|lính|bộ đội|mẹ con|đoàn khách|thai phụ|sản phụ|trẻ sơ sinh|binh sĩ|binh sỹ|thủy thủ|cảnh sát|công an|quan chức"
                    + "|nghi phạm|nghi can|ứng viên|đồng phạm|cô gái|chàng trai|cậu bé|đối thủ|khán giả|giảng viên|tuyển thủ|doanh nhân"
                    + "|thủ môn|nghị sĩ|nghị sỹ|cử nhân|tù nhân|phụ huynh|thường dân|tay súng|tay vợt|cổ đông|anh hùng|danh nhân|hộ lý"
                    + "|giám thị|phi công|tiếp viên|trinh sát|kiểm lâm|vũ công|nhạc sĩ|họa sĩ|nhà thơ|nhà văn|nhân chứng|bị hại|bị đơn";

    private static final String GROUPS =
            "hộ|hộ nghèo|hộ cận nghèo|hộ gia đình|hộ dân|hộ kinh doanh|gia đình|tổ chức|cơ quan|đơn vị|doanh nghiệp"
                    + "|hợp tác xã|tổ hợp tác|công ty|tập đoàn|nhà máy|xí nghiệp|cơ sở|cơ sở sản xuất|cửa hàng|siêu thị|chợ|làng nghề"
                    + "|xã|phường|thị trấn|thị xã|huyện|quận|thành phố|tỉnh|tỉnh thành|địa phương|thôn|làng|bản|ấp|khóm|xóm|khu phố|buôn"
                    + "|tổ dân phố|khu|khu vực|khu dân cư|khu đô thị|cụm|cụm dân cư|khu công nghiệp|cụm công nghiệp|vùng|miền|quốc gia|nước"
                    + "|vùng lãnh thổ|dân tộc|chi bộ|đảng bộ|đảng ủy|chi đoàn|chi hội|câu lạc bộ|hội|ban|ngành|sở|bộ phận|phòng ban"
                    + "|phòng chuyên môn|tổ công tác|tổ|đội|đội bóng|đội tuyển|đoàn|đoàn công tác|nhóm|lớp|lớp học|lớp tập huấn|khối"
                    + "|trường|trường học|trường mầm non|trường tiểu học|trường trung học cơ sở|trường trung học phổ thông|phòng học"
                    + "|bệnh viện|trạm|trạm y tế|trạm bơm|trung tâm|phòng khám|nhà văn hóa|thư viện|bảo tàng|chốt|tổ tuần tra|lực lượng"
                    + "|điểm trường|nhà trường|tổ liên gia|đại đội|tiểu đoàn|trung đoàn|sư đoàn|hội đồng|ủy ban|văn phòng|chi nhánh|nghĩa trang";

    private static final String WORKS =
            "hồ sơ|dự án|mô hình|công trình|hạng mục|gói thầu|đề tài|đề án|nhiệm vụ|chỉ tiêu|tiêu chí|tiêu chuẩn"
                    + "|nội dung|giải pháp|nhóm giải pháp|nhóm nhiệm vụ|ý kiến|lượt ý kiến|kiến nghị|văn bản|nghị quyết|quyết định"
                    + "|kế hoạch|chương trình|chương trình hành động|báo cáo|tờ trình|chuyên đề|tham luận|bài tham luận|thông báo|kết luận"
                    + "|chỉ thị|thông tư|nghị định|luật|bộ luật|dự thảo|dự luật|chính sách|quy định|nguyên tắc|nguyên nhân|vấn đề|lĩnh vực"
                    + "|khâu|khâu đột phá|mục tiêu|phương án|biện pháp|bước|giai đoạn|bài học|bài học kinh nghiệm|nhóm vấn đề|câu hỏi"
                    + "|thủ tục|thủ tục hành chính|dịch vụ|dịch vụ công|điểm|điểm cầu|điểm du lịch|điểm đen|đầu việc|việc|phần việc|hành vi"
                    + "|hoạt động|phong trào|cuộc vận động|sự kiện|hội nghị|hội thảo|hội thi|lễ hội|di tích|di sản|danh hiệu|giải|giải thưởng"
                    + "|giải nhất|giải nhì|giải ba|giải khuyến khích|huy chương|huy chương vàng|huy chương bạc|huy chương đồng|bằng khen"
                    + "|giấy khen|cờ thi đua|kỷ niệm chương|kỷ lục|sáng kiến|công nghệ|phát minh|bằng sáng chế|sản phẩm|mặt hàng|thương hiệu"
                    + "|hợp đồng|thỏa thuận|biên bản|giấy phép|giấy chứng nhận|thẻ|tài khoản|đơn|đơn thư|khiếu nại|tố cáo|tin báo"
                    + "|phiếu|phiếu bầu|lá phiếu|vụ|vụ việc|vụ án|vụ cháy|vụ tai nạn|vụ vi phạm|trường hợp|ca|ca mắc|ca bệnh|ca tử vong"
                    + "|ca nhiễm|ổ dịch|điểm sạt lở|tụ điểm|ổ nhóm|đường dây|chuyên án|vụ trộm|vụ tham nhũng|lần|lượt|lượt khách|lượt hộ|lượt xe|lượt bệnh nhân|buổi|cuộc|cuộc họp|cuộc kiểm tra"
                    + "|cuộc thanh tra|cuộc gọi|phiên|phiên họp|phiên tòa|kỳ họp|đợt|chuyến|chuyến bay|chuyến xe|trận|trận đấu|vòng|vòng đấu"
                    + "|bàn|bàn thắng|hiệp|ván|ngày công|ngày công lao động|giờ công|giờ bay|giờ dạy|tiết|tiết học|suất|suất quà|suất ăn"
                    + "|suất học bổng|học bổng|phần|phần quà|món quà|túi quà|việc làm|chỗ làm|chỗ ở|mục|khoản|yêu cầu|tuổi"
                    + "|nhiệm kỳ|thập kỷ|thế kỷ|thập niên|thế hệ|đời|mùa|vụ mùa|vụ lúa|kỳ|khóa|cấp|cấp học|bậc|loại|dạng|hình thức"
                    + "|mức|nhóm đối tượng|nhóm tiêu chí|điều|điều khoản|chương|bài|bài viết|bài báo|bài thơ|bài hát|bài thi|ca khúc"
                    + "|tin|tin bài|tác phẩm|tiết mục|vở|vở kịch|bộ phim|tập phim|bản tin|bản đồ|đầu sách|đầu báo|ấn phẩm|chuyên mục"
                    + "|môn|môn học|môn thi|môn thể thao|tội danh|tiền án|tiền sự|nguồn tin|yếu tố|lý do|thói quen|dấu hiệu|ngôn ngữ"
                    + "|thứ tiếng|chuyên ngành|ngành nghề|lựa chọn|giao dịch|hóa đơn|bí quyết|lời khuyên|nhân vật|gương mặt|cổ phiếu|cổ phần"
                    + "|thuê bao|huân chương|huy hiệu|chức danh|biên chế|thất bại|chiến thắng|pha lập công|vết thương|món|món ăn"
                    + "|bữa|bữa ăn|thủ đoạn|tình huống|bằng chứng|chứng cứ|khuyến nghị|đề xuất|sáng chế|nhãn hiệu|chương mục|đề thi|luận án";

    private static final String THINGS =
            "nhà|căn|căn nhà|căn hộ|ngôi nhà|ngôi|tòa|tòa nhà|tầng|phòng|gian|gian hàng|nhà tạm|nhà ở|nhà tình nghĩa"
                    + "|nhà đại đoàn kết|chiếc|cái|con|cây|cây xanh|cây trồng|gốc|cành|bụi|quả|trái|hạt|củ|bông|lá|hoa|bộ|cặp|đôi|tấm|bức"
                    + "|bức ảnh|bức tranh|quyển|quyển sách|quyển vở|cuốn|cuốn sách|tờ|tờ rơi|trang|pa nô|băng rôn|khẩu hiệu|lá cờ|cờ|biển báo"
                    + "|phương tiện|xe|xe máy|xe mô tô|mô tô|ô tô|xe ô tô|xe tải|xe khách|xe đạp|xe buýt|xe cứu thương|tàu|tàu cá|tàu thuyền"
                    + "|thuyền|ca nô|máy bay|máy|máy tính|máy gặt|máy cày|máy bơm|máy thở|thiết bị|trang thiết bị|camera|bóng đèn|đèn|cột"
                    + "|cột điện|cột mốc|trạm biến áp|tuyến|tuyến đường|con đường|tuyến phố|tuyến kênh|cây cầu|cầu|cống|đập|hồ|hồ chứa"
                    + "|hồ đập|ao|giếng|giếng nước|bể|mỏ|bãi|bãi rác|điểm tập kết|thửa|thửa đất|thửa ruộng|lô|lô đất|cánh đồng|khu đất"
                    + "|lồng|lồng bè|bè|trang trại|gia trại|chuồng|con lợn|con bò|con trâu|con gà|con gia cầm|trâu|bò|trâu bò|lợn|gà|vịt|dê|gia súc"
                    + "|gia cầm|đàn|loài|giống|giống lúa|liều|liều vắc xin|mũi|mũi tiêm|đơn vị máu|giường|giường bệnh|bao|bao gạo|thùng"
                    + "|thùng hàng|hộp|gói|túi|chai|lọ|can|bình|bánh|viên|khẩu trang|bộ quần áo|áo|chăn|mâm|bó|khối đá|khẩu súng|quả bom"
                    + "|quả mìn|viên đạn|khẩu pháo|bia|ngôi mộ|mộ|hài cốt|hài cốt liệt sĩ|đình|đền|chùa|nhà thờ|cổng|cổng chào|cửa|cửa khẩu"
                    + "|bến|bến xe|cảng|sân|sân bóng|sân vận động|nhà vệ sinh|công trình vệ sinh|phòng bệnh|kho|kho lạnh|lò|dây chuyền"
                    + "|hệ thống|phần mềm|ứng dụng|trang web|trang thông tin|cổng thông tin|kênh|chữ|chữ số|dòng|câu|đoạn"
                    + "|vị trí|khu vui chơi|địa điểm|địa chỉ|điểm nóng|nhánh|luồng|làn|làn xe|nhịp|trụ|mố|thanh|sợi|dây|cuộn|ống|tổ máy"
                    + "|mảnh|mảnh đất|mũ bảo hiểm|bình chữa cháy|sổ|sổ tiết kiệm|sổ đỏ|vé|vé xe|tem|mẫu xét nghiệm|mẫu|mẫu bệnh phẩm|chậu|khay|luống|chỗ"
                    + "|chỗ ngồi|ghế|bàn ghế|trực thăng|tàu hỏa|tàu ngầm|toa|toa tàu|container|ô tô con|động cơ|bệ phóng|thi thể|biệt thự"
                    + "|hành tinh|miếng|đĩa|bát|ly|cốc|thìa|muỗng|viên gạch|ki ốt|sạp|quán|hãng|đại lý|thị trường|bó hoa|vòng hoa"
                    + "|tiểu bang|châu lục|hòn đảo|đảo|hồ nước|ngọn núi|con sông|dòng sông|bức thư|lá thư|hiện vật|cổ vật";

    /** Words that begin with a noun of the list and are another word. */
    private static final PhraseTable<Boolean> OTHERS = PhraseTable.forwards(
            PhraseTable.phrases(
                    "xã hội|bản thân|bản chất|tổ quốc|nhà nước|con người|máy móc|bài bản|cây cối|phần lớn|phần nào|phần nhiều|phần còn lại"
                            + "|đội ngũ|ca ngợi|cầu thị|lần lượt|quả thật|quả là|đoàn kết|cuộc sống|căn cứ|căn bản|phòng chống|phòng ngừa"
                            + "|phòng bệnh hơn|phòng cháy|giải quyết|giải trình|giải phóng|giải đáp|giải tán|giải ngân|giải thích|giải thể|giải tỏa|giải cứu|giải mã|giải nghệ|giải trí|tin tưởng"
                            + "|tin rằng|tin học|bộ máy|bài trừ|mũi nhọn|cái gì|tên gọi|tên là|bạn bè|cấp ủy|cấp phép|cấp cứu|cấp nước|cấp giấy"
                            + "|điều kiện|điều chỉnh|điều tra|điều hành|điều trị|điều động|điều này|điều đó|điểm nhấn|điểm sáng|số lượng|số tiền"
                            + "|số liệu|số còn lại|mặt bằng|mặt trận|mặt khác|mặt nước|mức độ|loại trừ|dạng sóng|kỳ vọng|kỳ nghỉ|khóa học tập"
                            + "|nước ta|nước sạch|nước ngoài|nước nhà|miền núi|vùng cao|vùng sâu|sở hữu|ngành nghề|bước đầu|bước vào|bước sang"
                            + "|hội nhập|hội tụ|hội họp|ban hành|ban đầu|việc này|chương trình mục tiêu|dân chủ|dân cư|dân số|dân sự|bà con"
                            + "|cô ấy|nam bộ|nam định|hồ sơ mời|tuyến đầu|đường sắt cao|đường thủy|mùa màng|hoa màu|khách sạn|bánh xe|vị thế"
                            + "|vị trí việc làm|tập trung|tập huấn|tờ mờ|thẻ tín|chữ tín|từ đó|từ nay|từ khi|từ ngày|từ năm|từ đầu|lá chắn|bia rượu"
                            + "|cánh tay|dòng chảy|câu chuyện|đoạn tuyệt|đời sống|cửa sông|cửa biển|hệ thống hóa|bao gồm|bao giờ|bao nhiêu|bao phủ|thanh tra|thanh toán"
                            + "|thanh lý|thanh niên xung phong|trái phép|trái với|trái lại|can thiệp|bến bờ|kênh mương|thuốc men|lượt về|tiết kiệm|vụ lợi|kho tàng"
                            + "|hiệp thương|hiệp định|hiệp hội|vòng tay|bàn bạc|bàn về|bàn giao|trận địa|bình quân|bình đẳng|bình chọn|hạt nhân|viên mãn|bó buộc|khối lượng|lò vi"));

    private static final String[] LISTS = {PEOPLE, GROUPS, WORKS, THINGS};

    private static final PhraseTable<Boolean> TABLE =
            PhraseTable.forwards(PhraseTable.phrases(String.join("|", LISTS)));

    /** Nouns that a figure behind them numbers. */
    private static final PhraseTable<Boolean> LABELS = PhraseTable.forwards(PhraseTable.phrases(
            "điều|khoản|mục|chương|điểm|bài|tiết|tổ|lớp|phòng|tầng|lô|phần|nhóm|khóa|kỳ|lần|đợt|vòng"));

    /** Nouns that are verbs too: "nhóm 2 báo cáo". */
    private static final PhraseTable<Boolean> VERBAL = PhraseTable.forwards(
            PhraseTable.phrases(
                    "báo cáo|tổ chức|kiến nghị|kết luận|thông báo|quy định|thỏa thuận|yêu cầu|hoạt động|khiếu nại|tố cáo|quyết định"
                            + "|nghị quyết|trình bày|tham luận|dự thảo|phát minh|cấp|cầu|đập|kho|ca|bàn|cân|bộ|bao|bó|gói|giải"));

    private CountedNouns() {}

    private static boolean isDigitBehind(ScannedText text, int end) {
        int behind = text.skipBlanks(end);
        return behind > end && behind < text.length() && Words.isDigit(text.charAt(behind));
    }

    /** Whether a line ends before a noun with a capital: what begins there is another sentence or heading. */
    private static boolean beginsLine(ScannedText text, int at, int noun) {
        boolean line = false;
        for (int i = at; i < noun; i++) {
            line |= Words.isLineEnd(text.charAt(i));
        }
        return line && Capitals.begin(text, noun);
    }

    /** Whether the noun behind an offset may be a verb as well. */
    static boolean isVerbal(ScannedText text, int at) {
        return VERBAL.find(text, at) != null;
    }

    /** All phrases of the list. */
    static Set<String> phrases() {
        Set<String> all = new HashSet<>();
        for (String list : LISTS) {
            Map<String, Boolean> phrases = PhraseTable.phrases(list);
            all.addAll(phrases.keySet());
        }
        return all;
    }

    /** The counted noun that follows an offset. */
    static @Nullable Match<Boolean> behind(ScannedText text, int at) {
        Match<Boolean> noun = TABLE.find(text, at);
        if (noun == null) {
            return comrades(text, at);
        }
        if (isNumbered(text, noun.end()) || isDigitBehind(text, noun.end()) && LABELS.find(text, at) != null) {
            return null; // khoản 3 Điều 12; Nghị quyết Trung ương 4 khóa XII
        }
        if (beginsLine(text, at, noun.begin())) {
            return null;
        }
        Match<Boolean> other = OTHERS.find(text, at);
        return other != null && other.end() > noun.end() ? null : noun;
    }

    /** Whether a Roman numeral follows a noun, which then is numbered and not counted. */
    private static boolean isNumbered(ScannedText text, int nounEnd) {
        int at = text.skipBlanks(nounEnd);
        return at > nounEnd
                && at < text.length()
                && RomanNumerals.isNumeral(text.charAt(at))
                && RomanNumerals.value(text, at, text.wordEnd(at)) > 0;
    }

    /** "đ/c", short for "đồng chí". */
    private static @Nullable Match<Boolean> comrades(ScannedText text, int at) {
        int begin = text.skipBlanks(at);
        boolean shortened = begin >= 0
                && begin + 2 < text.length()
                && (text.charAt(begin) == 'đ' || text.charAt(begin) == 'Đ')
                && text.charAt(begin + 1) == '/'
                && (text.charAt(begin + 2) == 'c' || text.charAt(begin + 2) == 'C')
                && (begin + 3 == text.length() || !Words.isWordPart(text.charAt(begin + 3)));
        return shortened ? new Match<>(begin, begin + 3, true) : null;
    }
}
