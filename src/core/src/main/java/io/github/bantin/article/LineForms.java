package io.github.bantin.article;

import io.github.bantin.internal.learn.Hash;
import io.github.bantin.internal.learn.PageTokens;
import java.util.HashMap;
import java.util.Map;

/** Sees of lines what they are in the form of an official document, a letter or a table, by the words that each begins with. */
final class LineForms {
    private static final int LONGEST_PHRASE = 8;
    private static final int LONGEST_FRAME = 16;
    private static final int LONGEST_OFFICE = 12;
    private static final int FEW_FIGURES = 2;

    private static final long DAY = PageTokens.of("ngày").key(0);
    private static final long MONTH = PageTokens.of("tháng").key(0);
    private static final long YEAR = PageTokens.of("năm").key(0);

    private static final Map<Long, LineForm> PHRASES = new HashMap<>();

    static {
        enter(
                LineForm.NATION,
                "cộng hòa xã hội chủ nghĩa việt nam|việt nam dân chủ cộng hòa|đảng cộng sản việt nam"
                        + "|độc lập - tự do - hạnh phúc");
        enter(LineForm.NUMBER, "số|luật số|bộ luật số|pháp lệnh số|nghị quyết số|nghị định số");
        enter(
                LineForm.TYPE,
                "hiến pháp|bộ luật|luật|pháp lệnh|lệnh|sắc lệnh|nghị quyết|nghị quyết liên tịch|nghị định|quyết định"
                        + "|chỉ thị|kết luận|quy chế|quy định|thông tư|thông tư liên tịch|thông tri|thông cáo|thông báo"
                        + "|hướng dẫn|chương trình|kế hoạch|phương án|đề án|dự án|báo cáo|tờ trình|công điện|công văn"
                        + "|điều lệ|nội quy|quy trình|quy hoạch|chiến lược|đề cương|giấy mời|giấy giới thiệu|giấy ủy quyền"
                        + "|biên bản|hợp đồng|lời kêu gọi|tuyên bố|cương lĩnh|văn bản hợp nhất|quyết nghị");
        enter(LineForm.SUBJECT, "về việc|v / v");
        enter(LineForm.ADDRESSEE, "kính gửi");
        enter(LineForm.GROUNDS, "căn cứ|theo đề nghị của|xét đề nghị|xét tờ trình|xét thấy");
        enter(LineForm.UNIT, "phần thứ|phần|chương|mục|tiểu mục|điều");
        enter(LineForm.AUTHORITY, "tm .|t / m|kt .|k / t|tl .|t / l|tuq .|t / u / q|q .");
        enter(
                LineForm.OFFICE,
                "chủ tịch|phó chủ tịch|quyền chủ tịch|thủ tướng|phó thủ tướng|bộ trưởng|thứ trưởng|tổng giám đốc"
                        + "|giám đốc|phó giám đốc|bí thư|phó bí thư|tổng bí thư|trưởng ban|phó trưởng ban|chánh văn phòng"
                        + "|phó chánh văn phòng|chánh án|phó chánh án|viện trưởng|phó viện trưởng|cục trưởng"
                        + "|phó cục trưởng|tổng cục trưởng|vụ trưởng|hiệu trưởng|phó hiệu trưởng|chủ nhiệm"
                        + "|phó chủ nhiệm|thống đốc|phó thống đốc|tổng thanh tra|trưởng phòng|phó trưởng phòng"
                        + "|chi cục trưởng|tổng thư ký|chánh thanh tra|đội trưởng|trưởng đoàn");
        enter(LineForm.RECIPIENTS, "nơi nhận");
        enter(
                LineForm.ANNEX,
                "phụ lục|mẫu số|mẫu biểu|biểu số|biểu mẫu|( ban hành kèm theo|( kèm theo|( ban hành theo");
        enter(
                LineForm.FIELD,
                "từ :|gửi :|đến :|người gửi :|người nhận :|chủ đề :|tiêu đề :|đồng gửi :|ngày :|from :|to :|cc :"
                        + "|subject :|date :|sent :");
        enter(
                LineForm.GREETING,
                "kính chào|thân chào|xin chào|kính thưa|thân gửi|thân mến|quý vị|quý độc giả|kính mời quý"
                        + "|trân trọng cảm ơn|trân trọng kính|xin trân trọng|trân trọng .|trân trọng ,|trân trọng !");
        enter(
                LineForm.SOURCE,
                "nguồn :|( nguồn|nguồn tin :|theo :|( theo|tác giả :|tin , ảnh :|bài , ảnh :|bài và ảnh :|tin :");
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

    private LineForms() {}

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
            return LineForm.NONE;
        }
        LineForm form = LineForm.NONE;
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
        if (form != LineForm.NONE && fits(form, text, tokens, line, behind)) {
            return form == LineForm.TYPE && line.closing() == PageLine.Closing.COLON ? LineForm.ENACTING : form;
        }
        if (endsWithNation(tokens, line)) {
            return LineForm.NATION;
        }
        if (isRow(text, tokens, line)) {
            return LineForm.ROW;
        }
        return isRoman(text, tokens, line)
                ? LineForm.ROMAN
                : endsInDate(text, tokens, line) ? LineForm.DATE : LineForm.NONE;
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
            if (PHRASES.get(hash) == LineForm.NATION) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words of a line, those of a form before a token, are written as the form demands. */
    private static boolean fits(LineForm form, String text, PageTokens tokens, PageLine line, int behind) {
        boolean capital = tokens.kind(line.first()) != PageTokens.LOWER;
        return switch (form) {
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
}
