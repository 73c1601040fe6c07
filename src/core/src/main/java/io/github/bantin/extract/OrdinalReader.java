package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.SpelledNumber;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads places in an order: figures behind "thứ", Roman numerals behind the words that are numbered with them. */
final class OrdinalReader {
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

    private static final PhraseTable<Boolean> TH = PhraseTable.backwards(Map.of("thứ", true));

    private static final PhraseTable<Boolean> THE = PhraseTable.forwards(Map.of("thứ", true));

    /** Words that are numbers behind "thứ" only. */
    private static final PhraseTable<Integer> ONLY_ORDINAL =
            PhraseTable.forwards(Map.of("nhất", 1, "nhứt", 1, "nhì", 2, "tư", 4));

    /** What is put in order by "thứ" and a number behind it: all that is counted, and few words more. */
    private static final PhraseTable<Boolean> ORDERED = PhraseTable.backwards(ordered());

    private static Map<String, Boolean> ordered() {
        Map<String, Boolean> words = new HashMap<>(
                PhraseTable.phrases(
                        "đại hội|đứng|đứng hàng|xếp|xếp hạng|hạng|năm|tháng|tuần|quý|hàng|về|về đích|cán đích|kỳ thi"
                                + "|cuộc thi|loạt trận|lý do|yếu tố|khóa họp|hàng thừa kế|lớn|cao|bên|phía|ngôn ngữ|ngoại ngữ|tập"));
        CountedNouns.phrases().forEach(noun -> words.put(noun, true));
        return words;
    }

    private static final PhraseTable<Boolean> AND = PhraseTable.backwards(PhraseTable.phrases("và|đến|hoặc"));

    private static final int LONGEST_JOINT = 10;

    /** Nothing is put in an order as long as that. */
    private static final long LARGEST = 1_000_000_000;

    /** How far a row goes on over what is said of one of its members. */
    private static final int LONGEST_MEMBER = 400;

    private final ScannedText text;

    /** Behind the Roman ordinal read last. */
    private int lastRoman = -1;

    private final SpelledNumber spelled = new SpelledNumber();

    /** The last of "thứ nhất", "thứ hai", … that stand for themselves. */
    private int row;

    /** Behind that ordinal. */
    private int rowEnd;

    OrdinalReader(ScannedText text) {
        this.text = text;
    }

    /** Forgets what was read in another text. */
    void forget() {
        lastRoman = -1;
        row = 0;
    }

    /** The ordinal that a Roman numeral of some value is; or null. */
    @Nullable
    NumericMention inRoman(int begin, int end, int value) {
        if (BEFORE_ROMAN.find(text, begin) == null && !goesOnInList(begin)) {
            return null;
        }
        lastRoman = end;
        return ordinal(begin, end, value);
    }

    /** Whether a Roman ordinal, and a comma or "và", stand right before an offset: "khóa X, XI và XII". */
    private boolean goesOnInList(int begin) {
        int last = text.skipBlanksBack(begin);
        if (lastRoman < 0 || last <= lastRoman || last - lastRoman > LONGEST_JOINT) {
            return false;
        }
        Match<Boolean> and = AND.find(text, last);
        return and != null
                ? text.skipBlanksBack(and.begin()) == lastRoman
                : text.charAt(last - 1) == ',' && last - 1 == lastRoman;
    }

    /** "lần thứ 20". */
    @Nullable
    NumericMention inFigures(int at, int digitsEnd) {
        boolean ends = digitsEnd == text.length()
                || !Words.isWordPart(text.charAt(digitsEnd)) && text.charAt(digitsEnd) != '/';
        if (digitsEnd - at > 4 || !ends || TH.find(text, at) == null) {
            return null;
        }
        long value = Integer.parseInt(text, at, digitsEnd, 10);
        int end = digitsEnd;
        while (value > 0 && value < LARGEST / 1000 && isGroup(end)) { // thứ 15.000
            value = value * 1000 + Integer.parseInt(text, end + 1, end + 4, 10);
            end += 4;
        }
        return ordinal(at, end, value);
    }

    /** Whether a dot and three digits stand at an offset. */
    private boolean isGroup(int at) {
        boolean fits = at + 4 <= text.length() && text.charAt(at) == '.';
        return fits
                && Words.isDigit(text.charAt(at + 1))
                && Words.isDigit(text.charAt(at + 2))
                && Words.isDigit(text.charAt(at + 3))
                && (at + 4 == text.length() || !Words.isDigit(text.charAt(at + 4)));
    }

    /** "thứ sáu" where it is no day of the week: behind what is put in order, or in a row that "thứ nhất" began; or null. */
    @Nullable
    NumericMention inWords(int at) {
        Match<Boolean> the = THE.find(text, at);
        if (the == null || the.begin() != at) {
            return null;
        }
        Match<Integer> only = ONLY_ORDINAL.find(text, the.end());
        int end;
        long value;
        int number = text.skipBlanks(the.end());
        if (only != null) {
            end = only.end();
            value = only.value();
        } else if (number > the.end()
                && number < text.length()
                && spelled.match(text, number)
                && spelled.scale() == 0) {
            end = spelled.end();
            value = spelled.unscaled();
        } else {
            return null;
        }
        boolean weekday = value >= 2 && value <= 7;
        boolean goesOn = row > 0 && value == row + 1;
        boolean dayName =
                weekday && Character.isUpperCase(text.charAt(number)) && Character.isLowerCase(text.charAt(at));
        boolean led = !dayName && ORDERED.find(text, at) != null;
        if (value == 0 || weekday && !led && !goesOn || end < text.length() && MentionScan.isJoined(text.charAt(end))) {
            return null;
        }
        if (!led && (value == 1 || goesOn)) {
            row = (int) value;
            rowEnd = end;
        }
        return ordinal(at, end, value);
    }

    /** Whether the number behind a "thứ" at an offset is the next of a row: "thứ nhất, thứ hai, thứ Ba". */
    boolean goesOn(int at, int number) {
        return row > 0 && number == row + 1 && at - rowEnd <= LONGEST_MEMBER;
    }

    private NumericMention ordinal(int begin, int end, long value) {
        return new NumericMention(
                MentionKind.ORDINAL,
                Excerpt.of(text, new Span(begin, end)),
                new NumericValue.Single(BigDecimal.valueOf(value)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Confidence.CERTAIN,
                Optional.empty());
    }
}
