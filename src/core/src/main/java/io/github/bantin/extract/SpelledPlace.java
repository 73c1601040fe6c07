package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.SpelledNumber;
import io.github.bantin.internal.scan.Words;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells by the place of a number in words whether it counts.
 *
 * <p>"một" is mostly an article, "năm" mostly the year, "ba" and "tư" are names too: a number of one word counts only
 * before what is counted or measured, "một" only before a unit of measurement, a percent sign or a fraction. Behind the
 * words that things are numbered and dated with ("lớp mười hai", "tháng ba") no number counts.
 */
final class SpelledPlace {
    private static final int ONE = 1;
    private static final int FIVE = 5;

    /** Words that a number behind them dates, numbers or estimates with, and (false) the same where they do not. */
    private static final PhraseTable<Boolean> DATING = PhraseTable.backwards(dating());

    private static Map<String, Boolean> dating() {
        Map<String, Boolean> words = new HashMap<>(
                PhraseTable.phrases(
                        "ngày|tháng|năm|mùng|mồng|quý|thứ|điều|khoản|mục|chương|mấy|vài|hàng|dăm|đôi|gấp|phẩy|rằm|tết|chủ nhật|thế kỷ|khóa|canh|ngã"));
        for (String each : "mỗi một hằng hàng cả trong suốt".split(" ", -1)) {
            for (String time : "ngày tháng năm quý".split(" ", -1)) {
                words.put(each + " " + time, false);
            }
        }
        return words;
    }

    /** Words that people named "Ba", "Tư", "Năm" are called by. */
    private static final PhraseTable<Boolean> TITLES =
            PhraseTable.backwards(PhraseTable.phrases("ông|bà|anh|chị|cô|chú|bác|thằng|cậu|mợ|dì|cụ|út|đồng chí|thầy"));

    /** Phrases whose number counts nothing. */
    private static final PhraseTable<Boolean> FIXED = PhraseTable.forwards(
            PhraseTable.phrases(
                    "bốn mùa|ba hoa|ba phải|ba lô|ba gác|ba chỉ|ba kích|bốn phương|bảy nổi|ba chìm|hai mặt của một|ba chân bốn cẳng|mười phân vẹn mười"));

    /** Words that things are numbered with, unless the number has several words and something to count or measure. */
    private static final PhraseTable<Boolean> NAMING = PhraseTable.backwards(PhraseTable.phrases(
            "điểm|phần|tổ|lớp|khối|đội|số|cấp|hạng|loại|tập|bài|lần|kỳ|đợt|vòng|quận|phường|khu|đường|tầng|phòng|tuần|giải|nhà"
                    + "|câu|bậc|sinh|nhóm|bước|độ"));

    /** Words before "năm" that make it the year. */
    private static final PhraseTable<Boolean> YEAR = PhraseTable.backwards(
            PhraseTable.phrases(
                    "trong|cuối|đầu|giữa|hằng|hàng|cả|mỗi|từng|nhiều|các|những|qua|sang|của|từ|đến|tới|hết|theo|suốt|bao|nửa|trước|sau"
                            + "|tròn|một|đón|chào|quanh|ngay|kế hoạch|tổng kết|cùng kỳ|so với|vào|trọn|kết thúc|bước vào|bước sang|chỉ tiêu"));

    /** Words before "năm tháng" that make it five months. */
    private static final PhraseTable<Boolean> SPAN = PhraseTable.backwards(
            PhraseTable.phrases(
                    "trong|sau|hơn|gần|từ|khoảng|đến|tới|kéo dài|thời hạn|thời gian|là|trên|được|mất|trước|hạn|quá|đủ|chưa đầy"));

    /** Words before "một năm" or "một tháng" that make it a length of time. */
    private static final PhraseTable<Boolean> LENGTH = PhraseTable.backwards(PhraseTable.phrases(
            "trong|sau|hơn|gần|từ|khoảng|thời hạn|thời gian|kéo dài|chưa đầy|trong vòng|vòng|chưa đến|tròn|suốt|đúng|hạn|trên|dưới"
                    + "|ít nhất|tối thiểu|tối đa|không quá|quá|đủ|mất|chỉ|đến"));

    /** Words behind "một năm" or "một ngày" that make it one of many. */
    private static final PhraseTable<Boolean> ANY =
            PhraseTable.forwards(PhraseTable.phrases("nào|nọ|kia|đó|khó khăn|mới|lịch sử|đáng nhớ|thành công|bận rộn"));

    /** Measures that are other words behind "một": "một độ tuổi", "một mẫu". */
    private static final PhraseTable<Boolean> NO_ARTICLE = PhraseTable.forwards(
            PhraseTable.phrases(
                    "km|ki lô mét|mét|mét vuông|mét khối|m|cm|mm|ha|héc ta|hecta|kg|ki lô gam|tấn|tạ|lít|sào|hải lý|kwh|gam|công đất"));

    private final ScannedText text;

    SpelledPlace(ScannedText text) {
        this.text = text;
    }

    /**
     * Whether a number in words counts.
     *
     * @param first the number, or the first of a range
     * @param last the number, or the last of a range
     * @param follow what the word behind may begin, as {@link FollowWords} tells
     */
    boolean mayCount(Amount first, Amount last, int follow) {
        int begin = first.figure();
        int strong =
                FollowWords.SHARE | FollowWords.CURRENCY | FollowWords.MEASURE | FollowWords.TIME | FollowWords.COUNTED;
        boolean range = first.figure() != last.figure();
        boolean single = last.words() == 1;
        if (single && (follow & strong) == 0
                || FIXED.find(text, begin) != null
                || isPartOfMore(begin, last.end())
                || isName(begin)) {
            return false;
        }
        int measured = FollowWords.SHARE | FollowWords.CURRENCY | FollowWords.MEASURE | FollowWords.COUNTED;
        boolean whole = last.isMagnified() || last.value().scale() <= 0; // nothing is numbered with decimals
        if (whole && (single || (follow & measured) == 0) && NAMING.find(text, begin) != null
                || first.words() == 1 && TITLES.find(text, begin) != null) {
            return false;
        }
        if (first.words() == 1 && SpelledNumber.digit(text, begin) == FIVE && !isFive(begin, last.end(), follow)) {
            return false;
        }
        if (single && !range && SpelledNumber.digit(text, begin) == ONE) {
            return isOne(first, follow);
        }
        return !single || counts(last, follow);
    }

    /** Whether the word behind a number of one word is really counted, measured or a share. */
    private boolean counts(Amount amount, int follow) {
        int end = amount.end();
        if ((follow & FollowWords.SHARE) != 0 && Share.behind(text, end) != null) {
            return true;
        }
        if ((follow & FollowWords.CURRENCY) != 0 && Currencies.behind(text, end) != null) {
            return true;
        }
        if ((follow & FollowWords.TIME) != 0 && Units.time(text, end) != null) {
            return true;
        }
        if ((follow & FollowWords.MEASURE) != 0 && Units.measure(text, end) != null) {
            return true;
        }
        Match<Boolean> noun = (follow & FollowWords.COUNTED) == 0 ? null : Units.counted(text, end);
        return noun != null && !Capitals.begin(text, noun.begin());
    }

    /** Whether number words stand right before, or a word that things are dated with. */
    private boolean isPartOfMore(int begin, int end) {
        int last = text.skipBlanksBack(begin);
        if (last <= 0 || last == begin) {
            return last > 0 && isJoint(text.charAt(last - 1));
        }
        int word = text.wordBegin(last);
        if (word < last && isDigitWord(word)) {
            return true;
        }
        int behind = text.skipBlanks(end);
        boolean goesOn = behind > end && behind < text.length() && SpelledNumber.digit(text, behind) > 0;
        boolean year = goesOn && SpelledNumber.digit(text, behind) == FIVE;
        Match<Boolean> dating = DATING.find(text, begin);
        return goesOn && !year || dating != null && dating.value();
    }

    private static boolean isJoint(char c) {
        return Words.isDash(c) || c == '/' || c == '_' || Words.isDigit(c);
    }

    /** A number word other than "không", "năm" and "một", which are other words as well. */
    private boolean isDigitWord(int word) {
        int digit = SpelledNumber.digit(text, word);
        boolean other = digit == 0 || digit == FIVE;
        return SpelledNumber.isNumberWord(text, word) && !other;
    }

    /** A capital inside a sentence that is not all in capitals: "chợ Năm Căn", "ông Ba". */
    boolean isName(int begin) {
        if (!Capitals.begin(text, begin)) {
            return false;
        }
        int last = text.skipBlanksBack(begin);
        if (last <= 0) {
            return false;
        }
        char before = text.charAt(last - 1);
        boolean opens = before == '.'
                || before == ':'
                || before == '!'
                || before == '?'
                || before == ';'
                || before == '"'
                || before == '“'
                || before == '('
                || Words.isDash(before)
                || before == '•'
                || before == '+'
                || before == '*';
        boolean line = false;
        for (int i = last; i < begin; i++) {
            line |= Words.isLineEnd(text.charAt(i));
        }
        return !opens && !line;
    }

    private boolean isFive(int begin, int end, int follow) {
        int last = text.skipBlanksBack(begin);
        if (last > 0 && last < begin && Words.isDigit(text.charAt(last - 1))) {
            return false; // 20 năm
        }
        if ((follow & FollowWords.TIME) != 0 && Units.time(text, end) != null) {
            int noun = text.skipBlanks(end);
            boolean months = Character.toLowerCase(text.charAt(noun)) == 't' && text.wordEnd(noun) - noun > 4;
            return !Capitals.begin(text, noun) && (!months || SPAN.find(text, begin) != null);
        }
        if ((follow & (FollowWords.SHARE | FollowWords.CURRENCY)) != 0) {
            return true;
        }
        return YEAR.find(text, begin) == null;
    }

    private boolean isOne(Amount one, int follow) {
        int end = one.end();
        if ((follow & FollowWords.SHARE) != 0 && Share.behind(text, end) != null) {
            return true;
        }
        if ((follow & FollowWords.TIME) != 0) {
            Match<?> time = Units.time(text, end);
            return time != null && LENGTH.find(text, one.begin()) != null && ANY.find(text, time.end()) == null;
        }
        return (follow & FollowWords.MEASURE) != 0 && NO_ARTICLE.find(text, end) != null;
    }
}
