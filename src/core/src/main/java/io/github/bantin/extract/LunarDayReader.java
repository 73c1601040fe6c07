package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days that "mùng" and "mồng" count: the first ten of a month.
 *
 * <p>They are of the lunar calendar ("mùng 3 Tết", "mồng 10 tháng 3") unless a year in figures follows or the day is a
 * feast of the common calendar ("mùng 8 tháng 3").
 */
final class LunarDayReader {
    private static final PhraseTable<Boolean> MONTH = PhraseTable.forwards(PhraseTable.phrases("tháng"));
    private static final PhraseTable<Boolean> YEAR = PhraseTable.forwards(PhraseTable.phrases("năm"));
    private static final int LAST = 10;

    private LunarDayReader() {}

    /** The day whose numeral begins at an offset behind its word; without its month where none follows; or null. */
    static @Nullable TemporalItem read(ScannedText text, DateFigures figures, int at, int begin) {
        int day = figures.number(at, 2);
        int end = figures.end();
        if (day < 1 || day > LAST) {
            return null;
        }
        Match<Boolean> tet = LunarWords.tet(text, end);
        if (tet != null) {
            return TemporalItem.ofDay(begin, at, tet.end(), day, 1, 0).asLunar(0, tet.end());
        }
        Match<Integer> named = LunarWords.namedMonth(text, end);
        int month = named == null ? month(text, figures, end) : named.value();
        int monthEnd = named == null ? figures.end() : named.end();
        if (month == 0) {
            return TemporalItem.ofDay(begin, at, end, day, 0, 0).asLunar(0, end);
        }
        TemporalItem item = TemporalItem.ofDay(begin, at, monthEnd, day, month, 0);
        Match<Integer> name = LunarWords.yearBehind(text, monthEnd);
        if (name != null) {
            return lunar(item, name.value(), name.end());
        }
        int year = year(text, figures, monthEnd);
        if (year > 0) {
            int yearEnd = figures.end();
            TemporalItem dated = TemporalItem.ofDay(begin, at, yearEnd, day, month, year);
            return named != null || LunarWords.calendarFollows(text, yearEnd)
                    ? lunar(dated, 0, yearEnd)
                    : dated.value() == null ? null : dated.asLikely();
        }
        boolean solar =
                named == null && LunarWords.isSolarFeast(day, month) && !LunarWords.calendarFollows(text, monthEnd);
        return solar ? item.asLikely() : lunar(item, 0, monthEnd);
    }

    private static @Nullable TemporalItem lunar(TemporalItem item, int cycle, int end) {
        TemporalItem lunar = item.asLunar(cycle, end);
        return lunar.value() == null ? null : lunar;
    }

    private static int month(ScannedText text, DateFigures figures, int end) {
        if (figures.separator(end) == '/') {
            int month = figures.number(figures.separatorEnd(), 2);
            return month < 1 || month > 12 ? 0 : month;
        }
        Match<Boolean> word = MONTH.find(text, end);
        int at = word == null ? -1 : text.skipBlanks(word.end());
        int month = figures.isNumeral(at) ? figures.number(at, 2) : 0;
        return month < 1 || month > 12 ? 0 : month;
    }

    private static int year(ScannedText text, DateFigures figures, int end) {
        if (figures.separator(end) == '/') {
            return figures.year(figures.separatorEnd());
        }
        Match<Boolean> word = YEAR.find(text, end);
        int at = word == null ? -1 : text.skipBlanks(word.end());
        return figures.isNumeral(at) ? figures.year(at) : 0;
    }
}
