package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.math.BigDecimal;
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

    private final String text;

    OrdinalReader(String text) {
        this.text = text;
    }

    /** The ordinal that a Roman numeral of some value is; or null. */
    @Nullable
    NumericMention inRoman(int begin, int end, int value) {
        return BEFORE_ROMAN.find(text, begin) == null ? null : ordinal(begin, end, value);
    }

    /** "lần thứ 20". */
    @Nullable
    NumericMention inFigures(int at, int digitsEnd) {
        boolean ends = digitsEnd == text.length()
                || !Words.isWordPart(text.charAt(digitsEnd)) && text.charAt(digitsEnd) != '/';
        if (digitsEnd - at > 4 || !ends || TH.find(text, at) == null) {
            return null;
        }
        return ordinal(at, digitsEnd, Integer.parseInt(text, at, digitsEnd, 10));
    }

    private NumericMention ordinal(int begin, int end, int value) {
        return new NumericMention(
                MentionKind.ORDINAL,
                Excerpt.of(text, new Span(begin, end)),
                new NumericValue.Single(BigDecimal.valueOf(value)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Confidence.CERTAIN,
                Optional.empty());
    }
}
