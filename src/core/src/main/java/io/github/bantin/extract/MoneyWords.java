package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;

/**
 * The words that make a number behind them a sum of money although its currency is left out: "vốn 35 tỷ".
 *
 * <p>Between word and number only a verb or a modifier may stand ("kinh phí ước đạt hơn 3 tỷ"), and not more than three
 * of them.
 */
final class MoneyWords {
    private static final int MOST_LINKS = 3;

    private static final PhraseTable<Boolean> MONEY = PhraseTable.backwards(
            PhraseTable.phrases("vốn|vốn đầu tư|mức đầu tư|kinh phí|trị giá|doanh thu|lợi nhuận|số tiền"
                    + "|tiền thưởng|tiền mặt|tiền phạt|thu nhập|dư nợ|học phí|lệ phí|vốn điều lệ|ngân sách|thiệt hại"));

    private static final PhraseTable<Boolean> LINKS = PhraseTable.backwards(
            PhraseTable.phrases("đạt|là|gồm|hơn|trên|gần|khoảng|chừng|ước|ước đạt|ước tính|xấp xỉ|tối đa|tối thiểu|quá"
                    + "|không quá|lên|lên đến|lên tới|còn|từ|được"));

    private MoneyWords() {}

    /** Whether a word for money leads to the number at an offset. */
    static boolean lead(String text, int at) {
        int from = at;
        for (int links = 0; links <= MOST_LINKS; links++) {
            if (MONEY.find(text, from) != null) {
                return true;
            }
            Match<Boolean> link = LINKS.find(text, from);
            if (link == null) {
                return false;
            }
            from = link.begin();
        }
        return false;
    }
}
