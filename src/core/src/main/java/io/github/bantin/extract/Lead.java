package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words before a numeral that make it a date. */
enum Lead {
    DAY,
    MONTH,
    YEAR,
    QUARTER,
    /** "mùng" and "mồng", which count the first ten days of a month, mostly of a lunar one. */
    LUNAR_DAY,
    /** Parts of the day and feasts, after which a day and month may stand: "chiều 20/11". */
    OCCASION,
    /** Words that a bare year may follow: "Tết Quý Mão 2023", "vụ mùa 2022". */
    ERA;

    private static final PhraseTable<Lead> TABLE = PhraseTable.backwards(leads());

    /** Words of a day behind which its date stands in brackets or behind a comma: "sáng nay (5/8)", "thứ Năm, 10/11". */
    private static final PhraseTable<Boolean> DATED = PhraseTable.backwards(
            PhraseTable.phrases(
                    "hôm nay|sáng nay|trưa nay|chiều nay|tối nay|đêm nay|hôm qua|sáng qua|trưa qua|chiều qua|tối qua|đêm qua"
                            + "|ngày mai|sáng mai|chiều mai|tối mai|ngày|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật"));

    private static Map<String, Lead> leads() {
        Map<String, Lead> leads = new HashMap<>();
        put(leads, DAY, "ngày");
        put(leads, LUNAR_DAY, "mùng|mồng|ngày mùng|ngày mồng");
        put(leads, MONTH, "tháng");
        put(leads, YEAR, "năm");
        put(leads, QUARTER, "quý");
        put(leads, OCCASION, "sáng|trưa|chiều|tối|đêm|dịp|lễ|hôm|mừng|kỷ niệm");
        put(
                leads,
                OCCASION,
                "hôm nay|sáng nay|trưa nay|chiều nay|tối nay|đêm nay|hôm qua|sáng qua|chiều qua|tối qua|đêm qua|ngày mai");
        put(
                leads,
                OCCASION,
                "quốc khánh|quốc tế phụ nữ|phụ nữ việt nam|quốc tế lao động|nhà giáo việt nam|liệt sĩ|liệt sỹ|thầy thuốc việt nam"
                        + "|báo chí cách mạng việt nam|doanh nhân việt nam|quân đội nhân dân việt nam|quốc phòng toàn dân"
                        + "|quốc tế thiếu nhi|gia đình việt nam|giải phóng miền nam|thống nhất đất nước|thành lập đảng|thành lập đoàn"
                        + "|sinh nhật bác|môi trường thế giới|pháp luật việt nam|pháp luật|giải phóng thủ đô|người cao tuổi việt nam");
        put(leads, ERA, "tết|xuân|nguyên đán|hè|mùa thu|mùa đông|vụ mùa|vụ đông|vụ hè thu|vụ thu đông|trung thu");
        for (String name : LunarYears.names()) {
            leads.put(name, ERA);
            leads.put("năm " + name, YEAR);
        }
        return leads;
    }

    private static void put(Map<String, Lead> leads, Lead lead, String phrases) {
        for (String phrase : phrases.split("\\|", -1)) {
            leads.put(phrase, lead);
        }
    }

    /** The lead that ends right before an offset, or null. */
    static @Nullable Match<Lead> before(ScannedText text, int at) {
        return TABLE.find(text, at);
    }

    /** Whether the words before an offset are those of a day whose date may follow in brackets or behind a comma. */
    static boolean isDated(ScannedText text, int at) {
        return DATED.find(text, at) != null;
    }
}
