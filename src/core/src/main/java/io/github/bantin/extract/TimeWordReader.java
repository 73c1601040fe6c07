package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.SpelledNumber;
import io.github.bantin.internal.scan.WordAnchors;
import io.github.bantin.internal.scan.Words;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the mentions of time that begin at a word: dates with numerals in words, months and years of the lunar calendar,
 * halves of a year, decades and centuries, and lengths of time with their number in words.
 *
 * <p>Where figures follow the word, the scan finds the mention at them; so most words are left at the first look.
 */
final class TimeWordReader {
    private static final int DAY = 1;
    private static final int LUNAR_DAY = 2;
    private static final int MONTH = 3;
    private static final int YEAR = 4;
    private static final int QUARTER = 5;
    private static final int CENTURY = 6;
    private static final int DECADE = 7;
    private static final int FULL_MOON = 8;
    private static final int HALF = 9;
    private static final int NUMBER = 10;

    private static final Map<String, Integer> VOCABULARY = vocabulary();
    private static final WordAnchors WORDS = new WordAnchors(VOCABULARY);

    private static final PhraseTable<Boolean> LUNAR_DAY_WORD = PhraseTable.forwards(PhraseTable.phrases("mùng|mồng"));

    private static final PhraseTable<Boolean> DAY_BEFORE = PhraseTable.backwards(PhraseTable.phrases("ngày"));
    private static final PhraseTable<Boolean> MONTH_WORD = PhraseTable.forwards(PhraseTable.phrases("tháng"));

    /** Words before "tháng" and a number word with which the number is no month: "mỗi tháng hai lần". */
    private static final PhraseTable<Boolean> EVERY = PhraseTable.backwards(
            PhraseTable.phrases("mỗi|hằng|hàng|từng|một|vài|mấy|nhiều|những|ngày|bao|cả|nửa|trọn|đủ"));

    private static final PhraseTable<Boolean> NAMES =
            PhraseTable.backwards(PhraseTable.phrases("cách mạng|quảng trường|đường|phố|công viên|khởi nghĩa"));

    private static final int FULL_MOON_DAY = 15;
    private static final int MONTHS = 12;
    private static final int LAST_AMBIGUOUS = 5;

    private final ScannedText text;
    private final DateFigures figures;
    private final TemporalReader dates;
    private final DurationReader durations;
    private int floor;

    TimeWordReader(ScannedText text, DateFigures figures, TemporalReader dates, DurationReader durations) {
        this.text = text;
        this.figures = figures;
        this.dates = dates;
        this.durations = durations;
    }

    private static Map<String, Integer> vocabulary() {
        Map<String, Integer> words = new HashMap<>();
        words.put("ngày", DAY);
        words.put("mùng", LUNAR_DAY);
        words.put("mồng", LUNAR_DAY);
        words.put("tháng", MONTH);
        words.put("quý", QUARTER);
        words.put("thế", CENTURY);
        words.put("thập", DECADE);
        words.put("rằm", FULL_MOON);
        words.put("nửa", HALF);
        for (String number : "một hai ba bốn sáu bảy bẩy tám chín mười".split(" ", -1)) {
            words.put(number, NUMBER);
        }
        words.put("năm", YEAR);
        return words;
    }

    /** The words that something may be found at, with a flag. */
    static Map<String, Integer> anchors(int flag) {
        Map<String, Integer> anchors = new HashMap<>();
        VOCABULARY.keySet().forEach(word -> anchors.put(word, flag));
        return anchors;
    }

    /** The mention that begins at a word, not reaching back over a floor; or null. */
    @Nullable
    TemporalMention read(int at, int earliest) {
        floor = earliest;
        int behind = text.skipBlanks(text.wordEnd(at));
        if (behind < 0 || behind >= text.length()) {
            return null;
        }
        return switch (WORDS.at(text, at)) {
            case DAY -> day(at, behind);
            case LUNAR_DAY -> figures.isNumberWord(behind) ? dated(behind, Lead.LUNAR_DAY, at) : null;
            case MONTH -> month(at, behind);
            case YEAR -> year(at, behind);
            case QUARTER -> quarter(at, behind);
            case CENTURY -> dates.decades().century(at);
            case DECADE -> dates.decades().decade(at);
            case FULL_MOON -> fullMoon(at);
            case HALF -> dates.months().readHalf(at);
            case NUMBER -> number(at);
            default -> null;
        };
    }

    private @Nullable TemporalMention day(int at, int behind) {
        if (figures.isNumberWord(behind)) {
            return dated(behind, Lead.DAY, at);
        }
        Match<Boolean> word = startsWith(behind, 'm') ? LUNAR_DAY_WORD.find(text, behind) : null;
        int numeral = word == null ? -1 : text.skipBlanks(word.end());
        return figures.isNumberWord(numeral) ? dated(numeral, Lead.LUNAR_DAY, at) : null;
    }

    private boolean startsWith(int at, char letter) {
        return (text.charAt(at) | 0x20) == letter;
    }

    /** What a day in words begins: not "ngày một tăng". */
    private @Nullable TemporalMention dated(int numeral, Lead lead, int begin) {
        TemporalItem item = dates.items().item(numeral, lead, begin);
        return item == null ? null : dates.whole(item);
    }

    private @Nullable TemporalMention month(int at, int behind) {
        if (Words.isDigit(text.charAt(behind))) {
            return null;
        }
        if (startsWith(behind, 'g') || startsWith(behind, 'c')) {
            Match<Integer> named = LunarWords.namedMonth(text, at);
            if (named != null) {
                TemporalItem item = TemporalItem.ofMonth(at, behind, named.end(), named.value(), 0);
                return dates.whole(LunarWords.withYear(text, figures, item.asLunar(0, named.end())));
            }
        }
        if (!figures.isNumberWord(behind)) {
            return null;
        }
        TemporalItem item = dates.items().item(behind, Lead.MONTH, at);
        if (item == null || item.year() == 0 && !item.lunar() && !isNamed(item)) {
            return null;
        }
        return dates.whole(item);
    }

    /** Whether a number word behind "tháng" names the month, though no year follows: "tháng Năm", "tháng mười hai". */
    private boolean isNamed(TemporalItem item) {
        int core = item.core();
        boolean capital = Character.isUpperCase(text.charAt(core))
                && core + 1 < text.length()
                && Character.isLowerCase(text.charAt(core + 1));
        if (EVERY.find(text, item.begin()) != null
                || isName(item)
                || Units.follow(text, item.end())
                || Units.time(text, item.end()) != null) {
            return false;
        }
        return capital || item.month() != 1 && item.month() != LAST_AMBIGUOUS;
    }

    /** Whether the month is part of a name: "Cách mạng Tháng Tám", "Quảng trường Tháng Tám". */
    private boolean isName(TemporalItem item) {
        int before = text.skipBlanksBack(item.begin());
        boolean amid = before > 0 && Words.isWordPart(text.charAt(before - 1));
        int begin = item.begin();
        boolean capital = Character.isUpperCase(text.charAt(begin)) && Character.isLowerCase(text.charAt(begin + 1));
        return amid && capital && !startsLine(begin) || NAMES.find(text, begin) != null;
    }

    private boolean startsLine(int at) {
        return at == 0 || Words.isLineEnd(text.charAt(at - 1));
    }

    private @Nullable TemporalMention year(int at, int behind) {
        boolean digit = Words.isDigit(text.charAt(behind));
        if (digit || figures.isNumberWord(behind)) {
            TemporalMention decade = dates.decades().ofYears(at, behind, floor);
            if (decade != null || digit) {
                return decade;
            }
            TemporalItem item = dates.items().item(behind, Lead.YEAR, at);
            boolean counted = item != null && (Units.follow(text, item.end()) || EVERY.find(text, at) != null);
            return item == null ? number(at) : counted ? null : dates.whole(item);
        }
        Match<Integer> name = LunarYears.at(text, behind);
        if (name == null) {
            return number(at);
        }
        int after = text.skipBlanks(name.end());
        if (after >= 0 && after < text.length() && Words.isDash(text.charAt(after))) {
            after = text.skipBlanks(after + 1);
        }
        boolean dated =
                after >= 0 && after < text.length() && Words.isDigit(text.charAt(after)) && figures.year(after) > 0;
        TemporalItem item = TemporalItem.ofYear(at, behind, name.end(), 0).asLunar(name.value(), name.end());
        return dated ? null : dates.whole(item);
    }

    private @Nullable TemporalMention quarter(int at, int behind) {
        if (!figures.isNumberWord(behind)) {
            return null;
        }
        TemporalItem item = dates.items().quarter(behind, at);
        if (item == null) {
            return null;
        }
        int after = text.skipBlanks(item.end());
        boolean ends = after < 0 || after >= text.length() || !Words.isWordPart(text.charAt(after));
        return item.year() > 0 || ends ? dates.whole(item) : null;
    }

    /** "rằm tháng Bảy", "ngày rằm tháng Giêng". */
    private @Nullable TemporalMention fullMoon(int at) {
        int end = text.wordEnd(at);
        Match<Boolean> day = DAY_BEFORE.find(text, at);
        int begin = day == null || day.begin() < floor ? at : day.begin();
        Match<Integer> named = LunarWords.namedMonth(text, end);
        int month = named == null ? 0 : named.value();
        int monthEnd = named == null ? 0 : named.end();
        if (named == null) {
            Match<Boolean> word = MONTH_WORD.find(text, end);
            int numeral = word == null ? -1 : text.skipBlanks(word.end());
            month = figures.isNumeral(numeral) ? figures.number(numeral, 2) : 0;
            monthEnd = figures.end();
        }
        if (month < 1 || month > MONTHS) {
            return null;
        }
        TemporalItem item = TemporalItem.ofDay(begin, at, monthEnd, FULL_MOON_DAY, month, 0);
        return dates.whole(LunarWords.withYear(text, figures, item.asLunar(0, monthEnd)));
    }

    /** What a number in words begins: "sáu tháng đầu năm", "bảy giờ sáng", "hai mươi tháng ba năm 2020", "ba tuần". */
    private @Nullable TemporalMention number(int at) {
        if (!SpelledNumber.isNumberWord(text, at) || figures.number(at, 2) < 0 && !isGreat(at)) {
            return null;
        }
        int end = figures.end();
        int unit = text.skipBlanks(end);
        if (unit <= end || unit >= text.length() || "tTnNgGpPđĐ".indexOf(text.charAt(unit)) < 0) {
            return null;
        }
        TemporalMention months = dates.months().read(at);
        if (months != null) {
            return months;
        }
        if (startsWith(unit, 'g') && text.charAt(unit) != 'đ') {
            TemporalMention moment = dates.moments().read(at, floor);
            if (moment != null) {
                return moment;
            }
        }
        return durations.inWords(at);
    }

    /** Whether a number in words of more than two digits stands at an offset: "một nghìn năm". */
    private boolean isGreat(int at) {
        return figures.number(at, 9) > 0;
    }
}
