package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.Words;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads times of day that begin at a numeral.
 *
 * <p>With "giờ" or "h" the word tells a time. With a colon the place tells it, because ratios, scores and scales are
 * written so too: behind "tỷ lệ", "tỷ số", "bản đồ", "thắng", "thua" or "hòa" it is never a time; it is one behind "lúc",
 * "từ", "đến" and their like, beside a part of the day, a date or another time, and where its hour has two figures
 * ({@code 07:30}); at the begin of a line, as schedules have it, it is likely one; else it is nothing. The hour 24 is the
 * end of a day, which {@link LocalTime} does not have, and no mention.
 */
final class ClockReader {
    private static final PhraseTable<Boolean> HOUR = PhraseTable.forwards(Map.of("giờ", true, "h", true, "g", true));
    private static final PhraseTable<Boolean> MINUTE = PhraseTable.forwards(Map.of("phút", true, "p", true));

    private final String text;
    private final DateFigures figures;

    /** Where the date or time read last ends. */
    private int lastEnd;

    ClockReader(String text, DateFigures figures) {
        this.text = text;
        this.figures = figures;
    }

    /** "7h30", "14 giờ 30 phút", "08:30", "lúc 14 giờ". */
    @Nullable
    TemporalMention read(int at) {
        int hour = figures.number(at, 2);
        int end = figures.end();
        if (hour < 0 || hour > 24) {
            return null;
        }
        if (figures.charAt(end) == ':') {
            return withColon(at, end, hour);
        }
        Match<Boolean> word = HOUR.find(text, end);
        if (word == null) {
            return bareHour(at, end, hour);
        }
        boolean written = word.begin() == end;
        int next = Words.skipBlanks(text, word.end());
        int minute =
                next > 0 && next < text.length() && Words.isDigit(text.charAt(next)) ? figures.number(next, 2) : -1;
        if (minute >= 0 && minute < 60) {
            int minuteEnd = figures.end();
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
        if (word.end() - word.begin() == 1
                && isGram(text.charAt(word.begin()))
                && ClockPlace.AT.find(text, at) == null) {
            return null; // 5 g, 5G
        }
        boolean clock = written
                || figures.charAt(word.end()) == ':'
                || ClockPlace.AT.find(text, at) != null
                || ClockPlace.PART_OF_DAY.find(text, word.end()) != null;
        return clock ? time(at, word.end(), hour, 0) : null;
    }

    private @Nullable TemporalMention withColon(int at, int colon, int hour) {
        int minute = figures.number(colon + 1, 2);
        int end = figures.end();
        if (minute < 0 || end - colon != 3 || clockGoesOn(end)) {
            return null;
        }
        if (!ClockPlace.isAt(text, at) && RatioWords.lead(text, at)) {
            return null;
        }
        boolean told = colon - at == 2 || ClockPlace.isTold(text, at, end) || isBesideTime(at);
        if (!told && !ClockPlace.startsEntry(text, at)) {
            return null;
        }
        return time(at, end, hour, minute, !told);
    }

    /** Whether a date or time that was read before ends right before an offset, with a comma or dash between. */
    private boolean isBesideTime(int at) {
        int before = Words.skipBlanksBack(text, at);
        if (before > 0 && (text.charAt(before - 1) == ',' || Words.isDash(text.charAt(before - 1)))) {
            before = Words.skipBlanksBack(text, before - 1);
        }
        return before > 0 && before == lastEnd;
    }

    /** Says where a date or time ends that was read. */
    void passed(int end) {
        lastEnd = end;
    }

    /** "lúc 14 giờ 30": two figures behind the hour that count nothing themselves, where a clock is spoken of. */
    private boolean isMinute(int at, int minuteBegin, int minuteEnd) {
        return minuteEnd - minuteBegin == 2
                && (ClockPlace.AT.find(text, at) != null || ClockPlace.PART_OF_DAY.find(text, minuteEnd) != null)
                && !Units.follow(text, minuteEnd);
    }

    /** Whether more is written to the minutes than the dash before a second time: "9h00-22h30". */
    private boolean clockGoesOn(int end) {
        return figures.goesOn(end) && !Words.isDash(figures.charAt(end));
    }

    /** The letter of an hour that is that of the gram and of networks too. */
    private static boolean isGram(char c) {
        return c == 'g' || c == 'G';
    }

    /** "7h30": the letter is written between the figures, so that the word is "h30" to nobody. */
    private @Nullable TemporalMention bareHour(int at, int end, int hour) {
        char c = figures.charAt(end);
        if (c != 'h' && c != 'H' && c != 'g') {
            return null;
        }
        int minute = figures.number(end + 1, 2);
        if (minute < 0) {
            return null;
        }
        boolean whole = figures.end() - end == 3 && !figures.goesOn(figures.end());
        return whole ? time(at, figures.end(), hour, minute) : null;
    }

    private @Nullable TemporalMention time(int at, int end, int hour, int minute) {
        return time(at, end, hour, minute, false);
    }

    private @Nullable TemporalMention time(int at, int end, int hour, int minute, boolean likely) {
        if (hour > 23 || minute > 59) {
            return null;
        }
        TemporalItem item = new TemporalItem(at, at, end, 0, 0, 0, 0, false);
        TemporalValue value = new TemporalValue.ClockTime(LocalTime.of(hour, minute));
        return TemporalReader.mention(text, MentionKind.TIME, at, item, end, value, likely);
    }
}
