package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates, ranges of dates and times of day that begin at a numeral.
 *
 * <p>Day before month before year, as Decree 30/2020/NĐ-CP, appendix I, has it. A bare day and month is one only behind
 * "ngày" or a part of the day; a bare year only behind "năm", a feast or the name of a lunar year; two digits for a year
 * only behind "ngày". What the calendar does not have is no date.
 */
final class TemporalReader {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    private static final PhraseTable<Boolean> RANGE_LEADS = PhraseTable.backwards(Map.of(
            "từ", true, "giai đoạn", true, "nhiệm kỳ", true, "thời kỳ", true, "năm học", true, "niên khóa", true));
    private static final PhraseTable<Boolean> UP_TO = PhraseTable.forwards(
            Map.of("đến", true, "tới", true, "đến hết", true, "cho đến", true, "đến cuối", true, "cho đến hết", true));
    private static final PhraseTable<Lead> INNER_LEADS =
            PhraseTable.forwards(Map.of("ngày", Lead.DAY, "tháng", Lead.MONTH, "năm", Lead.YEAR, "quý", Lead.QUARTER));
    private static final PhraseTable<Boolean> MONTHS_OF_YEAR =
            PhraseTable.forwards(Map.of("tháng đầu năm", true, "tháng cuối năm", false));
    private static final PhraseTable<Modifier> MODIFIERS =
            PhraseTable.backwards(Map.of("đầu", Modifier.START, "giữa", Modifier.MID, "cuối", Modifier.END));
    private static final PhraseTable<Boolean> HOUR = PhraseTable.forwards(Map.of("giờ", true, "h", true, "g", true));
    private static final PhraseTable<Boolean> MINUTE = PhraseTable.forwards(Map.of("phút", true, "p", true));
    private static final PhraseTable<Boolean> AT = PhraseTable.backwards(
            Map.of("lúc", true, "vào", true, "hồi", true, "từ", true, "trước", true, "sau", true));
    private static final PhraseTable<Boolean> PART_OF_DAY = PhraseTable.forwards(
            Map.of("ngày", true, "sáng", true, "trưa", true, "chiều", true, "tối", true, "đêm", true, "hôm", true));

    private final String text;

    /** Mentions may not begin before the end of the one before. */
    private int floor;

    private int numberEnd;
    private int separatorEnd;

    TemporalReader(String text) {
        this.text = text;
    }

    /** The mention whose first numeral begins at an offset, not reaching back over a floor; or null. */
    @Nullable
    TemporalMention read(int at, int earliest) {
        floor = earliest;
        TemporalMention time = time(at);
        if (time != null) {
            return time;
        }
        TemporalMention months = monthsOfYear(at);
        if (months != null) {
            return months;
        }
        Match<Lead> lead = leadBefore(at);
        TemporalItem item = item(at, lead == null ? null : lead.value(), lead == null ? at : lead.begin());
        if (item == null) {
            item = bareYear(at);
            if (item == null) {
                return rangeOfDays(at);
            }
            if (rangeLead(item.begin()) == null && !isRangeOfYears(item)) {
                return null;
            }
        }
        TemporalMention range = range(item);
        if (range != null) {
            return range;
        }
        if (item.isDayAlone()
                || item.month() == 0 && item.quarter() == 0 && item.core() == item.begin() && !isEra(lead)) {
            return null;
        }
        return single(item);
    }

    /** The quarter whose numeral is the Roman number at an offset; or null. */
    @Nullable
    TemporalMention readQuarter(int at, int earliest) {
        floor = earliest;
        Match<Lead> lead = leadBefore(at);
        if (lead == null || lead.value() != Lead.QUARTER) {
            return null;
        }
        TemporalItem item = quarter(at, lead.begin());
        if (item == null) {
            return null;
        }
        TemporalMention range = range(item);
        return range != null ? range : single(item);
    }

    private @Nullable Match<Lead> leadBefore(int at) {
        Match<Lead> lead = Lead.before(text, at);
        return lead == null || lead.begin() < floor ? null : lead;
    }

    /** Whether bare years make a range: "2020 - 2025", unless it counts what follows: "2020 - 2025 lượt". */
    private boolean isRangeOfYears(TemporalItem first) {
        TemporalMention range = range(first);
        return range != null && !Units.follow(text, range.span().end());
    }

    /** "từ 1/1 đến 30/6/2022": days without their word, where "từ" and a full date at the end tell what they are. */
    private @Nullable TemporalMention rangeOfDays(int at) {
        TemporalItem first = rangeLead(at) == null ? null : day(at, Lead.DAY, at);
        TemporalMention range = first == null ? null : range(first);
        boolean dated = range != null
                && range.value() instanceof TemporalValue.Interval interval
                && interval.start() instanceof TemporalValue.CalendarDay;
        return dated ? range : null;
    }

    private static boolean isEra(@Nullable Match<Lead> lead) {
        return lead != null && lead.value() == Lead.ERA;
    }

    private @Nullable TemporalMention single(TemporalItem item) {
        TemporalValue value = item.value();
        return value == null ? null : mention(item.kind(), item.begin(), item, item.end(), value, item.likely());
    }

    private TemporalMention mention(
            MentionKind kind, int begin, TemporalItem first, int end, TemporalValue value, boolean likely) {
        Match<Modifier> modifier = MODIFIERS.find(text, begin);
        return new TemporalMention(
                kind,
                Excerpt.of(text, new Span(begin, end)),
                new Span(first.core(), end),
                value,
                Optional.ofNullable(modifier == null ? null : modifier.value()),
                likely ? Confidence.LIKELY : Confidence.CERTAIN);
    }

    private @Nullable TemporalItem item(int at, @Nullable Lead lead, int begin) {
        if (lead == Lead.QUARTER) {
            return quarter(at, begin);
        }
        if (lead == Lead.YEAR || lead == Lead.ERA) {
            int from = lead == Lead.YEAR ? begin : at;
            TemporalItem full = lead == Lead.YEAR ? null : day(at, null, at);
            if (full != null) {
                return full;
            }
            int year = year(at);
            return year == 0 ? null : new TemporalItem(from, at, numberEnd, 0, 0, 0, year, false);
        }
        if (lead == Lead.MONTH) {
            return month(at, begin);
        }
        return day(at, lead, lead == Lead.OCCASION ? at : begin);
    }

    private @Nullable TemporalItem bareYear(int at) {
        int year = year(at);
        return year == 0 ? null : new TemporalItem(at, at, numberEnd, 0, 0, 0, year, true);
    }

    private @Nullable TemporalItem quarter(int at, int begin) {
        int quarter = Words.isDigit(text.charAt(at)) ? number(at, 1) : roman(at);
        int end = numberEnd;
        if (quarter < 1 || quarter > 4) {
            return null;
        }
        int year = yearBehind(end);
        return new TemporalItem(begin, at, year == 0 ? end : numberEnd, 0, 0, quarter, year, false);
    }

    private int roman(int at) {
        int end = Words.end(text, at);
        numberEnd = end;
        return switch (text.substring(at, Math.min(end, at + 4))) {
            case "I" -> 1;
            case "II" -> 2;
            case "III" -> 3;
            case "IV" -> 4;
            default -> 0;
        };
    }

    private @Nullable TemporalItem month(int at, int begin) {
        int month = number(at, 2);
        int end = numberEnd;
        if (month < 1 || month > 12) {
            return null;
        }
        int year = yearBehind(end);
        if (year > 0) {
            return new TemporalItem(begin, at, numberEnd, 0, month, 0, year, false);
        }
        return goesOn(end) ? null : new TemporalItem(begin, at, end, 0, month, 0, 0, false);
    }

    private @Nullable TemporalItem day(int at, @Nullable Lead lead, int begin) {
        int first = number(at, 2);
        int end = numberEnd;
        if (first < 1) {
            return null;
        }
        boolean led = lead == Lead.DAY || lead == Lead.OCCASION;
        char mark = separator(end);
        if (mark != 0) {
            int second = number(separatorEnd, 2);
            int secondEnd = numberEnd;
            if (second > 0 && separator(secondEnd) == mark) {
                int year = year(separatorEnd);
                boolean twoDigits = year == 0 && lead == Lead.DAY;
                if (twoDigits) {
                    int digits = number(separatorEnd, 2);
                    year = numberEnd - separatorEnd == 2 && !goesOn(numberEnd) ? 2000 + digits : 0;
                }
                if (year > 0) {
                    return valid(new TemporalItem(begin, at, numberEnd, first, second, 0, year, twoDigits));
                }
                return null;
            }
            if (led && second > 0 && mark != '.' && !goesOn(secondEnd)) {
                TemporalItem day = valid(new TemporalItem(begin, at, secondEnd, first, second, 0, 0, false));
                if (day != null) {
                    return day;
                }
            }
            int year = mark == '.' || lead == Lead.DAY ? 0 : year(separatorEnd);
            if (year > 0 && first <= 12 && !isNumbered(at) && !isSymbolBehind(numberEnd)) {
                return new TemporalItem(begin, at, numberEnd, 0, first, 0, year, false);
            }
            // "ngày 5-7/3": the dash makes a range
            return lead == Lead.DAY && mark == '-' && first <= 31
                    ? new TemporalItem(begin, at, end, first, 0, 0, 0, false)
                    : null;
        }
        int month = wordBehind(end, Lead.MONTH);
        if (month > 0) {
            int value = number(month, 2);
            int monthEnd = numberEnd;
            int year = value < 1 ? 0 : yearBehind(monthEnd);
            if (value > 0 && (year > 0 || led && !goesOn(monthEnd))) {
                return valid(
                        new TemporalItem(begin, at, year > 0 ? numberEnd : monthEnd, first, value, 0, year, false));
            }
            return null;
        }
        return lead == Lead.DAY && first <= 31 && !goesOn(end)
                ? new TemporalItem(begin, at, end, first, 0, 0, 0, false)
                : null;
    }

    private static @Nullable TemporalItem valid(TemporalItem item) {
        return item.value() == null ? null : item;
    }

    /** Whether a slash and a letter follow, which makes 12/2022/QĐ a piece of a document number. */
    private boolean isSymbolBehind(int end) {
        return charAt(end) == '/' && Words.isWordPart(charAt(end + 1));
    }

    /** Whether "số" stands before a numeral, which makes 11/2022 the number of an issue. */
    private boolean isNumbered(int at) {
        return Words.key(text, Words.begin(text, at), at) == 0 && DocumentNumberReader.SO.find(text, at) != null;
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
        char mark = separator(end);
        if (mark != 0) {
            return year(separatorEnd);
        }
        int at = wordBehind(end, Lead.YEAR);
        return at == 0 ? 0 : year(at);
    }

    private char separator(int at) {
        char c = charAt(at);
        if (c != '/' && c != '.' && !Words.isDash(c)) {
            return 0;
        }
        int behind = at + 1;
        if (Words.isLineEnd(charAt(behind)) || Words.isBlank(charAt(behind)) && Words.isLineEnd(charAt(behind + 1))) {
            behind = Words.skipBlanks(text, behind);
        }
        if (behind < 0 || !Words.isDigit(charAt(behind))) {
            return 0;
        }
        separatorEnd = behind;
        return c == '/' || c == '.' ? c : '-';
    }

    /** The number of at most so many digits at an offset, or -1. */
    private int number(int at, int most) {
        int value = 0;
        int i = at;
        while (Words.isDigit(charAt(i))) {
            if (i - at == most) {
                return -1;
            }
            value = value * 10 + (charAt(i++) - '0');
        }
        numberEnd = i;
        return i == at ? -1 : value;
    }

    /** The year of four digits at an offset that nothing is joined to but a dash, or 0. */
    private int year(int at) {
        int value = number(at, 4);
        if (value < FIRST_YEAR || value > LAST_YEAR || numberEnd - at != 4) {
            return 0;
        }
        char next = charAt(numberEnd);
        boolean joined = Words.isWordPart(next)
                || (next == '/' || next == '.' || next == ',' || next == ':') && Words.isDigit(charAt(numberEnd + 1));
        return joined ? 0 : value;
    }

    /** Whether a letter, or a mark and a digit, are written to the digits that end at an offset. */
    private boolean goesOn(int end) {
        char next = charAt(end);
        return Words.isWordPart(next)
                || next == '%'
                || (next == '/' || next == '.' || next == ',' || next == ':' || Words.isDash(next))
                        && Words.isDigit(charAt(end + 1));
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\n';
    }

    private @Nullable Match<Boolean> rangeLead(int begin) {
        Match<Boolean> lead = RANGE_LEADS.find(text, begin);
        return lead == null || lead.begin() < floor ? null : lead;
    }

    /** The range that an item begins; or null. */
    private @Nullable TemporalMention range(TemporalItem first) {
        int behind = Words.skipBlanks(text, first.end());
        if (behind < 0 || behind >= text.length()) {
            return null;
        }
        int at;
        if (Words.isDash(text.charAt(behind))) {
            at = Words.skipBlanks(text, behind + 1);
        } else {
            Match<Boolean> upTo = UP_TO.find(text, first.end());
            if (upTo == null) {
                return null;
            }
            at = Words.skipBlanks(text, upTo.end());
        }
        if (at < 0) {
            return null;
        }
        Match<Lead> inner = INNER_LEADS.find(text, at);
        int begin = at;
        if (inner != null && inner.begin() == at) {
            at = Words.skipBlanks(text, inner.end());
        }
        if (at < 0 || at >= text.length()) {
            return null;
        }
        TemporalItem last = last(first, at, inner == null ? null : inner.value(), begin);
        if (last == null) {
            return null;
        }
        TemporalItem completed = first.completedBy(last);
        if (completed.isDayAlone() || completed.precision() != last.precision()) {
            return null;
        }
        boolean turn = completed.isAfter(last) && first.year() == 0 && last.year() > 0;
        if (turn) { // from 15 November to 15 January 2024
            completed = completed.inYear(last.year() - 1);
        }
        TemporalValue start = completed.value();
        TemporalValue end = last.value();
        if (start == null || end == null || (completed.year() == 0) != (last.year() == 0)) {
            return null;
        }
        boolean sameYear = completed.precision() == 1 && completed.year() == last.year();
        if (sameYear || last.year() > 0 && completed.isAfter(last)) {
            return null;
        }
        Match<Boolean> lead = rangeLead(first.begin());
        boolean likely = turn || last.likely() || first.likely() && lead == null;
        return mention(
                MentionKind.DATE_RANGE,
                lead == null ? first.begin() : lead.begin(),
                first,
                last.end(),
                new TemporalValue.Interval(start, end),
                likely);
    }

    private @Nullable TemporalItem last(TemporalItem first, int at, @Nullable Lead lead, int begin) {
        if (lead == Lead.QUARTER || lead == null && first.quarter() > 0) {
            return quarter(at, begin);
        }
        if (!Words.isDigit(text.charAt(at))) {
            return null;
        }
        if (lead != null) {
            return item(at, lead, begin);
        }
        return switch (first.precision()) {
            case 4 -> item(at, Lead.DAY, begin);
            case 3 -> item(at, Lead.MONTH, begin);
            default -> item(at, Lead.YEAR, begin);
        };
    }

    /** "6 tháng đầu năm 2022": the months from the first or to the last of a year. */
    private @Nullable TemporalMention monthsOfYear(int at) {
        int months = number(at, 2);
        int numeral = numberEnd;
        if (months < 1 || months > 11) {
            return null;
        }
        Match<Boolean> words = MONTHS_OF_YEAR.find(text, numeral);
        if (words == null || words.begin() == numeral) {
            return null;
        }
        int yearAt = Words.skipBlanks(text, words.end());
        int year = yearAt < 0 || yearAt >= text.length() || !Words.isDigit(text.charAt(yearAt)) ? 0 : year(yearAt);
        int end = year == 0 ? words.end() : numberEnd;
        boolean first = words.value();
        TemporalItem item = new TemporalItem(at, at, end, 0, 0, 0, year, false);
        if (months == 6) {
            int half = first ? 1 : 2;
            return year == 0
                    ? mention(MentionKind.HALF_YEAR, at, item, end, new TemporalValue.YearlyHalf(half), false)
                    : mention(
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
        return mention(
                MentionKind.DATE_RANGE,
                at,
                item,
                end,
                new TemporalValue.Interval(new TemporalValue.CalendarMonth(from), new TemporalValue.CalendarMonth(to)),
                false);
    }

    /** "7h30", "14 giờ 30 phút", "08:30", "lúc 14 giờ". */
    private @Nullable TemporalMention time(int at) {
        int hour = number(at, 2);
        int end = numberEnd;
        if (hour < 0 || hour > 24) {
            return null;
        }
        if (charAt(end) == ':') {
            int minute = number(end + 1, 2);
            boolean whole = minute >= 0 && numberEnd - end == 3;
            return whole && !clockGoesOn(numberEnd) ? time(at, numberEnd, hour, minute) : null;
        }
        Match<Boolean> word = HOUR.find(text, end);
        if (word == null) {
            return bareHour(at, end, hour);
        }
        boolean written = word.begin() == end;
        int next = Words.skipBlanks(text, word.end());
        int minute = next > 0 && next < text.length() && Words.isDigit(text.charAt(next)) ? number(next, 2) : -1;
        if (minute >= 0 && minute < 60) {
            int minuteEnd = numberEnd;
            Match<Boolean> unit = MINUTE.find(text, minuteEnd);
            boolean together = next == word.end();
            if (unit != null) {
                return time(at, unit.end(), hour, minute);
            }
            if (!clockGoesOn(minuteEnd) && (together || isMinute(at, next, minuteEnd))) {
                return time(at, minuteEnd, hour, minute);
            }
        }
        if (next == word.end() && next < text.length() && Words.isDigit(text.charAt(next))) {
            return null; // 7h75
        }
        if (word.end() - word.begin() == 1 && isGram(text.charAt(word.begin())) && AT.find(text, at) == null) {
            return null; // 5 g, 5G
        }
        boolean clock = written
                || charAt(word.end()) == ':'
                || AT.find(text, at) != null
                || PART_OF_DAY.find(text, word.end()) != null;
        return clock ? time(at, word.end(), hour, 0) : null;
    }

    /** "lúc 14 giờ 30": two figures behind the hour that count nothing themselves, where a clock is spoken of. */
    private boolean isMinute(int at, int minuteBegin, int minuteEnd) {
        return minuteEnd - minuteBegin == 2
                && (AT.find(text, at) != null || PART_OF_DAY.find(text, minuteEnd) != null)
                && !Units.follow(text, minuteEnd);
    }

    /** Whether more is written to the minutes than the dash before a second time: "9h00-22h30". */
    private boolean clockGoesOn(int end) {
        return goesOn(end) && !Words.isDash(charAt(end));
    }

    /** The letter of an hour that is that of the gram and of networks too. */
    private static boolean isGram(char c) {
        return c == 'g' || c == 'G';
    }

    /** "7h30": the letter is written between the figures, so that the word is "h30" to nobody. */
    private @Nullable TemporalMention bareHour(int at, int end, int hour) {
        char c = charAt(end);
        if (c != 'h' && c != 'H' && c != 'g') {
            return null;
        }
        int minute = number(end + 1, 2);
        if (minute < 0) {
            return null;
        }
        boolean whole = numberEnd - end == 3 && !goesOn(numberEnd);
        return whole ? time(at, numberEnd, hour, minute) : null;
    }

    private @Nullable TemporalMention time(int at, int end, int hour, int minute) {
        if (minute > 59 || hour == 24 && minute > 0) {
            return null;
        }
        TemporalItem item = new TemporalItem(at, at, end, 0, 0, 0, 0, false);
        TemporalValue value = new TemporalValue.ClockTime(LocalTime.of(hour % 24, minute));
        return mention(MentionKind.TIME, at, item, end, value, false);
    }
}
