package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.SpelledNumber;
import io.github.bantin.internal.scan.Words;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in figures and words with what stands behind them, and ranges of them.
 *
 * <p>A number that only names something (an article, a house, a telephone, a list item) is no mention.
 */
final class NumericReader {
    private static final PhraseTable<Boolean> UP_TO =
            PhraseTable.forwards(PhraseTable.phrases("đến|tới|cho đến|cho tới"));

    /** What makes "không", mostly the word of negation, a number. */
    private static final PhraseTable<Boolean> ZERO_COMMA =
            PhraseTable.forwards(PhraseTable.phrases("không phẩy|không phảy"));

    private final ScannedText text;

    /** Whether ranges are read as their ends alone. */
    private final boolean parts;

    private final AmountReader amounts;
    private final NumberPlace place;
    private final NumericKinds kinds;
    private final FractionReader fractions;
    private final MultiplierReader multipliers;

    /** Where the scan goes on when nothing was found. */
    private int next;

    /** Whether two figures with a dash between them turned out to be a score or a code. */
    private boolean score;

    NumericReader(ScannedText text, ExtractionOptions options) {
        this.text = text;
        this.parts = options.parts();
        this.amounts = new AmountReader(text);
        this.place = new NumberPlace(text);
        this.kinds = new NumericKinds(text, place);
        this.multipliers = new MultiplierReader(text, amounts);
        this.fractions = new FractionReader(text, amounts, place, parts);
    }

    /** Forgets what was read in another text. */
    void forget() {
        next = 0;
        place.forget();
        kinds.forget();
    }

    /** Where the scan goes on behind an offset at which {@link #read} found nothing. */
    int next() {
        return next;
    }

    /** The mention whose first digit or word begins at an offset, not reaching back over a floor; or null. */
    @Nullable
    Mention read(int at, int floor) {
        if (!Words.isDigit(text.charAt(at)) && isOtherWord(at)) {
            next = text.wordEnd(at);
            return null;
        }
        Amount amount = amounts.read(at, floor);
        next = amounts.end();
        if (amount == null) {
            return null;
        }
        int coordinate = CoordinateShape.end(text, amount.end());
        if (coordinate > 0) {
            next = Math.max(next, coordinate);
            return null;
        }
        Mention fraction = fractions.read(amount);
        if (fraction != null || fractions.isRatio()) {
            next = Math.max(next, amounts.end());
            return fraction;
        }
        score = false;
        Mention range = range(amount);
        if (range != null || score) {
            return range;
        }
        next = amount.end();
        return mention(signedByWord(amount, amount.end()), null);
    }

    /** Whether what stands behind a number word tells at once that it counts nothing, as behind most of them. */
    private boolean isOtherWord(int at) {
        int end = text.wordEnd(at);
        int follow = FollowWords.at(text, end);
        if (follow == 0) {
            int behind = text.skipBlanks(end);
            return behind < 0
                    || behind >= text.length()
                    || !Words.isDash(text.charAt(behind))
                    || SpelledNumber.digit(text, at) == 0;
        }
        if (SpelledNumber.digit(text, at) == 0) {
            return (follow & FollowWords.MORE) == 0 || ZERO_COMMA.find(text, at) == null;
        }
        if ((follow & FollowWords.MORE) != 0) {
            return false;
        }
        boolean one = SpelledNumber.digit(text, at) == 1;
        if (one) {
            return (follow & (FollowWords.SHARE | FollowWords.MEASURE | FollowWords.TIME)) == 0;
        }
        return follow == FollowWords.COUNTED && Units.counted(text, end) == null;
    }

    /** The multiplier whose "gấp" begins at an offset; or null. */
    @Nullable
    Mention readMultiplier(int at) {
        return multipliers.read(at);
    }

    /** The fraction that the sign at an offset is; or null. */
    @Nullable
    Mention readSign(int at) {
        return fractions.ofSign(at);
    }

    /** An amount with the minus that "âm" before it is, if a percent sign or degrees stand at an offset. */
    private Amount signedByWord(Amount amount, int unitAt) {
        int word = amount.prefix().word();
        if (word < 0) {
            return amount;
        }
        boolean minus = Character.toLowerCase(text.charAt(word)) == 't'; // trừ 5 độ, but trừ 5% is taken away
        boolean signed = Units.areDegrees(text, unitAt) || !minus && Share.behind(text, unitAt) != null;
        return signed ? amount.negatedFrom(word) : amount;
    }

    private @Nullable Mention range(Amount low) {
        if (parts) {
            return null;
        }
        int follow = FollowWords.at(text, low.end());
        Match<Share> lowSign = (follow & FollowWords.SHARE) == 0 ? null : Share.behind(text, low.end());
        int ownUnit = lowSign == null ? kinds.unitEnd(low, follow) : 0;
        int from = lowSign == null ? Math.max(ownUnit, low.end()) : lowSign.end();
        int mark = text.skipBlanks(from);
        if (mark < 0 || mark >= text.length()) {
            return null;
        }
        int at = secondBehind(
                from, mark, ownUnit > 0 || lowSign != null && !lowSign.value().equals(Share.PERCENT));
        if (at < 0) {
            return null;
        }
        boolean dash = !Words.isWordPart(text.charAt(mark));
        Amount high = amounts.read(at, mark + 1);
        if (high == null || low.isSpelled() && high.isSpelled() && dash && mark == from) {
            return null;
        }
        return range(low, high, lowSign, ownUnit, dash, dash && mark == from);
    }

    /** Where the second number begins behind the dash or word at an offset; or -1. */
    private int secondBehind(int from, int mark, boolean hasUnit) {
        char c = text.charAt(mark);
        if (Words.isDash(c) || c == '÷' || c == '~') {
            if (hasUnit && place.lines().starts(mark)) {
                return -1; // the dash of the next item in a list
            }
            int at = text.skipBlanks(mark + 1);
            return at < 0 ? -1 : FigurePrefix.figureBehind(text, at);
        }
        Match<Boolean> upTo = Words.isWordPart(c) ? UP_TO.find(text, from) : null;
        int at = upTo == null ? -1 : text.skipBlanks(upTo.end());
        return at < 0 ? -1 : FigurePrefix.figureBehind(text, at);
    }

    private @Nullable Mention range(
            Amount low, Amount second, @Nullable Match<Share> lowSign, int ownUnit, boolean dash, boolean tight) {
        Amount high = signedByWord(second, second.end());
        Amount first = signedByWord(low, high.end());
        boolean shared = ownUnit == 0 && low.magnitude().compareTo(BigDecimal.ONE) == 0;
        BigDecimal value = shared ? multipliedUnless(first.value(), high) : first.value();
        boolean rises = value.compareTo(high.value()) < 0;
        boolean signed = first.begin() < first.figure() || high.begin() < high.figure();
        Mention found = rises || signed ? mention(high, first.times(value, high.magnitude())) : null;
        if (ownUnit > 0) {
            return found instanceof NumericMention range && hasUnit(range, low.end()) ? found : null;
        }
        boolean loneDash = tight && high.plain() && low.plain();
        boolean counts = found != null
                && (found.kind() != MentionKind.NUMBER_RANGE
                        || !loneDash && !low.isSpelled()
                        || ((NumericMention) found).unit().isPresent());
        boolean bothShare = lowSign == null
                || found != null && found.kind() == lowSign.value().kind(true);
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

    private static BigDecimal multipliedUnless(BigDecimal value, Amount high) {
        boolean times = high.isMagnified() && (!high.isSpelled() || value.compareTo(high.value()) < 0);
        return times ? AmountReader.multiplied(value, high.magnitude()) : value;
    }

    /** Whether a range has the currency or unit that stands behind its first figure too: "500 đồng đến 1.000 đồng". */
    private boolean hasUnit(NumericMention range, int end) {
        Match<Currency> currency = Currencies.behind(text, end);
        if (currency != null) {
            return range.currency().filter(currency.value()::equals).isPresent();
        }
        Match<Boolean> measure = Units.measure(text, end);
        if (measure == null) {
            return false;
        }
        String own = NumericDraft.unitText(text, measure.begin(), measure.end());
        return range.unit()
                .filter(unit -> own.equals("°") ? unit.startsWith(own) : own.equalsIgnoreCase(unit)) // 25°-28°C
                .isPresent();
    }

    /** The mention of an amount, or of a range that ends with it; or null where the number only names something. */
    private @Nullable Mention mention(Amount last, @Nullable Amount low) {
        boolean counting = low == null && kinds.isListed(last);
        return kinds.mention(counting ? last.withoutSign() : last, low);
    }
}
