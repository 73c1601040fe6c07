package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.ScannedText;

/** The words before a numeral that make hours behind it a length of time and no time of day: "trong 2 giờ 30 phút". */
final class LengthWords {
    private static final PhraseTable<Boolean> BEFORE = PhraseTable.backwards(PhraseTable.phrases(
            "trong|trong vòng|kéo dài|mất|hết|suốt|gần|hơn|dài|khoảng|thời gian|thời lượng|sau|tổng cộng"
                    + "|đủ|thêm|chậm|sớm|muộn|cả|đến hơn|liên tục"));

    private LengthWords() {}

    /** Whether such a word leads to the numeral at an offset. */
    static boolean lead(ScannedText text, int at) {
        return BEFORE.find(text, at) != null;
    }
}
