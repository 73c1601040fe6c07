package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words behind a number: units of measurement, units of time and counted nouns. */
final class Units {
    /** Units of length, area, volume, mass, power, energy, data, medicine and old Vietnamese measures. */
    private static final String MEASURE_NAMES =
            "km|m|cm|dm|mm|nm|ki lô mét|ki lô mét vuông|cây số|mét|mét vuông|mét khối|mét dài"
                    + "|m vuông|m khối|km vuông|cm vuông|cm khối|dm khối|xăng ti mét|xen ti mét|xăng ti mét khối|mi li mét|đề xi mét"
                    + "|kilômét|kilômét vuông|xentimét|milimét|hải lý|inch|dặm"
                    + "|ha|hecta|héc ta|hec ta|sào|sào bắc bộ|sào trung bộ|mẫu|mẫu ruộng|thước|công đất|công ruộng|công lúa"
                    + "|kg|g|mg|gr|gram|gam|ki lô gam|kilôgam|miligam|mi li gam|tấn|tạ|yến|lạng|cân|lượng vàng|chỉ vàng|cây vàng|ounce"
                    + "|lít|l|ml|cc|hl|mi li lít|mililít|gallon|thùng dầu|teu|dwt|hp|cv|mã lực|kw|mw|gw|kwh|mwh|gwh|kv|kva|mva|v|w|ah|mwp|kwp"
                    + "|ki lô oát|oát|vôn|ampe|độ|độ c|oc|o c|độ f|độ richter|richter|hz|khz|mhz|ghz|gb|mb|tb|kb|mbps|gbps|kbps|dpi|ppm|ppb|db|dba"
                    + "|km giờ|mmhg|mmol|mcg|iu|kcal|calo|pa|kpa|mpa|atm|px|pixel|megapixel";

    private static final PhraseTable<Boolean> MEASURES = PhraseTable.forwards(PhraseTable.phrases(MEASURE_NAMES));

    private static final PhraseTable<Boolean> DEGREES = PhraseTable.forwards(PhraseTable.phrases("độ|độ c|oc|o c"));

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

    /** Words that begin with a measure and are none: samples, attacks, age groups. */
    private static final PhraseTable<Boolean> NO_MEASURES =
            PhraseTable.forwards(PhraseTable.phrases("mẫu xét|mẫu xét nghiệm"
                    + "|mẫu bệnh|mẫu phiếu|mẫu nước|mẫu đất|mẫu thử|mẫu vật|mẫu mã|mẫu số|mẫu đơn|mẫu gộp|mẫu máu|mẫu thực phẩm"
                    + "|mẫu hình|mẫu bệnh phẩm|mẫu giáo|tấn công|độ tuổi|độ dài|độ cao|độ sâu|cân đối|cân bằng|cân nhắc|lạng sơn|thước đo"
                    + "|yến tiệc|tạ ơn|tạ lỗi|gam màu|dặm dài"));

    private static final PhraseTable<Boolean> NO_WEEKS =
            PhraseTable.forwards(PhraseTable.phrases("tuần tra|tuần hoàn|tuần hành|tuần duyên|tuần thú|tuần lộc"));

    private static final PhraseTable<Boolean> ALONG_LINES = PhraseTable.backwards(
            PhraseTable.phrases("sâu|cao|dài|dày|cách|xa|bán kính|đường kính|chiều rộng|bề rộng"));

    private Units() {}

    /** The unit of measurement that follows an offset, with the 2 or 3 of squares and cubes. */
    static @Nullable Match<Boolean> measure(ScannedText text, int at) {
        int sign = text.skipBlanks(at);
        if (sign >= 0 && sign < text.length() && text.charAt(sign) == '°') {
            return degrees(text, sign);
        }
        Match<Boolean> unit = isMicro(text, sign) ? micro(text, sign) : MEASURES.find(text, at);
        if (unit == null && Hyphens.follow(text, sign)) {
            unit = Hyphens.find(MEASURES, text, sign);
        }
        if (unit == null || NO_MEASURES.find(text, at) != null) {
            return null;
        }
        int end = unit.end();
        if (end - unit.begin() == 1 && text.charAt(unit.begin()) == 'G') {
            return null; // 5G is a network; the gram is a small letter
        }
        int power = powerEnd(text, end);
        end = power > end + 1 && isAlongLine(text, at) ? end : power;
        boolean goesOn = end < text.length() && (Words.isDigit(text.charAt(end)) || Words.isWordPart(text.charAt(end)));
        return goesOn ? null : new Match<>(unit.begin(), UnitRates.end(text, end), true);
    }

    /** "°C", "° C", and "°" by itself, which is an angle. */
    private static @Nullable Match<Boolean> degrees(ScannedText text, int sign) {
        int end = sign + 1;
        int next = end < text.length() && Words.isBlank(text.charAt(end)) ? end + 1 : end;
        char c = next < text.length() ? text.charAt(next) : '\n';
        boolean joined = next + 1 < text.length() && MentionScan.isJoined(text.charAt(next + 1));
        if ((c == 'C' || c == 'F') && !joined) {
            return new Match<>(sign, next + 1, true);
        }
        return next == end && MentionScan.isJoined(c) ? null : new Match<>(sign, end, true);
    }

    private static boolean isMicro(ScannedText text, int at) {
        return at >= 0
                && at < text.length()
                && (text.charAt(at) == '\u00b5' || text.charAt(at) == '\u03bc' || text.charAt(at) == '\u039c');
    }

    /** "µg", "µm", "µl": the sign of a millionth before a unit. */
    private static @Nullable Match<Boolean> micro(ScannedText text, int sign) {
        Match<Boolean> unit = MEASURES.find(text, sign + 1);
        return unit != null && unit.begin() == sign + 1 ? new Match<>(sign, unit.end(), true) : null;
    }

    /** The names of all units of measurement, parted by bars. */
    static String measureNames() {
        return MEASURE_NAMES;
    }

    /** Behind the 2 or 3 of a square or cube that is written to a unit of length, or the end of the unit. */
    static int powerEnd(ScannedText text, int unitEnd) {
        char next = unitEnd < text.length() ? text.charAt(unitEnd) : ' ';
        boolean power = next == '2' || next == '3' || next == '²' || next == '³';
        boolean metre = text.charAt(unitEnd - 1) == 'm' || text.charAt(unitEnd - 1) == 'M';
        if (metre && next == ' ' && isTornPower(text, unitEnd + 1)) {
            return unitEnd + 2;
        }
        return metre && power ? unitEnd + 1 : unitEnd;
    }

    /** Whether a 2 or 3 at an offset is a raised figure that lost its place: "60,7 m 3 (gỗ", "người/km 2 .". */
    private static boolean isTornPower(ScannedText text, int at) {
        if (at >= text.length() || text.charAt(at) != '2' && text.charAt(at) != '3') {
            return false;
        }
        int behind = text.skipBlanks(at + 1);
        char c = behind < 0 || behind >= text.length() ? '.' : text.charAt(behind);
        boolean stop = c == '.' || c == ',' || c == ';' || c == '(' || c == ')' || c == '/';
        return stop && (behind < 0 || behind + 1 >= text.length() || !Words.isDigit(text.charAt(behind + 1)));
    }

    /** Whether the number that ends at an offset tells a depth, height or length: "sâu 1 m 2" is one metre twenty. */
    private static boolean isAlongLine(ScannedText text, int numberEnd) {
        int begin = numberEnd;
        while (begin > 0 && (Words.isDigit(text.charAt(begin - 1)) || ".,".indexOf(text.charAt(begin - 1)) >= 0)) {
            begin--;
        }
        return ALONG_LINES.find(text, begin) != null;
    }

    /** Whether degrees of temperature follow an offset. */
    static boolean areDegrees(ScannedText text, int at) {
        int sign = text.skipBlanks(at);
        return sign >= 0 && sign < text.length() && text.charAt(sign) == '°' || DEGREES.find(text, at) != null;
    }

    /** The unit of time that follows an offset. */
    static @Nullable Match<ChronoUnit> time(ScannedText text, int at) {
        Match<ChronoUnit> unit = TIMES.find(text, at);
        boolean goesOn = unit != null && unit.end() < text.length() && Words.isDigit(text.charAt(unit.end()));
        boolean other = unit != null && unit.value() == ChronoUnit.WEEKS && NO_WEEKS.find(text, at) != null;
        return goesOn || other ? null : unit;
    }

    /** The counted noun that follows an offset. */
    static @Nullable Match<Boolean> counted(ScannedText text, int at) {
        return CountedNouns.behind(text, at);
    }

    /** Whether what follows an offset makes a number before it count: a magnitude, currency, unit, noun or percent sign. */
    static boolean follow(ScannedText text, int at) {
        int sign = text.skipBlanks(at);
        return sign >= 0 && sign < text.length() && text.charAt(sign) == '%'
                || Currencies.behind(text, at) != null
                || measure(text, at) != null
                || counted(text, at) != null;
    }
}
