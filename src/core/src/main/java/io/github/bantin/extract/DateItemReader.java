package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one date, or one end of a range of dates, that begins at a numeral: a day, a month, a quarter or a year.
 *
 * <p>Day before month before year, as Decree 30/2020/NĐ-CP, appendix I, has it. A bare day and month is one only behind
 * "ngày" or a part of the day; two digits for a year only behind "ngày". Holds where the last read failed; not
 * thread-safe.
 */
final class DateItemReader {
    static final PhraseTable<Lead> INNER_LEADS = PhraseTable.forwards(Map.ofEntries(
            Map.entry("ngày", Lead.DAY),
            Map.entry("tháng", Lead.MONTH),
            Map.entry("năm", Lead.YEAR),
            Map.entry("quý", Lead.QUARTER),
            Map.entry("mùng", Lead.LUNAR_DAY),
            Map.entry("mồng", Lead.LUNAR_DAY),
            Map.entry("ngày mùng", Lead.LUNAR_DAY),
            Map.entry("ngày mồng", Lead.LUNAR_DAY)));

    /** Words that a number behind them puts in order, so that it is no day: "đợt 2 tháng 11", "kỳ 1/2023". */
    private static final PhraseTable<Boolean> NUMBERED = PhraseTable.backwards(PhraseTable.phrases(
            "số|kỳ|đợt|lần|khóa|phiên|lớp|vòng|tuần|thứ|tập|nhóm|quý|điều|khoản|điểm|mục|cấp|loại|mẫu"
                    + "|biểu|bảng|phụ lục|tờ|thửa|ngõ|hẻm|ngách|đường|phố|quyển|tiết|bài|chương|bản đồ|tiêu chí"));

    private static final PhraseTable<Boolean> MONTH = PhraseTable.forwards(Map.of("tháng", true));

    private static final int LAST_DAY = 31;
    private static final int MONTHS = 12;
    private static final int MAY = 5;

    /** The first day before Tết that is counted by it: "23 Tết". */
    private static final int FIRST_BEFORE_TET = 20;

    private static final int LAST_LUNAR_DAY = 30;

    /** Maps are drawn at scales of 1 to a multiple of this. */
    private static final int SCALES = 500;

    private final ScannedText text;
    private final DateFigures figures;

    /** Behind what is written as a date and is none, or 0. */
    private int impossibleEnd;

    DateItemReader(ScannedText text, DateFigures figures) {
        this.text = text;
        this.figures = figures;
    }

    /** Forgets what was read before. */
    void reset() {
        impossibleEnd = 0;
    }

    /** Behind what was written as a date since the last reset but is none that the calendar has, or 0. */
    int impossibleEnd() {
        return impossibleEnd;
    }

    @Nullable
    TemporalItem item(int at, @Nullable Lead lead, int begin) {
        if (lead == null) {
            return day(at, null, at);
        }
        return switch (lead) {
            case QUARTER -> quarter(at, begin);
            case YEAR -> year(at, begin);
            case ERA -> {
                TemporalItem full = day(at, null, at);
                yield full != null ? full : year(at, at);
            }
            case MONTH -> month(at, begin);
            case LUNAR_DAY -> LunarDayReader.read(text, figures, at, begin);
            case OCCASION -> day(at, lead, at);
            case DAY -> day(at, lead, begin);
        };
    }

    private @Nullable TemporalItem year(int at, int begin) {
        int year = figures.year(at);
        return year == 0 ? null : TemporalItem.ofYear(begin, at, figures.end(), year);
    }

    @Nullable
    TemporalItem bareYear(int at) {
        TemporalItem item = year(at, at);
        return item == null ? null : item.asLikely();
    }

    /** "2023-06-27", as ISO 8601 writes a day; or null. */
    @Nullable
    TemporalItem isoDay(int at) {
        int year = figures.number(at, 4);
        char mark = figures.charAt(at + 4);
        if (year < 1000 || mark != '-' && mark != '/' || figures.charAt(at + 7) != mark) {
            return null;
        }
        int month = figures.number(at + 5, 2);
        boolean two = figures.end() == at + 7;
        int day = two ? figures.number(at + 8, 2) : -1;
        int end = figures.end();
        return day < 1 || end != at + 10 || figures.goesOn(end) && figures.charAt(end) != 'T'
                ? null
                : valid(TemporalItem.ofDay(at, at, end, day, month, year));
    }

    @Nullable
    TemporalItem quarter(int at, int begin) {
        boolean roman = RomanNumerals.isNumeral(text.charAt(at));
        int quarter = roman ? figures.roman(at) : figures.number(at, 1);
        int end = figures.end();
        if (quarter < 1) {
            return null;
        }
        int year = yearBehind(end, false);
        int itemEnd = year == 0 ? end : figures.end();
        if (quarter > 4) {
            impossibleEnd = itemEnd;
            return null;
        }
        return TemporalItem.ofQuarter(begin, at, itemEnd, quarter, year);
    }

    private @Nullable TemporalItem month(int at, int begin) {
        int month = figures.number(at, 2);
        int end = figures.end();
        if (month < 0) {
            return null;
        }
        int year = yearBehind(end, false);
        int itemEnd = year == 0 ? end : figures.end();
        if (month < 1 || month > MONTHS) {
            impossibleEnd = year > 0 || !Units.follow(text, end) ? itemEnd : 0;
            return null;
        }
        if (year == 0 && figures.goesOnButDash(end)) {
            return null;
        }
        return inCalendar(TemporalItem.ofMonth(begin, at, itemEnd, month, year));
    }

    /** The same date, of the lunar calendar if the words behind it say so. */
    private TemporalItem inCalendar(TemporalItem item) {
        if (LunarWords.calendarFollows(text, item.end())) {
            return item.asLunar(0, item.end());
        }
        Match<Integer> name = item.year() == 0 ? LunarWords.yearBehind(text, item.end()) : null;
        return name == null ? item : item.asLunar(name.value(), name.end());
    }

    @Nullable
    TemporalItem day(int at, @Nullable Lead lead, int begin) {
        int first = figures.number(at, 2);
        int end = figures.end();
        if (first < 0) {
            return null;
        }
        char mark = figures.separator(end);
        if (mark != 0) {
            return inFigures(at, lead, begin, first, end, mark);
        }
        if (first < 1) {
            return null;
        }
        int behind = text.skipBlanks(end);
        char next = behind <= end || behind >= text.length() ? '\n' : text.charAt(behind);
        if (next == 't' || next == 'T') {
            TemporalItem inWords = inWords(at, lead, begin, first, end);
            if (inWords != null || impossibleEnd > end) {
                return inWords;
            }
        }
        return lead == Lead.DAY && first <= LAST_DAY && !figures.goesOn(end)
                ? TemporalItem.ofDay(begin, at, end, first, 0, 0)
                : null;
    }

    /** "18/11/2022", "ngày 18/11", "11/2022", and the 5 of "ngày 5-7/3". */
    private @Nullable TemporalItem inFigures(int at, @Nullable Lead lead, int begin, int first, int end, char mark) {
        boolean led = lead == Lead.DAY || lead == Lead.OCCASION;
        int secondAt = figures.separatorEnd();
        int second = figures.number(secondAt, 2);
        int secondEnd = figures.end();
        if (second >= 0 && figures.separator(secondEnd) == mark) {
            return inThreeFigures(at, lead, begin, first, second, secondEnd);
        }
        boolean dotted = mark == '.' && led && !figures.goesOn(secondEnd) && !Units.follow(text, secondEnd);
        if (second >= 0 && (mark != '.' || dotted) && !figures.goesOnButDash(secondEnd)) {
            TemporalItem day = inCalendar(TemporalItem.ofDay(begin, at, secondEnd, first, second, 0));
            boolean counts = lead == Lead.OCCASION && Units.follow(text, secondEnd); // đêm 5-7 người
            boolean dash = mark == '-' && (figures.goesOn(secondEnd) || counts);
            if ((led || day.lunar()) && !dash) {
                boolean range = mark == '-' && second > MONTHS;
                return range ? dayBeforeDash(at, lead, begin, first, end) : valid(dotted ? day.asLikely() : day);
            }
        }
        int year = mark == '.' || lead == Lead.DAY ? 0 : figures.year(secondAt);
        int yearEnd = figures.end();
        if (year > 0 && first >= 1 && first <= MONTHS && !isNumbered(at) && !isScale(at, first, year)) {
            return isSymbolBehind(yearEnd) ? null : TemporalItem.ofMonth(begin, at, yearEnd, first, year);
        }
        return mark == '-' ? dayBeforeDash(at, lead, begin, first, end) : null;
    }

    /** "ngày 5-7/3": the dash makes a range. */
    private static @Nullable TemporalItem dayBeforeDash(int at, @Nullable Lead lead, int begin, int day, int end) {
        boolean led = lead == Lead.DAY || lead == Lead.OCCASION;
        return led && day >= 1 && day <= LAST_DAY ? TemporalItem.ofDay(begin, at, end, day, 0, 0) : null;
    }

    private @Nullable TemporalItem inThreeFigures(
            int at, @Nullable Lead lead, int begin, int day, int month, int monthEnd) {
        int yearAt = figures.separatorEnd();
        int year = figures.year(yearAt);
        int end = figures.end();
        boolean twoDigits = year == 0 && lead == Lead.DAY;
        if (twoDigits) {
            int digits = figures.number(yearAt, 2);
            end = figures.end();
            year = end - yearAt == 2 && !figures.goesOnButDash(end) ? 2000 + digits : 0;
        }
        if (year > 0) {
            TemporalItem item = TemporalItem.ofDay(begin, at, end, day, month, year);
            return valid(inCalendar(twoDigits ? item.asLikely() : item));
        }
        // "ngày 28-2 - 1-3": the second dash makes a range
        boolean range = text.charAt(monthEnd) == '-' || Words.isDash(text.charAt(monthEnd));
        return range && lead == Lead.DAY && day >= 1 && day <= LAST_DAY && month > MONTHS
                ? TemporalItem.ofDay(begin, at, monthEnd, day, 0, 0)
                : null;
    }

    /** "20 tháng 11 năm 2022", "23 tháng Chạp", "30 Tết". */
    private @Nullable TemporalItem inWords(int at, @Nullable Lead lead, int begin, int day, int end) {
        Match<Boolean> tet = LunarWords.tet(text, end);
        if (tet != null) {
            boolean before = day >= FIRST_BEFORE_TET && day <= LAST_LUNAR_DAY;
            return before
                    ? TemporalItem.ofDay(begin, at, tet.end(), day, MONTHS, 0).asLunar(0, tet.end())
                    : null;
        }
        Match<Integer> named = LunarWords.namedMonth(text, end);
        if (named != null) {
            if (day > LAST_LUNAR_DAY) {
                return null;
            }
            TemporalItem item = TemporalItem.ofDay(begin, at, named.end(), day, named.value(), 0);
            return LunarWords.withYear(text, figures, item.asLunar(0, named.end()));
        }
        Match<Boolean> word = MONTH.find(text, end);
        int monthAt = word == null ? -1 : text.skipBlanks(word.end());
        if (!figures.isNumeral(monthAt)) {
            return null;
        }
        boolean led = lead == Lead.DAY || lead == Lead.OCCASION;
        int month = figures.number(monthAt, 2);
        int monthEnd = figures.end();
        int most = led ? Integer.MAX_VALUE : MONTHS;
        if (month < 0 || month > most || day > LAST_DAY && !led) {
            return null;
        }
        int year = yearBehind(monthEnd, true);
        int itemEnd = year > 0 ? figures.end() : monthEnd;
        boolean dated = year > 0 && (led || !isNumbered(at)) || year == 0 && led && !figures.goesOnButDash(monthEnd);
        boolean bare =
                !dated && year == 0 && !figures.goesOnButDash(monthEnd) && isBareDay(at, month, monthAt, monthEnd);
        if (!dated && !bare) {
            return null;
        }
        TemporalItem item = inCalendar(TemporalItem.ofDay(begin, at, itemEnd, day, month, year));
        return valid(bare ? item.asLikely() : item);
    }

    /** Whether "20 tháng 11" is a day without its word, and not twenty months and eleven of something. */
    private boolean isBareDay(int at, int month, int monthAt, int end) {
        boolean year = month == MAY
                && Words.isWordPart(text.charAt(monthAt))
                && !Capitals.begin(text, monthAt); // 9 tháng năm nay
        return Words.isDigit(text.charAt(at))
                && !year
                && !isNumbered(at)
                && !Units.follow(text, end)
                && Units.time(text, end) == null;
    }

    private @Nullable TemporalItem valid(TemporalItem item) {
        if (item.day() > 0 && item.month() > 0 && item.value() != null) {
            return item;
        }
        impossibleEnd = item.end();
        return null;
    }

    /** Whether a slash and a letter follow, which makes 12/2022/QĐ a piece of a document number. */
    private boolean isSymbolBehind(int end) {
        return figures.charAt(end) == '/' && Words.isWordPart(figures.charAt(end + 1));
    }

    /** Whether a word before a numeral numbers something with it: "số 11/2022". */
    private boolean isNumbered(int at) {
        return NUMBERED.find(text, at) != null || DocumentNumberReader.TYPE_NAMES.find(text, at) != null;
    }

    /** Whether 1/2000 is the scale of a map. */
    private boolean isScale(int at, int first, int year) {
        return first == 1 && year % SCALES == 0 && text.charAt(at) == '1' || RatioWords.lead(text, at);
    }

    /** The year that follows a month or quarter: "/2022", "-2022", " năm 2022", ", năm 2022"; or 0. */
    private int yearBehind(int end, boolean isDay) {
        char mark = figures.separator(end);
        if (mark != 0) {
            return figures.year(figures.separatorEnd());
        }
        int from = figures.charAt(end) == ',' ? end + 1 : end;
        int word = text.skipBlanks(from);
        if (word <= end || word >= text.length()) {
            return 0;
        }
        char c = text.charAt(word);
        if (Words.isDigit(c)) { // ngày 5 tháng 3, 2020
            int year = isDay && from > end ? figures.year(word) : 0;
            return year > 0 && !Units.follow(text, figures.end()) ? year : 0;
        }
        if (Words.isDash(c)) { // quý III - 2022
            int at = text.skipBlanks(word + 1);
            boolean figure = at >= 0 && at < text.length() && Words.isDigit(text.charAt(at));
            return from == end && figure ? figures.year(at) : 0;
        }
        Match<Lead> lead = c == 'n' || c == 'N' ? INNER_LEADS.find(text, from) : null;
        int at = lead == null || lead.value() != Lead.YEAR ? -1 : text.skipBlanks(lead.end());
        return figures.isNumeral(at) ? figures.year(at) : 0;
    }
}
