package io.github.bantin.extract;

import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;

/**
 * Tells whether a figure is one of a list of values, each behind what it counts: "khiếu nại 12, tố cáo 3, kiến nghị 15".
 *
 * <p>What is counted differs from item to item, in its first word and its last, and no item is a proper name: "trạm 5, trạm
 * 6" are two names, and so are "mã chương 622, mã ngành 341" and "Bệnh viện 108, Bệnh viện 175".
 */
final class ListedValue {
    /** How many words an item has before its figure. */
    private static final int MOST_WORDS = 6;

    /** How many words the figure of the item before may count. */
    private static final int MOST_COUNTED = 3;

    private final ScannedText text;

    ListedValue(ScannedText text) {
        this.text = text;
    }

    /** Whether the figure between two offsets, behind a word, is a value of a list: the item before or behind it has one too. */
    boolean isListed(int begin, int end) {
        int first = itemBegin(begin);
        if (first < 0) {
            return false;
        }
        int last = figureBefore(first);
        int other = last > 0 ? last : figureBehind(end);
        if (other < 0) {
            return false;
        }
        int otherFirst = itemBegin(other);
        return keyBefore(other) != keyBefore(begin) && (otherFirst < 0 || keyAt(otherFirst) != keyAt(first));
    }

    /** Where the first word of the item stands whose figure begins at an offset, behind a mark; or -1. */
    private int itemBegin(int figure) {
        int at = figure;
        for (int i = 0; i < MOST_WORDS; i++) {
            int last = text.skipBlanksBack(at);
            int word = last <= 0 ? last : text.wordBegin(last);
            if (last <= 0 || word == last) {
                return i == 0 ? -1 : at;
            }
            if (isProper(word, last) && !opensSentence(word)) {
                return -1;
            }
            at = word;
        }
        return -1;
    }

    /** The begin of the figure of the item that ends at a comma or semicolon before an offset; or -1. */
    private int figureBefore(int itemBegin) {
        int mark = text.skipBlanksBack(itemBegin) - 1;
        if (mark < 1 || charAt(mark) != ',' && charAt(mark) != ';') {
            return -1;
        }
        int at = mark;
        for (int i = 0; i <= MOST_COUNTED; i++) {
            int last = text.skipBlanksBack(at);
            if (last > 0 && Words.isDigit(charAt(last - 1))) {
                return figureBegin(last);
            }
            int word = last <= 0 ? last : text.wordBegin(last);
            if (last <= 0 || word == last || isProper(word, last)) {
                return -1;
            }
            at = word;
        }
        return -1;
    }

    /** The begin of the figure of the item behind a comma or semicolon, which only a mark may follow; or -1. */
    private int figureBehind(int end) {
        if (charAt(end) != ',' && charAt(end) != ';') {
            return -1;
        }
        int at = end + 1;
        for (int i = 0; i <= MOST_WORDS; i++) {
            int word = text.skipBlanks(at);
            if (word < 0 || word >= text.length()) {
                return -1;
            }
            if (Words.isDigit(charAt(word))) {
                return i > 0 && endsItem(word) ? word : -1;
            }
            int wordEnd = text.wordEnd(word);
            if (word == wordEnd || isProper(word, wordEnd)) {
                return -1;
            }
            at = wordEnd;
        }
        return -1;
    }

    private boolean endsItem(int figure) {
        int end = figure;
        while (Words.isDigit(charAt(end)) || charAt(end) == '.' && Words.isDigit(charAt(end + 1))) {
            end++;
        }
        char c = charAt(end);
        return c == ',' || c == ';' || c == '.' || c == ')' || Words.isLineEnd(c);
    }

    private int figureBegin(int end) {
        int begin = end;
        while (Words.isDigit(charAt(begin - 1))
                || (charAt(begin - 1) == '.' || charAt(begin - 1) == ',') && Words.isDigit(charAt(begin - 2))) {
            begin--;
        }
        return begin;
    }

    private long keyBefore(int figure) {
        int last = text.skipBlanksBack(figure);
        return last <= 0 ? 0 : text.key(text.wordBegin(last), last);
    }

    private long keyAt(int word) {
        return text.key(word, text.wordEnd(word));
    }

    private boolean isProper(int word, int wordEnd) {
        return Character.isUpperCase(charAt(word)) && (wordEnd == word + 1 || !Character.isUpperCase(charAt(word + 1)));
    }

    private boolean opensSentence(int word) {
        int last = text.skipBlanksBack(word);
        char before = last <= 0 ? '.' : charAt(last - 1);
        return before == '.' || before == ':' || before == ';' || before == '!' || before == '?';
    }

    private char charAt(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
    }
}
