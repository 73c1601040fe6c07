package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import java.util.Map;

/**
 * Tells by what stands around a figure that no known noun or unit follows whether it is a value or part of something else:
 * of a name ("Bệnh viện 108 tiếp nhận"), a power torn off its unit ({@code m 3}), a size ({@code 3 x 4 m}), a clock or a
 * score with blanks ({@code 18 : 45}), a version ({@code 4.0}), a note ({@code [12]}), an account in groups of four.
 *
 * <p>The list of nouns is open, so that a figure before an unknown word counts, and so does one at the end of a phrase
 * ("khiếu nại 12, tố cáo 3"). One before a word that can't be counted, or behind a word with a capital at the end of a
 * phrase, is a value only behind a word that values follow ("còn 5", "là 12") or where "số" or "tổng" stands before ("số
 * người chết 5"); behind any other word it is the number of what that word names. Holds the state of one pass; not
 * thread-safe.
 */
final class BareFigure {
    private static final int MOST_NAME_DIGITS = 4;
    private static final int ACCOUNT_GROUP = 4;

    /** How many words back "số" or "tổng" is looked for. */
    private static final int WORDS_BACK = 6;

    /** Words that are not counted. */
    private static final PhraseTable<Boolean> UNCOUNTED = PhraseTable.forwards(uncounted());

    private static Map<String, Boolean> uncounted() {
        Map<String, Boolean> words = PhraseTable.phrases(
                "là|được|đã|đang|sẽ|bị|có|của|cho|tại|ở|với|vẫn|cũng|do|để|đến|từ|khi|nhưng|mà|thì|vì|nên|theo|trong|trên|dưới|ngoài"
                        + "|vào|ra|lên|xuống|này|đó|ấy|kia|nói trên|về|tới|bởi|cùng|nay|không|chưa|đều|còn|chỉ|phải|nhằm|gồm|thuộc|như|cần|nếu"
                        + "|lại|vừa|mới|hiện|hiện nay|hoạt động|tiếp nhận|tổ chức|tham gia|triển khai|phối hợp|bắt đầu|kết thúc|diễn ra|đi qua"
                        + "|gây|hoàn thành|thực hiện|tiếp tục|nhận|nêu|quy định|ghi|trình bày|cho biết|cho thấy|chiến thuật|chính thức|giúp|mang"
                        + "|dài|rộng|cao|nằm|cách|nối|bàn giao|ra quân|ra mắt|khai trương|vận hành|phục vụ|đạt|báo cáo|thông báo|mở|đóng|sau khi"
                        + "|trước khi|bằng|hay|hoặc là|đón|phát hiện|xử lý|hạ cánh|cất cánh|khởi hành|xuất phát|chạy|dừng|họp|mô tả|chiếu|nghỉ|giải thể|phẫu thuật|nhập|giảm|tăng|bán|hết|gặp|lĩnh|đưa|phát hành|khởi tranh|đoạt|vô địch"
                        + "|thể hiện|kiểm tra|hành quân|làm|học|thi|đi|đọc|nói|phát biểu|khẳng định|yêu cầu|chỉ đạo|đề nghị|cập bến|cập cảng"
                        + "|tuyển|tuyển sinh|khai giảng|khai mạc|bế mạc|chậm|sớm|hỏng|xảy ra|trở|trở thành|hợp nhất|sáp nhập|thành lập"
                        + "|ban hành|nêu rõ|chịu|gồm có|bao gồm|liên quan|góp phần|xuống cấp|sập|rơi|dẫn đầu|giành");
        words.put("trong số", false); // 3 trong số 5 xã
        words.put("trong tổng số", false);
        return words;
    }

    /** Words that a value follows. */
    private static final PhraseTable<Boolean> VALUED = PhraseTable.backwards(PhraseTable.phrases(
            "là|đạt|còn|lên|xuống|tới|đến|từ|với|có|gồm|bằng|hơn|gần|trên|dưới|khoảng|quá|giảm|tăng|thêm|chỉ|được|thành|cả|đủ|số"
                    + "|thắng|hòa|thua|cho|mỗi|và|hoặc|trong|của|cần|mua|bán|ít nhất|cao nhất|thấp nhất|nhiều nhất|lớn nhất|tối đa|tối thiểu"
                    + "|ngoài|chừng|nhận|tổng cộng|cộng|nhân với|chia|trừ|mất|hết|thì|mà|đã|mới|tuổi|vượt|hụt|thiếu|dư|thừa|bị|chiếm|giữ|nay"
                    + "|hiện|hiện có|ghi|chết|bị thương|mất tích|mắc|chữa khỏi|ở|không|chưa|cũng|chọn|lấy|nộp|thu về|chi|trả|xử phạt|khởi tố"
                    + "|truy tố|trúng|bỏ|ghi bàn|bình quân|trung bình|tính|ước|chấm|cỡ|tầm|đầy|xếp|tử vong|trồng|nuôi|xây|sửa|phát|trao|tặng"
                    + "|cấp|lập|cứu|bắt|hủy|khám|xử lý|phát hiện|kiểm tra|đón|tiếp|kết nạp|tuyển|dùng|phẩy|rằng|điểm"));

    private static final PhraseTable<Boolean> SUM =
            PhraseTable.backwards(PhraseTable.phrases("số|tổng|tổng số|sĩ số|hệ số|chỉ số|tỷ số"));

    private static final PhraseTable<Boolean> STREETS =
            PhraseTable.forwards(PhraseTable.phrases("đường|phố|ngõ|ngách|hẻm|đại lộ"));

    /** Words that an address follows. */
    private static final PhraseTable<Boolean> HOUSES = PhraseTable.backwards(PhraseTable.phrases(
            "tại|ở|địa chỉ|trụ sở|trụ sở chính|văn phòng|văn phòng đại diện|ngụ|trú|thường trú|tạm trú|đóng tại|nhà"));

    private final ScannedText text;

    BareFigure(ScannedText text) {
        this.text = text;
    }

    /** Whether the figure of an amount, which no known word makes a count, is part of something that has no value. */
    boolean isPart(Amount amount) {
        int begin = amount.figure();
        int end = amount.end();
        char before = text.at(begin - 1);
        char behind = text.at(end);
        if (before == '[' && (behind == ']' || behind == ',' || behind == '-' || behind == '–')) {
            return true;
        }
        char unit = text.at(begin - 2);
        boolean power = amount.digits() == 1 && before == ' ' && (unit == 'm' || unit == 'M');
        char prefix = text.at(begin - 3);
        if (power && (!Words.isWordPart(prefix) || prefix == 'k' || prefix == 'K')) {
            return true; // 10m 3, người/km 2
        }
        return isSize(begin, end)
                || isBesideColon(begin, end)
                || isDotted(amount)
                || amount.plain()
                        && (isAddress(begin, end)
                                || isPage(begin, end)
                                || isAccount(begin, end, amount.digits())
                                || isItem(begin, end)
                                || isName(amount));
    }

    /** "210 x 297 mm": one of the sides of a size. */
    private boolean isSize(int begin, int end) {
        int next = text.skipBlanks(end);
        if (next > 0 && isTimes(text.at(next)) && !MentionScan.isJoined(text.at(next + 1))) {
            int side = text.skipBlanks(next + 1);
            return side > 0 && Words.isDigit(text.at(side));
        }
        int last = text.skipBlanksBack(begin) - 1;
        if (last < 1 || !isTimes(text.at(last)) || MentionScan.isJoined(text.at(last - 1))) {
            return false;
        }
        return Words.isDigit(text.at(text.skipBlanksBack(last) - 1));
    }

    private static boolean isTimes(char c) {
        return c == 'x' || c == 'X' || c == '×';
    }

    /** "18 : 45", "(0 : 1)": a colon with blanks around, which no sentence has, between two figures. */
    private boolean isBesideColon(int begin, int end) {
        boolean first =
                text.at(end) == ' ' && text.at(end + 1) == ':' && Words.isDigit(text.at(text.skipBlanks(end + 2)));
        boolean second = text.at(begin - 1) == ' ' && text.at(begin - 2) == ':' && text.at(begin - 3) == ' ';
        return first || second && Words.isDigit(text.at(begin - 4));
    }

    /**
     * A dot as decimals in Vietnamese don't have it: behind one figure and before a lone zero it parts the numbers of a
     * version ({@code 4.0}), before more than three figures the degrees of a place on the earth ({@code 20.4201}).
     */
    private boolean isDotted(Amount amount) {
        int scale = amount.value().scale();
        if (!amount.doubtful() || scale == 0 || text.at(amount.end() - scale - 1) != '.') {
            return false;
        }
        boolean version = scale == 1 && text.at(amount.end() - 1) == '0' && amount.digits() == 2;
        return version || scale > 3;
    }

    /** "tại 125 Trần Phú", "ở 54 đường Hoa Sứ": the number of a house, before the name of its street. */
    private boolean isAddress(int begin, int end) {
        Match<Boolean> street = STREETS.find(text, end);
        if (street != null) {
            return isProper(street.end());
        }
        int behind = text.skipBlanks(end);
        if (behind <= end || !isProper(end) || !isProper(text.wordEnd(behind))) {
            return false;
        }
        int last = text.skipBlanksBack(begin);
        return HOUSES.find(text, last > 0 && text.at(last - 1) == ':' ? last - 1 : begin) != null;
    }

    private boolean isProper(int at) {
        int next = text.skipBlanks(at);
        return next > at && next < text.length() && Capitals.begin(text, next);
    }

    /** "- 3 -", alone on its line: the number of a page. */
    private boolean isPage(int begin, int end) {
        int first = begin - 2;
        boolean dashes =
                Words.isDash(text.at(first)) && Words.isBlank(text.at(begin - 1)) && Words.isDash(text.at(end + 1));
        int behind = end + 2;
        while (Words.isBlank(text.at(behind))) {
            behind++;
        }
        while (first > 0 && Words.isBlank(text.at(first - 1))) {
            first--;
        }
        return dashes
                && (first == 0 || Words.isLineEnd(text.at(first - 1)))
                && (behind >= text.length() || Words.isLineEnd(text.at(behind)));
    }

    /** "3751 0109 8765": a group of four behind another, blanks between, where numbers have groups of three. */
    private boolean isAccount(int begin, int end, int digits) {
        if (digits != ACCOUNT_GROUP) {
            return false;
        }
        int behind = end + 1;
        while (Words.isDigit(text.at(behind))) {
            behind++;
        }
        if (behind == end + 1 + ACCOUNT_GROUP && Words.isBlank(text.at(end))) {
            return true;
        }
        if (!Words.isBlank(text.at(begin - 1))) {
            return false;
        }
        int i = begin - 2;
        while (Words.isDigit(text.at(i))) {
            i--;
        }
        return begin - 2 - i >= ACCOUNT_GROUP;
    }

    /** "gồm: (1) thành lập, (2) sửa đổi": a number in brackets that begins an item. */
    private boolean isItem(int begin, int end) {
        if (text.at(begin - 1) != '(' || text.at(end) != ')') {
            return false;
        }
        int behind = text.skipBlanks(end + 1);
        int last = text.skipBlanksBack(begin - 1);
        char before = text.at(last - 1);
        boolean opens = before == ':' || before == ';' || before == ',' || before == '.';
        return opens && behind > end + 1 && Words.isWordPart(text.at(behind));
    }

    private boolean isName(Amount amount) {
        if (amount.digits() > MOST_NAME_DIGITS || amount.begin() != amount.figure()) {
            return false;
        }
        int begin = amount.begin();
        int last = text.skipBlanksBack(begin);
        if (last <= 0 || last == begin || !isLetter(text.at(last - 1))) {
            return false;
        }
        boolean named =
                isUncounted(amount.end()) || endsPhrase(amount.end()) && Capitals.begin(text, text.wordBegin(last));
        return named && VALUED.find(text, begin) == null && Modifiers.before(text, begin) == null && !isSummed(begin);
    }

    /** Whether a mark follows that ends a phrase. */
    private boolean endsPhrase(int end) {
        int next = text.skipBlanks(end);
        return next < 0 || next >= text.length() || ".,;:)!?".indexOf(text.at(next)) >= 0;
    }

    /** Whether a word follows that is not counted. */
    private boolean isUncounted(int end) {
        Match<Boolean> word = UNCOUNTED.find(text, end);
        return word != null && word.value();
    }

    /** Whether "số" or "tổng" stands a few words before, with no mark between. */
    private boolean isSummed(int begin) {
        int at = begin;
        for (int i = 0; i < WORDS_BACK; i++) {
            int last = text.skipBlanksBack(at);
            int word = last <= 0 ? last : text.wordBegin(last);
            if (last <= 0 || word == last) {
                return false;
            }
            if (SUM.find(text, at) != null) {
                return true;
            }
            at = word;
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return Words.isWordPart(c) && !Words.isDigit(c);
    }
}
