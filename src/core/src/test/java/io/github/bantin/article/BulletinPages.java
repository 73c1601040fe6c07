package io.github.bantin.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A generator of bulletin pages whose articles are known: prose of own templates, set in columns, its columns in the order
 * of a text layer.
 */
final class BulletinPages {
    private static final String[][] SUBJECTS = {
        {"Hội Nông dân huyện Phú Lương", "phong trào nông dân sản xuất giỏi", "hộ nông dân", "vay vốn trồng chè"},
        {"Trường Tiểu học Hòa Bình", "tuần lễ đọc sách", "học sinh", "đọc sách tại thư viện"},
        {"Trạm Y tế xã Tân Lập", "chiến dịch tiêm chủng mở rộng", "trẻ em dưới 5 tuổi", "khám sức khỏe định kỳ"},
        {
            "Công an huyện Đồng Hỷ",
            "đợt cao điểm bảo đảm trật tự an toàn giao thông",
            "lái xe",
            "chấp hành luật giao thông"
        },
        {"Hội Cựu chiến binh thành phố", "hoạt động giúp nhau giảm nghèo", "hội viên", "xây dựng nhà tình nghĩa"},
        {
            "Đoàn Thanh niên huyện Võ Nhai",
            "chiến dịch thanh niên tình nguyện",
            "đoàn viên",
            "làm đường giao thông nông thôn"
        },
        {"Sở Tài nguyên và Môi trường", "kế hoạch bảo vệ môi trường", "doanh nghiệp", "xử lý chất thải rắn"},
        {"Ngân hàng Chính sách xã hội tỉnh", "chương trình tín dụng ưu đãi", "hộ nghèo", "phát triển kinh tế gia đình"},
    };

    private static final String[] SENTENCES = {
        "Thời gian qua, %1$s đã tích cực triển khai %2$s trên địa bàn.",
        "Đến nay, toàn huyện có %5$d %3$s tham gia, tăng %6$d so với cùng kỳ năm trước.",
        "Nhiều %3$s được hướng dẫn, hỗ trợ %4$s, góp phần nâng cao đời sống vật chất và tinh thần.",
        "%1$s phối hợp với các cơ quan, đơn vị liên quan tổ chức tuyên truyền, vận động nhân dân %4$s.",
        "Các cấp ủy đảng, chính quyền luôn quan tâm lãnh đạo, chỉ đạo thực hiện %2$s gắn với nhiệm vụ chính trị của địa"
                + " phương.",
        "Nhờ %2$s, %5$d %3$s đã có điều kiện %4$s, nhiều mô hình mới được nhân rộng.",
        "Trong thời gian tới, %1$s tiếp tục đổi mới nội dung, hình thức hoạt động, phấn đấu hoàn thành các chỉ tiêu đề ra.",
        "Bên cạnh kết quả đạt được, việc %4$s còn gặp khó khăn do thiếu kinh phí và cán bộ có kinh nghiệm.",
        "Tại buổi tổng kết %2$s, %6$d tập thể và cá nhân có thành tích xuất sắc được khen thưởng.",
        "Đồng chí lãnh đạo huyện ghi nhận, đánh giá cao những cố gắng của %1$s và đề nghị mỗi %3$s cần chủ động %4$s.",
    };

    private static final String[] TITLES = {
        "%1$s triển khai %2$s", "Kết quả bước đầu của %2$s", "Hỗ trợ %3$s %4$s", "%1$s đẩy mạnh %2$s"
    };

    private static final String[] NAMES = {
        "NGUYỄN HẢI", "THU HOÀI", "TRẦN VĂN BÌNH", "LÊ MINH", "Phạm Hương", "HOÀNG LAN"
    };

    private BulletinPages() {}

    /** An article before it is set. */
    record Written(String title, List<String> paragraphs, String byline) {
        String text() {
            return title + "\n" + String.join("\n", paragraphs) + "\n" + byline;
        }

        List<String> lines(int width) {
            List<String> lines = new ArrayList<>();
            for (String paragraph : paragraphs) {
                lines.addAll(Prose.wrap(paragraph, width));
            }
            return lines;
        }
    }

    /** Articles on different subjects. */
    static List<Written> articles(Random random, int count) {
        List<String[]> subjects = new ArrayList<>(List.of(SUBJECTS));
        Collections.shuffle(subjects, random);
        List<Written> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(article(random, subjects.get(i)));
        }
        return articles;
    }

    private static final String[] SYLLABLES =
            ("huyện xã thôn nhà dân đường cầu trường chợ lúa ngô cam mía cá tôm rừng đồi sông "
                            + "làm xây trồng nuôi bán mua giúp vay học chữa khám tặng trao thăm họp bàn chọn bầu đón tiễn "
                            + "mới tốt nhanh bền đẹp xanh sạch giàu khỏe vui chắc rộng sâu cao dài")
                    .split(" ");

    /** Articles that mean nothing: syllables at random, in the shape of titles, sentences and paragraphs. */
    static List<Written> scribbles(Random random, int count) {
        List<Written> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> paragraphs = new ArrayList<>();
            for (int p = 1 + random.nextInt(3); p > 0; p--) {
                List<String> sentences = new ArrayList<>();
                for (int k = 2 + random.nextInt(3); k > 0; k--) {
                    sentences.add(scribble(random, 8 + random.nextInt(13)) + ".");
                }
                paragraphs.add(String.join(" ", sentences));
            }
            articles.add(new Written(
                    scribble(random, 5 + random.nextInt(4)), paragraphs, NAMES[random.nextInt(NAMES.length)]));
        }
        return articles;
    }

    private static String scribble(Random random, int syllables) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < syllables; i++) {
            words.add(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        String text = String.join(" ", words);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static Written article(Random random, String[] subject) {
        List<String> templates = new ArrayList<>(List.of(SENTENCES).subList(1, SENTENCES.length));
        Collections.shuffle(templates, random);
        templates.add(0, SENTENCES[0]);
        List<String> paragraphs = new ArrayList<>();
        int at = 0;
        while (at < 7) {
            int sentences = 1 + random.nextInt(3);
            List<String> paragraph = new ArrayList<>();
            for (int k = 0; k < sentences; k++) {
                paragraph.add(fill(templates.get(at++), subject, random));
            }
            paragraphs.add(String.join(" ", paragraph));
        }
        String title = fill(TITLES[random.nextInt(TITLES.length)], subject, random);
        return new Written(title, paragraphs, NAMES[random.nextInt(NAMES.length)]);
    }

    private static String fill(String template, String[] subject, Random random) {
        String text = String.format(
                java.util.Locale.ROOT,
                template,
                subject[0],
                subject[1],
                subject[2],
                subject[3],
                20 + random.nextInt(900),
                3 + random.nextInt(40));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** A text in plain order: titles, paragraphs and bylines parted by blank lines, lines of a width. */
    static String plain(List<Written> articles, int width) {
        List<String> blocks = new ArrayList<>();
        for (Written article : articles) {
            blocks.add(article.title());
            article.paragraphs().forEach(paragraph -> blocks.add(String.join("\n", Prose.wrap(paragraph, width))));
            blocks.add(article.byline());
        }
        return String.join("\n\n", blocks) + "\n";
    }

    /** A page on which the first article's text is torn in two columns, the second behind the whole of another article. */
    static String torn(Written torn, Written other, int width, int cut) {
        List<String> column = torn.lines(width);
        List<String> blocks = new ArrayList<>();
        blocks.add(torn.title());
        blocks.add(String.join("\n", column.subList(0, cut)));
        blocks.add(other.title());
        blocks.add(String.join("\n", other.lines(2 * width)));
        blocks.add(other.byline());
        blocks.add(String.join("\n", column.subList(cut, column.size())));
        blocks.add(torn.byline());
        return String.join("\n\n", blocks) + "\n";
    }
}
