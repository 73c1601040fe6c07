package io.github.bantin.normalize;

import io.github.bantin.internal.scan.FunctionWords;
import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.Words;

/** Words behind which a sentence goes on, though a number, a name or a full stop would make it look finished. */
final class LeadIns {
    /** What is numbered: a number behind it counts it and is no amount. */
    private static final PhraseTable<Boolean> COUNTED = PhraseTable.backwards(PhraseTable.phrases(
            "năm|tháng|ngày|quý|tuần|thứ|lần|khóa|kỳ|điều|khoản|điểm|mục|chương|phần|phụ lục|bảng|biểu|hình|mẫu|trang|số"
                    + "|tổ|khu|khối|lớp|đường|quốc lộ|lúc"));

    /** What stands before an amount. */
    private static final PhraseTable<Boolean> MEASURED = PhraseTable.backwards(
            PhraseTable.phrases(
                    "hơn|gần|khoảng|trên|dưới|chỉ|còn|đạt|thêm|tăng|giảm|bằng|lên|xuống|tới|có|gồm|tổng cộng|chừng|độ|bình quân"));

    /** Titles, towns and wards that are shortened before a name. */
    private static final PhraseTable<Boolean> SHORTENED = PhraseTable.backwards(PhraseTable.phrases(
            "tp|tx|tt|ths|ts|gs|pgs|bs|ds|ks|ksc|cn|ls|kts|nsnd|nsưt|ngnd|ngưt|nxb|st|mr|mrs|ms|dr"));

    private LeadIns() {}

    /** Whether the word before an offset says that the number behind it counts a day, an article or a table. */
    static boolean countsBefore(String text, int end) {
        return COUNTED.find(text, end) != null;
    }

    /** Whether no sentence ends before an offset, because its last word wants another one or a number. */
    static boolean endAt(String text, int end) {
        return FunctionWords.endAt(text, end) || countsBefore(text, end) || MEASURED.find(text, end) != null;
    }

    /** Whether the full stop at an offset only shortens the word before it: TP., ThS., the initial of a name. */
    static boolean isShortened(String text, int stop) {
        int begin = Words.begin(text, stop);
        if (begin == stop || !Character.isUpperCase(text.charAt(begin))) {
            return false;
        }
        return stop - begin == 1 || SHORTENED.find(text, stop) != null;
    }
}
