package io.github.bantin.extract;

import io.github.bantin.internal.scan.FigureShape;
import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in figures with their magnitude words, percent signs, currencies and units, and ranges of them.
 *
 * <p>A number that only names something (an article, a house, a telephone, a list item) is no mention.
 */
final class NumericReader {
    private static final PhraseTable<Boolean> PERCENT = PhraseTable.forwards(Map.of("phần trăm", true));
    private static final PhraseTable<Boolean> PERCENTAGE_POINT = PhraseTable.forwards(Map.of("điểm phần trăm", true));
    private static final PhraseTable<Boolean> POINT = PhraseTable.forwards(Map.of("điểm", true));
    /** The least magnitude whose currency is left out: "800 triệu", "35 tỷ". */
    private static final BigDecimal LEAST_ELIDED = BigDecimal.TEN.pow(6);

    private static final PhraseTable<Boolean> UP_TO = PhraseTable.forwards(Map.of("đến", true, "tới", true));
    private final String text;

    /** Whether ranges are read as their ends alone. */
    private final boolean parts;

    private final FigureShape figure = new FigureShape();
    private final NumberPlace place;
    private final DurationReader durations;

    /** Where the scan goes on when nothing was found. */
    private int next;

    /** Mentions may not begin before the end of the one before. */
    private int floor;

    /** Whether two figures with a dash between them turned out to be a score or a code. */
    private boolean score;

    NumericReader(String text, ExtractionOptions options) {
        this.text = text;
        this.parts = options.parts();
        this.place = new NumberPlace(text);
        this.durations = new DurationReader(text);
    }

    /** Where the scan goes on behind an offset at which {@link #read} found nothing. */
    int next() {
        return next;
    }

    /** The mention whose figure begins at an offset, not reaching back over a floor; or null. */
    @Nullable
    Mention read(int at, int earliest) {
        floor = earliest;
        Amount amount = amount(at);
        next = figure.end();
        if (amount == null) {
            return null;
        }
        score = false;
        Mention range = range(amount);
        if (range != null || score) {
            return range;
        }
        next = amount.end();
        return mention(signedByWord(amount, amount.end()), null);
    }

    /** An amount with the minus that "âm" before it is, if a percent sign or degrees stand at an offset. */
    private Amount signedByWord(Amount amount, int unitAt) {
        int word = amount.prefix().word();
        return word >= 0 && (percentAt(unitAt) != null || Units.areDegrees(text, unitAt))
                ? amount.negatedFrom(word)
                : amount;
    }

    private @Nullable Amount amount(int at) {
        if (!figure.match(text, at)) {
            return null;
        }
        FigurePrefix prefix = FigurePrefix.before(text, at, floor);
        Amount amount = unsigned(at, prefix);
        return prefix.minus() ? amount.negatedFrom(prefix.begin()) : amount.from(prefix.begin());
    }

    private Amount unsigned(int at, FigurePrefix prefix) {
        int end = figure.end();
        BigDecimal value = BigDecimal.valueOf(figure.unscaled(), figure.scale());
        BigDecimal other = null;
        boolean ambiguous = figure.mayBeCommaGroup() && !figure.isGrouped();
        if (ambiguous) {
            other = BigDecimal.valueOf(figure.unscaled());
        }
        boolean plain = figure.isPlain();
        boolean doubtful = figure.hasDotDecimal() || figure.mayBeCommaGroup();
        int digits = figure.digits();
        BigDecimal total = BigDecimal.ONE;
        Match<BigDecimal> magnitude = magnitude(end);
        if (magnitude == null) {
            return new Amount(at, at, end, value, other, total, plain, doubtful, digits, prefix);
        }
        total = magnitude.value();
        value = multiplied(value, total);
        end = magnitude.end();
        // 3 tỷ 250 triệu
        BigDecimal last = total;
        while (true) {
            int more = Words.skipBlanks(text, end);
            if (more <= end
                    || more >= text.length()
                    || !Words.isDigit(text.charAt(more))
                    || !figure.match(text, more)) {
                break;
            }
            Match<BigDecimal> smaller = magnitude(figure.end());
            if (smaller == null || smaller.value().compareTo(last) >= 0) {
                break;
            }
            value = value.add(multiplied(BigDecimal.valueOf(figure.unscaled(), figure.scale()), smaller.value()));
            last = smaller.value();
            end = smaller.end();
        }
        return new Amount(at, at, end, value, null, total, false, false, digits, prefix);
    }

    /** A product that keeps decimals only where digits stand there: 4.720 tỷ is 4720000000000, 8,5 tỷ 8500000000. */
    private static BigDecimal multiplied(BigDecimal figure, BigDecimal magnitude) {
        BigDecimal product = figure.multiply(magnitude);
        BigDecimal stripped = product.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private @Nullable Match<BigDecimal> magnitude(int end) {
        Match<BigDecimal> word = Units.MAGNITUDES.find(text, end);
        if (word != null) {
            return word;
        }
        boolean capitals = text.startsWith("TR", end) && Units.currency(text, end + 2) != null;
        boolean million = (capitals || text.startsWith("tr", end)) && !Words.isWordPart(charAt(end + 2));
        return million ? new Match<>(end, end + 2, BigDecimal.TEN.pow(6)) : null;
    }

    private @Nullable Mention range(Amount low) {
        if (parts) {
            return null;
        }
        Signed lowSign = percentAt(low.end());
        int ownUnit = lowSign == null ? unitEnd(low.end()) : 0;
        int from = lowSign == null ? Math.max(ownUnit, low.end()) : lowSign.end;
        int mark = Words.skipBlanks(text, from);
        if (mark < 0 || mark >= text.length()) {
            return null;
        }
        if (ownUnit > 0 && place.startsLine(mark)) {
            return null; // the dash of the next item in a list
        }
        int at;
        boolean dash = Words.isDash(text.charAt(mark)) || text.charAt(mark) == '÷' || text.charAt(mark) == '~';
        if (dash) {
            at = Words.skipBlanks(text, mark + 1);
        } else {
            Match<Boolean> upTo = UP_TO.find(text, from);
            at = upTo == null ? -1 : Words.skipBlanks(text, upTo.end());
        }
        at = at < 0 ? at : FigurePrefix.figureBehind(text, at);
        if (at < 0) {
            return null;
        }
        floor = mark + 1;
        Amount high = amount(at);
        if (high == null) {
            return null;
        }
        high = signedByWord(high, high.end());
        Amount first = signedByWord(low, high.end());
        boolean shared = ownUnit == 0 && low.magnitude().compareTo(BigDecimal.ONE) == 0;
        BigDecimal value = shared ? multipliedUnless(first.value(), high.magnitude()) : first.value();
        boolean rises = value.compareTo(high.value()) < 0;
        boolean signed = first.begin() < first.figure() || high.begin() < high.figure();
        Mention found = rises || signed ? mention(high, first.times(value, high.magnitude())) : null;
        if (ownUnit > 0) {
            return found != null && hasUnit((NumericMention) found, low.end()) ? found : null;
        }
        boolean loneDash = dash && mark == from && high.plain() && low.plain();
        boolean counts = found != null
                && (found.kind() != MentionKind.NUMBER_RANGE
                        || !loneDash
                        || ((NumericMention) found).unit().isPresent());
        boolean bothShare = lowSign == null || found != null && found.kind() == MentionKind.PERCENTAGE_RANGE;
        if (counts && bothShare) {
            return found;
        }
        boolean falls = dash
                && lowSign == null
                && !rises
                && high.plain()
                && low.plain()
                && Units.counted(text, high.end()) == null;
        if (loneDash || falls) {
            next = high.end();
            score = true;
        }
        return null;
    }

    /** The end of the currency or unit of measurement behind a figure, or 0. */
    private int unitEnd(int end) {
        Match<Currency> currency = Units.currency(text, end);
        if (currency != null) {
            return joinsWord(end, currency.begin(), currency.end()) ? 0 : currency.end();
        }
        Match<Boolean> measure = Units.measure(text, end);
        return measure == null || joinsWord(end, measure.begin(), measure.end()) ? 0 : measure.end();
    }

    /** Whether a range has the currency or unit that stands behind its first figure too: "500 đồng đến 1.000 đồng". */
    private boolean hasUnit(NumericMention range, int end) {
        Match<Currency> currency = Units.currency(text, end);
        if (currency != null) {
            return range.currency().filter(currency.value()::equals).isPresent();
        }
        Match<Boolean> measure = Units.measure(text, end);
        return measure != null
                && range.unit()
                        .filter(unitText(measure.begin(), measure.end())::equalsIgnoreCase)
                        .isPresent();
    }

    private static BigDecimal multipliedUnless(BigDecimal value, BigDecimal magnitude) {
        return magnitude.compareTo(BigDecimal.ONE) == 0 ? value : multiplied(value, magnitude);
    }

    /** A percent sign or word, and what it makes of the number. */
    private record Signed(int end, boolean point) {}

    private @Nullable Signed percentAt(int end) {
        Match<Boolean> points = PERCENTAGE_POINT.find(text, end);
        if (points != null) {
            return new Signed(points.end(), true);
        }
        int sign = Words.skipBlanks(text, end);
        if (sign >= 0 && charAt(sign) == '%') {
            return new Signed(sign + 1, false);
        }
        Match<Boolean> point = POINT.find(text, end);
        if (point != null) {
            int behind = Words.skipBlanks(text, point.end());
            return behind >= 0 && charAt(behind) == '%' ? new Signed(behind + 1, true) : null;
        }
        Match<Boolean> percent = PERCENT.find(text, end);
        return percent == null ? null : new Signed(percent.end(), false);
    }

    /** The mention of an amount, or of a range that ends with it; or null where the number only names something. */
    private @Nullable Mention mention(Amount last, @Nullable Amount low) {
        boolean counting = low == null && isListed(last);
        return read(counting ? last.withoutSign() : last, low);
    }

    /** Whether the hyphen before a figure is the dash of a list: at the begin of a line, before things that are counted. */
    private boolean isListed(Amount amount) {
        if (!amount.prefix().minus()) {
            return false;
        }
        boolean time = Units.time(text, amount.end()) != null;
        boolean measured = percentAt(amount.end()) != null || unitEnd(amount.end()) > 0;
        boolean counts = !measured && Units.counted(text, amount.end()) != null;
        return time || counts && amount.prefix().hyphen() && place.startsLine(amount.begin());
    }

    private @Nullable Mention read(Amount amount, @Nullable Amount low) {
        int begin = low == null ? amount.begin() : low.begin();
        int end = amount.end();
        boolean single = low == null;
        boolean magnified = amount.isMagnified();
        if (place.isLabelled(begin, end)) {
            return null;
        }
        Signed percent = percentAt(end);
        if (percent != null) {
            if (percent.point() && !single) {
                return null;
            }
            MentionKind kind = percent.point()
                    ? MentionKind.PERCENTAGE_POINT
                    : single ? MentionKind.PERCENTAGE : MentionKind.PERCENTAGE_RANGE;
            return numeric(kind, begin, percent.end(), amount, low, null, null);
        }
        MentionKind sum = single ? MentionKind.MONEY : MentionKind.MONEY_RANGE;
        Match<Currency> currency = Units.currency(text, end);
        if (currency != null && !joinsWord(end, currency.begin(), currency.end())) {
            return numeric(sum, begin, currency.end(), amount, low, null, currency.value());
        }
        Currency signed = (low == null ? amount : low).prefix().currency();
        if (signed != null && !Words.isWordPart(charAt(end))) {
            return numeric(sum, begin, end, amount, low, null, signed);
        }
        Match<Boolean> measure = Units.measure(text, end);
        if (measure != null && !joinsWord(end, measure.begin(), measure.end())) {
            MentionKind kind = single ? MentionKind.QUANTITY : MentionKind.QUANTITY_RANGE;
            String unit = unitText(measure.begin(), measure.end());
            return numeric(kind, begin, measure.end(), amount, low, unit, null);
        }
        Match<Boolean> rate = Units.countedPer(text, end);
        if (rate != null && !joinsWord(end, rate.begin(), rate.end())) {
            MentionKind kind = single ? MentionKind.QUANTITY : MentionKind.QUANTITY_RANGE;
            return numeric(kind, begin, rate.end(), amount, low, unitText(rate.begin(), rate.end()), null);
        }
        if (Words.isWordPart(charAt(end)) || charAt(end) == '_' || charAt(end) == '‰') {
            return null;
        }
        Match<Boolean> counted = Units.counted(text, end);
        Match<ChronoUnit> time = Units.time(text, end);
        boolean longer = counted != null && time != null && counted.end() > time.end();
        boolean named = time != null && !time.value().isTimeBased() && place.isNamed(begin);
        if (time != null && !longer && !named && !durations.leadsDate(time)) {
            return single
                    ? durations.read(amount, time)
                    : numeric(
                            MentionKind.NUMBER_RANGE,
                            begin,
                            end,
                            amount,
                            low,
                            unitText(time.begin(), time.end()),
                            null);
        }
        if (!magnified && single && place.isRowNumber(amount)) {
            return null;
        }
        if (!magnified && counted == null && place.goesOnFromLabel(begin, end)) {
            return null;
        }
        if (!magnified
                && counted == null
                && (place.isNamed(begin) || place.isDocument(begin) || !place.standsFree(amount, low))) {
            return null;
        }
        if (counted == null && amount.magnitude().compareTo(LEAST_ELIDED) >= 0 && MoneyWords.lead(text, begin)) {
            MentionKind kind = single ? MentionKind.MONEY : MentionKind.MONEY_RANGE;
            return numeric(kind, begin, end, amount, low, null, Units.DONG);
        }
        boolean counts = counted != null || magnified;
        if (place.isIdentifier(amount, counts) || low != null && place.isIdentifier(low, counts)) {
            return null;
        }
        String unit = counted == null ? null : unitText(counted.begin(), counted.end());
        return numeric(single ? MentionKind.NUMBER : MentionKind.NUMBER_RANGE, begin, end, amount, low, unit, null);
    }

    /** Whether a hyphen before a figure may be another sign than the one it was read as. */
    private static boolean isSignDoubtful(Amount amount, MentionKind kind) {
        boolean counted = kind == MentionKind.NUMBER || kind == MentionKind.NUMBER_RANGE;
        return amount.prefix().undecided()
                || counted && amount.prefix().minus() && amount.prefix().hyphen();
    }

    private NumericMention numeric(
            MentionKind kind,
            int begin,
            int end,
            Amount amount,
            @Nullable Amount low,
            @Nullable String unit,
            @Nullable Currency currency) {
        NumericValue value = low == null
                ? new NumericValue.Single(amount.value())
                : new NumericValue.Range(low.value(), amount.value());
        boolean counted = unit != null && (kind == MentionKind.NUMBER || kind == MentionKind.NUMBER_RANGE);
        Match<Boolean> noun = counted ? Units.counted(text, end) : null;
        boolean torn = UnitRates.isTorn(text, noun == null ? end : noun.end());
        boolean lowered = torn || isSignDoubtful(low == null ? amount : low, kind);
        Confidence confidence = amount.other() != null
                ? Confidence.AMBIGUOUS
                : lowered || amount.doubtful() || low != null && low.doubtful()
                        ? !lowered && unit == null && currency == null && kind == MentionKind.NUMBER
                                ? Confidence.AMBIGUOUS
                                : Confidence.LIKELY
                        : Confidence.CERTAIN;
        return new NumericMention(
                kind,
                Excerpt.of(text, new Span(begin, end)),
                value,
                Optional.ofNullable(unit),
                Optional.ofNullable(currency),
                Modifiers.around(text, begin, end),
                confidence,
                low == null && amount.other() != null
                        ? Optional.of(new NumericValue.Single(amount.other()))
                        : Optional.empty());
    }

    private String unitText(int begin, int end) {
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

    /** Whether a unit written to the figure goes on as another word: the "m" of "5m2a". */
    private boolean joinsWord(int figureEnd, int unitBegin, int unitEnd) {
        return unitBegin == figureEnd && Words.isWordPart(charAt(unitEnd));
    }

    private char charAt(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
    }
}
