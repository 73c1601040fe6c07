package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a whole: "2/3", "15/20 chỉ tiêu", "ba phần tư", "một nửa", "½".
 *
 * <p>Two figures with a slash between are also days, scales, house numbers and codes. They are a fraction before what is
 * counted ("235/238 đại biểu", "2/3 số hộ"), behind a word that measures ("hơn 2/3", "đạt 15/20"), and where no day of the
 * calendar can be meant. Holds the state of one pass; not thread-safe.
 */
final class FractionReader {
    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;

    /** The years that numbers of documents have. */
    private static final int FIRST_YEAR = 1945;

    private static final int LAST_YEAR = 2100;

    private static final PhraseTable<Integer> DENOMINATORS = PhraseTable.forwards(denominators());

    private static final PhraseTable<Boolean> HALF = PhraseTable.forwards(Map.of("một nửa", true));

    /** Words before "một nửa" that make it a part; without one it is also somebody's better half. */
    private static final PhraseTable<Boolean> HALVED = PhraseTable.backwards(
            PhraseTable.phrases(
                    "giảm|bằng|chiếm|còn|tới|đến|đạt|mất|hoàn thành|được|giảm đi|rẻ hơn|thấp hơn|chỉ bằng|chỉ còn|chỉ|lên|xuống|hỗ trợ|miễn"));

    /** What a part is taken of. */
    private static final PhraseTable<Boolean> WHOLES = PhraseTable.forwards(
            PhraseTable.phrases(
                    "số|tổng số|tổng|diện tích|dân số|sản lượng|quân số|chiều dài|thời gian|quãng đường|giá trị|nhiệm kỳ|lượng|khối lượng"
                            + "|kinh phí|vốn|mức|công suất|chỉ tiêu|thành viên|số hộ|đầu|lực lượng|ngân sách|tài sản|trong số|trên tổng số|số lượng"));

    /** Words before a part of a whole. */
    private static final PhraseTable<Boolean> MEASURING = PhraseTable.backwards(
            PhraseTable.phrases(
                    "đạt|hoàn thành|có|được|với|chiếm|bằng|còn|là|gồm|khoảng|hơn|gần|trên|dưới|quá|chỉ|ít nhất|tối thiểu"
                            + "|tối đa|xấp xỉ|không quá|đã|vượt|giảm|giảm đi|thông qua|chừng|ngót|trúng cử|bắt|xong|cứu|thu hoạch|đóng góp|góp|hỗ trợ|chi|trả|mất|giữ|tăng|nộp|cấp|cắt|nghiệm thu"));

    private static final PhraseTable<Boolean> STREETS =
            PhraseTable.forwards(PhraseTable.phrases("đường|phố|ngõ|ngách|hẻm|kiệt|thôn|tổ|khu phố|khu|phường|xã"));

    private static final PhraseTable<Boolean> AROUND_THE_CLOCK =
            PhraseTable.forwards(PhraseTable.phrases("giờ|h|giờ đồng hồ|tiếng|giờ trong ngày"));

    private static final PhraseTable<Boolean> SCALE = PhraseTable.backwards(
            PhraseTable.phrases(
                    "bản đồ|bản vẽ|quy hoạch|quy hoạch chi tiết|chi tiết|tỷ lệ|tỉ lệ|quy hoạch phân khu|phân khu|thửa|thửa đất|tờ"
                            + "|vòng|trận|văn bản|công văn|số nhà|nhà|ở|tại|trú tại|huyết áp|lô|mã|khu|mùa|dịp|lễ|mồng|mùng|ngày|kiot|căn|phòng"));

    /** Behind these words an improper fraction is a score: "thắng 3/2 hiệp phụ". */
    private static final PhraseTable<Boolean> CONTESTED =
            PhraseTable.backwards(PhraseTable.phrases("thắng|thua|hòa|thắng lợi|thất bại|dẫn|tỷ số|tỉ số|hạ"));

    private static Map<String, Integer> denominators() {
        Map<String, Integer> words = new HashMap<>();
        String[] digits = {"", "", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"};
        for (int i = 2; i < digits.length; i++) {
            words.put("phần " + digits[i], i);
        }
        words.put("phần tư", 4);
        words.put("phần bẩy", 7);
        return words;
    }

    private final ScannedText text;
    private final AmountReader amounts;
    private final NumberPlace place;
    private final boolean parts;

    /** Whether the amount read last turned out to be the first figure of a ratio that is no fraction. */
    private boolean ratio;

    FractionReader(ScannedText text, AmountReader amounts, NumberPlace place, boolean parts) {
        this.text = text;
        this.amounts = amounts;
        this.place = place;
        this.parts = parts;
    }

    /** Whether a slash and a figure followed the amount read last, but no fraction was meant. */
    boolean isRatio() {
        return ratio;
    }

    /** The fraction whose numerator is an amount; or null. */
    @Nullable
    NumericMention read(Amount numerator) {
        ratio = false;
        if (numerator.isSpelled()) {
            return inWords(numerator);
        }
        int slash = numerator.end();
        if (text.at(slash) == ' ' && text.at(slash + 1) == '/') {
            slash++;
        }
        if (text.at(slash) != '/' || numerator.isMagnified() || numerator.begin() < numerator.figure()) {
            return null;
        }
        int at = text.skipBlanks(slash + 1);
        if (at < 0 || !Words.isDigit(text.at(at)) || at > slash + 1 && !isOneBlank(slash + 1, at)) {
            return null;
        }
        Amount denominator = amounts.read(at, at);
        ratio = true;
        if (denominator == null
                || denominator.isMagnified()
                || denominator.value().signum() == 0
                || denominator.value().scale() > 0
                || goesOn(denominator.end())
                || !isFraction(numerator, denominator)) {
            return null;
        }
        return mention(
                numerator.begin(),
                denominator.end(),
                numerator.value(),
                denominator.value(),
                !isSure(numerator, denominator));
    }

    private boolean isOneBlank(int from, int to) {
        return to - from == 1 || Words.isLineEnd(text.at(from)) || Words.isLineEnd(text.at(from + 1));
    }

    private boolean goesOn(int end) {
        char next = text.at(end);
        boolean mark = next == '/' || Words.isDash(next) || next == ':' || next == '+' || next == '%';
        return MentionScan.isJoined(next) || mark && !Words.isBlank(text.at(end + 1)) || next == '%';
    }

    private boolean isFraction(Amount numerator, Amount denominator) {
        int begin = numerator.begin();
        int end = denominator.end();
        BigDecimal top = numerator.value();
        BigDecimal bottom = denominator.value();
        if (place.isLabelled(begin, end)
                || place.isNamed(begin)
                || place.isDocument(begin, end)
                || SCALE.find(text, begin) != null
                || top.compareTo(bottom) >= 0 && CONTESTED.find(text, begin) != null) {
            return false;
        }
        Match<Boolean> counted = Units.counted(text, end);
        if (counted != null && place.lines().isProper(end)) {
            counted = null; // 6/2 Bộ Giáo dục
        }
        boolean clock =
                bottom.intValue() == 24 && top.compareTo(bottom) == 0 || bottom.intValue() == 7 && top.intValue() == 24;
        if (clock && (counted == null || AROUND_THE_CLOCK.find(text, end) != null)) {
            return false;
        }
        Match<Boolean> street = STREETS.find(text, end);
        boolean address = street != null && place.lines().isProper(street.end());
        if (!address && (counted != null || street != null)) {
            return true;
        }
        if (address || RatioWords.lead(text, begin)) {
            return false;
        }
        if (WHOLES.find(text, end) != null || Modifiers.before(text, begin) != null) {
            return true;
        }
        boolean year = denominator.plain()
                && denominator.digits() == 4
                && bottom.intValue() >= FIRST_YEAR
                && bottom.intValue() <= LAST_YEAR;
        if (year || isScale(top, bottom)) {
            return false; // (NĐ) 99/2015
        }
        boolean day = numerator.digits() <= 2
                && top.intValue() <= LAST_DAY
                && bottom.intValue() <= LAST_MONTH
                && top.scale() == 0;
        boolean part = top.compareTo(bottom) <= 0 && bottom.compareTo(BigDecimal.ONE) > 0;
        boolean measured = MEASURING.find(text, begin) != null;
        return part && (measured && !isHoliday(top, bottom) || !day && place.standsFree(numerator.withEnd(end), null));
    }

    /** Days that texts speak of without the word: "có 8/3", "đến 30/4" are days, whatever stands before. */
    private static boolean isHoliday(BigDecimal day, BigDecimal month) {
        return day.intValue() > month.intValue() || month.intValue() == LAST_MONTH && day.intValue() > LAST_MONTH;
    }

    /** 1/500, 1/2000: the scale of a map. */
    private static boolean isScale(BigDecimal top, BigDecimal bottom) {
        return top.compareTo(BigDecimal.ONE) == 0 && bottom.compareTo(BigDecimal.valueOf(100)) >= 0;
    }

    private boolean isSure(Amount numerator, Amount denominator) {
        return Units.counted(text, denominator.end()) != null
                || WHOLES.find(text, denominator.end()) != null
                || Modifiers.before(text, numerator.begin()) != null;
    }

    /** "hai phần ba", "một nửa". */
    private @Nullable NumericMention inWords(Amount numerator) {
        Match<Boolean> half = numerator.words() == 1 ? HALF.find(text, numerator.begin()) : null;
        if (half != null && half.begin() == numerator.begin()) {
            int end = half.end();
            boolean part = WHOLES.find(text, end) != null
                    || Units.counted(text, end) != null
                    || Modifiers.before(text, half.begin()) != null
                    || HALVED.find(text, half.begin()) != null;
            return !part ? null : mention(half.begin(), half.end(), BigDecimal.ONE, BigDecimal.valueOf(2), true);
        }
        if (Share.behind(text, numerator.end()) != null) {
            return null;
        }
        Match<Integer> denominator = DENOMINATORS.find(text, numerator.end());
        if (denominator == null || parts && numerator.words() > 2) {
            return null;
        }
        BigDecimal bottom = BigDecimal.valueOf(denominator.value());
        return numerator.value().compareTo(bottom) > 0 && numerator.words() == 1
                ? null
                : mention(numerator.begin(), denominator.end(), numerator.value(), bottom, false);
    }

    /** "½" and the other fractions that are one sign. */
    @Nullable
    NumericMention ofSign(int at) {
        int index = SIGNS.indexOf(text.charAt(at));
        boolean joined = index < 0
                || at > 0 && MentionScan.isJoined(text.charAt(at - 1))
                || MentionScan.isJoined(text.at(at + 1));
        if (joined) {
            return null;
        }
        BigDecimal top = BigDecimal.valueOf(TOPS.charAt(index) - '0');
        BigDecimal bottom = BigDecimal.valueOf(BOTTOMS.charAt(index) - '0');
        return mention(at, at + 1, top, bottom, false);
    }

    private static final String SIGNS = "½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final String TOPS = "113121234151357";
    private static final String BOTTOMS = "244335555668888";

    /** Whether a code unit is a fraction by itself. */
    static boolean isSign(char c) {
        return c >= '\u00bc' && c <= '\u00be' || c >= '\u2153' && c <= '\u215e';
    }

    private NumericMention mention(int begin, int end, BigDecimal top, BigDecimal bottom, boolean likely) {
        Match<Boolean> counted = Units.counted(text, end);
        return new NumericMention(
                MentionKind.FRACTION,
                Excerpt.of(text, new Span(begin, end)),
                new NumericValue.Fraction(top, bottom),
                counted == null
                        ? Optional.empty()
                        : Optional.of(NumericDraft.unitText(text, counted.begin(), counted.end())),
                Optional.empty(),
                Optional.empty(),
                Modifiers.around(text, begin, end, end),
                likely ? Confidence.LIKELY : Confidence.CERTAIN,
                Optional.empty());
    }
}
