package io.github.bantin.extract;

import io.github.bantin.internal.scan.FigureShape;
import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.SpelledNumber;
import io.github.bantin.internal.scan.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number, in figures or in words, with its sign and the magnitude words behind it: "3 tỷ 250 triệu", "1,5 triệu
 * rưỡi", "5 trăm triệu", "hai mươi mốt". Holds the state of one pass; not thread-safe.
 */
final class AmountReader {
    private static final BigDecimal THOUSAND = BigDecimal.TEN.pow(3);
    private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);
    private static final BigDecimal BILLION = BigDecimal.TEN.pow(9);

    /** Words that begin as a magnitude does and are none: rates, scores, millionaires. */
    private static final PhraseTable<Boolean> NO_MAGNITUDE = PhraseTable.forwards(PhraseTable.phrases(
            "tỷ lệ|tỉ lệ|tỷ số|tỉ số|tỷ trọng|tỉ trọng|tỷ giá|tỉ giá|tỷ suất|tỉ suất|tỷ phú|tỉ phú|tỷ mỉ|tỉ mỉ"
                    + "|triệu phú|triệu tập|triệu hồi|vạn tuế|vạn vật|trăm năm tuổi|trăm hoa|nghìn trùng"));

    private final ScannedText text;
    private final FigureShape figure = new FigureShape();
    private final SpelledNumber spelled = new SpelledNumber();

    /** Behind all that was looked at. */
    private int end;

    /** Behind the magnitude words found last, and what they stand for. */
    private int magnitudeEnd;

    AmountReader(ScannedText text) {
        this.text = text;
    }

    /** Behind the number that was read last; behind a figure that is no number too. */
    int end() {
        return end;
    }

    /** The number whose first digit or word stands at an offset, with a sign before it but behind a floor; or null. */
    @Nullable
    Amount read(int at, int floor) {
        if (!Words.isDigit(text.charAt(at))) {
            return inWords(at, floor);
        }
        boolean matches = figure.match(text, at);
        end = figure.end();
        if (!matches) {
            return null;
        }
        FigurePrefix prefix = FigurePrefix.before(text, at, floor);
        Amount amount = unsigned(at, prefix);
        end = Math.max(end, amount.end());
        return prefix.minus() ? amount.negatedFrom(prefix.begin()) : amount.from(prefix.begin());
    }

    private @Nullable Amount inWords(int at, int floor) {
        boolean matches = spelled.match(text, at);
        end = Math.max(spelled.end(), text.wordEnd(at));
        if (!matches || MentionScan.isJoined(text.at(spelled.end()))) {
            return null;
        }
        if (spelled.magnitude() > 4 && NO_MAGNITUDE.find(text, text.wordBegin(spelled.end())) != null) {
            return null; // ba tỷ phú
        }
        BigDecimal magnitude = spelled.magnitude() < 3 ? BigDecimal.ONE : BigDecimal.TEN.pow(spelled.magnitude());
        int digits = Long.toString(spelled.unscaled()).length();
        FigurePrefix prefix = FigurePrefix.beforeWords(text, at, floor);
        return new Amount(
                at,
                at,
                spelled.end(),
                spelled.value(),
                null,
                magnitude,
                false,
                spelled.isLoose(),
                digits,
                spelled.words(),
                prefix);
    }

    private Amount unsigned(int at, FigurePrefix prefix) {
        BigDecimal value = BigDecimal.valueOf(figure.unscaled(), figure.scale());
        BigDecimal other = null;
        boolean ambiguous = figure.mayBeCommaGroup() && !figure.isGrouped();
        if (ambiguous) {
            other = BigDecimal.valueOf(figure.unscaled());
        }
        boolean plain = figure.isPlain();
        boolean doubtful = figure.hasDotDecimal() || figure.mayBeCommaGroup();
        int digits = figure.digits();
        int figureEnd = figure.end();
        if (figure.scale() == 0) {
            int torn = tornDecimals(figureEnd);
            if (torn > 0) {
                int decimals = torn - text.skipBlanks(figureEnd + 1);
                value = new BigDecimal(value + "." + text.substring(torn - decimals, torn));
                figureEnd = torn;
                plain = false;
                doubtful = true;
            }
        }
        BigDecimal magnitude = magnitude(figureEnd);
        if (magnitude == null) {
            magnitude = thousand(at, figureEnd);
        }
        if (magnitude == null) {
            return new Amount(at, at, figureEnd, value, other, BigDecimal.ONE, plain, doubtful, digits, 0, prefix);
        }
        BigDecimal half = half(magnitude);
        value = multiplied(value, magnitude).add(half);
        boolean whole = half.signum() != 0;
        int last = magnitudeEnd;
        BigDecimal total = magnitude;
        // 3 tỷ 250 triệu
        while (!whole) {
            int more = text.skipBlanks(last);
            if (more <= last || more >= text.length() || !Words.isDigit(text.at(more)) || !figure.match(text, more)) {
                break;
            }
            BigDecimal part = BigDecimal.valueOf(figure.unscaled(), figure.scale());
            BigDecimal smaller = magnitude(figure.end());
            if (smaller == null) {
                break;
            }
            boolean all = smaller.compareTo(BILLION) == 0
                    && total.compareTo(THOUSAND) == 0
                    && part.compareTo(THOUSAND) < 0; // 2 nghìn 500 tỷ
            if (!all && smaller.compareTo(magnitude) >= 0) {
                break;
            }
            value = all ? multiplied(value.add(part), smaller) : value.add(multiplied(part, smaller));
            total = all ? smaller : total;
            magnitude = smaller;
            last = magnitudeEnd;
        }
        return new Amount(at, at, last, value, null, total, false, false, digits, 0, prefix);
    }

    /** A product that keeps decimals only where digits stand there: 4.720 tỷ is 4720000000000, 8,5 tỷ 8500000000. */
    static BigDecimal multiplied(BigDecimal figure, BigDecimal magnitude) {
        BigDecimal product = figure.multiply(magnitude);
        BigDecimal stripped = product.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private BigDecimal half(BigDecimal magnitude) {
        long half = magnitudeEnd == spelled.end() ? spelled.half() : 0;
        magnitudeEnd = Math.max(magnitudeEnd, spelled.end());
        return half == 0 || magnitude.signum() == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(half);
    }

    /** The magnitude words behind a figure. */
    private @Nullable BigDecimal magnitude(int figureEnd) {
        if ((FollowWords.at(text, figureEnd) & FollowWords.MAGNITUDE) == 0) {
            return null;
        }
        if (spelled.matchMagnitude(text, figureEnd)) {
            if (MentionScan.isJoined(text.at(spelled.end())) || NO_MAGNITUDE.find(text, figureEnd) != null) {
                return null;
            }
            magnitudeEnd = spelled.end();
            return BigDecimal.valueOf(spelled.unscaled());
        }
        return shortMagnitude(figureEnd);
    }

    /** "5tr", "5 trđ", "5tr.đ". */
    private @Nullable BigDecimal shortMagnitude(int figureEnd) {
        boolean blank = Words.isBlank(text.at(figureEnd));
        int begin = blank ? figureEnd + 1 : figureEnd;
        char first = text.at(begin);
        if (!text.startsWithIgnoringCase("tr", begin)) {
            return null;
        }
        int behind = begin + 2;
        boolean dot = text.at(behind) == '.' && isDong(behind + 1);
        boolean dong = dot || isDong(behind);
        boolean money = dong || Currencies.behind(text, behind) != null;
        boolean small = first == 't' && !blank;
        if (dong || !MentionScan.isJoined(text.at(behind)) && (small || money)) {
            magnitudeEnd = dot ? behind + 1 : behind;
            return MILLION;
        }
        return null;
    }

    /** "500k", where money is spoken of: gold and screens are told by k too. */
    private @Nullable BigDecimal thousand(int at, int figureEnd) {
        boolean thousand = text.at(figureEnd) == 'k'
                && !MentionScan.isJoined(text.at(figureEnd + 1))
                && MoneyWords.leadNearby(text, at);
        magnitudeEnd = thousand ? figureEnd + 1 : magnitudeEnd;
        return thousand ? THOUSAND : null;
    }

    private boolean isDong(int at) {
        char c = text.at(at);
        return (c == 'đ' || c == 'Đ') && !MentionScan.isJoined(text.at(at + 1));
    }

    /** Behind the decimals that a line end parts from the comma before them ("92,⏎43%"), if a unit follows; or 0. */
    private int tornDecimals(int figureEnd) {
        boolean torn = text.at(figureEnd) == ','
                && (Words.isLineEnd(text.at(figureEnd + 1)) || Words.isLineEnd(text.at(figureEnd + 2)));
        int begin = torn ? text.skipBlanks(figureEnd + 1) : -1;
        int behind = begin;
        while (behind >= 0 && Words.isDigit(text.at(behind))) {
            behind++;
        }
        int follow = behind <= begin || behind - begin > 3 ? 0 : FollowWords.at(text, behind);
        int units = FollowWords.SHARE | FollowWords.MAGNITUDE | FollowWords.CURRENCY | FollowWords.MEASURE;
        return (follow & units) != 0 && (follow & FollowWords.COUNTED) == 0 ? behind : 0;
    }
}
