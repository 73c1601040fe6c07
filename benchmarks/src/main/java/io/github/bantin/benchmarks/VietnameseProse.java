package io.github.bantin.benchmarks;

import java.text.Normalizer;
import java.util.SplittableRandom;

/**
 * Makes Vietnamese prose to measure on, the same for the same seed: common syllables of official text in random order,
 * with sentences, figures, dates and quotation marks. About four in five characters are ASCII, as in real text.
 */
final class VietnameseProse {

    private static final String[] SYLLABLES =
            ("và của các có được trong cho là với không người những một đã để công tác tỉnh ủy ban nhân dân thực hiện"
                            + " phát triển kinh tế xã hội nghị quyết chỉ thị đảng bộ huyện thành phố năm tháng ngày nhiệm vụ giải pháp tổ chức"
                            + " cơ quan đơn vị quản lý nhà nước chính sách hỗ trợ doanh nghiệp đầu tư xây dựng nông thôn mới giáo dục đào tạo"
                            + " y tế văn hóa thể thao du lịch an ninh quốc phòng trật tự an toàn giao thông môi trường tài nguyên đất đai"
                            + " khoa học công nghệ thông tin truyền thông báo cáo kết quả đạt tỷ lệ tăng so cùng kỳ triệu đồng nghìn hộ nghèo"
                            + " cận nghèo giảm theo kế hoạch về việc tại hội nghị lần thứ ban chấp hành trung ương khóa nhiệm kỳ bí thư chủ tịch"
                            + " phó giám đốc sở lãnh đạo cán bộ đảng viên quần chúng mặt trận đoàn thể phụ nữ thanh niên cựu chiến binh"
                            + " trên địa bàn toàn tỉnh tập trung đẩy mạnh nâng cao chất lượng hiệu quả ban hành triển khai kiểm tra giám sát"
                            + " phòng chống dịch bệnh tham nhũng lãng phí cải cách hành thủ tục dịch vụ trực tuyến chuyển đổi số hạ tầng"
                            + " sản xuất nông lâm thủy sản lúa ngô cà phê cao su chăn nuôi trâu bò lợn gia cầm rừng bảo vệ khai thác nước sạch"
                            + " phấn đấu đến hết quý hoàn thành mục tiêu đề ra góp phần quan trọng cũng như sự từ này khi đó tiếp tục cần phải")
                    .split(" ", -1);

    private static final String[] FIGURES = {
        "2022", "16-CT/TU", "86,2%", "18/11/2022", "4.720", "30/2020/NĐ-CP", "3", "15"
    };

    private final SplittableRandom random;

    VietnameseProse(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Prose in Normalization Form C of at least as many UTF-16 units. */
    String text(int units) {
        StringBuilder text = new StringBuilder(units + 128);
        while (text.length() < units) {
            sentence(text);
        }
        return text.toString();
    }

    /** Prose of which 15 of 100 words are decomposed and 15 have their shape composed and their tone apart. */
    String mixed(String text) {
        StringBuilder mixed = new StringBuilder(text.length() * 5 / 4);
        for (String word : text.split("(?<= )", -1)) {
            int kind = random.nextInt(100);
            mixed.append(kind < 15 ? decomposed(word) : kind < 30 ? toneApart(word) : word);
        }
        return mixed.toString();
    }

    static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static String toneApart(String word) {
        StringBuilder apart = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            String parts = decomposed(word.substring(i, i + 1));
            int tone = -1;
            for (int k = 1; k < parts.length(); k++) {
                tone = "\u0300\u0301\u0303\u0309\u0323".indexOf(parts.charAt(k)) >= 0 ? k : tone;
            }
            if (tone < 0) {
                apart.append(word.charAt(i));
            } else {
                String shape = parts.substring(0, tone) + parts.substring(tone + 1);
                apart.append(Normalizer.normalize(shape, Normalizer.Form.NFC)).append(parts.charAt(tone));
            }
        }
        return apart.toString();
    }

    private void sentence(StringBuilder text) {
        int words = 8 + random.nextInt(25);
        int begin = text.length();
        for (int i = 0; i < words; i++) {
            boolean figure = random.nextInt(25) == 0;
            String[] from = figure ? FIGURES : SYLLABLES;
            String word = from[random.nextInt(from.length)];
            boolean quoted = random.nextInt(80) == 0;
            text.append(quoted ? "“" : "").append(word).append(quoted ? "”" : "");
            text.append(i == words - 1 ? ". " : random.nextInt(12) == 0 ? ", " : " ");
        }
        text.setCharAt(begin, Character.toUpperCase(text.charAt(begin)));
    }
}
