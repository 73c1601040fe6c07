package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.Words;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words behind a number: magnitudes, currencies, units of measurement, units of time and counted nouns. */
final class Units {
    static final PhraseTable<BigDecimal> MAGNITUDES = PhraseTable.forwards(Map.of(
            "nghìn", BigDecimal.TEN.pow(3),
            "ngàn", BigDecimal.TEN.pow(3),
            "vạn", BigDecimal.TEN.pow(4),
            "triệu", BigDecimal.TEN.pow(6),
            "tỷ", BigDecimal.TEN.pow(9),
            "tỉ", BigDecimal.TEN.pow(9),
            "nghìn tỷ", BigDecimal.TEN.pow(12),
            "ngàn tỷ", BigDecimal.TEN.pow(12),
            "nghìn tỉ", BigDecimal.TEN.pow(12),
            "ngàn tỉ", BigDecimal.TEN.pow(12)));

    static final Currency DONG = Currency.getInstance("VND");

    private static final PhraseTable<Currency> CURRENCIES = PhraseTable.forwards(Map.ofEntries(
            Map.entry("đồng", DONG),
            Map.entry("đ", DONG),
            Map.entry("vnđ", DONG),
            Map.entry("vnd", DONG),
            Map.entry("đồng việt nam", DONG),
            Map.entry("usd", Currency.getInstance("USD")),
            Map.entry("đô la", Currency.getInstance("USD")),
            Map.entry("đô la mỹ", Currency.getInstance("USD")),
            Map.entry("euro", Currency.getInstance("EUR")),
            Map.entry("eur", Currency.getInstance("EUR")),
            Map.entry("bảng anh", Currency.getInstance("GBP")),
            Map.entry("yên nhật", Currency.getInstance("JPY")),
            Map.entry("nhân dân tệ", Currency.getInstance("CNY"))));

    /** Words that begin with "đồng" and are no money: comrades, compatriots, fields, levels. */
    private static final PhraseTable<Boolean> NOT_MONEY = PhraseTable.forwards(
            PhraseTable.phrases(
                    "đồng chí|đồng bào|đồng đội|đồng nghiệp|đồng hồ|đồng ruộng|đồng thời|đồng loạt|đồng hương|đồng minh"
                            + "|đồng diễn|đồng tác giả|đồng giải|đồng hạng|đồng cấp|đồng muối|đồng cỏ|đồng ý|đồng tình|đồng bộ"));

    private static final PhraseTable<Boolean> MEASURES = PhraseTable.forwards(PhraseTable.phrases(
            "km|m|cm|mm|ha|kg|g|mg|tấn|tạ|yến|lít|l|ml|kw|mw|gw|kwh|mwh|kv|kva|mva|v|w|hecta|héc ta|ki lô mét|mét|mét vuông"
                    + "|mét khối|ki lô gam|gam|sào|mẫu|thước|hải lý|inch|độ|độ c|gb|mb|tb|mbps|dpi|ppm|db|km giờ"));

    private static final PhraseTable<Boolean> DEGREES = PhraseTable.forwards(PhraseTable.phrases("độ|độ c"));

    private static final PhraseTable<ChronoUnit> TIMES = PhraseTable.forwards(Map.ofEntries(
            Map.entry("thế kỷ", ChronoUnit.CENTURIES),
            Map.entry("thập kỷ", ChronoUnit.DECADES),
            Map.entry("thập niên", ChronoUnit.DECADES),
            Map.entry("năm", ChronoUnit.YEARS),
            Map.entry("tháng", ChronoUnit.MONTHS),
            Map.entry("tuần", ChronoUnit.WEEKS),
            Map.entry("tuần lễ", ChronoUnit.WEEKS),
            Map.entry("ngày", ChronoUnit.DAYS),
            Map.entry("đêm", ChronoUnit.DAYS),
            Map.entry("ngày đêm", ChronoUnit.DAYS),
            Map.entry("giờ", ChronoUnit.HOURS),
            Map.entry("giờ đồng hồ", ChronoUnit.HOURS),
            Map.entry("tiếng", ChronoUnit.HOURS),
            Map.entry("tiếng đồng hồ", ChronoUnit.HOURS),
            Map.entry("h", ChronoUnit.HOURS),
            Map.entry("phút", ChronoUnit.MINUTES),
            Map.entry("giây", ChronoUnit.SECONDS)));

    /** Old measures of land that are other words too: "mẫu" is land only before what grows on it, or at an end. */
    private static final PhraseTable<Boolean> SAMPLES = PhraseTable.forwards(
            PhraseTable.phrases(
                    "mẫu xét|mẫu xét nghiệm"
                            + "|mẫu bệnh|mẫu phiếu|mẫu nước|mẫu đất|mẫu thử|mẫu vật|mẫu mã|mẫu số|mẫu đơn|mẫu gộp|mẫu máu|mẫu thực phẩm"));

    /** Nouns and classifiers that official texts count; the list is open and changes no span. */
    private static final PhraseTable<Boolean> COUNTED = PhraseTable.forwards(PhraseTable.phrases(
            "ngày công|ngày công lao động|giờ công|hồ sơ|người|lượt|lượt người|lượt khách|lượt hộ|hộ|hộ nghèo|hộ gia đình|hộ dân|gia đình|khách|khách du lịch|em"
                    + "|cháu|học sinh|sinh viên|giáo viên|đồng chí|đại biểu|đảng viên|đoàn viên|hội viên|cán bộ|công chức"
                    + "|viên chức|công nhân|lao động|chiến sĩ|cựu chiến binh|thanh niên|phụ nữ|nông dân|cử tri|cá nhân"
                    + "|tập thể|tổ chức|cơ quan|đơn vị|doanh nghiệp|hợp tác xã|dự án|mô hình|công trình|đề tài|đề án"
                    + "|nhiệm vụ|chỉ tiêu|tiêu chí|nội dung|giải pháp|ý kiến|kiến nghị|văn bản|nghị quyết|quyết định|kế hoạch"
                    + "|xã|phường|thị trấn|huyện|thành phố|tỉnh|thôn|làng|bản|tổ dân phố|khu|cụm|khu công nghiệp|cụm công nghiệp"
                    + "|chi bộ|đảng bộ|chi đoàn|chi hội|tổ|đội|đoàn|nhóm|lớp|trường|phòng|phòng học|bệnh viện|trạm|trạm y tế"
                    + "|nhà|căn|căn nhà|ngôi nhà|chiếc|cái|con|cây|quả|bộ|suất|suất quà|phần|phần quà|giải|giải thưởng|huy chương"
                    + "|bằng khen|giấy khen|danh hiệu|sản phẩm|mặt hàng|phương tiện|xe|ô tô|tàu|tàu cá|thuyền|máy|thiết bị"
                    + "|vụ|vụ việc|vụ án|đối tượng|trường hợp|ca|ca mắc|bệnh nhân|ca bệnh|lần|buổi|cuộc|cuộc họp|hội nghị"
                    + "|phiên|đợt|bài|bài viết|tin|tin bài|tác phẩm|tiết mục|bức|bức ảnh|quyển|cuốn|tờ|trang|bản tin|đầu sách"
                    + "|thủ tục|thủ tục hành chính|dịch vụ|dịch vụ công|điểm|điểm cầu|cơ sở|cửa hàng|chợ|di tích|lễ hội|tuyến"
                    + "|tuyến đường|cây cầu|cầu|cống|đập|ao|lồng|lồng bè|trang trại|con lợn|con bò|liều|mũi|đơn vị máu|liệt sĩ"
                    + "|thương binh|bà mẹ|nhân khẩu|dân|nạn nhân|thí sinh|vận động viên|nghệ nhân|chuyên gia|bác sĩ"));

    private Units() {}

    /** The currency whose word or sign follows an offset. */
    static @Nullable Match<Currency> currency(String text, int at) {
        int sign = Words.skipBlanks(text, at);
        if (sign >= 0 && sign < text.length()) {
            char c = text.charAt(sign);
            Currency currency = bySign(c);
            if (currency != null) {
                return new Match<>(sign, sign + 1, currency);
            }
        }
        return NOT_MONEY.find(text, at) != null ? null : CURRENCIES.find(text, at);
    }

    private static @Nullable Currency bySign(char c) {
        return switch (c) {
            case '₫' -> DONG;
            case '$' -> Currency.getInstance("USD");
            case '€' -> Currency.getInstance("EUR");
            case '£' -> Currency.getInstance("GBP");
            default -> null;
        };
    }

    /** The currency whose sign stands before a figure, not reaching back over a floor: "$100", "US$100", "€ 50". */
    static @Nullable Match<Currency> currencyBefore(String text, int figure, int floor) {
        int end = figure > 0 && Words.isBlank(text.charAt(figure - 1)) ? figure - 1 : figure;
        Currency currency = end - 1 < floor || end == 0 ? null : bySign(text.charAt(end - 1));
        if (currency == null) {
            return null;
        }
        int word = Words.begin(text, end - 1);
        if (word == end - 1) {
            // "100$ 20": the sign belongs to the figure before
            boolean behindFigure = word > 0 && Words.isDigit(text.charAt(word - 1));
            return behindFigure ? null : new Match<>(end - 1, end, currency);
        }
        boolean american =
                text.charAt(end - 1) == '$' && end - 1 - word == 2 && text.regionMatches(true, word, "US", 0, 2);
        return american && word >= floor ? new Match<>(word, end, currency) : null;
    }

    /** The unit of measurement that follows an offset, with the 2 or 3 of squares and cubes. */
    static @Nullable Match<Boolean> measure(String text, int at) {
        int sign = Words.skipBlanks(text, at);
        if (sign >= 0 && sign + 1 < text.length() && text.charAt(sign) == '°' && text.charAt(sign + 1) == 'C') {
            return new Match<>(sign, sign + 2, true);
        }
        Match<Boolean> unit = MEASURES.find(text, at);
        if (unit == null || SAMPLES.find(text, at) != null) {
            return null;
        }
        int end = unit.end();
        if (end - unit.begin() == 1 && text.charAt(unit.begin()) == 'G') {
            return null; // 5G is a network; the gram is a small letter
        }
        end = powerEnd(text, end);
        boolean goesOn = end < text.length() && (Words.isDigit(text.charAt(end)) || Words.isWordPart(text.charAt(end)));
        return goesOn ? null : new Match<>(unit.begin(), UnitRates.end(text, end), true);
    }

    /** Behind the 2 or 3 of a square or cube that is written to a unit of length, or the end of the unit. */
    static int powerEnd(String text, int unitEnd) {
        char next = unitEnd < text.length() ? text.charAt(unitEnd) : ' ';
        boolean power = next == '2' || next == '3' || next == '²' || next == '³';
        return power && (text.charAt(unitEnd - 1) == 'm' || text.charAt(unitEnd - 1) == 'M') ? unitEnd + 1 : unitEnd;
    }

    /** The counted noun that follows an offset with what it is counted per: "người/km2", "con/hộ". */
    static @Nullable Match<Boolean> countedPer(String text, int at) {
        Match<Boolean> counted = COUNTED.find(text, at);
        int end = counted == null ? 0 : UnitRates.end(text, counted.end());
        return counted == null || end == counted.end() ? null : new Match<>(counted.begin(), end, true);
    }

    /** Whether degrees of temperature follow an offset. */
    static boolean areDegrees(String text, int at) {
        int sign = Words.skipBlanks(text, at);
        return sign >= 0 && sign < text.length() && text.charAt(sign) == '°' || DEGREES.find(text, at) != null;
    }

    /** The unit of time that follows an offset. */
    static @Nullable Match<ChronoUnit> time(String text, int at) {
        Match<ChronoUnit> unit = TIMES.find(text, at);
        boolean goesOn = unit != null && unit.end() < text.length() && Words.isDigit(text.charAt(unit.end()));
        return goesOn ? null : unit;
    }

    /** The counted noun that follows an offset. */
    static @Nullable Match<Boolean> counted(String text, int at) {
        return COUNTED.find(text, at);
    }

    /** Whether what follows an offset makes a number before it count: a magnitude, currency, unit, noun or percent sign. */
    static boolean follow(String text, int at) {
        int sign = Words.skipBlanks(text, at);
        return sign >= 0 && sign < text.length() && text.charAt(sign) == '%'
                || MAGNITUDES.find(text, at) != null
                || currency(text, at) != null
                || measure(text, at) != null
                || counted(text, at) != null;
    }
}
