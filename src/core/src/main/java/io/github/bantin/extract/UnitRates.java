package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a unit is counted per: the {@code /h} of {@code km/h}, the {@code /ha/vụ} of {@code tạ/ha/vụ}.
 *
 * <p>A blank may stand on either side of the slash. A slash before a word that is no unit ({@code xã/phường}) may part
 * two names of one thing; then the unit before it is not known to be whole.
 */
final class UnitRates {
    private static final int MOST = 3;

    private static final PhraseTable<Boolean> PER = PhraseTable.forwards(PhraseTable.phrases(
            "h|giờ|s|giây|p|phút|ngày|ngày đêm|đêm|tuần|tháng|quý|năm|vụ|mùa|kỳ|năm học|ca|ha|hecta|héc ta|sào|mẫu|công đất"
                    + "|km|m|cm|dm|mét|mét vuông|mét khối|kg|g|mg|tấn|tạ|yến|l|ml|lít|dl|kw|kwh|mwh|người|đầu người|hộ|hộ dân"
                    + "|lao động|nhân khẩu|khẩu|con|cây|lớp|lần|lượt|chuyến|vạn dân|bao|thùng|lô|suất|chiếc|cái|bộ|hộp|gói|quả|trái"
                    + "|cuốn|quyển|tờ|bình|chai|lon|lượng|chỉ|cân|lạng|công|ngày công|sản phẩm|đơn vị|căn|nhà|phòng|tiết|buổi|giờ dạy"
                    + "|học sinh|sinh viên|trẻ|cháu|em|hộ gia đình|xã|thôn|trường|dự án|mô hình|xe|vé|thành viên|cán bộ|đảng viên"
                    + "|hội viên|đoàn viên|hồ sơ|mẫu|liều|mũi|ca bệnh|giường|cổ phiếu|cp|tiếng|giường bệnh|dân|thẻ|khóa|kwp|mw"
                    + "|khách|khách hàng|container|teu|mét dài|m dài|usd|vnd|đô la|euro|ounce|oz"));

    /** Goods and land with "một" before; spans of time and people stay outside: "10 nghìn đồng một tháng" is a sum. */
    private static final PhraseTable<Boolean> EACH = PhraseTable.forwards(PhraseTable.phrases(
            "một kg|một cân|một ki lô gam|một tạ|một tấn|một yến|một lít|một m|một mét|một mét vuông|một mét khối|một m vuông"
                    + "|một m khối|một km|một ha|một héc ta|một hecta|một sào|một mẫu|một công|một con|một quả|một trái|một chiếc|một cái"
                    + "|một bao|một thùng|một lượng|một chỉ|một kwh"));

    private UnitRates() {}

    /** Behind all the units that something is counted per behind an offset; the offset itself where there are none. */
    static int end(ScannedText text, int unitEnd) {
        int end = unitEnd;
        for (int i = 0; i < MOST; i++) {
            int slash = slash(text, end);
            Match<Boolean> per = slash < 0 ? null : per(text, slash + 1);
            if (per == null) {
                break;
            }
            end = per.end();
        }
        return end;
    }

    /** Behind what a price is for behind a slash, which may be all that is counted: "5 triệu đồng/đợt"; or the offset. */
    static int endOfPrice(ScannedText text, int unitEnd) {
        int end = end(text, unitEnd);
        int slash = end > unitEnd ? -1 : slash(text, end);
        Match<Boolean> counted = slash < 0 ? null : Units.counted(text, slash + 1);
        return counted == null ? end : counted.end();
    }

    private static @Nullable Match<Boolean> per(ScannedText text, int behind) {
        Match<Boolean> per = PER.find(text, behind);
        if (per == null) {
            return null;
        }
        int end = Units.powerEnd(text, per.end());
        boolean goesOn = end < text.length() && (Words.isDigit(text.charAt(end)) || Words.isWordPart(text.charAt(end)));
        return goesOn ? null : new Match<>(per.begin(), end, true);
    }

    /**
     * Behind the unit that "một" or "mỗi" leads in behind an offset, as in "25.000 đồng một kg"; the offset itself where
     * none stands.
     */
    static int endOfEach(ScannedText text, int unitEnd) {
        Match<Boolean> each = EACH.find(text, unitEnd);
        return each == null || each.begin() == unitEnd ? unitEnd : Units.powerEnd(text, each.end());
    }

    /** Where the unit begins that "một" leads in. */
    static int beginOfEach(ScannedText text, int unitEnd) {
        int one = text.skipBlanks(unitEnd);
        return text.skipBlanks(text.wordEnd(one));
    }

    /** Whether a slash and a word or figure follow an offset. */
    static boolean isTorn(ScannedText text, int unitEnd) {
        int slash = slash(text, unitEnd);
        int behind = slash < 0 ? -1 : text.skipBlanks(slash + 1);
        return behind > 0
                && behind < text.length()
                && (Words.isWordPart(text.charAt(behind)) || Words.isDigit(text.charAt(behind)));
    }

    private static int slash(ScannedText text, int at) {
        int slash = at < text.length() && Words.isBlank(text.charAt(at)) ? at + 1 : at;
        return slash < text.length() && text.charAt(slash) == '/' ? slash : -1;
    }
}
