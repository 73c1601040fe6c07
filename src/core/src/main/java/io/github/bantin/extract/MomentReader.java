package io.github.bantin.extract;

import io.github.bantin.extract.ClockReader.Clock;
import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads times of day, alone ("7h30"), of a day ("7h30 ngày 18/11/2022") and from one to another ("7h30 - 11h").
 *
 * <p>A time and a date are one mention only where the date has its day and year; else each stands for itself.
 */
final class MomentReader {
    private static final PhraseTable<Boolean> FROM =
            PhraseTable.backwards(PhraseTable.phrases("từ|từ lúc|từ hồi|từ khoảng"));

    private static final PhraseTable<Boolean> UP_TO =
            PhraseTable.forwards(PhraseTable.phrases("đến|tới|cho đến|đến lúc|đến hồi|đến hết|đến khoảng|đến trước"));

    private static final PhraseTable<Boolean> DAY = PhraseTable.forwards(PhraseTable.phrases("ngày"));

    private static final int HALF_DAY = 12;
    private static final int LAST_HOUR = 23;

    private final ScannedText text;
    private final boolean parts;
    private final DateFigures figures;
    private final ClockReader clocks;
    private final DateItemReader items;

    /** A time, and the day it is of where that was written. */
    private record Moment(Clock clock, TemporalValue value, int end) {
        boolean isDated() {
            return value instanceof TemporalValue.DateTime;
        }
    }

    MomentReader(ScannedText text, boolean parts, DateFigures figures, ClockReader clocks, DateItemReader items) {
        this.text = text;
        this.parts = parts;
        this.figures = figures;
        this.clocks = clocks;
        this.items = items;
    }

    /** The mention whose hour begins at an offset, not reaching back over a floor; or null. */
    @Nullable
    TemporalMention read(int at, int floor) {
        Clock clock = clocks.read(at, false);
        if (clock == null) {
            return parts ? null : bareHours(at, floor);
        }
        Moment first = moment(clock);
        TemporalMention range = parts ? null : range(first, floor);
        if (range != null) {
            return range;
        }
        MentionKind kind = first.isDated() ? MentionKind.DATE_TIME : MentionKind.TIME;
        return mention(kind, at, at, first.end(), first.value(), clock.likely());
    }

    /** "từ 7 đến 9 giờ sáng": an hour without its word, where the second has it and is plainly a time. */
    private @Nullable TemporalMention bareHours(int at, int floor) {
        int hour = figures.number(at, 2);
        int end = figures.end();
        if (hour < 0 || hour > LAST_HOUR || Words.isWordPart(figures.charAt(end))) {
            return null;
        }
        Clock first = new Clock(at, end, LocalTime.of(hour, 0), true);
        int second = secondAt(new Moment(first, new TemporalValue.ClockTime(first.time()), end));
        Clock clock = second < 0 || second >= text.length() || !Words.isDigit(text.charAt(second))
                ? null
                : clocks.read(second, true);
        Match<DayPart> part = clock == null ? null : ClockPlace.partOfDay(text, clock.end());
        boolean told = clock != null && clock.time().getMinute() > 0 && FROM.find(text, at) != null;
        if (!told && (part == null || part.value() == DayPart.ANY)) {
            return null;
        }
        return range(new Moment(first, new TemporalValue.ClockTime(first.time()), end), floor);
    }

    /** A time with the date behind it: "14 giờ 00, ngày 5 tháng 3 năm 2020", "8h sáng 5/8/2022". */
    private Moment moment(Clock clock) {
        if (parts) {
            return new Moment(clock, new TemporalValue.ClockTime(clock.time()), clock.end());
        }
        Match<DayPart> part = ClockPlace.partOfDay(text, clock.end());
        int from = part == null || part.value() == DayPart.ANY ? clock.end() : part.end();
        int comma = text.skipBlanks(from);
        if (comma >= 0 && comma < text.length() && (text.charAt(comma) == ',' || text.charAt(comma) == '(')) {
            from = comma + 1;
        }
        Match<Boolean> word = DAY.find(text, from);
        int at = text.skipBlanks(word == null ? from : word.end());
        boolean digit = at >= 0 && at < text.length() && Words.isDigit(text.charAt(at));
        TemporalItem item = digit ? items.item(at, word == null ? null : Lead.DAY, at) : null;
        boolean day = item != null && item.day() > 0 && item.year() > 0 && !item.lunar();
        if (item != null && day && item.value() instanceof TemporalValue.CalendarDay date) {
            return new Moment(clock, new TemporalValue.DateTime(date.day().atTime(clock.time())), item.end());
        }
        return new Moment(clock, new TemporalValue.ClockTime(clock.time()), clock.end());
    }

    private @Nullable TemporalMention range(Moment first, int floor) {
        int at = secondAt(first);
        if (at < 0 || at >= text.length() || !Words.isDigit(text.charAt(at))) {
            return null;
        }
        Clock clock = clocks.read(at, true);
        if (clock == null) {
            return null;
        }
        Moment last = moment(clock);
        Match<Boolean> from = FROM.find(text, first.clock().begin());
        int begin = from == null || from.begin() < floor ? first.clock().begin() : from.begin();
        boolean likely = first.clock().likely() || clock.likely();
        if (first.isDated() && last.isDated()) {
            boolean rises = first.value().iso().compareTo(last.value().iso()) < 0;
            TemporalValue value = new TemporalValue.Interval(first.value(), last.value());
            return rises
                    ? mention(MentionKind.DATE_RANGE, begin, first.clock().begin(), last.end(), value, likely)
                    : null;
        }
        if (first.isDated()) {
            return null;
        }
        LocalTime start = sharedHalf(first.clock(), clock);
        TemporalValue value = new TemporalValue.Interval(
                new TemporalValue.ClockTime(start), new TemporalValue.ClockTime(clock.time()));
        return mention(MentionKind.TIME_RANGE, begin, first.clock().begin(), clock.end(), value, likely);
    }

    /** The first time of "từ 2 giờ đến 4 giờ chiều" is one of the afternoon too. */
    private LocalTime sharedHalf(Clock first, Clock last) {
        boolean own = ClockPlace.partOfDay(text, first.end()) != null;
        LocalTime later = first.time().getHour() < HALF_DAY ? first.time().plusHours(HALF_DAY) : first.time();
        boolean part =
                ClockPlace.partOfDay(text, last.end()) != null && last.time().getHour() > HALF_DAY;
        return !own && part && later.isBefore(last.time()) && first.time().getHour() < 7 ? later : first.time();
    }

    /** Where the second time of a range begins, or -1. */
    private int secondAt(Moment first) {
        int end = first.end();
        Match<DayPart> part = first.isDated() ? null : ClockPlace.partOfDay(text, end);
        if (part != null && part.value() != DayPart.ANY) {
            end = part.end();
        }
        int behind = text.skipBlanks(end);
        if (behind < 0 || behind >= text.length()) {
            return -1;
        }
        char c = text.charAt(behind);
        if (Words.isDash(c) || c == '÷') {
            return text.skipBlanks(behind + 1);
        }
        if ("đĐtTcC".indexOf(c) < 0) {
            return -1;
        }
        Match<Boolean> upTo = UP_TO.find(text, end);
        return upTo == null ? -1 : text.skipBlanks(upTo.end());
    }

    private TemporalMention mention(
            MentionKind kind, int begin, int core, int end, TemporalValue value, boolean likely) {
        return TemporalReader.mention(text, kind, begin, core, end, value, likely);
    }
}
