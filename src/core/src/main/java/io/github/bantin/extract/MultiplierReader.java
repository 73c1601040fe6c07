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

/**
 * Reads how many times as much something is, from "gấp" through "lần": "gấp 2,5 lần", "gấp đôi", "gấp hơn 3 lần".
 *
 * <p>A modifier may stand before "gấp" or behind it; the second one is inside the mention.
 */
final class MultiplierReader {
    private static final PhraseTable<BigDecimal> WORDS = PhraseTable.forwards(words());

    private static final PhraseTable<Boolean> FOLD = PhraseTable.forwards(Map.of("gấp", true));

    private static final PhraseTable<Optional<Modifier>> INNER = PhraseTable.forwards(Map.ofEntries(
            Map.entry("hơn", Optional.of(Modifier.MORE_THAN)),
            Map.entry("trên", Optional.of(Modifier.MORE_THAN)),
            Map.entry("gần", Optional.of(Modifier.NEARLY)),
            Map.entry("ngót", Optional.of(Modifier.NEARLY)),
            Map.entry("xấp xỉ", Optional.of(Modifier.NEARLY)),
            Map.entry("khoảng", Optional.of(Modifier.APPROX)),
            Map.entry("chừng", Optional.of(Modifier.APPROX)),
            Map.entry("tối thiểu", Optional.of(Modifier.AT_LEAST)),
            Map.entry("ít nhất", Optional.of(Modifier.AT_LEAST)),
            Map.entry("từ", Optional.empty()),
            Map.entry("tới", Optional.empty()),
            Map.entry("đến", Optional.empty())));

    private static final PhraseTable<Boolean> UP_TO = PhraseTable.forwards(Map.of("đến", true, "tới", true));
    private static final PhraseTable<Boolean> TIMES = PhraseTable.forwards(Map.of("lần", true));

    private final ScannedText text;
    private final AmountReader amounts;

    MultiplierReader(ScannedText text, AmountReader amounts) {
        this.text = text;
        this.amounts = amounts;
    }

    private static Map<String, BigDecimal> words() {
        Map<String, BigDecimal> words = new HashMap<>();
        words.put("đôi", BigDecimal.valueOf(2));
        words.put("rưỡi", new BigDecimal("1.5"));
        return words;
    }

    /** The multiplier whose "gấp" begins at an offset; or null. */
    @Nullable
    NumericMention read(int at) {
        Match<Boolean> fold = FOLD.find(text, at);
        if (fold == null || fold.begin() != at) {
            return null;
        }
        Match<Optional<Modifier>> inner = INNER.find(text, fold.end());
        int from = inner == null ? fold.end() : inner.end();
        Optional<Modifier> modifier = inner == null ? Optional.empty() : inner.value();
        Match<BigDecimal> word = WORDS.find(text, from);
        if (word != null) {
            return mention(at, word.end(), new NumericValue.Single(word.value()), modifier);
        }
        Amount low = amountAt(text.skipBlanks(from));
        if (low == null) {
            return null;
        }
        Amount high = second(low.end());
        Amount last = high == null ? low : high;
        NumericValue value =
                high == null ? new NumericValue.Single(low.value()) : new NumericValue.Range(low.value(), high.value());
        Match<Boolean> times = TIMES.find(text, last.end());
        if (times == null && (high != null || !standsAlone(last))) {
            return null;
        }
        return mention(at, times == null ? last.end() : times.end(), value, modifier);
    }

    private @Nullable Amount amountAt(int at) {
        boolean number = at >= 0
                && at < text.length()
                && (Words.isDigit(text.charAt(at)) || SpelledNumber.isNumberWord(text, at));
        return number ? amounts.read(at, at) : null;
    }

    private @Nullable Amount second(int end) {
        int mark = text.skipBlanks(end);
        if (mark < 0 || mark >= text.length()) {
            return null;
        }
        Match<Boolean> upTo = UP_TO.find(text, end);
        int from = Words.isDash(text.charAt(mark)) ? mark + 1 : upTo == null ? -1 : upTo.end();
        return from < 0 ? null : amountAt(text.skipBlanks(from));
    }

    /** "gấp ba" without "lần": nothing that could be folded or counted follows. */
    private boolean standsAlone(Amount amount) {
        int behind = text.skipBlanks(amount.end());
        boolean ends = behind < 0 || behind >= text.length() || !Words.isWordPart(text.charAt(behind));
        return amount.words() <= 1
                && (ends && text.at(behind) != '%' || FollowWords.at(text, amount.end()) == 0)
                && SIDES.find(text, amount.end()) == null;
    }

    private static final PhraseTable<Boolean> SIDES =
            PhraseTable.forwards(PhraseTable.phrases("bên|mép|đầu|tay|góc|cạnh|lớp|tờ|mảnh|nửa|người|việc|phía|mặt"));

    private NumericMention mention(int begin, int end, NumericValue value, Optional<Modifier> inner) {
        return new NumericMention(
                MentionKind.MULTIPLIER,
                Excerpt.of(text, new Span(begin, end)),
                value,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                inner.isPresent() ? inner : Modifiers.around(text, begin, end, end),
                Confidence.CERTAIN,
                Optional.empty());
    }
}
