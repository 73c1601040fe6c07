package io.github.bantin.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What plain texts have beside the parts of printed articles: heads of letters, subheads, tables, sources. */
final class PlainParts {
    private static final String[] SOURCES = {
        "Nguồn: Cổng thông tin điện tử tỉnh",
        "Theo Báo Nhân Dân",
        "(Theo TTXVN)",
        "Nguồn: baochinhphu.vn",
        "(Nguồn: TTXVN)"
    };
    private static final String[] AUTHORS = {
        "Lê Minh", "Theo TTXVN", "Hồng Vân", "T. Hà", "Nguyễn Hải - Thu Trang", "(Tổng hợp) Mai An", "Quốc Bình"
    };
    private static final String[] UNITS = {"tỷ đồng", "triệu đồng", "người", "ha", "nghìn tấn", "%", "vụ"};

    private PlainParts() {}

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    /** What stands before the items of a letter. */
    static List<String> head(Random random) {
        List<String> head = new ArrayList<>();
        int fields = random.nextInt(3);
        if (fields == 1) {
            head.add("Từ: Văn phòng <bantin@vanphong.example>");
            head.add("Gửi: Các đơn vị trực thuộc");
            head.add("Ngày: Thứ Ba, " + (1 + random.nextInt(28)) + "/5/2021, 08:30");
            head.add("Tiêu đề: Điểm báo ngày " + (1 + random.nextInt(28)) + "/5");
        } else if (fields == 2) {
            head.add("From: Ban biên tập <tin@coquan.example>");
            head.add("To: <danhsach@coquan.example>");
            head.add("Subject: Bản tin tuần " + (1 + random.nextInt(50)));
        }
        if (fields == 0 || random.nextBoolean()) {
            head.add(one(
                    new String[] {
                        "Kính gửi các đồng chí,",
                        "Kính chào quý vị,",
                        "Kính gửi quý độc giả, dưới đây là những tin chính trong tuần.",
                        "Xin chào anh chị, Ban biên tập xin gửi bản tin hôm nay.",
                        "Kính thưa quý bạn đọc!"
                    },
                    random));
        }
        return head;
    }

    /** What stands behind them. */
    static List<String> foot(Random random) {
        List<String> foot = new ArrayList<>();
        foot.add(one(
                new String[] {
                    "Trân trọng,",
                    "Trân trọng cảm ơn.",
                    "Xin trân trọng cảm ơn quý vị đã theo dõi.",
                    "Mọi ý kiến xin gửi về địa chỉ bantin@vanphong.example."
                },
                random));
        if (random.nextBoolean()) {
            foot.add(one(
                    new String[] {"Ban biên tập", "Văn phòng Tỉnh ủy", "Để ngừng nhận thư, xin trả lời thư này."},
                    random));
        }
        return foot;
    }

    /** The parts of an article with subheads, a table or a source between or behind them, or as they are. */
    static List<SetParts.Part> varied(List<SetParts.Part> parts, Random random) {
        List<SetParts.Part> all = new ArrayList<>();
        boolean subheads = random.nextInt(4) == 0;
        int table = random.nextInt(8) == 0 ? 1 + random.nextInt(5) : -1;
        int paragraph = 1000;
        int bodies = 0;
        for (SetParts.Part part : parts) {
            boolean body = part.role() == PartRole.BODY;
            bodies += body ? 1 : 0;
            if (subheads && body && bodies > 1 && part.words().size() > 25 && random.nextInt(3) == 0) {
                all.add(new SetParts.Part(PartRole.BODY, paragraph++, subhead(part.words(), random)));
            }
            all.add(part);
            if (body && bodies == table) {
                for (String row : table(part.words(), random)) {
                    all.add(new SetParts.Part(PartRole.BODY, paragraph++, List.of(row), true));
                }
            }
        }
        boolean signed = !parts.isEmpty() && parts.get(parts.size() - 1).role() == PartRole.BYLINE;
        if (!parts.isEmpty() && !signed && random.nextInt(3) == 0) {
            all.add(new SetParts.Part(
                    PartRole.BYLINE, paragraph, List.of(one(SOURCES, random).split(" ", -1))));
        }
        if (random.nextInt(10) == 0) {
            signAbove(all);
        }
        if (random.nextInt(8) == 0 && !all.isEmpty() && all.get(all.size() - 1).role() == PartRole.BODY) {
            SetParts.Part last = all.get(all.size() - 1);
            List<String> words = new ArrayList<>(last.words());
            words.addAll(List.of(one(AUTHORS, random).split(" ", -1)));
            all.set(all.size() - 1, new SetParts.Part(last.role(), last.paragraph(), words, last.set()));
        }
        return all;
    }

    /** The parts of an item of a list of news, its title numbered. */
    static List<SetParts.Part> numbered(List<SetParts.Part> parts, int number) {
        List<SetParts.Part> all = new ArrayList<>(parts);
        for (int i = 0; i < all.size(); i++) {
            SetParts.Part part = all.get(i);
            if (part.role() == PartRole.HEADLINE) {
                List<String> words = new ArrayList<>(part.words());
                words.add(0, number + ".");
                all.set(i, new SetParts.Part(part.role(), part.paragraph(), words));
                return all;
            }
        }
        return all;
    }

    /** The parts of an article with its author right below the title, as web pages have it. */
    private static void signAbove(List<SetParts.Part> parts) {
        int byline = -1;
        int title = -1;
        for (int i = 0; i < parts.size(); i++) {
            byline = parts.get(i).role() == PartRole.BYLINE ? i : byline;
            title = parts.get(i).role() == PartRole.HEADLINE ? i : title;
        }
        if (byline > title && title >= 0) {
            parts.add(title + 1, parts.remove(byline));
        }
    }

    /** A short line of words of the paragraph that it stands over. */
    private static List<String> subhead(List<String> words, Random random) {
        int count = 3 + random.nextInt(5);
        int from = random.nextInt(words.size() - count);
        List<String> subhead = new ArrayList<>(words.subList(from, from + count));
        subhead.replaceAll(word -> word.replaceAll("[.,;:?!“”()]", ""));
        subhead.removeIf(String::isEmpty);
        String first = subhead.isEmpty() ? "Kết quả" : subhead.remove(0);
        subhead.add(0, Character.toUpperCase(first.charAt(0)) + first.substring(1));
        if (random.nextInt(4) == 0) {
            subhead.replaceAll(word -> word.toUpperCase(Locale.ROOT));
        }
        return subhead;
    }

    private static List<String> table(List<String> words, Random random) {
        List<String> rows = new ArrayList<>();
        String gap = one(new String[] {"  ", "\t", " ", "    ", " | "}, random);
        boolean units = random.nextBoolean();
        int columns = 1 + random.nextInt(4);
        if (random.nextBoolean()) {
            rows.add("TT" + gap + "Chỉ tiêu" + (units ? gap + "Đơn vị" : "") + gap + "Năm 2020" + gap
                    + "So với cùng kỳ (%)");
        }
        for (int row = 1 + random.nextInt(3); row < 8; row++) {
            int from = random.nextInt(Math.max(1, words.size() - 4));
            String name = String.join(" ", words.subList(from, Math.min(words.size(), from + 2 + random.nextInt(3))))
                    .replaceAll("[.,;:]", "");
            StringBuilder line = new StringBuilder(row + gap + name + (units ? gap + one(UNITS, random) : ""));
            for (int c = 0; c < columns; c++) {
                line.append(gap).append(figure(random));
            }
            rows.add(line.toString());
        }
        return rows;
    }

    private static String figure(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> String.valueOf(1 + random.nextInt(999));
            case 1 -> (1 + random.nextInt(9)) + "." + (100 + random.nextInt(900));
            default -> random.nextInt(120) + "," + random.nextInt(10);
        };
    }
}
