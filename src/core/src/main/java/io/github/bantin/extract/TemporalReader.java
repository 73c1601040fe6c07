package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and ranges of dates that begin at a numeral, and asks the other readers of time before.
 *
 * <p>A bare year is a date only behind "năm", a feast or the name of a lunar year, or in a range. What the calendar does
 * not have is no date.
 */
final class TemporalReader {

    private static final PhraseTable<Boolean> RANGE_LEADS = PhraseTable.backwards(Map.of(
            "từ", true, "giai đoạn", true, "nhiệm kỳ", true, "thời kỳ", true, "năm học", true, "niên khóa", true));
    private static final PhraseTable<Boolean> UP_TO = PhraseTable.forwards(
            Map.of("đến", true, "tới", true, "đến hết", true, "cho đến", true, "đến cuối", true, "cho đến hết", true));
    private static final PhraseTable<Modifier> MODIFIERS =
            PhraseTable.backwards(Map.of("đầu", Modifier.START, "giữa", Modifier.MID, "cuối", Modifier.END));

    private final String text;

    /** Whether ranges are read as their ends alone. */
    private final boolean parts;

    /** Mentions may not begin before the end of the one before. */
    private int floor;

    private final DateItemReader items;
    private final ClockReader clock;
    private final MonthsOfYearReader months;

    TemporalReader(String text, ExtractionOptions options) {
        this.text = text;
        this.parts = options.parts();
        DateFigures figures = new DateFigures(text);
        this.items = new DateItemReader(text, figures);
        this.clock = new ClockReader(text, figures);
        this.months = new MonthsOfYearReader(text, figures);
    }

    /** The mention whose first numeral begins at an offset, not reaching back over a floor; or null. */
    @Nullable
    TemporalMention read(int at, int earliest) {
        TemporalMention found = find(at, earliest);
        if (found != null) {
            clock.passed(found.span().end());
        }
        return found;
    }

    private @Nullable TemporalMention find(int at, int earliest) {
        floor = earliest;
        TemporalMention time = clock.read(at);
        if (time != null) {
            return time;
        }
        TemporalMention monthsOfYear = months.read(at);
        if (monthsOfYear != null) {
            return monthsOfYear;
        }
        Match<Lead> lead = leadBefore(at);
        TemporalItem item = items.item(at, lead == null ? null : lead.value(), lead == null ? at : lead.begin());
        if (item == null) {
            item = items.bareYear(at);
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
        TemporalItem item = items.quarter(at, lead.begin());
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
        TemporalItem first = rangeLead(at) == null ? null : items.day(at, Lead.DAY, at);
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
        return value == null ? null : mention(text, item.kind(), item.begin(), item, item.end(), value, item.likely());
    }

    static TemporalMention mention(
            String text,
            MentionKind kind,
            int begin,
            TemporalItem first,
            int end,
            TemporalValue value,
            boolean likely) {
        Match<Modifier> modifier = MODIFIERS.find(text, begin);
        return new TemporalMention(
                kind,
                Excerpt.of(text, new Span(begin, end)),
                new Span(first.core(), end),
                value,
                Optional.ofNullable(modifier == null ? null : modifier.value()),
                likely ? Confidence.LIKELY : Confidence.CERTAIN);
    }

    private @Nullable Match<Boolean> rangeLead(int begin) {
        Match<Boolean> lead = RANGE_LEADS.find(text, begin);
        return lead == null || lead.begin() < floor ? null : lead;
    }

    /** The range that an item begins; or null. */
    private @Nullable TemporalMention range(TemporalItem first) {
        if (parts) {
            return null;
        }
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
        Match<Lead> inner = DateItemReader.INNER_LEADS.find(text, at);
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
                text,
                MentionKind.DATE_RANGE,
                lead == null ? first.begin() : lead.begin(),
                first,
                last.end(),
                new TemporalValue.Interval(start, end),
                likely);
    }

    private @Nullable TemporalItem last(TemporalItem first, int at, @Nullable Lead lead, int begin) {
        if (lead == Lead.QUARTER || lead == null && first.quarter() > 0) {
            return items.quarter(at, begin);
        }
        if (!Words.isDigit(text.charAt(at))) {
            return null;
        }
        if (lead != null) {
            return items.item(at, lead, begin);
        }
        return switch (first.precision()) {
            case 4 -> items.item(at, Lead.DAY, begin);
            case 3 -> items.item(at, Lead.MONTH, begin);
            default -> items.item(at, Lead.YEAR, begin);
        };
    }
}
