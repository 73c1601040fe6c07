package io.github.bantin.outline;

import io.github.bantin.internal.scan.Words;
import io.github.bantin.outline.Mark.Form;
import org.jspecify.annotations.Nullable;

/** Reads marks without a word: figures, letters, Roman numerals, with a dot, bracket or dash behind them, and list signs. */
final class ListMarks {
    private static final int MOST_DIGITS = 4;
    private static final int GREATEST_PART = 99;
    private static final int DEEPEST = 5;

    private final String chars;
    private final MarkText text;

    ListMarks(String chars) {
        this.chars = chars;
        this.text = new MarkText(chars);
    }

    @Nullable
    Mark figures(int mark, int begin, int end) {
        int at = begin;
        int value = 0;
        int parts = 0;
        int lastBegin = begin;
        while (true) {
            int from = at;
            value = 0;
            while (at < end && Words.isDigit(chars.charAt(at)) && at - from < MOST_DIGITS) {
                value = value * 10 + chars.charAt(at++) - '0';
            }
            if (++parts > DEEPEST
                    || at < end && Words.isDigit(chars.charAt(at))
                    || value > GREATEST_PART && parts > 1) {
                return null;
            }
            lastBegin = from;
            boolean further = at + 1 < end && chars.charAt(at) == '.' && Words.isDigit(chars.charAt(at + 1));
            if (!further) {
                break;
            }
            at++;
        }
        int suffix = 0;
        if (at < end && Words.isWordPart(chars.charAt(at))) {
            suffix = text.suffix(at, end);
            if (suffix == 0) {
                return null;
            }
            at++;
        }
        String number = chars.substring(begin, at);
        int signAt = text.blanks(at, end);
        char sign = signAt < end ? chars.charAt(signAt) : 0;
        if (parts > 1) {
            boolean signed = sign == '.' || sign == ')' || Words.isDash(sign) && parts > 1;
            int close = signed ? signAt + 1 : at;
            int rest = text.blanks(close, end);
            boolean spaced = rest > close;
            boolean begins = rest < end
                    && (text.isTitleBegin(rest) || signed && spaced && MarkText.isTextBegin(chars.charAt(rest)));
            if (!begins || !signed && !spaced) {
                return null;
            }
            Form form = Character.isLowerCase(chars.charAt(rest)) ? Form.SMALL : signed ? Form.FULL : Form.UNSIGNED;
            return new Mark(
                    NumberStyle.DECIMAL,
                    number,
                    value,
                    suffix,
                    chars.substring(begin, lastBegin),
                    signed ? sign : 0,
                    mark,
                    close,
                    form);
        }
        if (sign == ')') {
            return list(NumberStyle.BRACKETED, number, value, suffix, sign, mark, signAt + 1, end);
        }
        if (sign == '.' || sign == '/' && signAt == at || Words.isDash(sign)) {
            return list(NumberStyle.ARABIC, number, value, suffix, sign, mark, signAt + 1, end);
        }
        return null;
    }

    @Nullable
    Mark inBrackets(int begin, int end) {
        int close = begin + 1;
        while (close < end && close - begin < 8 && chars.charAt(close) != ')') {
            close++;
        }
        if (close >= end || chars.charAt(close) != ')' || close == begin + 1) {
            return null;
        }
        Mark inside = Words.isDigit(chars.charAt(begin + 1))
                ? figures(begin, begin + 1, end)
                : lettered(begin + 1, Words.end(chars, begin + 1), end);
        if (inside == null || inside.sign() != ')' || inside.style() == NumberStyle.DECIMAL) {
            return null;
        }
        return new Mark(
                inside.style(),
                inside.number(),
                inside.value(),
                inside.suffix(),
                "",
                ')',
                begin,
                inside.end(),
                inside.form());
    }

    @Nullable
    Mark lettered(int begin, int wordEnd, int end) {
        char first = chars.charAt(begin);
        int at = wordEnd;
        int suffix = 0;
        if (at < end && at == begin + 1 && Words.isDigit(chars.charAt(at))) {
            suffix = chars.charAt(at++) - '0';
        }
        int signAt = text.blanks(at, end);
        char sign = signAt < end ? chars.charAt(signAt) : 0;
        boolean closes = sign == ')' || sign == '.' || sign == '/' || Words.isDash(sign);
        if (!closes || signAt - at > 1 || sign == '/' && signAt > at) {
            return null;
        }
        String number = chars.substring(begin, at);
        int roman = suffix == 0 ? Numerals.roman(chars, begin, wordEnd) : 0;
        boolean capital = Character.isUpperCase(first);
        if (wordEnd - begin == 1) {
            int letter = Numerals.letter(first);
            if (letter == 0 || capital && suffix > 0) {
                return null;
            }
            NumberStyle style = capital ? NumberStyle.CAPITAL : NumberStyle.LETTER;
            return list(style, number, letter, suffix, sign, begin, signAt + 1, end);
        }
        if (roman == 0 || text.isInCapitals(begin, wordEnd) != capital) {
            return null;
        }
        return list(
                capital ? NumberStyle.ROMAN : NumberStyle.SMALL_ROMAN, number, roman, 0, sign, begin, signAt + 1, end);
    }

    @Nullable
    Mark item(int begin, int end) {
        char first = chars.charAt(begin);
        int rest = text.blanks(begin + 1, end);
        if (rest >= end || !Character.isLetterOrDigit(chars.charAt(rest)) && !MarkText.isOpening(chars.charAt(rest))) {
            return null;
        }
        boolean joined = rest == begin + 1;
        if (joined && !Character.isUpperCase(chars.charAt(rest))) {
            return null;
        }
        NumberStyle style =
                Words.isDash(first) ? NumberStyle.DASH : first == '+' ? NumberStyle.PLUS : NumberStyle.BULLET;
        Form form = Character.isLowerCase(chars.charAt(rest)) ? Form.SMALL : Form.FULL;
        return new Mark(style, "", 1, 0, "", first, begin, begin + 1, form);
    }

    /** A mark of a list: a sign closes it, and what follows it is not joined to it. */
    private @Nullable Mark list(
            NumberStyle style, String number, int value, int suffix, char sign, int begin, int first, int end) {
        int close = first;
        while (sign == '.' && close < end && chars.charAt(close) == '.') {
            close++;
        }
        if (sign == ')' && close < end && Words.isDash(chars.charAt(close))) {
            close++;
        }
        int rest = text.blanks(close, end);
        if (rest >= end) {
            return new Mark(style, number, value, suffix, "", sign, begin, close, Form.BARE);
        }
        char c = chars.charAt(rest);
        boolean small = Character.isLowerCase(c);
        if (rest == close && sign != ')' && !Character.isUpperCase(c) && !MarkText.isOpening(c)) {
            return null;
        }
        boolean spacedDash = Words.isDash(sign) && !Character.isUpperCase(c) && !BlockQuotes.isOpening(c);
        boolean initial = sign == '.'
                && rest == close
                && Character.isUpperCase(c)
                && style != NumberStyle.ARABIC
                && close + 1 < end
                && chars.charAt(close + 1) == '.';
        if (spacedDash || initial || !MarkText.isTextBegin(c)) {
            return null;
        }
        return new Mark(style, number, value, suffix, "", sign, begin, close, small ? Form.SMALL : Form.FULL);
    }
}
