package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the mentions of time that begin at a numeral or at the word before one, asking the readers of each form in turn.
 *
 * <p>A bare year is a date only behind "năm", a feast, a season or the name of a lunar year, or in a range. What the
 * calendar does not have is no date, and its figures are passed over. Holds the state of one pass; not thread-safe.
 */
final class TemporalReader {
    private static final PhraseTable<Modifier> MODIFIERS = PhraseTable.backwards(Map.of(
            "đầu", Modifier.START,
            "nửa đầu", Modifier.START,
            "giữa", Modifier.MID,
            "cuối", Modifier.END,
            "nửa cuối", Modifier.END));

    /** Words before "năm" and "tháng" that make them units of time which something is counted for: "mỗi tháng 3 lần". */
    private static final PhraseTable<Boolean> EVERY =
            PhraseTable.backwards(PhraseTable.phrases("mỗi|hằng|hàng|từng|một|trung bình|bình quân"));

    private static final PhraseTable<Boolean> BEFORE_CHRIST =
            PhraseTable.forwards(PhraseTable.phrases("trước công nguyên|tcn|trước cn|trước tây lịch"));

    private static final PhraseTable<Boolean> AFTER_CHRIST =
            PhraseTable.forwards(PhraseTable.phrases("sau công nguyên|scn|sau cn|công nguyên"));

    /** Words that may follow a year of three figures; any other may be what the figures count. */
    private static final PhraseTable<Boolean> BEHIND_EARLY_YEAR = PhraseTable.forwards(
            PhraseTable.phrases("trên|tại|ở|và|đến|của|đã|là|do|khi|với|trước|sau|thì|được|vua|quân|dưới"));

    private static final int MOST_DIGITS = 4;
    private static final int FIRST_LIKELY_YEAR = 1900;
    private static final int LAST_LIKELY_YEAR = 2100;

    /** What parts the days of a list. */
    private static final PhraseTable<Boolean> AND = PhraseTable.backwards(PhraseTable.phrases("và|hoặc"));

    private final ScannedText text;

    /** Whether ranges and lists are read as their parts alone. */
    private final boolean parts;

    /** Mentions may not begin before the end of the one before. */
    private int floor;

    /** Behind what was written as a date and is none, or 0. */
    private int next;

    /** Behind the last day of no stated year, or -1. */
    private int dayEnd = -1;

    private final DateFigures figures;
    private final DateItemReader items;
    private final ClockReader clock;
    private final MomentReader moments;
    private final MonthsOfYearReader months;
    private final DateRangeReader ranges;
    private final DateListReader lists;
    private final DecadeReader decades;
    private final DurationReader durations;
    private final TimeWordReader words;

    TemporalReader(ScannedText text, ExtractionOptions options) {
        this.text = text;
        this.parts = options.parts();
        this.figures = new DateFigures(text);
        this.items = new DateItemReader(text, figures);
        this.clock = new ClockReader(text, figures);
        this.moments = new MomentReader(text, parts, figures, clock, items);
        this.months = new MonthsOfYearReader(text, figures);
        this.ranges = new DateRangeReader(text, figures, items);
        this.lists = new DateListReader(text, figures, items);
        this.decades = new DecadeReader(text, figures);
        this.durations = new DurationReader(text);
        this.words = new TimeWordReader(text, figures, this, durations);
    }

    /** Forgets what was read in another text. */
    void forget() {
        start(0);
        dayEnd = -1;
        clock.forget();
    }

    /** The words that {@link #readWord} may find something at. */
    static Map<String, Integer> anchors(int flag) {
        return TimeWordReader.anchors(flag);
    }

    /** The mention whose first numeral begins at an offset, not reaching back over a floor; or null. */
    @Nullable
    TemporalMention read(int at, int earliest) {
        start(earliest);
        return passed(find(at));
    }

    /** The mention that begins at one of the {@linkplain #anchors words}, not reaching back over a floor; or null. */
    @Nullable
    TemporalMention readWord(int at, int earliest) {
        start(earliest);
        return passed(words.read(at, earliest));
    }

    /** The quarter whose numeral is the Roman number at an offset; or null. */
    @Nullable
    TemporalMention readQuarter(int at, int earliest) {
        start(earliest);
        Match<Lead> lead = leadBefore(at);
        if (lead == null || lead.value() != Lead.QUARTER) {
            return null;
        }
        TemporalItem item = items.quarter(at, lead.begin());
        return passed(item == null ? null : whole(item));
    }

    /** Where the scan goes on where nothing was found: behind what is written as a date and is none, or 0. */
    int next() {
        return Math.max(next, items.impossibleEnd());
    }

    private void start(int earliest) {
        floor = earliest;
        next = 0;
        items.reset();
        ranges.setFloor(earliest);
    }

    private @Nullable TemporalMention passed(@Nullable TemporalMention found) {
        if (found != null) {
            clock.passed(found.span().end());
            dayEnd = found.kind() == MentionKind.MONTH_DAY ? found.span().end() : -1;
        }
        return found;
    }

    DateItemReader items() {
        return items;
    }

    MonthsOfYearReader months() {
        return months;
    }

    MomentReader moments() {
        return moments;
    }

    DecadeReader decades() {
        return decades;
    }

    /** Whether only a comma or "và" stands between a figure and a day of no stated year. */
    private boolean isListed(int at) {
        if (dayEnd < 0) {
            return false;
        }
        int back = text.skipBlanksBack(at);
        if (back > 0 && text.charAt(back - 1) == ',') {
            return back - 1 == dayEnd;
        }
        Match<Boolean> and = AND.find(text, at);
        return and != null && text.skipBlanksBack(and.begin()) == dayEnd;
    }

    private @Nullable TemporalMention find(int at) {
        int digits = 0;
        while (Words.isDigit(figures.charAt(at + digits))) {
            if (++digits > MOST_DIGITS) {
                return null;
            }
        }
        char behind = figures.charAt(at + digits);
        boolean goesOn = mayGoOn(at + digits);
        if (digits <= 3 && (behind == 'h' || behind == 'H')) {
            TemporalMention hours = durations.hours(at, at + digits);
            if (hours != null) {
                return hours;
            }
        }
        if (digits <= 2 && goesOn) {
            TemporalMention moment = moments.read(at, floor);
            if (moment != null) {
                return moment;
            }
            TemporalMention monthsOfYear = months.read(at);
            if (monthsOfYear != null) {
                return monthsOfYear;
            }
        }
        Match<Lead> lead = leadBefore(at);
        if (lead == null && isListed(at)) {
            lead = new Match<>(at, at, Lead.OCCASION); // dịp 30/4 và 1/5
        }
        if (lead == null && !goesOn) {
            return null;
        }
        if (lead != null && lead.value() == Lead.YEAR && digits <= 3) {
            return earlyYear(at, lead.begin());
        }
        if (lead != null && isEvery(lead, at, digits)) {
            return null;
        }
        TemporalItem item = items.item(at, lead == null ? null : lead.value(), lead == null ? at : lead.begin());
        if (item == null) {
            return digits == MOST_DIGITS ? years(at) : items.impossibleEnd() > 0 || parts ? null : bareDays(at);
        }
        if (lead != null && lead.value() == Lead.YEAR && isCounted(item)) {
            return null;
        }
        TemporalMention found = whole(item);
        if (found == null && lead != null && item.isDayAlone() && isOfMonth(item)) {
            next = item.end();
        }
        return found;
    }

    /**
     * Whether what stands behind digits can go on with a mention of time that no word leads in: a mark that parts day and
     * month or hour and minute, a dash, or a word that may be "giờ", "tháng", "Tết", "đến" or another of a range.
     */
    private boolean mayGoOn(int digitsEnd) {
        char behind = figures.charAt(digitsEnd);
        if (behind == '.' || behind == ',') { // 18.11.2022, but 1.457 and 86,2
            return behind == '.' && !isGroup(digitsEnd + 1);
        }
        int next = text.skipBlanks(digitsEnd);
        char c = next < 0 ? '\n' : figures.charAt(next);
        return Words.isWordPart(c)
                ? "gGhHtTđĐcCsS".indexOf(c) >= 0
                : c == '/' || c == ':' || c == '÷' || c == '→' || Words.isDash(c) || c == '.';
    }

    /** Whether three digits and no more stand at an offset. */
    private boolean isGroup(int at) {
        return Words.isDigit(figures.charAt(at))
                && Words.isDigit(figures.charAt(at + 1))
                && Words.isDigit(figures.charAt(at + 2))
                && !Words.isDigit(figures.charAt(at + 3));
    }

    /** A range of days without their word; what is none is no impossible date either: "2 tháng 15 ngày". */
    private @Nullable TemporalMention bareDays(int at) {
        TemporalMention range = ranges.ofBareDays(at);
        if (range == null) {
            items.reset();
        }
        return range;
    }

    /** Whether a day without its month is one of every month, and no count of something: "ngày 25 hằng tháng". */
    private boolean isOfMonth(TemporalItem item) {
        return item.lunar()
                || EVERY.find(text, item.begin()) == null
                        && !Units.follow(text, item.end())
                        && isNoLength(Units.time(text, item.end()));
    }

    /** Whether a unit of time behind a day is none that the day counts: "ngày 15 tháng trước". */
    private static boolean isNoLength(@Nullable Match<ChronoUnit> unit) {
        return unit == null || unit.value() == ChronoUnit.MONTHS;
    }

    /** Years without their word, which only a range makes dates: "2021 - 2025". */
    private @Nullable TemporalMention years(int at) {
        TemporalItem day = items.isoDay(at);
        if (day != null || items.impossibleEnd() > 0) {
            return day == null ? null : whole(day);
        }
        if (parts) {
            return null;
        }
        TemporalMention school = ranges.schoolYear(at);
        if (school != null) {
            return school;
        }
        TemporalItem first = items.bareYear(at);
        TemporalMention range = first == null || isOfDocument(at) ? null : ranges.read(first);
        return range == null
                        || ranges.lead(at) == null
                                && Units.follow(text, range.span().end())
                ? null
                : range;
    }

    private boolean isOfDocument(int at) {
        return DocumentNumberReader.SO.find(text, at) != null || DocumentNumberReader.TYPE_NAMES.find(text, at) != null;
    }

    /** The range, list or date that an item begins or is; or null. */
    @Nullable
    TemporalMention whole(TemporalItem item) {
        if (!parts) {
            TemporalMention found = ranges.read(item);
            if (found == null) {
                found = lists.read(item);
            }
            if (found != null) {
                return found;
            }
        }
        return item.isDayAlone() ? null : single(item);
    }

    private @Nullable TemporalMention single(TemporalItem item) {
        TemporalValue value = item.value();
        if (value == null || item.precision() == 3 && item.year() == 0 && isDashed(item.end())) {
            return null;
        }
        if (item.precision() == 1 && !item.lunar() && BEFORE_CHRIST.find(text, item.end()) != null) {
            value = new TemporalValue.CalendarYear(Year.of(1 - item.year()));
        }
        return mention(text, item.kind(), item.begin(), item.core(), item.end(), value, item.likely());
    }

    /** Whether a dash and a figure are written to a month, which then is none: "tháng 3-45". */
    private boolean isDashed(int end) {
        return Words.isDash(figures.charAt(end)) && Words.isDigit(figures.charAt(end + 1));
    }

    /** "năm 938", "năm 40 sau Công nguyên": where no more figures follow that it could count. */
    private @Nullable TemporalMention earlyYear(int at, int begin) {
        int year = figures.number(at, 3);
        int end = figures.end();
        if (year < 1 || figures.goesOn(end)) {
            return null;
        }
        boolean era = BEFORE_CHRIST.find(text, end) != null || AFTER_CHRIST.find(text, end) != null;
        int behind = text.skipBlanks(end);
        boolean free = behind < 0
                || behind >= text.length()
                || !Words.isWordPart(text.charAt(behind)) && text.charAt(behind) != '%'
                || BEHIND_EARLY_YEAR.find(text, end) != null;
        boolean early = year >= 100 && free && !Units.follow(text, end) && EVERY.find(text, begin) == null;
        return era || early ? single(TemporalItem.ofYear(begin, at, end, year)) : null;
    }

    /** Whether "mỗi", "hằng" or a number before the word of a month or year makes it a unit of time. */
    private boolean isEvery(Match<Lead> lead, int at, int digits) {
        boolean unit = lead.value() == Lead.MONTH || lead.value() == Lead.YEAR;
        if (!unit || EVERY.find(text, lead.begin()) == null) {
            return false;
        }
        int value = digits == MOST_DIGITS ? Integer.parseInt(text, at, at + digits, 10) : 0;
        boolean dated = digits < MOST_DIGITS && figures.separator(at + digits) == '/';
        return !dated && (value < FIRST_LIKELY_YEAR || value > LAST_LIKELY_YEAR);
    }

    /** Whether a figure behind "năm" counts what follows: "trong năm 1500 hộ", but "trong năm 2022 hộ nghèo giảm". */
    private boolean isCounted(TemporalItem item) {
        boolean usual = item.year() >= FIRST_LIKELY_YEAR && item.year() <= LAST_LIKELY_YEAR;
        return !usual && Units.follow(text, item.end());
    }

    private @Nullable Match<Lead> leadBefore(int at) {
        Match<Lead> lead = Lead.before(text, at);
        if (lead != null && lead.begin() >= floor) {
            return lead;
        }
        int mark = text.skipBlanksBack(at) - 1;
        char c = mark < 0 ? '\n' : text.charAt(mark);
        boolean apart = c == '(' || c == ',';
        if (lead != null && (lead.value() == Lead.OCCASION || lead.value() == Lead.ERA)) {
            return new Match<>(at, at, lead.value()); // it stands outside, so that another mention may hold it
        }
        if ((apart || lead != null) && Lead.isDated(text, apart ? mark : at)) {
            return new Match<>(at, at, Lead.OCCASION);
        }
        Match<Lead> era = Words.isDash(c) ? Lead.before(text, mark) : null;
        return era != null && era.value() == Lead.ERA && era.begin() >= floor ? new Match<>(at, at, Lead.ERA) : null;
    }

    static TemporalMention mention(
            ScannedText text, MentionKind kind, int begin, int core, int end, TemporalValue value, boolean likely) {
        Match<Modifier> modifier = MODIFIERS.find(text, begin);
        return new TemporalMention(
                kind,
                Excerpt.of(text, new Span(begin, end)),
                new Span(core, end),
                value,
                Optional.ofNullable(modifier == null ? null : modifier.value()),
                likely ? Confidence.LIKELY : Confidence.CERTAIN);
    }
}
