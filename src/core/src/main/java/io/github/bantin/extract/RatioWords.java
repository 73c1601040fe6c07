package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;

/**
 * The words that make two figures with a colon behind them a ratio, a score or a scale, and no time of day.
 *
 * <p>"tỷ lệ" and "tỷ số" reach over other words and figures of their clause ("tỷ lệ bản đồ từ 1:20 đến 1:50"); "thắng",
 * "thua", "hòa" and "bản đồ" only over a linking word ("thắng với 3:10"), because they are parts of names and of other
 * words too.
 */
final class RatioWords {
    private static final int WINDOW = 60;

    private static final PhraseTable<Boolean> FAR =
            PhraseTable.backwards(PhraseTable.phrases("tỷ lệ|tỉ lệ|tỷ số|tỉ số|tỷ suất|tỉ suất"));

    private static final PhraseTable<Boolean> NEAR = PhraseTable.backwards(PhraseTable.phrases(
            "bản đồ|thắng|thua|hòa|thắng với|thua với|hòa với|thắng đậm|thua đậm|bản đồ là|dẫn|dẫn trước|dẫn với|pha"
                    + "|cách biệt"));

    private RatioWords() {}

    /** Whether such a word leads to the figure at an offset. */
    static boolean lead(ScannedText text, int at) {
        if (NEAR.find(text, at) != null) {
            return true;
        }
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
}
