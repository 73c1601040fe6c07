package io.github.bantin.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/**
 * Official documents made of the articles of statutes, framed as Decree 30/2020/NĐ-CP and Guidance 36-HD/VPTW frame them:
 * decisions, directives and plans, letters. Each is one article whose title is its type and what it is about.
 */
final class OfficialTexts {
    private static final String[] BODIES = {
        "ỦY BAN NHÂN DÂN TỈNH",
        "BAN THƯỜNG VỤ TỈNH ỦY",
        "HỘI ĐỒNG NHÂN DÂN HUYỆN",
        "BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN",
        "SỞ NỘI VỤ",
        "BAN TUYÊN GIÁO TỈNH ỦY",
        "THỦ TƯỚNG CHÍNH PHỦ",
        "BAN BÍ THƯ",
        "VĂN PHÒNG CHÍNH PHỦ"
    };
    private static final String[] TYPES = {
        "CHỈ THỊ",
        "KẾ HOẠCH",
        "HƯỚNG DẪN",
        "KẾT LUẬN",
        "THÔNG BÁO",
        "BÁO CÁO",
        "NGHỊ QUYẾT",
        "CHƯƠNG TRÌNH",
        "ĐỀ ÁN",
        "CÔNG ĐIỆN"
    };
    private static final String[] DECIDING = {"QUYẾT ĐỊNH", "NGHỊ QUYẾT", "NGHỊ ĐỊNH", "THÔNG TƯ"};
    private static final String[] OFFICES = {
        "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "BÍ THƯ", "PHÓ BÍ THƯ", "GIÁM ĐỐC", "TRƯỞNG BAN", "CHÁNH VĂN PHÒNG", "THỦ TƯỚNG"
    };
    private static final String[] SURNAMES = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi"};
    private static final String[] GIVEN = {"Văn Hòa", "Thị Hạnh", "Đức Minh", "Quang Vinh", "Thu Hà", "Xuân Trường"};
    private static final String[] TASKS = {
        "Tổ chức thực hiện",
        "Mục đích, yêu cầu",
        "Nhiệm vụ và giải pháp",
        "Quan điểm chỉ đạo",
        "Kinh phí thực hiện",
        "Tình hình và nguyên nhân"
    };
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI"};

    /** An article of a statute. */
    private record Clauses(String title, List<String> texts) {}

    private final List<List<Clauses>> laws = new ArrayList<>();

    private OfficialTexts() {}

    /** Reads the statutes of a directory. */
    static OfficialTexts read(Path corpus) throws IOException {
        OfficialTexts texts = new OfficialTexts();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus.resolve("statutes.txt.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                texts.enter(line.strip());
            }
        }
        texts.laws.removeIf(law -> law.size() < 12);
        return texts;
    }

    private void enter(String line) {
        if (line.startsWith("###")) {
            laws.add(new ArrayList<>());
        } else if (line.matches("Điều \\d+\\. \\p{Lu}.{8,120}") && !laws.isEmpty()) {
            laws.get(laws.size() - 1).add(new Clauses(line.substring(line.indexOf('.') + 2), new ArrayList<>()));
        } else if (!laws.isEmpty() && !laws.get(laws.size() - 1).isEmpty() && line.length() > 20) {
            List<Clauses> law = laws.get(laws.size() - 1);
            boolean heading =
                    line.matches("(Chương|Mục|Phần|Tiểu mục|Điều) .*") || line.equals(line.toUpperCase(Locale.ROOT));
            if (!heading && law.get(law.size() - 1).texts().size() < 8) {
                law.get(law.size() - 1).texts().add(line);
            }
        }
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    private static String lower(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** A document by role and paragraph. */
    List<SetParts.Part> document(Random random) {
        List<Clauses> law = laws.get(random.nextInt(laws.size()));
        int count = 2 + random.nextInt(6);
        int from = random.nextInt(law.size() - count);
        Draft draft = new Draft(random, law.subList(from, from + count));
        return switch (random.nextInt(3)) {
            case 0 -> draft.decision();
            case 1 -> draft.letter();
            default -> draft.plan();
        };
    }

    /** A document as a bulletin prints it: its title, a sentence that says when it was issued, its text. */
    List<SetParts.Part> printed(Random random) {
        List<Clauses> law = laws.get(random.nextInt(laws.size()));
        int count = 2 + random.nextInt(3);
        int from = random.nextInt(law.size() - count);
        return new Draft(random, law.subList(from, from + count)).printed();
    }

    /** A document while it is written. */
    private static final class Draft {
        private final Random random;
        private final List<Clauses> clauses;
        private final List<SetParts.Part> parts = new ArrayList<>();
        private final String body;

        Draft(Random random, List<Clauses> clauses) {
            this.random = random;
            this.clauses = clauses;
            this.body = one(BODIES, random);
        }

        private void add(PartRole role, String text) {
            parts.add(new SetParts.Part(role, parts.size(), new ArrayList<>(List.of(text.split("\\s+", -1)))));
        }

        private void title(String type) {
            boolean ofBody = random.nextInt(3) == 0;
            String subject = lower(clauses.get(0).title());
            add(PartRole.HEADLINE, ofBody ? type + " CỦA " + body : type);
            add(PartRole.HEADLINE, (random.nextBoolean() ? "về " : "Về việc ") + subject);
            if (random.nextInt(3) == 0) {
                add(PartRole.BODY, "-----");
            }
        }

        List<SetParts.Part> decision() {
            String type = one(DECIDING, random);
            title(type);
            if (random.nextBoolean()) {
                add(PartRole.BODY, "CHỦ TỊCH " + body);
            }
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                add(
                        PartRole.BODY,
                        "Căn cứ Luật " + lower(clauses.get(i % clauses.size()).title()) + " ngày "
                                + (1 + random.nextInt(28)) + " tháng " + (1 + random.nextInt(12)) + " năm "
                                + (2001 + random.nextInt(20)) + ";");
            }
            add(PartRole.BODY, "Theo đề nghị của Giám đốc Sở Tư pháp,");
            if (random.nextInt(4) > 0) {
                add(PartRole.BODY, (type.equals("NGHỊ QUYẾT") ? "QUYẾT NGHỊ:" : "QUYẾT ĐỊNH:"));
            }
            int number = random.nextInt(4) == 0 ? 5 + random.nextInt(60) : 1;
            boolean chapters = random.nextInt(3) == 0;
            for (Clauses clause : clauses) {
                if (chapters && random.nextInt(3) == 0) {
                    add(PartRole.BODY, "Chương " + one(ROMAN, random));
                    add(PartRole.BODY, clause.title().toUpperCase(Locale.ROOT));
                }
                String head = "Điều " + number++ + ". ";
                boolean runIn = random.nextInt(3) == 0 && !clause.texts().isEmpty();
                add(PartRole.BODY, runIn ? head + clause.texts().get(0) : head + clause.title());
                for (int i = runIn ? 1 : 0; i < clause.texts().size(); i++) {
                    add(PartRole.BODY, clause.texts().get(i));
                }
            }
            close();
            return parts;
        }

        List<SetParts.Part> plan() {
            title(one(TYPES, random));
            opening();
            sections();
            if (random.nextBoolean()) {
                add(
                        PartRole.BODY,
                        "Trên đây là nội dung cần triển khai, đề nghị các cơ quan, đơn vị thực hiện nghiêm túc.");
            }
            close();
            return parts;
        }

        private void sections() {
            int style = random.nextInt(3);
            int number = 0;
            for (Clauses clause : clauses) {
                String head = random.nextBoolean() ? one(TASKS, random) : clause.title();
                String mark = style == 0
                        ? ROMAN[number % ROMAN.length] + (random.nextBoolean() ? ". " : "- ")
                        : number + 1 + ". ";
                add(PartRole.BODY, mark + (style == 0 && random.nextBoolean() ? head.toUpperCase(Locale.ROOT) : head));
                number++;
                String item = one(new String[] {"", "- ", "+ ", ""}, random);
                for (String text : clause.texts()) {
                    String bare = text.replaceFirst("^(\\d+\\.|[a-zđ]\\))\\s+", "");
                    add(PartRole.BODY, item.isEmpty() && style == 0 ? text : item + bare);
                }
            }
        }

        List<SetParts.Part> printed() {
            String type = one(TYPES, random);
            add(PartRole.HEADLINE, type + " CỦA " + body);
            String subject = "về " + lower(clauses.get(0).title());
            add(PartRole.HEADLINE, subject);
            if (random.nextInt(4) > 0) {
                String name = body.charAt(0) + body.substring(1).toLowerCase(Locale.ROOT);
                String issued = (random.nextBoolean() ? "Ngày " : "Vừa qua, ngày ") + (1 + random.nextInt(28)) + "/"
                        + (1 + random.nextInt(12)) + "/" + (2010 + random.nextInt(14)) + ", " + name
                        + one(new String[] {" đã ban hành ", " ban hành ", " ký ban hành "}, random)
                        + type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT) + " số "
                        + (1 + random.nextInt(99))
                        + "-" + type.charAt(0) + "T/TU " + subject + ". ";
                add(
                        PartRole.LEAD,
                        issued
                                + one(
                                        new String[] {
                                            "Nội dung như sau:",
                                            "Bản tin trích đăng những nội dung chính sau đây:",
                                            "Toàn văn như sau:",
                                            "Nội dung cụ thể:"
                                        },
                                        random));
            }
            opening();
            sections();
            return parts;
        }

        private void opening() {
            List<String> texts = clauses.get(clauses.size() - 1).texts();
            if (!texts.isEmpty()) {
                add(PartRole.BODY, texts.get(0).replaceFirst("^(\\d+\\.|[a-zđ]\\))\\s+", ""));
            }
            add(
                    PartRole.BODY,
                    "Để thực hiện tốt công tác này, "
                            + one(
                                    new String[] {
                                        "Ban Thường vụ yêu cầu các cấp ủy, chính quyền tập trung vào một số nhiệm vụ sau:",
                                        "Ủy ban nhân dân tỉnh ban hành kế hoạch triển khai với các nội dung như sau:",
                                        "đề nghị các đơn vị quan tâm chỉ đạo những việc sau đây:"
                                    },
                                    random));
        }

        List<SetParts.Part> letter() {
            add(PartRole.HEADLINE, "V/v " + lower(clauses.get(0).title()));
            add(
                    PartRole.BODY,
                    "Kính gửi: "
                            + one(
                                    new String[] {
                                        "Các sở, ban, ngành cấp tỉnh;",
                                        "Ủy ban nhân dân các huyện, thành phố.",
                                        "Thường trực các huyện ủy, thị ủy."
                                    },
                                    random));
            opening();
            int number = 1;
            for (Clauses clause : clauses) {
                boolean numbered = random.nextInt(4) > 0;
                for (String text :
                        clause.texts().subList(0, Math.min(2, clause.texts().size()))) {
                    String bare = text.replaceFirst("^(\\d+\\.|[a-zđ]\\))\\s+", "");
                    add(PartRole.BODY, numbered ? number++ + ". " + bare : bare);
                }
            }
            close();
            return parts;
        }

        private void close() {
            if (random.nextInt(4) == 0) {
                return;
            }
            boolean recipientsFirst = random.nextBoolean();
            if (recipientsFirst) {
                recipients();
            }
            if (random.nextInt(4) > 0) {
                String by = one(new String[] {"TM. ", "KT. ", "T/M ", "TL. ", "K/T "}, random);
                add(PartRole.BODY, by + (by.startsWith("K") ? one(OFFICES, random) : body));
            }
            add(PartRole.BODY, one(OFFICES, random));
            if (random.nextInt(3) == 0) {
                add(PartRole.BODY, one(new String[] {"(Đã ký)", "(đã ký)", "(Ký tên, đóng dấu)"}, random));
            }
            add(PartRole.BODY, one(SURNAMES, random) + " " + one(GIVEN, random));
            if (!recipientsFirst) {
                recipients();
            }
        }

        private void recipients() {
            if (random.nextInt(3) == 0) {
                return;
            }
            add(PartRole.BODY, "Nơi nhận:");
            add(PartRole.BODY, "- Như trên;");
            add(PartRole.BODY, "- Các sở, ban, ngành;");
            add(PartRole.BODY, random.nextBoolean() ? "- Lưu: VT." : "- Lưu Văn phòng.");
        }
    }
}
