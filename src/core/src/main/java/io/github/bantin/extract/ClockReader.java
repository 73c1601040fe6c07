package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads times of day that begin at a numeral.
 *
 * <p>With "giờ" or "h" the word tells a time. With a colon the place tells it, because ratios, scores and scales are
 * written so too: behind "tỷ lệ", "tỷ số", "bản đồ", "thắng", "thua" or "hòa" it is never a time; it is one behind "lúc",
 * "từ", "đến" and their like, beside a part of the day, a date or another time, and where its hour has two figures
 * ({@code 07:30}); at the begin of a line, as schedules have it, it is likely one; else it is nothing. A part of the day
 * right behind tells the half of the day: "3 giờ chiều" is 15:00. The hour 24 is the end of a day, which {@link
 * LocalTime} does not have, and no mention.
 */
final class ClockReader {
    private static final PhraseTable<Boolean> HOUR = PhraseTable.forwards(PhraseTable.phrases("giờ|h|g"));
    private static final PhraseTable<Boolean> MINUTE = PhraseTable.forwards(PhraseTable.phrases("phút|p|ph"));
    private static final PhraseTable<Boolean> HALF = PhraseTable.forwards(PhraseTable.phrases("rưỡi|rưởi"));
    private static final PhraseTable<Boolean> LESS = PhraseTable.forwards(PhraseTable.phrases("kém"));
    private static final int MINUTES = 60;
    private static final int HALF_HOUR = 30;

    /** A time as it was written. */
    record Clock(int begin, int end, LocalTime time, boolean likely) {
        /** The same time with its hour in some part of the day. */
        Clock in(DayPart part) {
            int hour = part.hour(time.getHour());
            return hour == time.getHour() ? this : new Clock(begin, end, time.withHour(hour), likely);
        }
    }

    private final ScannedText text;
    private final DateFigures figures;

    /** Where the date or time read last ends. */
    private int lastEnd;

    ClockReader(ScannedText text, DateFigures figures) {
        this.text = text;
        this.figures = figures;
    }

    /** Forgets what was read in another text. */
    void forget() {
        lastEnd = 0;
    }

    /** Says where a date or time ends that was read. */
    void passed(int end) {
        lastEnd = end;
    }

    /**
     * "7h30", "14 giờ 30 phút", "08:30", "lúc 14 giờ"; or null.
     *
     * @param at where the hour begins
     * @param told whether the words around say that a time is meant
     */
    @Nullable
    Clock read(int at, boolean told) {
        int hour = figures.number(at, 2);
        int end = figures.end();
        if (hour < 0 || hour > 24 || !mayBeHour(end)) {
            return null;
        }
        Clock clock = figures.charAt(end) == ':' ? withColon(at, end, hour, told) : withWord(at, end, hour, told);
        if (clock == null) {
            return null;
        }
        Match<DayPart> part = ClockPlace.partOfDay(text, clock.end());
        return part == null ? clock : clock.in(part.value());
    }

    /** Whether what stands behind a figure, by its first letter, can be the word for hours. */
    private boolean mayBeHour(int end) {
        int word = figures.charAt(end) == ':' ? end : text.skipBlanks(end);
        char c = word < 0 ? '\n' : figures.charAt(word);
        return c == ':' || c == 'g' || c == 'h' || c == 'G' || c == 'H';
    }

    private @Nullable Clock withWord(int at, int end, int hour, boolean told) {
        Match<Boolean> word = HOUR.find(text, end);
        if (word == null) {
            return null;
        }
        boolean letter = word.end() - word.begin() == 1;
        boolean written = word.begin() == end;
        int next = text.skipBlanks(word.end());
        boolean figure = next > 0 && next < text.length() && Words.isDigit(text.charAt(next));
        int minute = figures.isNumeral(next) && (!letter || figure) ? figures.number(next, 2) : -1;
        if (minute >= 0 && minute < MINUTES) {
            int minuteEnd = figures.end();
            Match<Boolean> unit = MINUTE.find(text, minuteEnd);
            if (unit != null && !figures.isNumeral(text.skipBlanks(unit.end()))) {
                boolean length = !written && !letter && !isClock(at, unit.end(), hour, told) && !isDated(unit.end());
                length = length && isLength(at);
                return length ? null : clock(at, unit.end(), hour, minute);
            }
            boolean together = next == word.end();
            if (figure && !clockGoesOn(minuteEnd) && (together || isMinute(at, next, minuteEnd, hour, told))) {
                return clock(at, primeEnd(minuteEnd), hour, minute);
            }
        }
        if (next == word.end() && figure) {
            return null; // 7h75
        }
        if (letter && isGram(text.charAt(word.begin())) && !ClockPlace.isLed(text, at, hour)) {
            return null; // 5 g, 5G
        }
        Clock broken = broken(at, word.end(), hour);
        if (broken != null) {
            return broken;
        }
        boolean clock = written && letter || figures.charAt(word.end()) == ':' || isClock(at, word.end(), hour, told);
        return clock ? clock(at, word.end(), hour, 0) : null;
    }

    private boolean isClock(int at, int end, int hour, boolean told) {
        return told || ClockPlace.isLed(text, at, hour) || ClockPlace.partOfDay(text, end) != null;
    }

    /** Whether a comma and "ngày" follow: "0 giờ 00 phút, ngày 1/1/2024". */
    private boolean isDated(int end) {
        return figures.charAt(end) == ',' && ClockPlace.partOfDay(text, end + 1) != null;
    }

    /** Whether the words before hours and minutes say that they are a length: "trong 2 giờ 30 phút". */
    private boolean isLength(int at) {
        return LengthWords.lead(text, at);
    }

    /** "7 giờ rưỡi", "8 giờ kém 15". */
    private @Nullable Clock broken(int at, int end, int hour) {
        Match<Boolean> half = HALF.find(text, end);
        if (half != null) {
            boolean length = !ClockPlace.isLed(text, at, hour) && ClockPlace.partOfDay(text, half.end()) == null;
            return length ? null : clock(at, half.end(), hour, HALF_HOUR);
        }
        Match<Boolean> less = LESS.find(text, end);
        int next = less == null ? -1 : text.skipBlanks(less.end());
        int minute = figures.isNumeral(next) ? figures.number(next, 2) : 0;
        if (minute < 1 || minute >= MINUTES || hour < 1) {
            return null;
        }
        int minuteEnd = figures.end();
        Match<Boolean> unit = MINUTE.find(text, minuteEnd);
        return clock(at, unit == null ? minuteEnd : unit.end(), hour - 1, MINUTES - minute);
    }

    private @Nullable Clock withColon(int at, int colon, int hour, boolean led) {
        int minute = figures.number(colon + 1, 2);
        int end = figures.end();
        if (minute < 0 || end - colon != 3 || clockGoesOn(end)) {
            return null;
        }
        if (!ClockPlace.isAt(text, at) && RatioWords.lead(text, at)) {
            return null;
        }
        boolean told = led || colon - at == 2 || ClockPlace.isTold(text, at, end) || isBesideTime(at);
        if (!told && !ClockPlace.startsEntry(text, at)) {
            return null;
        }
        Clock clock = clock(at, end, hour, minute);
        return clock == null || told ? clock : new Clock(at, end, clock.time(), true);
    }

    /** Whether a date or time that was read before ends right before an offset, with a comma or dash between. */
    private boolean isBesideTime(int at) {
        int before = text.skipBlanksBack(at);
        if (before > 0 && (text.charAt(before - 1) == ',' || Words.isDash(text.charAt(before - 1)))) {
            before = text.skipBlanksBack(before - 1);
        }
        return before > 0 && before == lastEnd;
    }

    /** "14 giờ 30": two figures behind the hour that count nothing themselves, where no length is spoken of. */
    private boolean isMinute(int at, int minuteBegin, int minuteEnd, int hour, boolean told) {
        boolean clock = text.charAt(minuteBegin) == '0' || isClock(at, minuteEnd, hour, told) || !isLength(at);
        return minuteEnd - minuteBegin == 2
                && clock
                && !Units.follow(text, minuteEnd)
                && (Units.time(text, minuteEnd) == null || ClockPlace.partOfDay(text, minuteEnd) != null);
    }

    /** Whether more is written to the minutes than the dash before a second time: "9h00-22h30". */
    private boolean clockGoesOn(int end) {
        return figures.goesOnButDash(end) && MINUTE.find(text, end) == null;
    }

    /** Behind the sign of minutes that may stand behind them: "12h00'". */
    private int primeEnd(int end) {
        Match<Boolean> unit = Words.isWordPart(figures.charAt(end)) ? MINUTE.find(text, end) : null;
        if (unit != null) {
            return unit.end();
        }
        char c = figures.charAt(end);
        return c == '\'' || c == '\u2019' || c == '\u2032' ? end + 1 : end;
    }

    /** The letter of an hour that is that of the gram and of networks too. */
    private static boolean isGram(char c) {
        return c == 'g' || c == 'G';
    }

    private static @Nullable Clock clock(int at, int end, int hour, int minute) {
        return hour > 23 || minute >= MINUTES ? null : new Clock(at, end, LocalTime.of(hour, minute), false);
    }
}
