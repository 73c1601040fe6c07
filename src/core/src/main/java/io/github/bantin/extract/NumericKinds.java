package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Tells by what stands behind a number, or behind a range of numbers, what kind of mention it is, and makes it. */
final class NumericKinds {
    /** The least magnitude whose currency is left out: "800 triệu", "35 tỷ". */
    private static final BigDecimal LEAST_ELIDED = BigDecimal.TEN.pow(6);

    /** How far a sum of money is remembered. */
    private static final int SENTENCE = 160;

    /** Verbs and comparatives that make "3 lần" behind them a factor. */
    private static final PhraseTable<Boolean> TIMES_AS_MUCH = PhraseTable.backwards(
            PhraseTable.phrases(
                    "tăng|giảm|tăng lên|giảm đi|cao hơn|thấp hơn|nhiều hơn|lớn hơn|nhanh hơn|ít hơn|rộng hơn|dài hơn"
                            + "|đắt hơn|rẻ hơn|vượt|bằng|tăng hơn|tăng gần|tăng trên|tăng khoảng|giảm hơn|giảm gần|cao gần|nhỏ hơn"));

    private static final PhraseTable<Boolean> OF_CALENDAR =
            PhraseTable.forwards(PhraseTable.phrases("nay|này|trước|sau|tới|qua|học|đó|ấy|vừa qua"));

    private static final PhraseTable<Boolean> TIMES = PhraseTable.forwards(PhraseTable.phrases("lần"));

    private final ScannedText text;
    private final NumberPlace place;
    private final SpelledPlace spelled;
    private final DurationReader durations;

    /** Behind the last sum of money. */
    private int lastMoney = -1;

    NumericKinds(ScannedText text, NumberPlace place) {
        this.text = text;
        this.place = place;
        this.spelled = new SpelledPlace(text);
        this.durations = new DurationReader(text);
    }

    /** Forgets what was read in another text. */
    void forget() {
        lastMoney = -1;
    }

    /** The end of the currency or unit of measurement behind a number, or 0; what may follow is given. */
    int unitEnd(Amount amount, int follow) {
        int end = amount.end();
        Match<Currency> currency = (follow & FollowWords.CURRENCY) == 0 ? null : currency(amount);
        if (currency != null) {
            return joinsWord(end, currency.begin(), currency.end()) ? 0 : currency.end();
        }
        Match<Boolean> measure = (follow & FollowWords.MEASURE) == 0 ? null : Units.measure(text, end);
        return measure == null || joinsWord(end, measure.begin(), measure.end()) ? 0 : measure.end();
    }

    private @Nullable Match<Currency> currency(Amount amount) {
        boolean great = amount.magnitude().compareTo(LEAST_ELIDED) >= 0;
        return great ? Currencies.behindGreat(text, amount.end()) : Currencies.behind(text, amount.end());
    }

    /** Whether the hyphen before a figure is the dash of a list: at the begin of a line, before things that are counted. */
    boolean isListed(Amount amount) {
        if (!amount.prefix().minus()) {
            return false;
        }
        boolean time = Units.time(text, amount.end()) != null;
        boolean measured =
                Share.behind(text, amount.end()) != null || unitEnd(amount, FollowWords.at(text, amount.end())) > 0;
        boolean counts = !measured && Units.counted(text, amount.end()) != null;
        return time || counts && amount.prefix().hyphen() && place.lines().starts(amount.begin());
    }

    /** The mention of an amount, or of a range that ends with it; or null where the number only names something. */
    @Nullable
    Mention mention(Amount amount, @Nullable Amount low) {
        int begin = low == null ? amount.begin() : low.begin();
        int end = amount.end();
        boolean range = low != null;
        int follow = FollowWords.at(text, end);
        boolean words = amount.isSpelled() || low != null && low.isSpelled();
        if (words && !spelled.mayCount(low == null ? amount : low, amount, follow) || place.isLabelled(begin, end)) {
            return null;
        }
        Match<Share> share = (follow & FollowWords.SHARE) == 0 ? null : Share.behind(text, end);
        if (share != null) {
            return share(share, amount, low);
        }
        Match<Boolean> counted = (follow & FollowWords.COUNTED) == 0 ? null : Units.counted(text, end);
        Mention measured = measured(amount, low, follow, counted);
        if (measured != null) {
            return measured;
        }
        if (Words.isWordPart(text.at(end)) || text.at(end) == '_') {
            return null;
        }
        Match<ChronoUnit> time = (follow & FollowWords.TIME) == 0 ? null : Units.time(text, end);
        boolean longer = counted != null && time != null && counted.end() > time.end();
        if (time != null && !longer && durations.leadsDate(time)) {
            return null; // hai ngày 06 và 07/6: the date has the word
        }
        if (time != null && !longer && isLength(begin, time, words)) {
            return range
                    ? made(MentionKind.NUMBER_RANGE, begin, end, amount, low)
                            .unit(time.begin(), time.end())
                            .mention()
                    : durations.read(amount, time);
        }
        if (counted != null && TIMES.find(text, end) != null && isFactor(amount, begin)) {
            return made(MentionKind.MULTIPLIER, begin, counted.end(), amount, low)
                    .mention();
        }
        return words ? inWords(amount, low, counted) : inFigures(amount, low, counted);
    }

    /** Whether a number counts the unit of time behind it, which does not lead in a date. */
    private boolean isLength(int begin, Match<ChronoUnit> time, boolean words) {
        return words || time.value().isTimeBased() || !place.isNamed(begin) || !isOfCalendar(time.end());
    }

    /** Whether a unit of time is one of the calendar by what follows: "đợt 1 năm 2024", "kỳ 2 năm học này". */
    private boolean isOfCalendar(int unitEnd) {
        int next = text.skipBlanks(unitEnd);
        return next > unitEnd && next < text.length() && Words.isDigit(text.charAt(next))
                || OF_CALENDAR.find(text, unitEnd) != null;
    }

    /** Whether "lần" behind a number makes it a factor: after "tăng", or with decimals, which no count has. */
    private boolean isFactor(Amount amount, int begin) {
        if (amount.value().scale() > 0) {
            return true;
        }
        Match<Modifier> modifier = Modifiers.before(text, begin);
        return TIMES_AS_MUCH.find(text, begin) != null
                || modifier != null && TIMES_AS_MUCH.find(text, modifier.begin()) != null;
    }

    private Mention share(Match<Share> share, Amount amount, @Nullable Amount low) {
        int begin = low == null ? amount.begin() : low.begin();
        int each = UnitRates.end(text, share.end());
        int per = each > share.end() ? slashBehind(share.end()) : 0;
        if (per > 0 && share.value() != Share.POINT) {
            return made(MentionKind.RATE, begin, each, amount, low)
                    .unit(share.value().sign())
                    .per(per, each)
                    .mention();
        }
        return made(share.value().kind(low != null), begin, share.end(), amount, low)
                .mention();
    }

    /** Sums of money, prices, quantities and rates. */
    private @Nullable Mention measured(
            Amount amount, @Nullable Amount low, int follow, @Nullable Match<Boolean> counted) {
        int begin = low == null ? amount.begin() : low.begin();
        int end = amount.end();
        boolean range = low != null;
        Match<Currency> currency = (follow & FollowWords.CURRENCY) == 0 ? null : currency(amount);
        if (currency != null && !joinsWord(end, currency.begin(), currency.end())) {
            return money(begin, currency.end(), amount, low, currency.value());
        }
        Currency signed = (low == null ? amount : low).prefix().currency();
        if (signed != null && !Words.isWordPart(text.at(end))) {
            return money(begin, end, amount, low, signed);
        }
        Match<Boolean> measure = (follow & FollowWords.MEASURE) == 0 ? null : Units.measure(text, end);
        if (measure != null && !joinsWord(end, measure.begin(), measure.end())) {
            return made(range ? MentionKind.QUANTITY_RANGE : MentionKind.QUANTITY, begin, measure.end(), amount, low)
                    .unit(measure.begin(), measure.end())
                    .mention();
        }
        int each = counted == null ? 0 : UnitRates.end(text, counted.end());
        if (counted != null && each > counted.end() && !joinsWord(end, counted.begin(), each)) {
            return made(MentionKind.RATE, begin, each, amount, low)
                    .unit(counted.begin(), counted.end())
                    .per(slashBehind(counted.end()), each)
                    .mention();
        }
        return null;
    }

    /** A sum of money; one whose currency is left out may be a count to another reader. */
    private Mention money(int begin, int end, Amount amount, @Nullable Amount low, @Nullable Currency written) {
        lastMoney = end;
        int each = UnitRates.endOfPrice(text, end);
        int per = each > end ? slashBehind(end) : 0;
        if (per == 0) {
            each = UnitRates.endOfEach(text, end);
            per = each > end ? UnitRates.beginOfEach(text, end) : 0;
        }
        MentionKind sum = low == null ? MentionKind.MONEY : MentionKind.MONEY_RANGE;
        NumericDraft money = made(per > 0 ? MentionKind.PRICE : sum, begin, per > 0 ? each : end, amount, low)
                .currency(written == null ? Currencies.DONG : written);
        if (per > 0) {
            money.per(per, each);
        }
        return (written == null ? money.likely() : money).mention();
    }

    /** Where the unit begins behind the slash behind an offset. */
    private int slashBehind(int end) {
        int slash = text.skipBlanks(end);
        return text.skipBlanks(slash + 1);
    }

    /** A number in words that no unit stands behind. */
    private @Nullable Mention inWords(Amount amount, @Nullable Amount low, @Nullable Match<Boolean> counted) {
        int begin = low == null ? amount.begin() : low.begin();
        if (counted == null && isElided(amount, begin)) {
            return money(begin, amount.end(), amount, low, null);
        }
        MentionKind kind = low == null ? MentionKind.NUMBER : MentionKind.NUMBER_RANGE;
        NumericDraft number = made(kind, begin, amount.end(), amount, low);
        return (counted == null ? number : number.unit(counted.begin(), counted.end())).mention();
    }

    private @Nullable Mention inFigures(Amount amount, @Nullable Amount low, @Nullable Match<Boolean> counted) {
        int begin = low == null ? amount.begin() : low.begin();
        int end = amount.end();
        boolean magnified = amount.isMagnified();
        if (!magnified
                && low == null
                && (place.lines().isRowNumber(amount) || place.lines().isPageNumber(amount))) {
            return null;
        }
        boolean address = counted != null && place.isAddress(begin, end, counted.end());
        if (!magnified && (counted == null || address) && place.goesOnFromLabel(begin, end)) {
            return null;
        }
        if (!magnified
                && (counted == null || address)
                && (place.isNamed(begin) && place.names(end)
                        || place.isDocument(begin, end)
                        || !place.standsFree(amount, low))) {
            return null;
        }
        if (counted == null && isElided(amount, begin)) {
            return money(begin, amount.end(), amount, low, null);
        }
        boolean counts = counted != null || magnified;
        if (place.isIdentifier(amount, counts) || low != null && place.isIdentifier(low, counts)) {
            return null;
        }
        NumericDraft number =
                made(low == null ? MentionKind.NUMBER : MentionKind.NUMBER_RANGE, begin, end, amount, low);
        return (counted == null ? number : number.unit(counted.begin(), counted.end())).mention();
    }

    /** Whether the currency of a great number is left out behind a word for money. */
    private boolean isElided(Amount amount, int begin) {
        boolean great = amount.magnitude().compareTo(LEAST_ELIDED) >= 0 || text.at(amount.end() - 1) == 'k';
        if (amount.isMagnified() && UnitRates.end(text, amount.end()) > amount.end()) {
            return true; // 15 triệu/m2, 600 nghìn/tuần
        }
        return great && (MoneyWords.lead(text, begin) || isBehindMoney(begin) || MoneyWords.areBillions(text, amount));
    }

    /** Whether a sum of money was named before in the same sentence: "1.250 tỷ đồng, trong đó trung ương 800 tỷ". */
    private boolean isBehindMoney(int begin) {
        if (lastMoney < 0 || begin - lastMoney > SENTENCE) {
            return false;
        }
        for (int i = lastMoney; i < begin; i++) {
            char c = text.charAt(i);
            if (c == '.' && !Words.isDigit(text.at(i + 1)) || c == '\f' || c == '\n' && text.at(i + 1) == '\n') {
                return false;
            }
        }
        return true;
    }

    /** Begins a mention of some kind between two offsets. */
    private NumericDraft made(MentionKind kind, int begin, int end, Amount amount, @Nullable Amount low) {
        return new NumericDraft(text, kind, begin, end, amount, low);
    }

    /** Whether a unit written to the figure goes on as another word: the "m" of "5m2a". */
    private boolean joinsWord(int figureEnd, int unitBegin, int unitEnd) {
        return unitBegin == figureEnd && Words.isWordPart(text.at(unitEnd));
    }
}
