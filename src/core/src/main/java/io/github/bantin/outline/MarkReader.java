package io.github.bantin.outline;

import io.github.bantin.internal.scan.Words;
import io.github.bantin.outline.Mark.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads the mark that a line may begin with.
 *
 * <p>Tells only what the line itself says: a word mark is a reference, and none, where the sentence goes on behind it in
 * small letters ({@code Điều 15 của Luật này}), and hardly a mark where the name of a document follows ({@code Điều 15 Luật
 * Đất đai}).
 */
final class MarkReader {
    private static final int MOST_DIGITS = 4;
    private static final int GREATEST_PART = 99;
    private static final int DEEPEST = 5;

    private static final long PHAN = Words.key("phần");
    private static final long CHUONG = Words.key("chương");
    private static final long MUC = Words.key("mục");
    private static final long TIEU = Words.key("tiểu");
    private static final long DIEU = Words.key("điều");
    private static final long PHU = Words.key("phụ");
    private static final long LUC = Words.key("lục");
    private static final long MAU = Words.key("mẫu");
    private static final long SO = Words.key("số");
    private static final long THU = Words.key("thứ");

    /** Words that a reference goes on with: the names of documents and of their parts. */
    private static final long[] DOCUMENTS = keys(
            "luật", "bộ", "nghị", "hiến", "thông", "pháp", "quyết", "quy", "điều", "chương", "mục", "phần", "lệnh",
            "công", "hiệp", "phụ", "chỉ", "kế", "mẫu", "hợp");

    private final TextLines lines;
    private final String text;

    MarkReader(TextLines lines) {
        this.lines = lines;
        this.text = lines.text();
    }

    private static long[] keys(String... words) {
        long[] keys = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            keys[i] = Words.key(words[i]);
        }
        return keys;
    }

    /** The mark that a line begins with, or null. */
    @Nullable
    Mark read(int line) {
        return read(lines.begin(line), lines.end(line));
    }

    /** The mark that a piece of text begins with, or null. */
    @Nullable
    Mark read(int begin, int end) {
        if (begin >= end) {
            return null;
        }
        char first = text.charAt(begin);
        if (Words.isDigit(first)) {
            return figures(begin, begin, end);
        }
        if (first == '(') {
            return inBrackets(begin, end);
        }
        if (Words.isDash(first) || first == '+' || first == '•' || first == '*' || first == '·' || first == '▪') {
            return item(begin, end);
        }
        if (!Words.isWordPart(first)) {
            return null;
        }
        int word = Words.end(text, begin);
        if (word - begin > 1 && Character.isUpperCase(first)) {
            Mark named = named(begin, word, end);
            if (named != null) {
                return named;
            }
        }
        return word - begin <= 9 ? lettered(begin, word, end) : null;
    }

    /** Whether a mark in small Roman numerals is meant, where a letter would do: the same mark read so, or null. */
    @Nullable
    Mark asSmallRoman(Mark letter) {
        int value = Numerals.roman(letter.number(), 0, letter.number().length());
        boolean possible = value > 0 && letter.style() == NumberStyle.LETTER && letter.sign() == ')';
        return possible ? restyled(letter, NumberStyle.SMALL_ROMAN, value) : null;
    }

    /** The Roman mark that a capital letter may be too, or null. */
    @Nullable
    Mark asRoman(Mark capital) {
        int value = capital.style() == NumberStyle.CAPITAL
                ? Numerals.roman(capital.number(), 0, capital.number().length())
                : 0;
        return value > 0 ? restyled(capital, NumberStyle.ROMAN, value) : null;
    }

    private static Mark restyled(Mark mark, NumberStyle style, int value) {
        return new Mark(style, mark.number(), value, 0, "", mark.sign(), mark.begin(), mark.end(), mark.form());
    }

    private @Nullable Mark named(int begin, int wordEnd, int end) {
        long key = Words.key(text, begin, wordEnd);
        NumberStyle style = null;
        int at = wordEnd;
        if (key == DIEU) {
            style = NumberStyle.DIEU;
        } else if (key == CHUONG) {
            style = NumberStyle.CHUONG;
        } else if (key == MUC) {
            style = NumberStyle.MUC;
        } else if (key == PHAN) {
            style = NumberStyle.PHAN;
        } else if (key == TIEU || key == PHU || key == MAU) {
            int second = blanks(wordEnd, end);
            int secondEnd = Words.end(text, second);
            long secondKey = secondEnd > end ? 0 : Words.key(text, second, secondEnd);
            if (key == TIEU && secondKey == MUC) {
                style = NumberStyle.TIEU_MUC;
            } else if (key == PHU && secondKey == LUC) {
                style = NumberStyle.PHU_LUC;
            } else if (key == MAU && secondKey == SO) {
                style = NumberStyle.MAU;
            }
            at = secondEnd;
        }
        if (style == null) {
            return null;
        }
        int number = blanks(at, end);
        if (style == NumberStyle.PHU_LUC || style == NumberStyle.MAU) {
            int so = Words.end(text, number);
            if (style == NumberStyle.PHU_LUC && so <= end && Words.key(text, number, so) == SO) {
                number = blanks(so, end);
            }
            if (number < end && text.charAt(number) == ':' && style == NumberStyle.MAU) {
                number = blanks(number + 1, end);
            }
            return appendix(style, begin, at, number, end);
        }
        return numbered(style, begin, number, end);
    }

    private @Nullable Mark appendix(NumberStyle style, int begin, int labelEnd, int number, int end) {
        boolean numbered = number < end
                && (Words.isDigit(text.charAt(number))
                        || Character.isUpperCase(text.charAt(number))
                                && Words.end(text, number) - number <= 5
                                && isAppendixNumber(number, Words.end(text, number)));
        int numberEnd = number;
        if (numbered) {
            while (numberEnd < end
                    && !TextLines.isSpace(text.charAt(numberEnd))
                    && ":;,–—(".indexOf(text.charAt(numberEnd)) < 0) {
                numberEnd++;
            }
            while (numberEnd > number && text.charAt(numberEnd - 1) == '.') {
                numberEnd--;
            }
        } else {
            numberEnd = labelEnd;
        }
        String written = numbered ? text.substring(number, numberEnd) : "";
        if (style == NumberStyle.MAU && !numbered || written.length() > 16) {
            return null;
        }
        int value = 0;
        for (int i = 0; i < written.length() && Words.isDigit(written.charAt(i)) && i < MOST_DIGITS; i++) {
            value = value * 10 + written.charAt(i) - '0';
        }
        if (value == 0 && numbered) {
            value = Numerals.roman(written, 0, written.length());
            value = value == 0 && written.length() == 1 ? Numerals.letter(written.charAt(0)) : value;
        }
        return closed(style, written, value, 0, begin, numberEnd, end);
    }

    private boolean isAppendixNumber(int begin, int end) {
        return end - begin == 1 || Numerals.roman(text, begin, end) > 0;
    }

    private @Nullable Mark numbered(NumberStyle style, int begin, int number, int end) {
        if (number >= end) {
            return null;
        }
        int at = number;
        int value = 0;
        int suffix = 0;
        if (Words.isDigit(text.charAt(at))) {
            while (at < end && Words.isDigit(text.charAt(at)) && at - number < MOST_DIGITS) {
                value = value * 10 + text.charAt(at++) - '0';
            }
            if (at < end && Words.isWordPart(text.charAt(at))) {
                suffix = suffix(at, end);
                if (suffix == 0) {
                    return null;
                }
                at++;
            }
            if (at < end && Words.isDigit(text.charAt(at))) {
                return null;
            }
        } else if (style == NumberStyle.DIEU) {
            return null;
        } else {
            at = Math.min(end, Words.end(text, number));
            value = Numerals.roman(text, number, at);
            if (value > 0 && !isRomanInCapitals(number, at)) {
                value = 0;
            }
            if (value == 0 && at - number == 1 && Character.isUpperCase(text.charAt(number))) {
                value = Numerals.letter(text.charAt(number));
            }
            if (value == 0) {
                at = ordinal(number, end);
                value = at < 0 ? 0 : ordinalValue(number, at);
            }
        }
        return value == 0 || at < 0 ? null : closed(style, text.substring(number, at), value, suffix, begin, at, end);
    }

    private boolean isRomanInCapitals(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The end of an ordinal in words ({@code thứ mười một}), or -1. */
    private int ordinal(int begin, int end) {
        int at = begin;
        int word = Words.end(text, at);
        if (word <= end && Words.key(text, at, word) == THU) {
            at = blanks(word, end);
            word = Words.end(text, at);
        }
        if (word > end || Numerals.word(text, at, word) == 0) {
            return -1;
        }
        int next = blanks(word, end);
        int nextEnd = Words.end(text, next);
        boolean two = Numerals.word(text, at, word) == 10
                && nextEnd <= end
                && nextEnd > next
                && Numerals.word(text, next, nextEnd) > 0;
        return two ? nextEnd : word;
    }

    private int ordinalValue(int begin, int end) {
        int value = 0;
        int at = begin;
        while (at < end) {
            int word = Words.end(text, at);
            if (word == at) {
                at++;
                continue;
            }
            value += Numerals.word(text, at, word);
            at = word;
        }
        return value;
    }

    private @Nullable Mark figures(int mark, int begin, int end) {
        int at = begin;
        int value = 0;
        int parts = 0;
        int lastBegin = begin;
        while (true) {
            int from = at;
            value = 0;
            while (at < end && Words.isDigit(text.charAt(at)) && at - from < MOST_DIGITS) {
                value = value * 10 + text.charAt(at++) - '0';
            }
            if (++parts > DEEPEST || at < end && Words.isDigit(text.charAt(at)) || value > GREATEST_PART && parts > 1) {
                return null;
            }
            lastBegin = from;
            boolean further = at + 1 < end && text.charAt(at) == '.' && Words.isDigit(text.charAt(at + 1));
            if (!further) {
                break;
            }
            at++;
        }
        int suffix = 0;
        if (at < end && Words.isWordPart(text.charAt(at))) {
            suffix = suffix(at, end);
            if (suffix == 0) {
                return null;
            }
            at++;
        }
        String number = text.substring(begin, at);
        int signAt = blanks(at, end);
        char sign = signAt < end ? text.charAt(signAt) : 0;
        if (parts > 1) {
            boolean signed = sign == '.' || sign == ')' || Words.isDash(sign) && parts > 1;
            int close = signed ? signAt + 1 : at;
            int rest = blanks(close, end);
            boolean spaced = rest > close;
            boolean begins = rest < end && (isTitleBegin(rest) || signed && spaced && isTextBegin(text.charAt(rest)));
            if (!begins || !signed && !spaced) {
                return null;
            }
            Form form = Character.isLowerCase(text.charAt(rest)) ? Form.SMALL : signed ? Form.FULL : Form.UNSIGNED;
            return new Mark(
                    NumberStyle.DECIMAL,
                    number,
                    value,
                    suffix,
                    text.substring(begin, lastBegin),
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

    private @Nullable Mark inBrackets(int begin, int end) {
        int close = begin + 1;
        while (close < end && close - begin < 8 && text.charAt(close) != ')') {
            close++;
        }
        if (close >= end || text.charAt(close) != ')' || close == begin + 1) {
            return null;
        }
        Mark inside = Words.isDigit(text.charAt(begin + 1))
                ? figures(begin, begin + 1, end)
                : lettered(begin + 1, Words.end(text, begin + 1), end);
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

    private @Nullable Mark lettered(int begin, int wordEnd, int end) {
        char first = text.charAt(begin);
        int at = wordEnd;
        int suffix = 0;
        if (at < end && at == begin + 1 && Words.isDigit(text.charAt(at))) {
            suffix = text.charAt(at++) - '0';
        }
        int signAt = blanks(at, end);
        char sign = signAt < end ? text.charAt(signAt) : 0;
        boolean closes = sign == ')' || sign == '.' || sign == '/' || Words.isDash(sign);
        if (!closes || signAt - at > 1 || sign == '/' && signAt > at) {
            return null;
        }
        String number = text.substring(begin, at);
        int roman = suffix == 0 ? Numerals.roman(text, begin, wordEnd) : 0;
        boolean capital = Character.isUpperCase(first);
        if (wordEnd - begin == 1) {
            int letter = Numerals.letter(first);
            if (letter == 0 || capital && suffix > 0) {
                return null;
            }
            NumberStyle style = capital ? NumberStyle.CAPITAL : NumberStyle.LETTER;
            return list(style, number, letter, suffix, sign, begin, signAt + 1, end);
        }
        if (roman == 0 || isRomanInCapitals(begin, wordEnd) != capital) {
            return null;
        }
        return list(
                capital ? NumberStyle.ROMAN : NumberStyle.SMALL_ROMAN, number, roman, 0, sign, begin, signAt + 1, end);
    }

    private @Nullable Mark item(int begin, int end) {
        char first = text.charAt(begin);
        int rest = blanks(begin + 1, end);
        if (rest >= end || !Character.isLetterOrDigit(text.charAt(rest)) && !isOpening(text.charAt(rest))) {
            return null;
        }
        boolean joined = rest == begin + 1;
        if (joined && !Character.isUpperCase(text.charAt(rest))) {
            return null;
        }
        NumberStyle style =
                Words.isDash(first) ? NumberStyle.DASH : first == '+' ? NumberStyle.PLUS : NumberStyle.BULLET;
        Form form = Character.isLowerCase(text.charAt(rest)) ? Form.SMALL : Form.FULL;
        return new Mark(style, "", 1, 0, "", first, begin, begin + 1, form);
    }

    /** A mark of a list: a sign closes it, and what follows it is not joined to it. */
    private @Nullable Mark list(
            NumberStyle style, String number, int value, int suffix, char sign, int begin, int first, int end) {
        int close = first;
        while (sign == '.' && close < end && text.charAt(close) == '.') {
            close++;
        }
        if (sign == ')' && close < end && Words.isDash(text.charAt(close))) {
            close++;
        }
        int rest = blanks(close, end);
        if (rest >= end) {
            return new Mark(style, number, value, suffix, "", sign, begin, close, Form.BARE);
        }
        char c = text.charAt(rest);
        boolean small = Character.isLowerCase(c);
        if (rest == close && sign != ')' && !Character.isUpperCase(c) && !isOpening(c)) {
            return null;
        }
        boolean spacedDash = Words.isDash(sign) && !Character.isUpperCase(c) && !BlockQuotes.isOpening(c);
        boolean initial = sign == '.'
                && rest == close
                && Character.isUpperCase(c)
                && style != NumberStyle.ARABIC
                && close + 1 < end
                && text.charAt(close + 1) == '.';
        if (spacedDash || initial || !isTextBegin(c)) {
            return null;
        }
        return new Mark(style, number, value, suffix, "", sign, begin, close, small ? Form.SMALL : Form.FULL);
    }

    /** A mark with a word: what follows it tells a heading from a reference. */
    private @Nullable Mark closed(
            NumberStyle style, String number, int value, int suffix, int begin, int numberEnd, int end) {
        int at = blanks(numberEnd, end);
        if (at >= end) {
            return new Mark(style, number, value, suffix, "", (char) 0, begin, numberEnd, Form.BARE);
        }
        char sign = text.charAt(at);
        boolean signed = sign == '.' || sign == ':' || sign == ')' && numberEnd == at || Words.isDash(sign);
        if (signed) {
            int close = at + 1;
            while (close < end && (text.charAt(close) == '.' || text.charAt(close) == sign)) {
                close++;
            }
            int rest = blanks(close, end);
            if (rest >= end) {
                return new Mark(style, number, value, suffix, "", sign, begin, close, Form.BARE);
            }
            char c = text.charAt(rest);
            if (Words.isDigit(c) && rest == close || !isTextBegin(c)) {
                return null;
            }
            Form form = Character.isLowerCase(c) ? Form.SMALL : Form.FULL;
            return new Mark(style, number, value, suffix, "", sign, begin, close, form);
        }
        boolean spaced = at > numberEnd;
        if (sign == '(') {
            return new Mark(style, number, value, suffix, "", (char) 0, begin, numberEnd, Form.UNSIGNED);
        }
        boolean title = spaced && (Character.isUpperCase(sign) || isOpening(sign));
        if (!title) {
            return null;
        }
        Form form = isDocumentName(at, end) ? Form.NAMING : Form.UNSIGNED;
        boolean possible = form == Form.UNSIGNED || style == NumberStyle.DIEU;
        return possible ? new Mark(style, number, value, suffix, "", (char) 0, begin, numberEnd, form) : null;
    }

    private boolean isDocumentName(int at, int end) {
        if (lines.isCapitals(at, end)) {
            return false;
        }
        int wordEnd = Words.end(text, at);
        long key = Words.key(text, at, wordEnd);
        for (long document : DOCUMENTS) {
            if (document == key) {
                return true;
            }
        }
        return false;
    }

    private int suffix(int at, int end) {
        boolean single = at + 1 >= end || !Words.isWordPart(text.charAt(at + 1));
        char c = text.charAt(at);
        return single && (c >= 'a' && c <= 'z' || c == 'đ') ? Numerals.letter(c) : 0;
    }

    private boolean isTitleBegin(int at) {
        char c = text.charAt(at);
        return Character.isUpperCase(c) || isOpening(c);
    }

    private static boolean isTextBegin(char c) {
        return Character.isLetterOrDigit(c) || isOpening(c) || c == '…' || c == '.';
    }

    private static boolean isOpening(char c) {
        return c == '"' || c == '“' || c == '«' || c == '‘' || c == '(' || c == '[' || c == '…';
    }

    private int blanks(int from, int end) {
        int at = from;
        while (at < end && TextLines.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
