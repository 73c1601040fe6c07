package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.SpelledNumber;
import io.github.bantin.internal.scan.Words;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands right before a figure and belongs to it: a minus sign, or "âm", and the sign of a currency.
 *
 * <p>A hyphen or U+2212 written to the figure is a minus where a blank, an opening bracket or quotation mark, or nothing
 * stands before it: {@code -5%}, {@code (-2,5 điểm)}. It is the dash of a range or of a list, and no minus, where a
 * figure, a percent sign or a mention ends before the blank ({@code 80 -85%}); such a figure is read without it, but not
 * as {@linkplain Confidence#CERTAIN certain}. At the begin of a line a hyphen is the dash of a list if what follows
 * counts things.
 *
 * @param begin where the sign begins, or the figure if it has none
 * @param minus whether the sign is a minus
 * @param hyphen whether the minus is a hyphen, which may stand for a dash too
 * @param undecided whether a dash stands before the figure that may be a minus
 * @param currency the currency whose sign stands before the figure
 * @param word where "âm" begins, or -1; whether it is a minus, the unit behind the figure tells
 */
record FigurePrefix(
        int begin,
        boolean minus,
        boolean hyphen,
        boolean undecided,
        @Nullable Currency currency,
        int word) {
    private static final char MINUS = '\u2212';

    /** The length of "-US$" and a blank. */
    private static final int LONGEST = 5;

    /** "âm" by itself is a minus; with these words before it, it is a sound. */
    private static final PhraseTable<Boolean> NEGATIVE = negative();

    private static PhraseTable<Boolean> negative() {
        Map<String, Boolean> words = new HashMap<>(Map.of("âm", true, "trừ", true));
        for (String sound : "ghi thu siêu phát thanh hồi cách chống dư đa tiếng nguyên phụ vòm".split(" ", -1)) {
            words.put(sound + " âm", false);
        }
        return PhraseTable.backwards(words);
    }

    /**
     * Reads back from a figure.
     *
     * @param text the text
     * @param figure where the figure begins
     * @param floor where the mention before ends
     */
    static FigurePrefix before(ScannedText text, int figure, int floor) {
        Match<Currency> money = Currencies.before(text, figure, floor);
        Currency currency = money == null ? null : money.value();
        int from = money == null ? figure : money.begin();
        char sign = from == 0 ? ' ' : text.charAt(from - 1);
        if (sign != '-' && sign != MINUS) {
            return new FigurePrefix(from, false, false, false, currency, word(text, from, floor));
        }
        int begin = from - 1;
        char before = begin == 0 ? ' ' : text.charAt(begin - 1);
        boolean blank = Words.isBlank(before) || Words.isLineEnd(before);
        if (begin < floor || !blank && !opens(before)) {
            return new FigurePrefix(from, false, false, false, currency, -1);
        }
        int last = blank ? text.skipBlanksBack(begin) : begin;
        char end = last <= 0 ? ' ' : text.charAt(last - 1);
        boolean dash = blank && begin > 0 && (Words.isDigit(end) || end == '%' || last > 0 && last == floor);
        return dash
                ? new FigurePrefix(from, false, false, true, currency, -1)
                : new FigurePrefix(begin, true, sign == '-', false, currency, -1);
    }

    /** Reads back from a number in words, which only "âm" may stand before. */
    static FigurePrefix beforeWords(ScannedText text, int begin, int floor) {
        return new FigurePrefix(begin, false, false, false, null, word(text, begin, floor));
    }

    private static boolean opens(char c) {
        return c == '(' || c == '[' || c == '{' || c == '"' || c == '\'' || c == '“' || c == '‘' || c == '«';
    }

    private static int word(ScannedText text, int figure, int floor) {
        Match<Boolean> word = NEGATIVE.find(text, figure);
        if (word == null) { // âm khoảng 5 độ C
            Match<Modifier> modifier = Modifiers.before(text, figure);
            word = modifier == null ? null : NEGATIVE.find(text, modifier.begin());
        }
        return word != null && word.value() && word.end() < figure && word.begin() >= floor ? word.begin() : -1;
    }

    /** Where the figure begins that follows an offset, a minus sign or "âm" before it allowed; or -1. */
    static int figureBehind(ScannedText text, int at) {
        Match<Boolean> word = WORD.find(text, at);
        int figure = word == null ? at : text.skipBlanks(word.end());
        if (figure >= 0 && figure + 1 < text.length() && word == null && isMinus(text, figure)) {
            figure++;
        }
        while (figure >= 0
                && figure + 1 < text.length()
                && figure - at < LONGEST
                && isCurrencyPart(text.charAt(figure))) {
            figure++;
        }
        if (figure < 0 || figure >= text.length()) {
            return -1;
        }
        boolean number = Words.isDigit(text.charAt(figure)) || SpelledNumber.isNumberWord(text, figure);
        return number ? figure : -1;
    }

    private static boolean isCurrencyPart(char c) {
        return c == 'U' || c == 'S' || c == '$' || c == '€' || c == '£' || c == '₫';
    }

    private static boolean isMinus(ScannedText text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        boolean blank = Words.isBlank(before) || Words.isLineEnd(before);
        return blank && (text.charAt(at) == '-' || text.charAt(at) == MINUS);
    }

    private static final PhraseTable<Boolean> WORD = PhraseTable.forwards(Map.of("âm", true, "trừ", true));
}
