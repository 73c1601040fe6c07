package io.github.bantin.outline;

import io.github.bantin.internal.scan.Words;
import io.github.bantin.outline.Mark.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads marks with a word: Phần, Chương, Mục, Tiểu mục, Điều, Phụ lục, Mẫu số.
 *
 * <p>A word mark is a reference, and none, where the sentence goes on behind it in small letters ({@code Điều 15 của Luật
 * này}), and hardly a mark where the name of a document follows ({@code Điều 15 Luật Đất đai}).
 */
final class NamedMarks {
    private static final int MOST_DIGITS = 4;

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
    private static final long NAY = Words.key("này");
    private static final long NAM = Words.key("năm");

    /** Words that a reference goes on with: the names of documents and of their parts. */
    private static final long[] DOCUMENTS = keys(
            "luật", "bộ", "nghị", "hiến", "thông", "pháp", "quyết", "quy", "điều", "chương", "mục", "phần", "lệnh",
            "công", "hiệp", "phụ", "chỉ", "kế", "mẫu", "hợp");

    private final TextLines lines;
    private final String chars;
    private final MarkText text;

    NamedMarks(TextLines lines) {
        this.lines = lines;
        this.chars = lines.text();
        this.text = new MarkText(chars);
    }

    private static long[] keys(String... words) {
        long[] keys = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            keys[i] = Words.key(words[i]);
        }
        return keys;
    }

    /** The mark whose first word ends at an offset, or null. */
    @Nullable
    Mark read(int begin, int wordEnd, int end) {
        long key = Words.key(chars, begin, wordEnd);
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
            int second = text.blanks(wordEnd, end);
            int secondEnd = Words.end(chars, second);
            long secondKey = secondEnd > end ? 0 : Words.key(chars, second, secondEnd);
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
        int number = text.blanks(at, end);
        if (style == NumberStyle.PHU_LUC || style == NumberStyle.MAU) {
            int so = Words.end(chars, number);
            if (style == NumberStyle.PHU_LUC && so <= end && Words.key(chars, number, so) == SO) {
                number = text.blanks(so, end);
            }
            if (number < end && chars.charAt(number) == ':' && style == NumberStyle.MAU) {
                number = text.blanks(number + 1, end);
            }
            return appendix(style, begin, at, number, end);
        }
        return numbered(style, begin, number, end);
    }

    private @Nullable Mark appendix(NumberStyle style, int begin, int labelEnd, int number, int end) {
        boolean numbered = number < end
                && (Words.isDigit(chars.charAt(number))
                        || Character.isUpperCase(chars.charAt(number))
                                && Words.end(chars, number) - number <= 5
                                && isAppendixNumber(number, Words.end(chars, number)));
        int numberEnd = number;
        if (numbered) {
            while (numberEnd < end
                    && !TextLines.isSpace(chars.charAt(numberEnd))
                    && ":;,–—(".indexOf(chars.charAt(numberEnd)) < 0) {
                numberEnd++;
            }
            while (numberEnd > number && chars.charAt(numberEnd - 1) == '.') {
                numberEnd--;
            }
        } else {
            numberEnd = labelEnd;
        }
        String written = numbered ? chars.substring(number, numberEnd) : "";
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
        return end - begin == 1 || Numerals.roman(chars, begin, end) > 0;
    }

    private @Nullable Mark numbered(NumberStyle style, int begin, int number, int end) {
        if (number >= end) {
            return null;
        }
        int at = number;
        int value = 0;
        int suffix = 0;
        if (Words.isDigit(chars.charAt(at))) {
            while (at < end && Words.isDigit(chars.charAt(at)) && at - number < MOST_DIGITS) {
                value = value * 10 + chars.charAt(at++) - '0';
            }
            if (at < end && Words.isWordPart(chars.charAt(at))) {
                suffix = text.suffix(at, end);
                if (suffix == 0) {
                    return null;
                }
                at++;
            }
            if (at < end && Words.isDigit(chars.charAt(at))) {
                return null;
            }
        } else if (style == NumberStyle.DIEU) {
            return null;
        } else {
            at = Math.min(end, Words.end(chars, number));
            value = Numerals.roman(chars, number, at);
            if (value > 0 && !text.isInCapitals(number, at)) {
                value = 0;
            }
            if (value == 0 && at - number == 1 && Character.isUpperCase(chars.charAt(number))) {
                value = Numerals.letter(chars.charAt(number));
            }
            if (value == 0) {
                at = ordinal(number, end);
                value = at < 0 ? 0 : ordinalValue(number, at);
            }
        }
        return value == 0 || at < 0 ? null : closed(style, chars.substring(number, at), value, suffix, begin, at, end);
    }

    /** The end of an ordinal in words ({@code thứ mười một}), or -1. */
    private int ordinal(int begin, int end) {
        int at = begin;
        int word = Words.end(chars, at);
        if (word <= end && Words.key(chars, at, word) == THU) {
            at = text.blanks(word, end);
            word = Words.end(chars, at);
        }
        if (word > end || Numerals.word(chars, at, word) == 0) {
            return -1;
        }
        int next = text.blanks(word, end);
        int nextEnd = Words.end(chars, next);
        boolean two = Numerals.word(chars, at, word) == 10
                && nextEnd <= end
                && nextEnd > next
                && Numerals.word(chars, next, nextEnd) > 0;
        return two ? nextEnd : word;
    }

    private int ordinalValue(int begin, int end) {
        int value = 0;
        int at = begin;
        while (at < end) {
            int word = Words.end(chars, at);
            if (word == at) {
                at++;
                continue;
            }
            value += Numerals.word(chars, at, word);
            at = word;
        }
        return value;
    }

    /** A mark with a word: what follows it tells a heading from a reference. */
    private @Nullable Mark closed(
            NumberStyle style, String number, int value, int suffix, int begin, int numberEnd, int end) {
        int at = text.blanks(numberEnd, end);
        if (at >= end) {
            return new Mark(style, number, value, suffix, "", (char) 0, begin, numberEnd, Form.BARE);
        }
        char sign = chars.charAt(at);
        boolean signed = sign == '.' || sign == ':' || sign == ')' && numberEnd == at || Words.isDash(sign);
        if (signed) {
            int close = at + 1;
            while (close < end && (chars.charAt(close) == '.' || chars.charAt(close) == sign)) {
                close++;
            }
            int rest = text.blanks(close, end);
            if (rest >= end) {
                return new Mark(style, number, value, suffix, "", sign, begin, close, Form.BARE);
            }
            char c = chars.charAt(rest);
            boolean item = Words.isDash(c) && rest > close && text.blanks(rest + 1, end) > rest + 1;
            if (Words.isDigit(c) && rest == close || !MarkText.isTextBegin(c) && !item) {
                return null;
            }
            Form form = Character.isLowerCase(c) ? Form.SMALL : Form.FULL;
            return new Mark(style, number, value, suffix, "", sign, begin, close, form);
        }
        boolean spaced = at > numberEnd;
        if (sign == '(') {
            return new Mark(style, number, value, suffix, "", (char) 0, begin, numberEnd, Form.UNSIGNED);
        }
        boolean title = spaced && (Character.isUpperCase(sign) || MarkText.isOpening(sign) || isFirstNumber(at, end));
        if (!title) {
            return null;
        }
        Form form = isDocumentName(at) ? Form.NAMING : Form.UNSIGNED;
        boolean possible = form == Form.UNSIGNED || style == NumberStyle.DIEU || !isNamedOn(at, end);
        Form fitting = style == NumberStyle.DIEU ? form : Form.UNSIGNED;
        return possible ? new Mark(style, number, value, suffix, "", (char) 0, begin, numberEnd, fitting) : null;
    }

    /** "1-", "1.": the first clause of an article without a title. */
    private boolean isFirstNumber(int at, int end) {
        return at + 2 < end
                && chars.charAt(at) == '1'
                && (chars.charAt(at + 1) == '.' || Words.isDash(chars.charAt(at + 1)))
                && !Words.isDigit(chars.charAt(at + 2));
    }

    /** Whether the word for a document goes on with its name or number: Luật này, Bộ luật Dân sự; but Quy định chung. */
    private boolean isNamedOn(int at, int end) {
        int next = at;
        for (int word = 0; word < 2; word++) {
            next = text.blanks(Words.end(chars, next), end);
            int wordEnd = Words.end(chars, next);
            if (wordEnd == next || wordEnd > end) {
                return word == 0;
            }
            long key = Words.key(chars, next, wordEnd);
            if (Character.isUpperCase(chars.charAt(next)) || key == NAY || key == SO || key == NAM) {
                return true;
            }
        }
        return false;
    }

    private boolean isDocumentName(int at) {
        int wordEnd = Words.end(chars, at);
        if (wordEnd - at > 1 && lines.isCapitals(at, wordEnd)) {
            return false; // a title in capitals
        }
        long key = Words.key(chars, at, wordEnd);
        for (long document : DOCUMENTS) {
            if (document == key) {
                return true;
            }
        }
        return false;
    }
}
