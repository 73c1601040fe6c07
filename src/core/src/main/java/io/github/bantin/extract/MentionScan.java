package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One pass over one text. Not thread-safe. */
final class MentionScan {
    /** How far around a figure the text is searched for signs of an address. */
    private static final int ADDRESS_WINDOW = 80;

    private static final PhraseTable<Integer> WEEKDAYS = PhraseTable.forwards(Map.ofEntries(
            Map.entry("thứ hai", 1),
            Map.entry("thứ ba", 2),
            Map.entry("thứ tư", 3),
            Map.entry("thứ năm", 4),
            Map.entry("thứ sáu", 5),
            Map.entry("thứ bảy", 6),
            Map.entry("chủ nhật", 7)));

    /** Words that a Roman ordinal follows. */
    private static final PhraseTable<Boolean> BEFORE_ROMAN = PhraseTable.backwards(Map.ofEntries(
            Map.entry("thứ", true),
            Map.entry("khóa", true),
            Map.entry("đại hội", true),
            Map.entry("đại hội đảng", true),
            Map.entry("kỳ họp", true),
            Map.entry("hội nghị", true),
            Map.entry("lần", true),
            Map.entry("hạng", true),
            Map.entry("cấp", true),
            Map.entry("thế kỷ", true)));

    /** Words that "thứ" and a number behind them put in order: "kỳ họp thứ sáu, ngày …" is held on no Friday. */
    private static final PhraseTable<Boolean> ORDERED = PhraseTable.backwards(
            PhraseTable.phrases("lần|kỳ họp|khóa|phiên|phiên họp|đại hội|vòng|tập|người|đứng|hạng|năm|tháng|tuần"));

    private static final PhraseTable<Boolean> THE = PhraseTable.forwards(Map.of("thứ", true));

    private static final PhraseTable<Boolean> TH = PhraseTable.backwards(Map.of("thứ", true));

    private final String text;
    private final List<Mention> found = new ArrayList<>();
    private final DocumentNumberReader documents;
    private final TemporalReader temporals;
    private final NumericReader numerics;
    private int floor;

    MentionScan(String text) {
        this.text = text;
        this.documents = new DocumentNumberReader(text);
        this.temporals = new TemporalReader(text);
        this.numerics = new NumericReader(text);
    }

    List<Mention> run() {
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (Words.isDigit(c)) {
                i = atFigure(i);
            } else if (isAnchor(c) && (i == 0 || !isJoined(text.charAt(i - 1)))) {
                i = atWord(i);
            } else {
                i++;
            }
        }
        return found;
    }

    private static boolean isAnchor(char c) {
        return c == 'I' || c == 'V' || c == 'X' || c == 't' || c == 'T' || c == 'c' || c == 'C';
    }

    private static boolean isJoined(char c) {
        return Words.isWordPart(c) || Words.isDigit(c) || c == '_';
    }

    private int add(Mention mention) {
        found.add(mention);
        floor = mention.span().end();
        return floor;
    }

    private int atWord(int at) {
        char c = text.charAt(at);
        if (c == 'I' || c == 'V' || c == 'X') {
            return atRoman(at);
        }
        Match<Integer> weekday = WEEKDAYS.find(text, at);
        if (weekday == null) {
            weekday = weekdayInFigures(at);
        }
        if (weekday == null || !isWeekday(weekday)) {
            return Words.end(text, at);
        }
        Span span = new Span(weekday.begin(), weekday.end());
        return add(new TemporalMention(
                MentionKind.WEEKDAY,
                Excerpt.of(text, span),
                span,
                new TemporalValue.Weekday(DayOfWeek.of(weekday.value())),
                Optional.empty(),
                Confidence.LIKELY));
    }

    /** "thứ 2" to "thứ 7". */
    private @Nullable Match<Integer> weekdayInFigures(int at) {
        Match<Boolean> word = THE.find(text, at);
        if (word == null || word.begin() != at) {
            return null;
        }
        int figure = Words.skipBlanks(text, word.end());
        if (figure <= word.end() || figure >= text.length()) {
            return null;
        }
        int end = figure + 1;
        int day = text.charAt(figure) - '1';
        boolean ends = end == text.length() || !isJoined(text.charAt(end)) && text.charAt(end) != '/';
        return day >= 1 && day <= 6 && ends ? new Match<>(at, end, day) : null;
    }

    /** "thứ" is a weekday before a date, a comma or a part of the day, not in "lần thứ hai" or "thứ ba là". */
    private boolean isWeekday(Match<Integer> weekday) {
        if (weekday.value() == 7) {
            return true;
        }
        if (ORDERED.find(text, weekday.begin()) != null) {
            return false;
        }
        int behind = Words.skipBlanks(text, weekday.end());
        char next = behind < 0 || behind >= text.length() ? '\n' : text.charAt(behind);
        Match<Lead> before = Lead.before(text, weekday.begin());
        boolean led = before != null && (before.value() == Lead.OCCASION || before.value() == Lead.DAY);
        Match<Boolean> date = AFTER_WEEKDAY.find(text, weekday.end());
        int comma = next == ',' ? Words.skipBlanks(text, behind + 1) : -1;
        boolean dated = date != null
                || next == '(' && behind + 1 < text.length() && Words.isDigit(text.charAt(behind + 1))
                || comma > 0
                        && comma < text.length()
                        && (Words.isDigit(text.charAt(comma)) || AFTER_WEEKDAY.find(text, comma) != null);
        return led || dated;
    }

    private static final PhraseTable<Boolean> AFTER_WEEKDAY =
            PhraseTable.forwards(Map.of("ngày", true, "tuần", true, "hằng tuần", true, "hàng tuần", true));

    private int atRoman(int at) {
        int end = Words.end(text, at);
        int value = RomanNumerals.value(text, at, end);
        if (value == 0 || end < text.length() && (Words.isDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            return end;
        }
        TemporalMention quarter = temporals.readQuarter(at, floor);
        if (quarter != null) {
            return add(quarter);
        }
        if (BEFORE_ROMAN.find(text, at) == null) {
            return end;
        }
        return add(ordinal(at, end, value));
    }

    private static NumericMention ordinal(Excerpt excerpt, int value) {
        return new NumericMention(
                MentionKind.ORDINAL,
                excerpt,
                new NumericValue.Single(BigDecimal.valueOf(value)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Confidence.CERTAIN,
                Optional.empty());
    }

    private NumericMention ordinal(int begin, int end, int value) {
        return ordinal(Excerpt.of(text, new Span(begin, end)), value);
    }

    private int atFigure(int at) {
        int digitsEnd = at;
        while (digitsEnd < text.length() && Words.isDigit(text.charAt(digitsEnd))) {
            digitsEnd++;
        }
        if (at > 0 && isCode(at)) {
            return behindWord(digitsEnd);
        }
        int address = addressEnd(at, digitsEnd);
        if (address > 0) {
            return address;
        }
        int telephone = TelephoneShape.end(text, at, digitsEnd);
        if (telephone > 0) {
            return telephone;
        }
        Mention mention = documents.read(at, floor);
        if (mention == null) {
            mention = temporals.read(at, floor);
        }
        if (mention == null) {
            mention = ordinalInFigures(at, digitsEnd);
        }
        if (mention == null) {
            mention = numerics.read(at, floor);
            if (mention == null) {
                return Math.max(digitsEnd, behindWord(numerics.next()));
            }
        }
        return add(mention);
    }

    /** "lần thứ 20". */
    private @Nullable Mention ordinalInFigures(int at, int digitsEnd) {
        boolean ends = digitsEnd == text.length()
                || !Words.isWordPart(text.charAt(digitsEnd)) && text.charAt(digitsEnd) != '/';
        if (digitsEnd - at > 4 || !ends || TH.find(text, at) == null) {
            return null;
        }
        return ordinal(at, digitsEnd, Integer.parseInt(text, at, digitsEnd, 10));
    }

    /** Whether something written to a figure from the left makes it part of a code: Covid-19, ĐT.454, 1.2.3. */
    private boolean isCode(int at) {
        char before = text.charAt(at - 1);
        if (isJoined(before)) {
            return true;
        }
        boolean joins = before == '/'
                || before == '.'
                || before == ':'
                || before == ','
                || Words.isDash(before)
                || before == '@'
                || before == '#'
                || before == '='
                || before == '+';
        if (!joins || at < 2) {
            return false;
        }
        char further = text.charAt(at - 2);
        if (Words.isDigit(further)) {
            return floor < at - 1 || before != ',' && !Words.isDash(before);
        }
        return Words.isWordPart(further) && before != ',' && before != ':';
    }

    private int behindWord(int at) {
        int end = at;
        while (end < text.length() && isJoined(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The end of the web or e-mail address that a figure stands in, or 0. */
    private int addressEnd(int at, int digitsEnd) {
        int begin = at;
        while (begin > 0 && at - begin < ADDRESS_WINDOW && isAddressPart(text.charAt(begin - 1))) {
            begin--;
        }
        int end = digitsEnd;
        while (end < text.length() && end - digitsEnd < ADDRESS_WINDOW && isAddressPart(text.charAt(end))) {
            end++;
        }
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c == '@' || c == ':' && text.startsWith("://", i) || c == 'w' && text.startsWith("www.", i)) {
                return end;
            }
        }
        return 0;
    }

    private static boolean isAddressPart(char c) {
        return c > ' ' && c < 0x7f && c != '(' && c != ')' && c != '"' && c != ';';
    }
}
