package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.Words;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the first or last months of a year, halves among them: "6 tháng đầu năm", "9 tháng đầu năm 2022". */
final class MonthsOfYearReader {
    private static final PhraseTable<Boolean> MONTHS_OF_YEAR =
            PhraseTable.forwards(Map.of("tháng đầu năm", true, "tháng cuối năm", false));

    private final String text;
    private final DateFigures figures;

    MonthsOfYearReader(String text, DateFigures figures) {
        this.text = text;
        this.figures = figures;
    }

    /** "6 tháng đầu năm 2022": the months from the first or to the last of a year. */
    @Nullable
    TemporalMention read(int at) {
        int months = figures.number(at, 2);
        int numeral = figures.end();
        if (months < 1 || months > 11) {
            return null;
        }
        Match<Boolean> words = MONTHS_OF_YEAR.find(text, numeral);
        if (words == null || words.begin() == numeral) {
            return null;
        }
        int yearAt = Words.skipBlanks(text, words.end());
        int year =
                yearAt < 0 || yearAt >= text.length() || !Words.isDigit(text.charAt(yearAt)) ? 0 : figures.year(yearAt);
        int end = year == 0 ? words.end() : figures.end();
        boolean first = words.value();
        TemporalItem item = new TemporalItem(at, at, end, 0, 0, 0, year, false);
        if (months == 6) {
            int half = first ? 1 : 2;
            return year == 0
                    ? TemporalReader.mention(
                            text, MentionKind.HALF_YEAR, at, item, end, new TemporalValue.YearlyHalf(half), false)
                    : TemporalReader.mention(
                            text,
                            MentionKind.DATE,
                            at,
                            item,
                            end,
                            new TemporalValue.CalendarHalf(Year.of(year), half),
                            false);
        }
        if (year == 0) {
            return null;
        }
        YearMonth from = YearMonth.of(year, first ? Month.JANUARY : Month.of(13 - months));
        YearMonth to = YearMonth.of(year, first ? Month.of(months) : Month.DECEMBER);
        return TemporalReader.mention(
                text,
                MentionKind.DATE_RANGE,
                at,
                item,
                end,
                new TemporalValue.Interval(new TemporalValue.CalendarMonth(from), new TemporalValue.CalendarMonth(to)),
                false);
    }
}
