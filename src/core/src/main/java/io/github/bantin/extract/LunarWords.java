package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that make a date one of the lunar calendar, and the solar feasts that are counted with "mùng" all the same. */
final class LunarWords {
    private static final PhraseTable<Boolean> CALENDAR = PhraseTable.forwards(PhraseTable.phrases("âm lịch|âl"));
    private static final PhraseTable<Boolean> TET = PhraseTable.forwards(PhraseTable.phrases("tết"));

    /** "Tết trồng cây" is no part of the new year. */
    private static final PhraseTable<Boolean> NO_TET = PhraseTable.forwards(PhraseTable.phrases("tết trồng cây"));

    private static final PhraseTable<Integer> NAMED_MONTHS =
            PhraseTable.forwards(Map.of("tháng giêng", 1, "tháng chạp", 12));

    private static final PhraseTable<Boolean> YEAR = PhraseTable.forwards(PhraseTable.phrases("năm"));

    /** Days of the common calendar within the first ten of a month that are kept as feasts, as month × 100 + day. */
    private static final Set<Integer> SOLAR_FEASTS = Set.of(101, 203, 308, 501, 507, 601, 902, 1010);

    private LunarWords() {}

    /** Whether "âm lịch" follows an offset, perhaps in brackets. */
    static boolean calendarFollows(ScannedText text, int at) {
        int word = text.skipBlanks(at);
        if (word < 0 || word >= text.length()) {
            return false;
        }
        char c = text.charAt(word);
        if (c == '(') {
            return CALENDAR.find(text, word + 1) != null;
        }
        return (c == 'â' || c == 'Â' || c == 'a' || c == 'A') && CALENDAR.find(text, word) != null;
    }

    /** "Tết" behind the number of a day; or null. */
    static @Nullable Match<Boolean> tet(ScannedText text, int at) {
        int word = text.skipBlanks(at);
        if (word <= at || word >= text.length() || (text.charAt(word) | 0x20) != 't') {
            return null;
        }
        Match<Boolean> tet = TET.find(text, at);
        return tet == null || NO_TET.find(text, at) != null ? null : tet;
    }

    /** "tháng Giêng" or "tháng Chạp", which the common calendar does not have, behind an offset; or null. */
    static @Nullable Match<Integer> namedMonth(ScannedText text, int at) {
        return NAMED_MONTHS.find(text, at);
    }

    /** "năm Quý Mão" behind an offset, with the place of the year in its cycle; or null. */
    static @Nullable Match<Integer> yearBehind(ScannedText text, int at) {
        Match<Boolean> word = YEAR.find(text, at);
        int name = word == null ? -1 : text.skipBlanks(word.end());
        return name < 0 || name >= text.length() ? null : LunarYears.at(text, name);
    }

    /** The same date with the year that follows it, by its name or in figures, if one does. */
    static TemporalItem withYear(ScannedText text, DateFigures figures, TemporalItem item) {
        Match<Integer> name = yearBehind(text, item.end());
        if (name != null) {
            return item.asLunar(name.value(), name.end());
        }
        Match<Boolean> word = YEAR.find(text, item.end());
        int at = word == null ? -1 : text.skipBlanks(word.end());
        boolean digit = at >= 0 && at < text.length() && Words.isDigit(text.charAt(at));
        int year = digit ? figures.year(at) : 0;
        return year == 0 ? item : item.inYear(year).asLunar(0, figures.end());
    }

    /** Whether a day and month are a feast of the common calendar: "mùng 8 tháng 3". */
    static boolean isSolarFeast(int day, int month) {
        return SOLAR_FEASTS.contains(month * 100 + day);
    }
}
