package io.github.bantin.extract;

import io.github.bantin.extract.TemporalValue.Length;
import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.SpelledNumber;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lengths of time: a number with its unit, smaller units behind it, and halves ("2 năm 6 tháng", "một tháng rưỡi").
 *
 * <p>A unit that leads in a date is none: the "năm" of "Nghị quyết 18 năm 2022". Holds the state of one pass; not
 * thread-safe.
 */
final class DurationReader {
    private static final PhraseTable<Boolean> HALF = PhraseTable.forwards(PhraseTable.phrases("rưỡi|rưởi"));
    private static final PhraseTable<Boolean> UP_TO = PhraseTable.forwards(PhraseTable.phrases("đến|tới"));

    private static final PhraseTable<Boolean> AND = PhraseTable.forwards(PhraseTable.phrases("và|đến|tới|hoặc"));

    /** What "một ngày" and its like are said with where they count nothing: "một ngày nào đó", "một năm mới". */
    private static final PhraseTable<Boolean> UNCOUNTED = PhraseTable.forwards(
            PhraseTable.phrases(
                    "nào|kia|mới|không xa|cuối|đầu|giữa|mùa|hè|đẹp|đẹp trời|hội|lễ|càng|hai|gần đây|nọ|học mới|thành công|đầy|khó khăn|nhiều|chuyên môn"));

    /** What a sound is called with, which "tiếng" is too: "một tiếng dài", "3 tiếng nổ". */
    private static final PhraseTable<Boolean> SOUNDS = PhraseTable.forwards(
            PhraseTable.phrases("dài|ngắn|nổ|còi|súng|chuông|nói|trống|động|kêu|hát|cười|khóc|vỗ|gõ|việt|anh|dân tộc"));

    /** Words that a number in words belongs to from the left: "thứ ba tuần tới", "tháng hai năm nay". */
    private static final PhraseTable<Boolean> BELONGS = PhraseTable.backwards(
            PhraseTable.phrases("thứ|tháng|ngày|mùng|mồng|quý|lần|đợt|kỳ|khóa|vòng|lớp|loại|hạng|số|cấp"
                    + "|tuần|nhiệm kỳ|bậc|mục|phần|điều|khoản|chương|bài|tổ|đội|khu|thôn"));

    private static final BigDecimal MOST = BigDecimal.TEN.pow(10);
    private static final BigDecimal HALF_OF_ONE = new BigDecimal("0.5");
    private static final int MONTHS_IN_HALF = 6;
    private static final int MINUTES_IN_HALF = 30;
    private static final int FIRST_YEAR = 1000;

    private static final int MOST_DAYS = 10;

    /** How many words may stand between a figure and the unit of time that it is counted for. */
    private static final int MOST_RATE_WORDS = 3;

    /** The hours of a day. */
    private static final int DAY = 24;

    private final ScannedText text;
    private final DateFigures figures;
    private final SpelledNumber spelled = new SpelledNumber();
    private final SpelledPlace place;

    DurationReader(ScannedText text) {
        this.text = text;
        this.figures = new DateFigures(text);
        this.place = new SpelledPlace(text);
    }

    /** The length that an amount and the unit of time behind it begin; or null. */
    @Nullable
    TemporalMention read(Amount amount, Match<ChronoUnit> time) {
        if (time.value() == ChronoUnit.HOURS && ClockPlace.isPoint(text, amount.begin(), time.end())) {
            return null;
        }
        if (isSound(time) || amount.value().signum() < 0 || amount.value().compareTo(MOST) > 0) {
            return null;
        }
        boolean likely = amount.prefix().minus() || amount.doubtful();
        return read(amount.begin(), amount.end(), amount.value(), time, likely);
    }

    /** "48h": a day's hours and more, with the letter written to them, that are no time of a day; or null. */
    @Nullable
    TemporalMention hours(int at, int end) {
        Match<ChronoUnit> time = Units.time(text, end);
        int hours = figures.number(at, 3);
        boolean letter = time != null && time.begin() == end && time.value() == ChronoUnit.HOURS;
        if (time == null || !letter || hours < DAY || ClockPlace.isPoint(text, at, time.end())) {
            return null;
        }
        return read(at, end, BigDecimal.valueOf(hours), time, false);
    }

    /** The length whose number in words begins at an offset; or null. */
    @Nullable
    TemporalMention inWords(int at) {
        if (!spelled.match(text, at) || BELONGS.find(text, at) != null || place.isName(at)) {
            return null;
        }
        int end = spelled.end();
        BigDecimal value = spelled.value();
        Match<ChronoUnit> time = Units.time(text, end);
        boolean counts = time != null && value.signum() > 0 && value.compareTo(MOST) <= 0;
        if (time == null
                || !counts
                || time.end() - time.begin() == 1
                || leadsDate(time)
                || isUncounted(at, value, time)) {
            return null;
        }
        Match<Boolean> counted = Units.counted(text, end);
        boolean longer = counted != null && counted.end() > time.end() || isSound(time);
        boolean point = time.value() == ChronoUnit.HOURS && ClockPlace.isPoint(text, at, time.end());
        return longer || point ? null : read(at, end, value, time, false);
    }

    /** Whether "một tháng" says how often what is counted before it is: "7 triệu đồng một tháng", "3 lần một tuần". */
    private boolean isRate(int at) {
        int end = text.skipBlanksBack(at);
        for (int i = 0; i < MOST_RATE_WORDS && end > 0; i++) {
            int word = text.wordBegin(end);
            if (word == end) {
                break;
            }
            end = text.skipBlanksBack(word);
        }
        char last = end > 0 ? text.charAt(end - 1) : ' ';
        return last == '%' || last == '‰' || end < at - 1 && Words.isDigit(last);
    }

    private boolean isSound(Match<ChronoUnit> time) {
        return time.value() == ChronoUnit.HOURS && SOUNDS.find(text, time.end()) != null;
    }

    /** Whether number and unit are a word of their own: "một ngày mới", and "năm tháng", the years. */
    private boolean isUncounted(int at, BigDecimal value, Match<ChronoUnit> time) {
        boolean five = spelled.words() == 1 && SpelledNumber.digit(text, at) == 5;
        if (five && time.value() == ChronoUnit.MONTHS) {
            return true;
        }
        int before = text.skipBlanksBack(at);
        int word = before <= 0 ? before : text.wordBegin(before);
        if (before > 0 && word < before && SpelledNumber.digit(text, word) > 0) {
            return true; // ba bốn giờ
        }
        if (value.compareTo(BigDecimal.ONE) != 0) {
            return false;
        }
        int behind = text.skipBlanks(time.end());
        if (isRate(at) && !LengthWords.lead(text, at)) {
            return true;
        }
        boolean story = time.value() == ChronoUnit.DAYS
                && behind >= 0
                && figures.charAt(behind) == ','
                && !LengthWords.lead(text, at);
        return story || UNCOUNTED.find(text, time.end()) != null;
    }

    private TemporalMention read(int begin, int coreEnd, BigDecimal value, Match<ChronoUnit> time, boolean likely) {
        List<Length.Part> parts = new ArrayList<>(2);
        int end = add(parts, value, time);
        int core = coreEnd;
        while (parts.get(parts.size() - 1).amount().scale() <= 0) {
            int at = text.skipBlanks(end);
            boolean digit = at > end && at < text.length() && Words.isDigit(text.charAt(at));
            int more = digit ? figures.number(at, 3) : -1;
            Match<ChronoUnit> smaller = more < 0 ? null : Units.time(text, figures.end());
            ChronoUnit last = parts.get(parts.size() - 1).unit();
            if (smaller == null || smaller.value().compareTo(last) >= 0 || leadsDate(smaller)) {
                break;
            }
            core = figures.end();
            end = add(parts, BigDecimal.valueOf(more), smaller);
        }
        return new TemporalMention(
                MentionKind.DURATION,
                Excerpt.of(text, new Span(begin, end)),
                new Span(begin, core),
                new TemporalValue.Length(parts),
                Modifiers.around(text, begin, end, end),
                likely ? Confidence.LIKELY : Confidence.CERTAIN);
    }

    /** Adds an amount of a unit, and the half that "rưỡi" adds, and tells where they end. */
    private int add(List<Length.Part> parts, BigDecimal value, Match<ChronoUnit> time) {
        ChronoUnit unit = time.value();
        BigDecimal amount = value;
        if (unit == ChronoUnit.DECADES || unit == ChronoUnit.CENTURIES) {
            amount = amount.movePointRight(unit == ChronoUnit.DECADES ? 1 : 2);
            unit = ChronoUnit.YEARS;
        }
        Match<Boolean> half = HALF.find(text, time.end());
        if (half == null || amount.scale() > 0) {
            parts.add(new Length.Part(amount, unit));
            return time.end();
        }
        int smaller = unit == ChronoUnit.YEARS ? MONTHS_IN_HALF : unit == ChronoUnit.HOURS ? MINUTES_IN_HALF : 0;
        if (time.value() != unit) {
            BigDecimal years = BigDecimal.valueOf(time.value() == ChronoUnit.DECADES ? 5 : 50);
            parts.add(new Length.Part(amount.add(years), unit));
        } else if (smaller == 0) {
            parts.add(new Length.Part(amount.add(HALF_OF_ONE), unit));
        } else {
            parts.add(new Length.Part(amount, unit));
            ChronoUnit halfUnit = unit == ChronoUnit.YEARS ? ChronoUnit.MONTHS : ChronoUnit.MINUTES;
            parts.add(new Length.Part(BigDecimal.valueOf(smaller), halfUnit));
        }
        return half.end();
    }

    /** Whether a unit of time is the word of a date that follows: "năm 2022", "tháng 5/2022", "ngày 5/3". */
    boolean leadsDate(Match<ChronoUnit> time) {
        ChronoUnit unit = time.value();
        boolean word = unit == ChronoUnit.YEARS || unit == ChronoUnit.MONTHS || unit == ChronoUnit.DAYS;
        int at = word ? text.skipBlanks(time.end()) : -1;
        if (at <= time.end() || at >= text.length() || !Words.isDigit(text.charAt(at))) {
            return false;
        }
        int value = figures.number(at, 4);
        int end = figures.end();
        boolean slashed = figures.separator(end) == '/';
        if (unit == ChronoUnit.YEARS) {
            return value >= FIRST_YEAR && end - at == 4 && !slashed && !isRange(end) && !Units.follow(text, end);
        }
        if (value < 1 || end - at > 2) {
            return false;
        }
        if (slashed) {
            return true;
        }
        end = unit == ChronoUnit.DAYS ? listEnd(end) : end;
        if (figures.separator(end) == '/') {
            return true;
        }
        Match<ChronoUnit> next = Units.time(text, end);
        ChronoUnit greater = unit == ChronoUnit.DAYS ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
        int behind = next == null || next.value() != greater ? -1 : text.skipBlanks(next.end());
        return behind > 0 && behind < text.length() && Words.isDigit(text.charAt(behind));
    }

    /** Behind the days of a list or range that goes on behind an offset: the 06 and 07 of "hai ngày 06 và 07/6". */
    private int listEnd(int from) {
        int end = from;
        for (int i = 0; i < MOST_DAYS; i++) {
            int mark = text.skipBlanks(end);
            char c = mark < 0 ? '\n' : figures.charAt(mark);
            Match<Boolean> and = Words.isWordPart(c) ? AND.find(text, end) : null;
            int next = and != null
                    ? text.skipBlanks(and.end())
                    : c == ',' || Words.isDash(c) ? text.skipBlanks(mark + 1) : -1;
            if (next < 0 || !Words.isDigit(figures.charAt(next)) || figures.number(next, 2) < 0) {
                break;
            }
            end = figures.end();
        }
        return end;
    }

    /** Whether a dash or "đến" and a figure follow a year: "10 năm 2011-2020". */
    private boolean isRange(int end) {
        int mark = text.skipBlanks(end);
        if (mark < 0 || mark >= text.length()) {
            return false;
        }
        Match<Boolean> upTo = UP_TO.find(text, end);
        int next = upTo != null
                ? text.skipBlanks(upTo.end())
                : Words.isDash(text.charAt(mark)) ? text.skipBlanks(mark + 1) : -1;
        return next >= 0 && next < text.length() && Words.isDigit(text.charAt(next));
    }
}
