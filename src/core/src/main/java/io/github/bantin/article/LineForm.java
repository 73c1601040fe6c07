package io.github.bantin.article;

import io.github.bantin.internal.learn.Hash;
import io.github.bantin.internal.learn.PageTokens;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a line is in the form of an official document, a letter or a table, told by its own words: national title, document
 * number, legal grounds, numbered unit, signature, recipients, row.
 *
 * <p>Source of the parts of documents and their wording: Decree 30/2020/NĐ-CP, appendix I, for the State; Guidance
 * 36-HD/VPTW for the Party.
 */
enum LineForm {
    NONE,
    /** The name of the country or the Party, and the motto below it. */
    NATION,
    /** The number of a document by itself: "Số: 12/QĐ-UBND". */
    NUMBER,
    /** Place and date: "Hà Nội, ngày 5 tháng 3 năm 2022". */
    DATE,
    /** In capitals, the type of a document and what follows it: "CHỈ THỊ CỦA BAN THƯỜNG VỤ TỈNH ỦY". */
    TYPE,
    /** What a document is about: "Về việc …", "V/v …". */
    SUBJECT,
    ADDRESSEE,
    /** Legal grounds: "Căn cứ …". */
    GROUNDS,
    /** In capitals, the words that what is decided follows: "QUYẾT ĐỊNH:". */
    ENACTING,
    /** A numbered part, chapter, section or article. */
    UNIT,
    /** A section with a Roman number: "II. NHIỆM VỤ". */
    ROMAN,
    /** The authority by which somebody signs: "TM.", "KT.". */
    AUTHORITY,
    /** In capitals, the office of who signs. */
    OFFICE,
    RECIPIENTS,
    /** The begin of what is attached: "Phụ lục", "Mẫu số", "(Ban hành kèm theo …". */
    ANNEX,
    /** A field of the head of a letter: "Từ:", "Subject:". */
    FIELD,
    /** What a letter begins or ends with. */
    GREETING,
    /** Where a text comes from: "Nguồn:", "Theo:". */
    SOURCE,
    /** Cells side by side, several of them figures. */
    ROW;

    private static final int LONGEST_PHRASE = 8;
    private static final int LONGEST_FRAME = 16;
    private static final int LONGEST_OFFICE = 12;
    private static final int FEW_FIGURES = 2;

    private static final Map<Long, LineForm> PHRASES = new HashMap<>();

    static {
        enter(
                NATION,
                "cộng hòa xã hội chủ nghĩa việt nam|việt nam dân chủ cộng hòa|đảng cộng sản việt nam"
                        + "|độc lập - tự do - hạnh phúc");
        enter(NUMBER, "số|luật số|bộ luật số|pháp lệnh số|nghị quyết số|nghị định số");
        enter(
                TYPE,
                "hiến pháp|bộ luật|luật|pháp lệnh|lệnh|sắc lệnh|nghị quyết|nghị quyết liên tịch|nghị định|quyết định"
                        + "|chỉ thị|kết luận|quy chế|quy định|thông tư|thông tư liên tịch|thông tri|thông cáo|thông báo"
                        + "|hướng dẫn|chương trình|kế hoạch|phương án|đề án|dự án|báo cáo|tờ trình|công điện|công văn"
                        + "|điều lệ|nội quy|quy trình|quy hoạch|chiến lược|đề cương|giấy mời|giấy giới thiệu|giấy ủy quyền"
                        + "|biên bản|hợp đồng|lời kêu gọi|tuyên bố|cương lĩnh|văn bản hợp nhất|quyết nghị");
        enter(SUBJECT, "về việc|v / v");
        enter(ADDRESSEE, "kính gửi");
        enter(GROUNDS, "căn cứ|theo đề nghị của|xét đề nghị|xét tờ trình|xét thấy");
        enter(UNIT, "phần thứ|phần|chương|mục|tiểu mục|điều");
        enter(AUTHORITY, "tm .|t / m|kt .|k / t|tl .|t / l|tuq .|t / u / q|q .");
        enter(
                OFFICE,
                "chủ tịch|phó chủ tịch|quyền chủ tịch|thủ tướng|phó thủ tướng|bộ trưởng|thứ trưởng|tổng giám đốc"
                        + "|giám đốc|phó giám đốc|bí thư|phó bí thư|tổng bí thư|trưởng ban|phó trưởng ban|chánh văn phòng"
                        + "|phó chánh văn phòng|chánh án|phó chánh án|viện trưởng|phó viện trưởng|cục trưởng"
                        + "|phó cục trưởng|tổng cục trưởng|vụ trưởng|hiệu trưởng|phó hiệu trưởng|chủ nhiệm"
                        + "|phó chủ nhiệm|thống đốc|phó thống đốc|tổng thanh tra|trưởng phòng|phó trưởng phòng"
                        + "|chi cục trưởng|tổng thư ký|chánh thanh tra|đội trưởng|trưởng đoàn");
        enter(RECIPIENTS, "nơi nhận");
        enter(ANNEX, "phụ lục|mẫu số|mẫu biểu|biểu số|biểu mẫu|( ban hành kèm theo|( kèm theo|( ban hành theo");
        enter(
                FIELD,
                "từ :|gửi :|đến :|người gửi :|người nhận :|chủ đề :|tiêu đề :|đồng gửi :|ngày :|from :|to :|cc :"
                        + "|subject :|date :|sent :");
        enter(
                GREETING,
                "kính chào|thân chào|xin chào|kính thưa|thân gửi|thân mến|quý vị|quý độc giả|kính mời quý"
                        + "|trân trọng cảm ơn|trân trọng kính|xin trân trọng|trân trọng .|trân trọng ,|trân trọng !");
        enter(SOURCE, "nguồn :|( nguồn|nguồn tin :|theo :|( theo|tác giả :|tin , ảnh :|bài , ảnh :|bài và ảnh :|tin :");
    }

    private static void enter(LineForm form, String phrases) {
        for (String phrase : phrases.split("\\|", -1)) {
            PageTokens tokens = PageTokens.of(phrase);
            long hash = 0;
            for (int i = 0; i < tokens.size(); i++) {
                hash = Hash.of(hash, tokens.key(i));
            }
            PHRASES.put(hash, form);
        }
    }

    /** The number by which the models know it. */
    @SuppressWarnings("EnumOrdinal") // the models are trained again when a constant comes or goes
    int code() {
        return ordinal();
    }

    /** The forms of all lines of a page. */
    static LineForm[] of(String text, PageTokens tokens, Iterable<PageLine> lines, int count) {
        LineForm[] forms = new LineForm[count];
        int i = 0;
        for (PageLine line : lines) {
            forms[i++] = of(text, tokens, line);
        }
        return forms;
    }

    private static LineForm of(String text, PageTokens tokens, PageLine line) {
        if (line.tokens() == 0) {
            return NONE;
        }
        LineForm form = NONE;
        int behind = line.first();
        long hash = 0;
        for (int i = line.first(); i < Math.min(line.end(), line.first() + LONGEST_PHRASE); i++) {
            hash = Hash.of(hash, tokens.key(i));
            LineForm found = PHRASES.get(hash);
            if (found != null) {
                form = found;
                behind = i + 1;
            }
        }
        if (form != NONE && form.fits(text, tokens, line, behind)) {
            return form == TYPE && line.closing() == PageLine.Closing.COLON ? ENACTING : form;
        }
        if (endsWithNation(tokens, line)) {
            return NATION;
        }
        if (isRow(text, tokens, line)) {
            return ROW;
        }
        return isRoman(text, tokens, line) ? ROMAN : endsInDate(text, tokens, line) ? DATE : NONE;
    }

    /** Whether the national title stands behind the name of who issues a document, as it does where both are one line. */
    private static boolean endsWithNation(PageTokens tokens, PageLine line) {
        if (line.shape() != PageLine.Shape.CAPITALS || line.tokens() > 2 * LONGEST_FRAME) {
            return false;
        }
        for (int from = line.end() - LONGEST_PHRASE; from > line.first(); from--) {
            long hash = 0;
            for (int i = from; i < from + LONGEST_PHRASE; i++) {
                hash = Hash.of(hash, tokens.key(i));
            }
            if (PHRASES.get(hash) == NATION) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words of a line, those of this form before a token, are written as the form demands. */
    private boolean fits(String text, PageTokens tokens, PageLine line, int behind) {
        boolean capital = tokens.kind(line.first()) != PageTokens.LOWER;
        return switch (this) {
            case TYPE -> line.shape() == PageLine.Shape.CAPITALS;
            case OFFICE -> line.shape() == PageLine.Shape.CAPITALS && line.tokens() <= LONGEST_OFFICE;
            case NATION -> capital && line.tokens() <= LONGEST_FRAME;
            case NUMBER -> capital && isNumber(tokens, line, behind);
            case UNIT -> capital && isCounted(text, tokens, line, behind);
            case AUTHORITY -> line.shape() == PageLine.Shape.CAPITALS && line.tokens() <= LONGEST_FRAME;
            case ANNEX ->
                tokens.kind(line.first()) == PageTokens.MARK
                        || capital && line.tokens() <= LONGEST_FRAME && !line.closed();
            case SOURCE -> line.tokens() <= LONGEST_OFFICE;
            case SUBJECT -> true;
            default -> capital || tokens.kind(line.first()) == PageTokens.MARK;
        };
    }

    /** Whether figures, or the room left for them, and a symbol in capitals follow behind a hyphen or slash. */
    private static boolean isNumber(PageTokens tokens, PageLine line, int behind) {
        boolean joined = false;
        for (int i = behind; i < Math.min(line.end(), behind + LONGEST_FRAME); i++) {
            if (joined && tokens.kind(i) == PageTokens.UPPER) {
                return true;
            }
            joined |= tokens.kind(i) == PageTokens.MARK
                    && (tokens.key(i) == PageTokens.mark('/') || tokens.key(i) == PageTokens.mark('-'));
            if (tokens.kind(i) == PageTokens.LOWER) {
                return false;
            }
        }
        return false;
    }

    /** Whether a number in figures, Roman figures or words follows, and no text that only refers to it. */
    private static boolean isCounted(String text, PageTokens tokens, PageLine line, int behind) {
        if (behind >= line.end()) {
            return false;
        }
        boolean figure = tokens.kind(behind) == PageTokens.FIGURE || isRomanWord(text, tokens, behind);
        boolean word = tokens.kind(behind) <= PageTokens.UPPER && line.tokens() <= 3;
        if (!figure) {
            return word;
        }
        if (behind + 1 >= line.end()) {
            return true;
        }
        boolean letter = tokens.begin(behind + 1) == tokens.end(behind) && tokens.isWord(behind + 1);
        int next = behind + (letter ? 2 : 1);
        return next >= line.end() || tokens.kind(next) == PageTokens.MARK || tokens.kind(next) != PageTokens.LOWER;
    }

    private static boolean isRomanWord(String text, PageTokens tokens, int token) {
        for (int i = tokens.begin(token); i < tokens.end(token); i++) {
            if ("IVX".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRoman(String text, PageTokens tokens, PageLine line) {
        int first = line.first();
        if (line.tokens() < 3 || !isRomanWord(text, tokens, first) || tokens.kind(first + 1) != PageTokens.MARK) {
            return false;
        }
        char mark = text.charAt(tokens.begin(first + 1));
        return (mark == '.' || mark == '-' || mark == ')' || mark == '/' || mark == '\u2013')
                && tokens.begin(first + 2) > tokens.end(first + 1);
    }

    /** Whether a short line ends in "ngày … tháng … năm …" behind a place and a comma. */
    private static boolean endsInDate(String text, PageTokens tokens, PageLine line) {
        if (line.tokens() > LONGEST_FRAME || line.tokens() < 7 || tokens.kind(line.first()) == PageTokens.LOWER) {
            return false;
        }
        int at = line.first();
        while (at < line.end() && tokens.key(at) != PageTokens.mark(',')) {
            at++;
        }
        return at + 1 < line.end()
                && tokens.key(at + 1) == DAY
                && holds(tokens, at + 2, line.end(), MONTH)
                && holds(tokens, at + 3, line.end(), YEAR)
                && !line.closed()
                && Character.isLetter(text.charAt(tokens.begin(at + 1)));
    }

    private static final long DAY = PageTokens.of("ngày").key(0);
    private static final long MONTH = PageTokens.of("tháng").key(0);
    private static final long YEAR = PageTokens.of("năm").key(0);

    private static boolean holds(PageTokens tokens, int from, int to, long key) {
        for (int i = from; i < to; i++) {
            if (tokens.key(i) == key) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a line is cells of a table: parted by tabs or several blanks, not as the words of stretched lines are, or
     * ending in figures side by side.
     */
    private static boolean isRow(String text, PageTokens tokens, PageLine line) {
        int wide = 0;
        int single = 0;
        int cells = 0;
        int figures = 0;
        int ending = 0;
        boolean cellIsFigures = true;
        for (int i = line.first(); i < line.end(); i++) {
            boolean figure = tokens.kind(i) == PageTokens.FIGURE;
            boolean percent = tokens.kind(i) == PageTokens.MARK && tokens.key(i) == PageTokens.mark('%');
            int gap = i == line.first() ? 2 : gap(text, tokens.end(i - 1), tokens.begin(i));
            if (gap >= 2) {
                figures += cells > 0 && cellIsFigures ? 1 : 0;
                cells++;
                wide += i == line.first() ? 0 : 1;
                cellIsFigures = true;
            } else if (gap == 1) {
                single++;
            }
            cellIsFigures &= figure || percent;
            ending = figure && gap >= 1 ? ending + 1 : percent && gap == 0 ? ending : 0;
        }
        figures += cellIsFigures ? 1 : 0;
        return wide >= 2 && (single >= wide || figures >= FEW_FIGURES && 2 * figures >= cells)
                || ending >= FEW_FIGURES && line.tokens() <= 2 * LONGEST_FRAME && ending + 1 < line.tokens();
    }

    /** How many blanks part two tokens; a tab or a bar is as good as several. */
    private static int gap(String text, int from, int to) {
        int gap = 0;
        for (int i = from; i < to; i++) {
            gap += text.charAt(i) == '\t' ? 2 : 1;
        }
        return gap;
    }

    /** The forms that only official documents have. */
    boolean isOfDocuments() {
        return DOCUMENT.contains(this);
    }

    private static final Set<LineForm> DOCUMENT = EnumSet.of(
            NATION, NUMBER, DATE, TYPE, SUBJECT, ADDRESSEE, GROUNDS, ENACTING, UNIT, AUTHORITY, OFFICE, RECIPIENTS);
}
