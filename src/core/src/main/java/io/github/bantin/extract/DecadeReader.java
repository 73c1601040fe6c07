package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * Reads decades ("thập niên 90", "những năm 80 của thế kỷ XX") and centuries ("thế kỷ XXI", "thế kỷ thứ mười").
 *
 * <p>A decade of two figures is one of the century named behind it, else likely one of the twentieth.
 */
final class DecadeReader {
    private static final PhraseTable<Boolean> CENTURY =
            PhraseTable.forwards(PhraseTable.phrases("thế kỷ|thế kỉ|thế kỷ thứ|thế kỉ thứ"));

    private static final PhraseTable<Boolean> OF_CENTURY = PhraseTable.forwards(
            PhraseTable.phrases("thế kỷ|thế kỉ|của thế kỷ|của thế kỉ|thế kỷ thứ|thế kỉ thứ|của thế kỷ thứ"));

    private static final PhraseTable<Boolean> DECADE =
            PhraseTable.forwards(PhraseTable.phrases("thập niên|thập kỷ|thập kỉ|thập niên năm|thập kỷ năm"));

    private static final PhraseTable<Boolean> YEARS =
            PhraseTable.backwards(PhraseTable.phrases("những|những năm|các thập niên|các thập kỷ"));

    private static final PhraseTable<Boolean> UP_TO =
            PhraseTable.forwards(PhraseTable.phrases("đến|tới|đến những năm|đến thập niên"));

    private static final int FIRST_YEAR = 1000;
    private static final int TWENTIETH = 20;
    private static final int LAST_CENTURY = 30;
    private static final int YEARS_OF_CENTURY = 100;

    private final ScannedText text;
    private final DateFigures figures;

    DecadeReader(ScannedText text, DateFigures figures) {
        this.text = text;
        this.figures = figures;
    }

    /** The century whose words begin at an offset; or null. */
    @Nullable
    TemporalMention century(int begin) {
        Match<Boolean> words = CENTURY.find(text, begin);
        int at = words == null ? -1 : text.skipBlanks(words.end());
        int number = at < 0 ? 0 : centuryAt(at);
        if (number == 0) {
            return null;
        }
        return TemporalReader.mention(
                text, MentionKind.CENTURY, begin, at, figures.end(), new TemporalValue.Century(number), false);
    }

    /** The number of a century in figures of either kind or in words, or 0; {@code figures.end()} is behind it. */
    private int centuryAt(int at) {
        if (at >= text.length()) {
            return 0;
        }
        int number;
        if (RomanNumerals.isNumeral(text.charAt(at))) {
            number = RomanNumerals.value(text, at, text.wordEnd(at));
            figures.roman(at);
        } else {
            number = figures.isNumeral(at) ? figures.number(at, 2) : 0;
        }
        return number < 1 || number > LAST_CENTURY || figures.goesOnButDash(figures.end()) ? 0 : number;
    }

    /** The decade whose word "thập" begins at an offset; or null. */
    @Nullable
    TemporalMention decade(int begin) {
        Match<Boolean> words = DECADE.find(text, begin);
        int at = words == null ? -1 : text.skipBlanks(words.end());
        return figures.isNumeral(at) ? decade(begin, at) : null;
    }

    /** The decade that "năm" at an offset begins with "những" before it; or null. */
    @Nullable
    TemporalMention ofYears(int year, int numeral, int floor) {
        Match<Boolean> words = YEARS.find(text, year);
        return words == null || words.begin() < floor ? null : decade(words.begin(), numeral);
    }

    private @Nullable TemporalMention decade(int begin, int at) {
        int first = figures.number(at, 4);
        int end = figures.end();
        if (!isDecade(first) || figures.goesOnButDash(end)) {
            return null;
        }
        if (first >= FIRST_YEAR && isOneOfSeveral(end)) {
            return null;
        }
        int last = last(end, first);
        if (last > 0) {
            end = figures.end();
        } else if (figures.goesOn(end)) {
            return null;
        }
        if (first >= FIRST_YEAR) {
            return mention(begin, at, end, first, last, false);
        }
        Match<Boolean> of = OF_CENTURY.find(text, end);
        int centuryAt = of == null ? -1 : text.skipBlanks(of.end());
        int century = centuryAt < 0 ? 0 : centuryAt(centuryAt);
        if (century > 0) {
            int years = (century - 1) * YEARS_OF_CENTURY;
            return mention(begin, at, figures.end(), years + first, last == 0 ? 0 : years + last, false);
        }
        if (first == 0 || of == null && Units.follow(text, end)) {
            return null;
        }
        int years = (TWENTIETH - 1) * YEARS_OF_CENTURY;
        return mention(begin, at, end, years + first, last == 0 ? 0 : years + last, true);
    }

    private static boolean isDecade(int year) {
        return year >= 0 && year % 10 == 0 && (year >= FIRST_YEAR || year < YEARS_OF_CENTURY);
    }

    /** The last of several decades: the 60 of "những năm 50 - 60"; or 0. */
    private int last(int end, int first) {
        int mark = text.skipBlanks(end);
        if (mark < 0 || mark >= text.length()) {
            return 0;
        }
        Match<Boolean> upTo = UP_TO.find(text, end);
        int at = upTo != null
                ? text.skipBlanks(upTo.end())
                : Words.isDash(text.charAt(mark)) ? text.skipBlanks(mark + 1) : -1;
        int last = at >= 0 && at < text.length() && Words.isDigit(text.charAt(at)) ? figures.number(at, 4) : 0;
        boolean same = last >= FIRST_YEAR == first >= FIRST_YEAR;
        return isDecade(last) && same && last > first && !figures.goesOn(figures.end()) ? last : 0;
    }

    /** Whether a range or list of years begins: "những năm 2020 - 2022". */
    private boolean isOneOfSeveral(int end) {
        int mark = text.skipBlanks(end);
        if (mark < 0 || mark >= text.length() || text.charAt(mark) != ',' && !Words.isDash(text.charAt(mark))) {
            return false;
        }
        int next = text.skipBlanks(mark + 1);
        return next >= 0 && next < text.length() && Words.isDigit(text.charAt(next)) && figures.year(next) > 0;
    }

    private TemporalMention mention(int begin, int core, int end, int first, int last, boolean likely) {
        TemporalValue decade = new TemporalValue.Decade(Year.of(first));
        return last == 0
                ? TemporalReader.mention(text, MentionKind.DECADE, begin, core, end, decade, likely)
                : TemporalReader.mention(
                        text,
                        MentionKind.DATE_RANGE,
                        begin,
                        core,
                        end,
                        new TemporalValue.Interval(decade, new TemporalValue.Decade(Year.of(last))),
                        likely);
    }
}
