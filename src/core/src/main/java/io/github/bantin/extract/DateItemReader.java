package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one date, or one end of a range of dates, that begins at a numeral: a day, a month, a quarter or a year.
 *
 * <p>Day before month before year, as Decree 30/2020/NĐ-CP, appendix I, has it. A bare day and month is one only behind
 * "ngày" or a part of the day; two digits for a year only behind "ngày".
 */
final class DateItemReader {
    static final PhraseTable<Lead> INNER_LEADS =
            PhraseTable.forwards(Map.of("ngày", Lead.DAY, "tháng", Lead.MONTH, "năm", Lead.YEAR, "quý", Lead.QUARTER));

    private final String text;
    private final DateFigures figures;

    DateItemReader(String text, DateFigures figures) {
        this.text = text;
        this.figures = figures;
    }

    @Nullable
    TemporalItem item(int at, @Nullable Lead lead, int begin) {
        if (lead == Lead.QUARTER) {
            return quarter(at, begin);
        }
        if (lead == Lead.YEAR || lead == Lead.ERA) {
            int from = lead == Lead.YEAR ? begin : at;
            TemporalItem full = lead == Lead.YEAR ? null : day(at, null, at);
            if (full != null) {
                return full;
            }
            int year = figures.year(at);
            return year == 0 ? null : new TemporalItem(from, at, figures.end(), 0, 0, 0, year, false);
        }
        if (lead == Lead.MONTH) {
            return month(at, begin);
        }
        return day(at, lead, lead == Lead.OCCASION ? at : begin);
    }

    @Nullable
    TemporalItem bareYear(int at) {
        int year = figures.year(at);
        return year == 0 ? null : new TemporalItem(at, at, figures.end(), 0, 0, 0, year, true);
    }

    @Nullable
    TemporalItem quarter(int at, int begin) {
        int quarter = Words.isDigit(text.charAt(at)) ? figures.number(at, 1) : figures.roman(at);
        int end = figures.end();
        if (quarter < 1 || quarter > 4) {
            return null;
        }
        int year = yearBehind(end);
        return new TemporalItem(begin, at, year == 0 ? end : figures.end(), 0, 0, quarter, year, false);
    }

    private @Nullable TemporalItem month(int at, int begin) {
        int month = figures.number(at, 2);
        int end = figures.end();
        if (month < 1 || month > 12) {
            return null;
        }
        int year = yearBehind(end);
        if (year > 0) {
            return new TemporalItem(begin, at, figures.end(), 0, month, 0, year, false);
        }
        return figures.goesOn(end) ? null : new TemporalItem(begin, at, end, 0, month, 0, 0, false);
    }

    @Nullable
    TemporalItem day(int at, @Nullable Lead lead, int begin) {
        int first = figures.number(at, 2);
        int end = figures.end();
        if (first < 1) {
            return null;
        }
        boolean led = lead == Lead.DAY || lead == Lead.OCCASION;
        char mark = figures.separator(end);
        if (mark != 0) {
            int second = figures.number(figures.separatorEnd(), 2);
            int secondEnd = figures.end();
            if (second > 0 && figures.separator(secondEnd) == mark) {
                int year = figures.year(figures.separatorEnd());
                boolean twoDigits = year == 0 && lead == Lead.DAY;
                if (twoDigits) {
                    int digits = figures.number(figures.separatorEnd(), 2);
                    year = figures.end() - figures.separatorEnd() == 2 && !figures.goesOn(figures.end())
                            ? 2000 + digits
                            : 0;
                }
                if (year > 0) {
                    return valid(new TemporalItem(begin, at, figures.end(), first, second, 0, year, twoDigits));
                }
                return null;
            }
            if (led && second > 0 && mark != '.' && !figures.goesOn(secondEnd)) {
                TemporalItem day = valid(new TemporalItem(begin, at, secondEnd, first, second, 0, 0, false));
                if (day != null) {
                    return day;
                }
            }
            int year = mark == '.' || lead == Lead.DAY ? 0 : figures.year(figures.separatorEnd());
            if (year > 0
                    && first <= 12
                    && !isNumbered(at)
                    && !isScale(at, first, year)
                    && !isSymbolBehind(figures.end())) {
                return new TemporalItem(begin, at, figures.end(), 0, first, 0, year, false);
            }
            // "ngày 5-7/3": the dash makes a range
            return lead == Lead.DAY && mark == '-' && first <= 31
                    ? new TemporalItem(begin, at, end, first, 0, 0, 0, false)
                    : null;
        }
        int month = wordBehind(end, Lead.MONTH);
        if (month > 0) {
            int value = figures.number(month, 2);
            int monthEnd = figures.end();
            int year = value < 1 ? 0 : yearBehind(monthEnd);
            if (value > 0 && (year > 0 || led && !figures.goesOn(monthEnd))) {
                return valid(
                        new TemporalItem(begin, at, year > 0 ? figures.end() : monthEnd, first, value, 0, year, false));
            }
            return null;
        }
        return lead == Lead.DAY && first <= 31 && !figures.goesOn(end)
                ? new TemporalItem(begin, at, end, first, 0, 0, 0, false)
                : null;
    }

    private static @Nullable TemporalItem valid(TemporalItem item) {
        return item.value() == null ? null : item;
    }

    /** Whether a slash and a letter follow, which makes 12/2022/QĐ a piece of a document number. */
    private boolean isSymbolBehind(int end) {
        return figures.charAt(end) == '/' && Words.isWordPart(figures.charAt(end + 1));
    }

    /** Whether "số" stands before a numeral, which makes 11/2022 the number of an issue. */
    private boolean isNumbered(int at) {
        return Words.key(text, Words.begin(text, at), at) == 0 && DocumentNumberReader.SO.find(text, at) != null;
    }

    /** Whether 1/2000 is the scale of a map. */
    private boolean isScale(int at, int first, int year) {
        return first == 1 && year % 500 == 0 && RatioWords.lead(text, at);
    }

    /** Where the numeral behind a lead word begins that follows an offset, or 0. */
    private int wordBehind(int end, Lead lead) {
        Match<Lead> word = INNER_LEADS.find(text, end);
        if (word == null || word.value() != lead || word.begin() == end) {
            return 0;
        }
        int at = Words.skipBlanks(text, word.end());
        return at > 0 && at < text.length() && Words.isDigit(text.charAt(at)) ? at : 0;
    }

    /** The year that follows a month or quarter: "/2022", "-2022", " năm 2022"; or 0. */
    private int yearBehind(int end) {
        char mark = figures.separator(end);
        if (mark != 0) {
            return figures.year(figures.separatorEnd());
        }
        int at = wordBehind(end, Lead.YEAR);
        return at == 0 ? 0 : figures.year(at);
    }
}
