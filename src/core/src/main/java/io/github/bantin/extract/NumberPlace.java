package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the place of a number whether it counts something or only names it: a list item, a page, the row of a table,
 * an article of a law, a telephone, a part of a name. Holds the state of one pass; not thread-safe.
 */
final class NumberPlace {
    /** Words that a number behind them names something with, unless it counts what follows: "tổ 5", but "tổ 5 người". */
    private static final String NAMES =
            "giai đoạn|mức|mức độ|cấp độ|thế hệ|phân khu|dãy|điểm|phần|bảng|biểu|mẫu|hình|số|đường|ngõ|ngách"
                    + "|hẻm|kiệt|tổ|khu phố|phường|quận|lớp|bài|cấp|hạng|loại|nhóm|đợt|vòng|kỳ|khóa|lô|kí hiệu|ký hiệu"
                    + "|tập|khối|thôn|xóm|đội|cụm|trường|ca|cầu|tòa|f|thứ|lần|tuần|bước|câu|buổi|phiên|phương án|mã đề"
                    + "|đề|cổng|cửa|chặng|tiết|bậc|quân khu|binh đoàn|quân đoàn|sư đoàn|trung đoàn|tiểu đoàn|đại đội"
                    + "|trung đội|lữ đoàn|thửa|tờ|kiốt|sạp|khu vực|hàng|ô|tuyến|bến|báo động|công ty|xí nghiệp|trạm"
                    + "|chốt|ấp|khóm|khu|gửi|mã ngành|mã chương|mã trường|mã vùng|mũi|cột|cột mốc|mốc|hiệp|phút|set|vành đai|kịch bản|vùng|sơ đồ|biểu đồ"
                    + "|đồ thị|lược đồ|ban chỉ đạo|ban chỉ huy|tiểu ban|căn hộ|căn|hộp thư|chi bộ|chi đoàn|chi hội|bệnh nhân|top|tốp|trung ương|viện|cục|giếng|lò|đê|kè"
                    + "|đỉnh|đồi|cao điểm|điểm cao|ngã ba|ngã tư|sân|ki ốt|quầy|vòng xoay|kiểm ngư|hầm|mỏ|kho|bãi|hố|giường|bàn|dòng|phi"
                    + "|nhà máy|trang trại|công trường|bảo tàng|đảng bộ|liên đội|hải đội|hải đoàn|phi đội|rạp|kíp|giáo khu|xứ|tiểu khu|silo|modul|mô đun|đê bối|văn phòng";

    /** Words that end as one of those does and name nothing: "thời tiết 10 ngày tới". */
    private static final String COMPOUNDS = "thời tiết|chi tiết|thời điểm|địa điểm|quan điểm|đặc điểm|ưu điểm|thí điểm"
            + "|yêu cầu|nhu cầu|toàn cầu|thị trường|môi trường|công trường|hiện trường|góp phần|thành phần|cổ phần|một phần"
            + "|chu kỳ|định kỳ|nhiệm kỳ|trực tuyến|tổng số|con số|chỉ số|hệ số|thiểu số|đa số|dân số|quân số|sĩ số|doanh số|cao cấp|trung cấp|sơ cấp|cung cấp|phụ cấp"
            + "|trợ cấp|nhiều lần|bình quân khu vực|mỗi khu vực|các loại|nhiều loại"
            + "|ra lò|bố cục|kết cục|rốt cục|địa bàn|cho ra lò";

    /** Words before "số" that make it an amount. */
    private static final PhraseTable<Boolean> UNNUMBERED = PhraseTable.backwards(
            PhraseTable.phrases(
                    "trong|tổng|con|nhân|chỉ|hệ|đa|thiểu|vô|một|ngoài|cho|của|với|và|là|có|các|từ|lên|bằng|những|được|giảm|tăng|còn|đủ"));

    private static final PhraseTable<Boolean> NAMING = naming();

    private static PhraseTable<Boolean> naming() {
        Map<String, Boolean> words = PhraseTable.phrases(NAMES);
        for (String compound : COMPOUNDS.split("\\|", -1)) {
            words.put(compound, false);
        }
        return PhraseTable.backwards(words);
    }

    /** Words after which a number never counts, whatever follows. */
    private static final PhraseTable<Boolean> LABELS = PhraseTable.backwards(
            PhraseTable.phrases(
                    "hotline|máy lẻ|đầu số|tin nhắn gửi|nhắn tin|điện thoại|fax|tài khoản|biển số|mã|mã số|số điện thoại|số tài khoản"
                            + "|đt|tel|zalo|gọi|đường dây nóng|tổng đài|số máy|nhánh|điều|khoản|mục|tiểu mục|chương|phụ lục|số nhà"
                            + "|quốc lộ|tỉnh lộ|huyện lộ|ql|tl|km|phòng|tầng|kênh|trang|tọa độ|vĩ độ|kinh độ|vĩ tuyến|kinh tuyến|tiêu chí|phiên bản|version|covid|block|số thẻ|số hiệu|số khung|seri|số seri|imei|iban|mã pin|mã otp|cccd|cmnd|căn cước"));

    /** Words that make what is numbered the measure of a count: "mỗi tuần 3 ngày", "mỗi ca 8 người". */
    private static final PhraseTable<Boolean> EVERY = PhraseTable.backwards(PhraseTable.phrases("mỗi|một"));

    /** Words of their own that end with one of those: "định kỳ 06 tháng", "chặng đường 50 năm". */
    private static final PhraseTable<Boolean> WITHIN = PhraseTable.backwards(PhraseTable.phrases(
            "trong vòng|định kỳ|chu kỳ|thời kỳ|chặng đường|quãng đường|thời điểm|thí điểm|ngoài vòng"));

    private static final PhraseTable<Boolean> AND = PhraseTable.backwards(PhraseTable.phrases("và|hoặc"));

    private static final PhraseTable<Boolean> YEAR =
            PhraseTable.backwards(PhraseTable.phrases("năm|từ|đến|tới|giai đoạn|nhiệm kỳ"));
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private static final int MOST_PLAIN_DIGITS = 4;
    private static final int MOST_COUNTED_DIGITS = 8;

    private final ScannedText text;
    private final BareFigure bare;
    private final FigureLines lines;
    private final CapitalNames capitals;

    /** Behind the last number that a label or a list from a label names. */
    private int labelledEnd = -1;

    NumberPlace(ScannedText text) {
        this.text = text;
        this.bare = new BareFigure(text);
        this.lines = new FigureLines(text);
        this.capitals = new CapitalNames(text, lines);
    }

    /** How figures stand in their lines. */
    FigureLines lines() {
        return lines;
    }

    /** Forgets what was read in another text. */
    void forget() {
        labelledEnd = -1;
    }

    /** Whether a label stands before a number, after which it never counts. */
    boolean isLabelled(int begin, int end) {
        if (LABELS.find(text, labelEnd(begin)) == null) {
            return false;
        }
        labelledEnd = end;
        return true;
    }

    /** Whether a number goes on in the list that a label began: the 2 and 3 of "khoản 1, 2 và 3". */
    boolean goesOnFromLabel(int begin, int end) {
        int before = text.skipBlanksBack(begin);
        boolean goesOn;
        if (before > 0 && text.charAt(before - 1) == ',') {
            goesOn = before - 1 == labelledEnd;
        } else {
            Match<Boolean> and = AND.find(text, begin);
            goesOn = and != null && text.skipBlanksBack(and.begin()) == labelledEnd;
        }
        labelledEnd = goesOn ? end : labelledEnd;
        return goesOn;
    }

    private int labelEnd(int begin) {
        int end = text.skipBlanksBack(begin);
        char mark = end > 0 ? text.charAt(end - 1) : ' ';
        return mark == ':' || mark == '(' && isClosed(begin) ? end - 1 : begin;
    }

    /** Whether a bracket closes behind the digits at an offset: "cột (5)". */
    private boolean isClosed(int begin) {
        int end = begin;
        while (Words.isDigit(text.at(end))) {
            end++;
        }
        return text.at(end) == ')';
    }

    /** Whether a word stands before a number that things are numbered with: "tổ 5", "lớp 3". */
    boolean isNamed(int begin) {
        Match<Boolean> name = NAMING.find(text, labelEnd(begin));
        return name != null
                && name.value()
                && EVERY.find(text, name.begin()) == null
                && WITHIN.find(text, begin) == null;
    }

    /**
     * Whether what a numbered thing's number seems to count is something else: the next part of an address ("tổ 5 phường
     * Minh Khai"), a verb ("nhóm 2 báo cáo"), or what the thing is part of ("Tập 3 chương trình").
     */
    boolean isAddress(int begin, int end, int nounEnd) {
        if (end - begin == 4 && isYear(begin) && CountedNouns.isVerbal(text, end)) {
            return true; // Bộ luật Lao động 2019 quy định
        }
        Match<Boolean> name = NAMING.find(text, labelEnd(begin));
        return name != null
                && name.value()
                && (lines.isProper(nounEnd)
                        || CountedNouns.isVerbal(text, end)
                        || Capitals.begin(text, name.begin())
                        || isNumbered(begin, name));
    }

    private boolean isYear(int at) {
        return text.startsWith("19", at) || text.startsWith("20", at);
    }

    /** Whether a noun stands before "số", so that the number names one of its kind: "cửa số 4 nhà ga", not "tổng số 4 nhà". */
    private boolean isNumbered(int begin, Match<Boolean> name) {
        if (DocumentNumberReader.SO.find(text, begin) == null) {
            return false;
        }
        int last = text.skipBlanksBack(name.begin());
        return last > 0
                && last < name.begin()
                && Words.isWordPart(text.charAt(last - 1))
                && UNNUMBERED.find(text, name.begin()) == null;
    }

    /** Makes the numbers of a list that a named one began names too: the 112 of "số 111 và 112". */
    boolean names(int end) {
        labelledEnd = end;
        return true;
    }

    /**
     * Whether the name of a type of document stands before a number ("Kế hoạch 40"), so that bare numbers of a list go on
     * from it: "Nghị quyết 18 và 19".
     */
    boolean isDocument(int begin, int end) {
        if (DocumentNumberReader.TYPE_NAMES.find(text, begin) == null) {
            return false;
        }
        labelledEnd = end;
        return true;
    }

    /** Whether a number that nothing is counted by can stand for itself. */
    boolean standsFree(Amount amount, @Nullable Amount low) {
        char behind = text.at(amount.end());
        boolean joined = (behind == '/' || behind == ':' || Words.isDash(behind) || behind == '.' || behind == ',')
                && (Words.isDigit(text.at(amount.end() + 1)) || Words.isWordPart(text.at(amount.end() + 1)));
        if (joined
                || low == null && (lines.isListMark(amount) || lines.isAlone(amount))
                || capitals.isPart(amount, low)) {
            return false;
        }
        if (amount.plain() && amount.digits() == 4 && !amount.isMagnified()) {
            int value = amount.value().abs().intValue();
            if (value >= FIRST_YEAR && value <= LAST_YEAR) {
                return false;
            }
        }
        boolean year = amount.digits() == 4 && amount.plain() && YEAR.find(text, amount.begin()) != null;
        return !year && (low != null || !bare.isPart(amount));
    }

    /** Whether the number is a code: with zeros before it, or longer than numbers are written without groups. */
    boolean isIdentifier(Amount amount, boolean counts) {
        if (!amount.plain()) {
            return !amount.isMagnified()
                    && text.charAt(amount.figure()) == '0'
                    && Words.isDigit(text.at(amount.figure() + 1));
        }
        boolean zeros = text.charAt(amount.figure()) == '0' && amount.digits() > 2;
        return zeros || amount.digits() > (counts ? MOST_COUNTED_DIGITS : MOST_PLAIN_DIGITS);
    }
}
