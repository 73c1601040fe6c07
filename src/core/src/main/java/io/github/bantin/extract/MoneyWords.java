package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import java.math.BigDecimal;

/**
 * The words that make a number behind them a sum of money although its currency is left out: "vốn 35 tỷ".
 *
 * <p>Behind most words only few verbs and modifiers may stand before the number ("hỗ trợ thêm 3 tỷ"); words that always
 * speak of money reach over their clause ("vốn ngân sách trung ương 800 tỷ").
 */
final class MoneyWords {
    private static final int MOST_LINKS = 3;

    private static final PhraseTable<Boolean> MONEY = PhraseTable.backwards(
            PhraseTable.phrases("vốn|vốn đầu tư|mức đầu tư|kinh phí|trị giá|doanh thu|lợi nhuận|số tiền"
                    + "|tiền|giá|giá bán|giá trị|hết|chi|chi phí|phí|thu|thu về|nộp|nộp phạt|góp|đóng góp|lãi|lỗ|nợ|vay|cho vay|thưởng|phạt"
                    + "|hỗ trợ|đầu tư|ủng hộ|quyên góp|tài trợ|trị giá trên|giải ngân|kinh phí hỗ trợ|tổng mức đầu tư|kim ngạch|thu lãi"
                    + "|thu nhập bình quân|lương|mức lương|bán|mua|bồi thường|đền bù|tiết kiệm|thất thoát|nguồn vốn|dự toán|quỹ|tổng kinh phí"
                    + "|trợ cấp|phụ cấp|bảo lãnh|ký quỹ|tiền công|chuyển khoản|chiếm đoạt|trả|tặng|trao|số vốn|nguồn thu|tổng thu|tổng chi"
                    + "|tiền thưởng|tiền mặt|tiền phạt|thu nhập|dư nợ|học phí|lệ phí|vốn điều lệ|ngân sách|thiệt hại"));

    private static final PhraseTable<Boolean> LINKS = PhraseTable.backwards(
            PhraseTable.phrases(
                    "đạt|là|gồm|hơn|trên|gần|khoảng|chừng|ước|ước đạt|ước tính|xấp xỉ|tối đa|tối thiểu|quá"
                            + "|không quá|lên|lên đến|lên tới|còn|từ|được|mỗi năm|khoảng trên|đến|tới|thêm|hàng|dưới|chưa đến|chưa tới|ít nhất|bình quân|mỗi tháng|cho|cả|tổng"));

    /** Words that speak of money whatever stands between them and the number. */
    private static final PhraseTable<Boolean> FAR = PhraseTable.backwards(PhraseTable.phrases(
            "vốn|kinh phí|trị giá|doanh thu|lợi nhuận|số tiền|thu nhập|dư nợ|học phí|lệ phí|ngân sách|chi phí"
                    + "|mức đầu tư|tiền|giá|lãi|thu về|kim ngạch|quỹ|thiệt hại|giải ngân"));

    /** Words that no counted noun begins with. */
    private static final PhraseTable<Boolean> BEHIND = PhraseTable.forwards(PhraseTable.phrases(
            "so|do|và|để|từ|trong|cho|tại|là|được|với|mỗi|vào|trên|của|gồm|bằng|nhờ|đã|thì|ở|theo|sau|như|nhưng"));

    private static final BigDecimal BILLION = BigDecimal.TEN.pow(9);
    private static final int WINDOW = 60;

    private MoneyWords() {}

    /** Whether the clause before an offset speaks of money. */
    private static boolean isSpokenOf(ScannedText text, int at) {
        int limit = Math.max(0, at - WINDOW);
        for (int i = at; i > limit; i--) {
            char c = text.charAt(i - 1);
            boolean wordEnds = Words.isWordPart(c) && (i == at || !Words.isWordPart(text.charAt(i)));
            if (wordEnds && FAR.find(text, i) != null) {
                return true;
            }
            boolean stop = (c == '.' || c == ',') && (i == text.length() || !Words.isDigit(text.charAt(i)));
            if (stop || c == ';' || c == '\f' || c == '\n' && i > 1 && text.charAt(i - 2) == '\n') {
                return false;
            }
        }
        return false;
    }

    /** Whether a number ends in "tỷ" and nothing is counted behind it: but for people, billions are of money. */
    static boolean areBillions(ScannedText text, Amount amount) {
        if (amount.magnitude().compareTo(BILLION) < 0) {
            return false;
        }
        int behind = text.skipBlanks(amount.end());
        boolean ends = behind < 0 || behind >= text.length() || !Words.isWordPart(text.charAt(behind));
        return ends || BEHIND.find(text, amount.end()) != null;
    }

    /** Whether a word for money leads to the number at an offset. */
    static boolean lead(ScannedText text, int at) {
        return leadNearby(text, at) || isSpokenOf(text, at);
    }

    /** Whether a word for money stands right before the number at an offset, or few linking words before it. */
    static boolean leadNearby(ScannedText text, int at) {
        int from = at;
        for (int links = 0; links <= MOST_LINKS; links++) {
            if (MONEY.find(text, from) != null) {
                return true;
            }
            Match<Boolean> link = LINKS.find(text, from);
            if (link == null) {
                break;
            }
            from = link.begin();
        }
        return false;
    }
}
