package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day that a document is dated by behind its number: at once ({@code ngày 18/11/2022}, {@code (18/11/2022)}) or
 * behind the words that name its issuer ({@code của Chính phủ ngày 05/3/2020}), in the same sentence.
 *
 * <p>Numbers restart every 1 January (Circular 01/2011/TT-BNV) or with every term (Guide 36-HD/VPTW), so the day is a part
 * of the citation.
 */
final class DocumentDateLink {
    /** How many words may name the issuer. */
    private static final int MAX_WORDS = 24;

    private static final PhraseTable<Boolean> DAY = PhraseTable.forwards(Map.of("ngày", true));

    /** Words that lead to the issuer or the day of a document. */
    private static final PhraseTable<Boolean> OPENING = PhraseTable.forwards(
            PhraseTable.phrases("của|do|ban hành|được ban hành|ký|được ký|ký ban hành|đề|liên tịch"));

    /** "ngày", and words that no issuer's name has, behind which another day is spoken of. */
    private static final PhraseTable<Boolean> DAY_OR_CLOSING = PhraseTable.forwards(
            dayOrClosing(
                    "về|có|đã|sẽ|đang|phải|là|trong|để|nhằm|theo|từ|trước|sau|đến|tới|vào|quy|sửa|hướng|khi|nếu|thì|mà|cho|với"
                            + "|tại|thực|triển|áp|yêu|giao|nêu|kể|tuần|tháng|năm|lễ|dịp|bãi|thay|được tổ|được thực|được áp|được gửi"));

    private static Map<String, Boolean> dayOrClosing(String closing) {
        Map<String, Boolean> words = PhraseTable.phrases(closing);
        words.replaceAll((word, day) -> false);
        words.put("ngày", true);
        return words;
    }

    private final ScannedText text;
    private final DateItemReader items;

    DocumentDateLink(ScannedText text) {
        this.text = text;
        this.items = new DateItemReader(text, new DateFigures(text));
    }

    /** The day behind the number that ends at an offset. */
    Optional<LocalDate> behind(int end) {
        int at = text.skipBlanks(end);
        if (at < 0 || at >= text.length()) {
            return Optional.empty();
        }
        char mark = text.charAt(at);
        if (mark == ',' || mark == '(' || mark == '/') {
            int inner = text.skipBlanks(at + 1);
            if (inner < 0 || inner >= text.length()) {
                return Optional.empty();
            }
            if (mark == '(' && Words.isDigit(text.charAt(inner))) {
                return day(inner, null);
            }
            at = inner;
            if (mark == '/') {
                Match<Boolean> word = DAY.find(text, at);
                return word == null ? Optional.empty() : dayBehind(word);
            }
        }
        Match<Boolean> word = DAY.find(text, at);
        return word != null ? dayBehind(word) : behindIssuer(at);
    }

    private Optional<LocalDate> behindIssuer(int from) {
        Match<Boolean> opening = OPENING.find(text, from);
        int at = opening == null ? -1 : opening.end();
        for (int words = 0; at >= 0 && words < MAX_WORDS; words++) {
            int next = text.skipBlanks(at);
            if (next >= 0 && next < text.length() && isLight(text.charAt(next))) {
                boolean comma = text.charAt(next) == ',';
                next = text.skipBlanks(next + 1);
                if (comma && (next < 0 || DAY.find(text, next) == null)) {
                    return Optional.empty();
                }
            }
            if (next < 0 || next >= text.length() || !Words.isWordPart(text.charAt(next))) {
                return Optional.empty();
            }
            Match<Boolean> stop = DAY_OR_CLOSING.find(text, next);
            if (stop != null) {
                return stop.value() ? dayBehind(stop) : Optional.empty();
            }
            at = text.wordEnd(next);
        }
        return Optional.empty();
    }

    private static boolean isLight(char c) {
        return c == ',' || c == '(' || c == ')';
    }

    private Optional<LocalDate> dayBehind(Match<Boolean> word) {
        int figure = text.skipBlanks(word.end());
        return figure > 0 && figure < text.length() && Words.isDigit(text.charAt(figure))
                ? day(figure, Lead.DAY)
                : Optional.empty();
    }

    private Optional<LocalDate> day(int figure, @Nullable Lead lead) {
        TemporalItem item = items.day(figure, lead, figure);
        return item != null && item.value() instanceof TemporalValue.CalendarDay day
                ? Optional.of(day.day())
                : Optional.empty();
    }
}
