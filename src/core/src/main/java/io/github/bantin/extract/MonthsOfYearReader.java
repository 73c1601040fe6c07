package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the first or last months of a year, halves among them: "6 tháng đầu năm", "nửa cuối năm", "9 tháng đầu năm 2022". */
final class MonthsOfYearReader {
    private static final PhraseTable<Boolean> MONTHS_OF_YEAR = PhraseTable.forwards(Map.of(
            "tháng đầu năm", true,
            "tháng cuối năm", false,
            "tháng đầu của năm", true,
            "tháng cuối của năm", false));

    /** "9 tháng năm 2024", "9 tháng/2024": the first months of a year, "đầu" left out; not the fifth month, which has its year behind another "năm". */
    private static final PhraseTable<Boolean> MONTHS =
            PhraseTable.forwards(Map.of("tháng năm", true, "tháng của năm", true, "tháng", false));

    private static final PhraseTable<Boolean> HALF_OF_YEAR = PhraseTable.forwards(Map.of(
            "nửa đầu năm", true,
            "nửa cuối năm", false,
            "nửa đầu của năm", true,
            "nửa cuối của năm", false));

    /** The year of schools and courses is another one. */
    private static final PhraseTable<Boolean> OTHER_YEAR = PhraseTable.forwards(PhraseTable.phrases("học|ngân sách"));

    private static final int HALF = 6;
    private static final int MONTHS_OF_ALL = 12;

    private final ScannedText text;
    private final DateFigures figures;

    MonthsOfYearReader(ScannedText text, DateFigures figures) {
        this.text = text;
        this.figures = figures;
    }

    /** "6 tháng đầu năm 2022": the months from the first or to the last of a year. */
    @Nullable
    TemporalMention read(int at) {
        int months = figures.number(at, 2);
        int numeral = figures.end();
        if (months < 1 || months >= MONTHS_OF_ALL) {
            return null;
        }
        int word = text.skipBlanks(numeral);
        if (word <= numeral || word >= text.length() || (text.charAt(word) | 0x20) != 't') {
            return null;
        }
        Match<Boolean> words = MONTHS_OF_YEAR.find(text, numeral);
        if (words != null) {
            return ofYear(at, months, words.end(), words.value());
        }
        Match<Boolean> bare = MONTHS.find(text, numeral);
        int year = bare == null || Lead.before(text, at) != null ? -1 : yearBehind(bare);
        boolean dated = year >= 0 && year < text.length() && Words.isDigit(text.charAt(year)) && figures.year(year) > 0;
        return dated ? ofYear(at, months, year, true) : null;
    }

    /** Where the year would begin behind "tháng năm", or behind "tháng" and a slash; or -1. */
    private int yearBehind(Match<Boolean> months) {
        if (months.value()) {
            return text.skipBlanks(months.end());
        }
        boolean slash = months.end() < text.length() && text.charAt(months.end()) == '/';
        return slash ? months.end() + 1 : -1;
    }

    /** "nửa đầu năm 2022". */
    @Nullable
    TemporalMention readHalf(int at) {
        Match<Boolean> words = HALF_OF_YEAR.find(text, at);
        return words == null || words.begin() != at ? null : ofYear(at, HALF, words.end(), words.value());
    }

    private @Nullable TemporalMention ofYear(int at, int months, int wordsEnd, boolean first) {
        if (OTHER_YEAR.find(text, wordsEnd) != null) {
            return null;
        }
        int yearAt = text.skipBlanks(wordsEnd);
        int year = figures.isNumeral(yearAt) ? figures.year(yearAt) : 0;
        int end = year == 0 ? wordsEnd : figures.end();
        if (months == HALF) {
            int half = first ? 1 : 2;
            return year == 0
                    ? mention(MentionKind.HALF_YEAR, at, end, new TemporalValue.YearlyHalf(half))
                    : mention(MentionKind.DATE, at, end, new TemporalValue.CalendarHalf(Year.of(year), half));
        }
        Month from = first ? Month.JANUARY : Month.of(MONTHS_OF_ALL + 1 - months);
        Month to = first ? Month.of(months) : Month.DECEMBER;
        return mention(MentionKind.DATE_RANGE, at, end, new TemporalValue.Interval(month(year, from), month(year, to)));
    }

    private static TemporalValue month(int year, Month month) {
        return year == 0
                ? new TemporalValue.YearlyMonth(month)
                : new TemporalValue.CalendarMonth(YearMonth.of(year, month));
    }

    private TemporalMention mention(MentionKind kind, int at, int end, TemporalValue value) {
        return TemporalReader.mention(text, kind, at, at, end, value, false);
    }
}
