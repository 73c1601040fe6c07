package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words before a numeral that make it a date. */
enum Lead {
    DAY,
    MONTH,
    YEAR,
    QUARTER,
    /** Parts of the day and feasts, after which a day and month may stand: "chiều 20/11". */
    OCCASION,
    /** Words that a bare year may follow: "Tết Quý Mão 2023". */
    ERA;

    private static final PhraseTable<Lead> TABLE = PhraseTable.backwards(Map.ofEntries(
            Map.entry("ngày", DAY),
            Map.entry("mùng", DAY),
            Map.entry("mồng", DAY),
            Map.entry("tháng", MONTH),
            Map.entry("năm", YEAR),
            Map.entry("quý", QUARTER),
            Map.entry("sáng", OCCASION),
            Map.entry("trưa", OCCASION),
            Map.entry("chiều", OCCASION),
            Map.entry("tối", OCCASION),
            Map.entry("đêm", OCCASION),
            Map.entry("dịp", OCCASION),
            Map.entry("lễ", OCCASION),
            Map.entry("tết", ERA),
            Map.entry("xuân", ERA),
            Map.entry("nguyên đán", ERA)));

    /** The ten stems and twelve branches that name the years of the lunar calendar. */
    private static final PhraseTable<Boolean> STEMS_AND_BRANCHES = stemsAndBranches();

    private static PhraseTable<Boolean> stemsAndBranches() {
        Map<String, Boolean> names = new HashMap<>();
        for (String stem : "giáp ất bính đinh mậu kỷ canh tân nhâm quý".split(" ", -1)) {
            for (String branch : "tý sửu dần mão thìn tỵ ngọ mùi thân dậu tuất hợi tí tị".split(" ", -1)) {
                names.put(stem + " " + branch, true);
            }
        }
        return PhraseTable.backwards(names);
    }

    /** The lead that ends right before an offset, or null. */
    static @Nullable Match<Lead> before(String text, int at) {
        Match<Boolean> name = STEMS_AND_BRANCHES.find(text, at);
        return name != null ? new Match<>(name.begin(), name.end(), ERA) : TABLE.find(text, at);
    }
}
