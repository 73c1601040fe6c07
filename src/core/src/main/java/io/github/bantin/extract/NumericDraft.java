package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mention of a number in the making. Not thread-safe. */
final class NumericDraft {
    private final ScannedText text;
    private final MentionKind kind;
    private final int begin;
    private final int end;
    private final Amount amount;
    private final @Nullable Amount low;
    private @Nullable String unit;
    private @Nullable String per;
    private @Nullable Currency currency;
    private int unitEnd;

    NumericDraft(ScannedText text, MentionKind kind, int begin, int end, Amount amount, @Nullable Amount low) {
        this.text = text;
        this.kind = kind;
        this.begin = begin;
        this.end = end;
        this.amount = amount;
        this.low = low;
        this.unitEnd = end;
    }

    NumericDraft unit(int from, int to) {
        unit = unitText(text, from, to);
        unitEnd = Math.max(end, to);
        return this;
    }

    NumericDraft unit(String sign) {
        unit = sign;
        return this;
    }

    NumericDraft per(int from, int to) {
        per = unitText(text, from, to);
        return this;
    }

    NumericDraft currency(Currency of) {
        currency = of;
        return this;
    }

    NumericMention mention() {
        NumericValue value = low == null
                ? new NumericValue.Single(amount.value())
                : new NumericValue.Range(low.value(), amount.value());
        BigDecimal other = low == null ? amount.other() : null;
        return new NumericMention(
                kind,
                Excerpt.of(text, new Span(begin, end)),
                value,
                Optional.ofNullable(unit),
                Optional.ofNullable(currency),
                Optional.ofNullable(per),
                modifier(),
                confidence(),
                other == null ? Optional.empty() : Optional.of(new NumericValue.Single(other)));
    }

    private Optional<Modifier> modifier() {
        Amount first = low == null ? amount : low;
        Match<Modifier> inside = first.begin() == first.prefix().word() ? Modifiers.before(text, first.figure()) : null;
        return inside == null ? Modifiers.around(text, begin, end, unitEnd) : Optional.of(inside.value());
    }

    private Confidence confidence() {
        if (amount.other() != null) {
            return Confidence.AMBIGUOUS;
        }
        boolean alone = amount.words() == 1 && (kind == MentionKind.NUMBER || kind == MentionKind.NUMBER_RANGE);
        boolean lowered = UnitRates.isTorn(text, unitEnd) || isSignDoubtful(low == null ? amount : low, kind) || alone;
        boolean doubtful = amount.doubtful() || low != null && low.doubtful();
        if (lowered || !doubtful) {
            return lowered ? Confidence.LIKELY : Confidence.CERTAIN;
        }
        boolean bare = unit == null && currency == null && kind == MentionKind.NUMBER && !amount.isSpelled();
        return bare ? Confidence.AMBIGUOUS : Confidence.LIKELY;
    }

    /** Whether a hyphen before a figure may be another sign than the one it was read as. */
    private static boolean isSignDoubtful(Amount amount, MentionKind kind) {
        boolean counted = kind == MentionKind.NUMBER || kind == MentionKind.NUMBER_RANGE;
        return amount.prefix().undecided()
                || counted && amount.prefix().minus() && amount.prefix().hyphen();
    }

    /** Whether all blanks between two offsets, which themselves stand at none, are single spaces. */
    private static boolean isSpacedOnce(ScannedText text, int begin, int end) {
        char before = ' ';
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c == ' ' ? before == ' ' : Words.isBlank(c) || Words.isLineEnd(c)) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /** What stands between two offsets, every run of blanks as one. */
    static String unitText(ScannedText text, int begin, int end) {
        if (isSpacedOnce(text, begin, end)) {
            return text.substring(begin, end);
        }
        StringBuilder unit = new StringBuilder(end - begin);
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            boolean blank = Words.isBlank(c) || Words.isLineEnd(c);
            if (!blank) {
                unit.append(c);
            } else if (unit.length() > 0 && unit.charAt(unit.length() - 1) != ' ') {
                unit.append(' ');
            }
        }
        return unit.toString();
    }
}
