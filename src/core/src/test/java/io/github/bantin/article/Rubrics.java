package io.github.bantin.article;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The names of standing columns, as bulletins of provinces and offices have them above articles that do not take up their words. */
final class Rubrics {
    private static final List<String> NAMES = List.of(
            "Xây dựng Đảng",
            "Công tác tư tưởng",
            "Nghiên cứu - Trao đổi",
            "Kinh nghiệm từ cơ sở",
            "Người tốt, việc tốt",
            "Thông tin lý luận",
            "Hỏi - đáp pháp luật",
            "Văn hóa - Xã hội",
            "Quốc phòng - An ninh",
            "Điểm báo trong tuần",
            "Tin trong tỉnh",
            "Sự kiện và bình luận",
            "Lịch sử địa phương",
            "Đại đoàn kết toàn dân tộc",
            "Bảo vệ nền tảng tư tưởng của Đảng",
            "Nâng cao năng lực lãnh đạo và sức chiến đấu của tổ chức đảng",
            "Đẩy mạnh cải cách hành chính nhà nước",
            "Phát huy truyền thống quê hương anh hùng",
            "Thi đua yêu nước, chào mừng đại hội đảng bộ các cấp",
            "Chung sức xây dựng nông thôn mới",
            "Thực hiện nghị quyết đại hội đảng bộ tỉnh",
            "Chuyển đổi số vì cuộc sống người dân",
            "Giữ gìn bản sắc văn hóa dân tộc",
            "Tự soi, tự sửa theo gương Bác",
            "Siết chặt kỷ luật, kỷ cương hành chính",
            "Củng cố tổ chức, đổi mới hoạt động của Mặt trận",
            "Hướng tới kỷ niệm ngày thành lập tỉnh",
            "Toàn dân bảo vệ an ninh Tổ quốc");

    private Rubrics() {}

    /** The words of a rubric, in capitals now and then. */
    static List<String> words(Random random) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        return List.of((random.nextInt(4) == 0 ? name.toUpperCase(Locale.ROOT) : name).split(" ", -1));
    }
}
