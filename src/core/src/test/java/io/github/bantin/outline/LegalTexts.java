package io.github.bantin.outline;

import io.github.bantin.outline.OutlineScore.GoldSection;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** A writer of random laws and directives whose sections are known. */
final class LegalTexts {
    private static final String[] WORDS =
            ("người nước nhà quản lý công trình kinh tế xã hội hồ sơ văn bản cấp phép đất rừng biển"
                            + " đường học sinh thuốc máy bơm giá phí thuế báo cáo kế hoạch thẩm định lập trình gửi nhận xét kiểm tra"
                            + " giám sát đầu tư xây dựng bảo vệ phát triển nông thôn")
                    .split(" ", -1);
    private static final String[] LETTERS = {"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o"};
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};

    /** A text with its sections. */
    record LegalText(String text, List<GoldSection> sections, int width) {
        @Override
        public String toString() {
            return "width " + width + "\n" + text;
        }
    }

    private record Open(String kind, String number, int begin) {}

    private final Random random;
    private final int width;
    private final boolean gaps;
    private final StringBuilder text = new StringBuilder();
    private final List<GoldSection> sections = new ArrayList<>();
    private final Deque<Open> stack = new ArrayDeque<>();
    private int article;

    private LegalTexts(Random random, int width, boolean gaps) {
        this.random = random;
        this.width = width;
        this.gaps = gaps;
    }

    /** A law with chapters, wrapped at a width or (for 0) with a paragraph on each line. */
    static LegalText law(long seed, int width, boolean gaps) {
        LegalTexts writer = new LegalTexts(new Random(seed), width, gaps);
        int chapters = 1 + writer.random.nextInt(4);
        for (int chapter = 1; chapter <= chapters; chapter++) {
            writer.chapter(chapter);
        }
        writer.close(0);
        return new LegalText(writer.text.toString(), List.copyOf(writer.sections), width);
    }

    /** A directive with numbered sections. */
    static LegalText directive(long seed, int width, boolean gaps) {
        LegalTexts writer = new LegalTexts(new Random(seed), width, gaps);
        int parts = 2 + writer.random.nextInt(4);
        for (int part = 1; part <= parts; part++) {
            writer.open(0, "NUMBERED", ROMAN[part - 1]);
            writer.paragraph(ROMAN[part - 1] + ". " + writer.title());
            writer.items(1, "NUMBERED");
        }
        writer.close(0);
        return new LegalText(writer.text.toString(), List.copyOf(writer.sections), width);
    }

    /** The same in decomposed form; offsets move with it. */
    static LegalText decomposed(LegalText composed) {
        String text = composed.text();
        List<GoldSection> moved = new ArrayList<>();
        for (GoldSection section : composed.sections()) {
            moved.add(new GoldSection(
                    section.kind(),
                    section.number(),
                    section.parent(),
                    nfd(text.substring(0, section.begin())).length(),
                    nfd(text.substring(0, section.end())).length()));
        }
        return new LegalText(nfd(text), moved, composed.width());
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private void chapter(int number) {
        open(0, "CHUONG", ROMAN[number - 1]);
        paragraph("Chương " + ROMAN[number - 1]);
        paragraph(title().toUpperCase(java.util.Locale.ROOT));
        int articles = 1 + random.nextInt(5);
        for (int i = 0; i < articles; i++) {
            boolean inserted = article > 0 && random.nextInt(8) == 0;
            String written = inserted ? article + "a" : String.valueOf(++article);
            if (inserted && !sections.isEmpty() && stack.peek().number().equals(written)) {
                continue;
            }
            open(1, "DIEU", written);
            paragraph("Điều " + written + ". " + title());
            if (random.nextInt(4) == 0) {
                paragraph(capital(prose(20)) + ".");
            } else {
                items(2, "KHOAN");
            }
            if (inserted) {
                article++;
                open(1, "DIEU", String.valueOf(article));
                paragraph("Điều " + article + ". " + title());
                paragraph(capital(prose(15)) + ".");
            }
        }
    }

    private void items(int depth, String kind) {
        int items = 1 + random.nextInt(6);
        for (int i = 1; i <= items; i++) {
            open(depth, kind, String.valueOf(i));
            boolean points = random.nextInt(3) == 0;
            paragraph(i + ". " + capital(prose(5 + random.nextInt(40))) + (points ? ":" : "."));
            if (points) {
                points(depth + 1);
            } else if (random.nextInt(5) == 0) {
                paragraph(capital(prose(30)) + ".");
            }
        }
    }

    private void points(int depth) {
        int points = 2 + random.nextInt(8);
        for (int i = 0; i < points; i++) {
            open(depth, "DIEM", LETTERS[i]);
            boolean dashes = random.nextInt(6) == 0;
            paragraph(LETTERS[i] + ") " + capital(prose(3 + random.nextInt(30)))
                    + (dashes ? ":" : i + 1 < points ? ";" : "."));
            for (int dash = 0; dashes && dash < 3; dash++) {
                open(depth + 1, "ITEM", "");
                paragraph("- " + capital(prose(4 + random.nextInt(20))) + ";");
            }
        }
    }

    private String title() {
        StringBuilder title = new StringBuilder();
        int words = 2 + random.nextInt(12);
        for (int i = 0; i < words; i++) {
            title.append(i == 0 ? "" : " ").append(word());
        }
        return capital(title.toString());
    }

    /** Running text with references, ranges, figures and ends of sentences in it. */
    private String prose(int words) {
        StringBuilder prose = new StringBuilder(word());
        for (int i = 0; i < words; i++) {
            int next = article + random.nextInt(3);
            prose.append(' ');
            switch (random.nextInt(24)) {
                case 0 -> prose.append("theo Điều ").append(next).append(" của Luật này");
                case 1 ->
                    prose.append("tại khoản ")
                            .append(1 + random.nextInt(5))
                            .append(" Điều ")
                            .append(next);
                case 2 -> prose.append("tại Điều ").append(next).append(". Trường hợp khác");
                case 3 -> prose.append("giai đoạn 2016 - 2020");
                case 4 -> prose.append("tăng ").append(2 + random.nextInt(8)).append(". Năm sau");
                case 5 -> prose.append("kinh tế - xã hội");
                case 6 -> prose.append("gọi là “").append(word()).append("”,");
                case 7 ->
                    prose.append("điểm ").append(LETTERS[random.nextInt(6)]).append(" khoản 1 Điều này");
                default -> prose.append(word());
            }
        }
        return prose.append(' ').append(word()).toString();
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private void open(int depth, String kind, String number) {
        close(depth);
        stack.push(new Open(kind, number, text.length()));
    }

    private void close(int depth) {
        while (stack.size() > depth) {
            Open open = stack.pop();
            List<String> parents = new ArrayList<>();
            stack.descendingIterator()
                    .forEachRemaining(above ->
                            parents.add(above.number().isEmpty() ? above.kind() : above.kind() + " " + above.number()));
            int end = text.length();
            while (text.charAt(end - 1) == '\n') {
                end--;
            }
            sections.add(new GoldSection(open.kind(), open.number(), String.join("/", parents), open.begin(), end));
        }
    }

    private void paragraph(String words) {
        int line = 0;
        for (String word : words.split(" ", -1)) {
            boolean first = line == 0;
            if (!first && width > 0 && line + 1 + word.length() > width) {
                text.append('\n');
                line = 0;
                first = true;
            }
            text.append(first ? "" : " ").append(word);
            line += (first ? 0 : 1) + word.length();
        }
        text.append(gaps ? "\n\n" : "\n");
    }
}
