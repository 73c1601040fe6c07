package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import java.util.HashMap;
import java.util.Map;

/**
 * The titles of laws, codes and ordinances of Vietnam: those in force, their forerunners that are still cited, and those
 * before the National Assembly. A title is looked up behind the word for its type, the longest first.
 */
final class LawTitles {
    private static final String LAWS = """
            An ninh mạng
            An ninh quốc gia
            An toàn, vệ sinh lao động
            An toàn thông tin mạng
            An toàn thực phẩm
            Ban hành văn bản quy phạm pháp luật
            Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân
            Báo chí
            Bảo hiểm tiền gửi
            Bảo hiểm xã hội
            Bảo hiểm y tế
            Bảo vệ bí mật nhà nước
            Bảo vệ dữ liệu cá nhân
            Bảo vệ, chăm sóc và giáo dục trẻ em
            Bảo vệ môi trường
            Bảo vệ quyền lợi người tiêu dùng
            Bảo vệ sức khỏe nhân dân
            Bảo vệ và kiểm dịch thực vật
            Bảo vệ và phát triển rừng
            Bầu cử đại biểu Quốc hội
            Bầu cử đại biểu Hội đồng nhân dân
            Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
            Biên phòng Việt Nam
            Biển Việt Nam
            Bình đẳng giới
            Bưu chính
            Cán bộ, công chức
            Căn cước
            Căn cước công dân
            Cảnh sát biển Việt Nam
            Cảnh sát cơ động
            Cảnh vệ
            Các công cụ chuyển nhượng
            Các tổ chức tín dụng
            Cạnh tranh
            Chăn nuôi
            Chất lượng sản phẩm, hàng hóa
            Chính quyền địa phương
            Chứng khoán
            Chuyển giao công nghệ
            Chuyển đổi số
            Công an nhân dân
            Công an xã
            Công chứng
            Công đoàn
            Công nghệ cao
            Công nghệ thông tin
            Công nghiệp công nghệ số
            Công nghiệp quốc phòng, an ninh và động viên công nghiệp
            Cơ yếu
            Cư trú
            Cựu chiến binh
            Dân quân tự vệ
            Dầu khí
            Di sản văn hóa
            Doanh nghiệp
            Doanh nghiệp nhà nước
            Dược
            Dữ liệu
            Du lịch
            Dự trữ quốc gia
            Dẫn độ
            Đa dạng sinh học
            Đặc xá
            Đất đai
            Đầu tư
            Đầu tư công
            Đầu tư nước ngoài tại Việt Nam
            Đầu tư theo phương thức đối tác công tư
            Đấu giá tài sản
            Đấu thầu
            Đê điều
            Địa chất và khoáng sản
            Điện ảnh
            Điện lực
            Điều ước quốc tế
            Đo đạc và bản đồ
            Đo lường
            Đường bộ
            Đường sắt
            Giá
            Giám định tư pháp
            Giao dịch điện tử
            Giao thông đường bộ
            Giao thông đường thủy nội địa
            Giáo dục
            Giáo dục đại học
            Giáo dục nghề nghiệp
            Giáo dục quốc phòng và an ninh
            Hải quan
            Hàng không dân dụng Việt Nam
            Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
            Hóa chất
            Hòa giải, đối thoại tại Tòa án
            Hòa giải ở cơ sở
            Hoạt động chữ thập đỏ
            Hoạt động giám sát của Quốc hội
            Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
            Hộ tịch
            Hôn nhân và gia đình
            Hợp tác xã
            Kế toán
            Khám bệnh, chữa bệnh
            Khí tượng thủy văn
            Khiếu nại
            Khiếu nại, tố cáo
            Khoa học và công nghệ
            Khoa học, công nghệ và đổi mới sáng tạo
            Khoáng sản
            Kiểm toán độc lập
            Kiểm toán nhà nước
            Kiến trúc
            Kinh doanh bảo hiểm
            Kinh doanh bất động sản
            Lâm nghiệp
            Lực lượng dự bị động viên
            Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
            Luật sư
            Lưu trữ
            Lý lịch tư pháp
            Mặt trận Tổ quốc Việt Nam
            Năng lượng nguyên tử
            Ngân hàng Nhà nước Việt Nam
            Ngân sách nhà nước
            Nghĩa vụ quân sự
            Người cao tuổi
            Người khuyết tật
            Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
            Nhà giáo
            Nhà ở
            Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
            Nuôi con nuôi
            Phá sản
            Phổ biến, giáo dục pháp luật
            Phòng bệnh
            Phòng cháy và chữa cháy
            Phòng cháy, chữa cháy và cứu nạn, cứu hộ
            Phòng, chống bạo lực gia đình
            Phòng, chống bệnh truyền nhiễm
            Phòng, chống khủng bố
            Phòng, chống lãng phí
            Phòng, chống ma túy
            Phòng, chống mua bán người
            Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người
            Phòng, chống rửa tiền
            Phòng, chống tác hại của rượu, bia
            Phòng, chống tác hại của thuốc lá
            Phòng, chống tham nhũng
            Phòng, chống thiên tai
            Phòng không nhân dân
            Phục hồi, phá sản
            Quản lý ngoại thương
            Quản lý nợ công
            Quản lý, sử dụng tài sản công
            Quản lý, sử dụng tài sản nhà nước
            Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
            Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
            Quản lý và đầu tư vốn nhà nước tại doanh nghiệp
            Quản lý thuế
            Quảng cáo
            Quốc phòng
            Quốc tịch Việt Nam
            Quy hoạch
            Quy hoạch đô thị
            Quy hoạch đô thị và nông thôn
            Sở hữu trí tuệ
            Sĩ quan Quân đội nhân dân Việt Nam
            Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
            Sử dụng năng lượng tiết kiệm và hiệu quả
            Tài nguyên, môi trường biển và hải đảo
            Tài nguyên nước
            Tần số vô tuyến điện
            Tạm giữ, tạm giam
            Thanh niên
            Thanh tra
            Thi đua, khen thưởng
            Thi hành án dân sự
            Thi hành án hình sự
            Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú
            Thỏa thuận quốc tế
            Thống kê
            Thú y
            Thủ đô
            Thủy lợi
            Thủy sản
            Thuế bảo vệ môi trường
            Thuế giá trị gia tăng
            Thuế sử dụng đất nông nghiệp
            Thuế sử dụng đất phi nông nghiệp
            Thuế tài nguyên
            Thuế thu nhập cá nhân
            Thuế thu nhập doanh nghiệp
            Thuế tiêu thụ đặc biệt
            Thuế xuất khẩu, thuế nhập khẩu
            Thực hành tiết kiệm, chống lãng phí
            Thực hiện dân chủ ở cơ sở
            Thương mại
            Tiếp cận thông tin
            Tiếp công dân
            Tiêu chuẩn và quy chuẩn kỹ thuật
            Tín ngưỡng, tôn giáo
            Tình trạng khẩn cấp
            Tố cáo
            Tố tụng hành chính
            Tổ chức Chính phủ
            Tổ chức chính quyền địa phương
            Tổ chức cơ quan điều tra hình sự
            Tổ chức Hội đồng nhân dân và Ủy ban nhân dân
            Tổ chức Quốc hội
            Tổ chức Tòa án nhân dân
            Tổ chức Viện kiểm sát nhân dân
            Trách nhiệm bồi thường của Nhà nước
            Trẻ em
            Trí tuệ nhân tạo
            Trọng tài thương mại
            Trợ giúp pháp lý
            Trồng trọt
            Trật tự, an toàn giao thông đường bộ
            Trưng cầu ý dân
            Trưng mua, trưng dụng tài sản
            Tư pháp người chưa thành niên
            Tương trợ tư pháp
            Tương trợ tư pháp về dân sự
            Tương trợ tư pháp về hình sự
            Chuyển giao người đang chấp hành án phạt tù
            Việc làm
            Viên chức
            Viễn thông
            Xây dựng
            Xử lý vi phạm hành chính
            Xuất bản
            Xuất cảnh, nhập cảnh của công dân Việt Nam
            Xuất cảnh, nhập cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
            Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc
            Thuế thu nhập đối với người có thu nhập cao
            """;

    private static final String CODES = """
            Dân sự
            Hàng hải
            Hàng hải Việt Nam
            Hình sự
            Lao động
            Tố tụng dân sự
            Tố tụng hình sự
            """;

    private static final String ORDINANCES = """
            Án phí, lệ phí Tòa án
            Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia
            Bảo vệ bí mật nhà nước
            Cảnh sát môi trường
            Cán bộ, công chức
            Cựu chiến binh
            Chi phí tố tụng
            Chi phí giám định, định giá
            Công an xã
            Công nhận và cho thi hành tại Việt Nam bản án, quyết định dân sự của Tòa án nước ngoài
            Dân số
            Dân quân tự vệ
            Giống cây trồng
            Giống vật nuôi
            Hợp nhất văn bản quy phạm pháp luật
            Lưu trữ quốc gia
            Ngoại hối
            Pháp điển hệ thống quy phạm pháp luật
            Phí và lệ phí
            Phòng, chống mại dâm
            Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
            Quản lý thị trường
            Quy định danh hiệu vinh dự Nhà nước Bà mẹ Việt Nam anh hùng
            Thủ tục bắt giữ tàu bay
            Thủ tục bắt giữ tàu biển
            Tín ngưỡng, tôn giáo
            Trình tự, thủ tục xem xét, quyết định áp dụng các biện pháp xử lý hành chính tại Tòa án nhân dân
            Thực hiện dân chủ ở xã, phường, thị trấn
            Ưu đãi người có công với cách mạng
            Vệ sinh an toàn thực phẩm
            Xử lý vi phạm hành chính
            """;

    private static final PhraseTable<String> LAW_TABLE = table(LAWS);
    private static final PhraseTable<String> CODE_TABLE = table(CODES);
    private static final PhraseTable<String> ORDINANCE_TABLE = table(ORDINANCES);
    private static final PhraseTable<String> CONSTITUTION_TABLE =
            table("nước Cộng hòa xã hội chủ nghĩa Việt Nam\nnước Việt Nam dân chủ cộng hòa\n");

    private LawTitles() {}

    /** The titles of a type, looked up behind the word for it. */
    static PhraseTable<String> of(DocumentType type) {
        return switch (type) {
            case BO_LUAT -> CODE_TABLE;
            case PHAP_LENH -> ORDINANCE_TABLE;
            case HIEN_PHAP -> CONSTITUTION_TABLE;
            default -> LAW_TABLE;
        };
    }

    /** Each title with its commas and without them, as many write "Phòng chống". */
    private static PhraseTable<String> table(String titles) {
        Map<String, String> phrases = new HashMap<>();
        for (String title : titles.lines().toList()) {
            phrases.put(title.replace(",", " ,"), title);
            phrases.put(title.replace(",", ""), title);
        }
        return PhraseTable.forwards(phrases);
    }
}
