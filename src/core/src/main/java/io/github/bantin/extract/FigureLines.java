package io.github.bantin.extract;

import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;

/**
 * Tells figures that number items, pages and the rows of tables by their place in the line.
 */
final class FigureLines {
    /** How far around a number small letters are looked for. */
    private static final int CAPITALS_WINDOW = 40;

    private final ScannedText text;

    FigureLines(ScannedText text) {
        this.text = text;
    }

    /** Whether only blanks stand between the begin of a line and an offset. */
    boolean starts(int at) {
        int i = at;
        while (i > 0 && Words.isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i == 0 || Words.isLineEnd(text.charAt(i - 1));
    }

    /** Whether only blanks stand between an offset and the end of a line. */
    boolean ends(int at) {
        int line = at;
        while (line < text.length() && Words.isBlank(text.charAt(line))) {
            line++;
        }
        return line >= text.length() || Words.isLineEnd(text.charAt(line));
    }

    /** A page number: alone on its line, with nothing on the line before or behind. */
    boolean isAlone(Amount amount) {
        return starts(amount.begin())
                && ends(amount.end())
                && amount.plain()
                && (isParagraphEnd(text.skipBlanks(amount.end()), text.length())
                        || isParagraphEnd(text.skipBlanksBack(amount.begin()), 0));
    }

    private static boolean isParagraphEnd(int skipped, int edge) {
        return skipped < 0 || skipped == edge;
    }

    /** "1. Quán triệt", "2) ...": a number at the begin of a line or behind a stop, closed, before a capital. */
    boolean isListMark(Amount amount) {
        char close = text.at(amount.end());
        if (amount.doubtful()
                && amount.digits() <= 3
                && (starts(amount.begin()) || close == '.' && capitalBehind(amount.end() + 1))) {
            return true; // 1.1, 2.3.
        }
        if (!amount.plain() || amount.digits() > 3 || close != '.' && close != ')' && close != '/') {
            return false;
        }
        if (close == '/') {
            return starts(amount.begin()) && capitalBehind(amount.end() + 1);
        }
        if (close == ')' && text.at(amount.begin() - 1) == '(') {
            return starts(amount.begin() - 1) && capitalBehind(amount.end() + 1);
        }
        int behind = amount.end() + 1;
        if (close == '.' && ends(behind) && isParagraphEnd(text.skipBlanks(behind), text.length())) {
            int last = text.skipBlanksBack(amount.begin());
            return last <= 0 || ".!?:;".indexOf(text.charAt(last - 1)) >= 0; // "4." above its item
        }
        if (behind < text.length() && !Words.isBlank(text.charAt(behind)) && !Words.isLineEnd(text.charAt(behind))) {
            return close == ')';
        }
        int back = text.skipBlanksBack(amount.begin());
        char before = back <= 0 ? '\n' : text.charAt(back - 1);
        boolean opens = starts(amount.begin()) || before == ':' || before == ';' || before == '.';
        return close == ')' || opens && capitalBehind(behind);
    }

    /** The number of a table's row: a figure at the begin of a line, parted from the next column by several blanks. */
    boolean isRowNumber(Amount amount) {
        return amount.plain()
                && starts(amount.begin())
                && Words.isBlank(text.at(amount.end()))
                && Words.isBlank(text.at(amount.end() + 1));
    }

    /** A figure alone on its line before a line that begins with a capital: the number of a page or a part. */
    boolean isPageNumber(Amount amount) {
        return amount.plain()
                && ends(amount.end())
                && starts(amount.begin())
                && (isProper(amount.end()) || isHeadline(amount.begin(), amount.end()));
    }

    /** Whether two words in capitals follow a number, and small letters stand before it. */
    private boolean isHeadline(int begin, int end) {
        int word = text.skipBlanks(end);
        int wordEnd = word < 0 ? word : text.wordEnd(word);
        int next = wordEnd < 0 ? wordEnd : text.skipBlanks(wordEnd);
        if (next <= wordEnd || !isInCapitals(word, wordEnd) || !isInCapitals(next, text.wordEnd(next))) {
            return false;
        }
        for (int i = begin - 1; i >= Math.max(0, begin - CAPITALS_WINDOW); i--) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean capitalBehind(int at) {
        int word = text.skipBlanks(at);
        return word > at && (word == text.length() || !Character.isLowerCase(text.charAt(word)));
    }

    /** Whether a capital before a small letter, or a figure, follows an offset. */
    boolean isProper(int at) {
        int next = text.skipBlanks(at);
        if (next <= at || next >= text.length()) {
            return false;
        }
        char c = text.charAt(next);
        return Words.isDigit(c) || Capitals.begin(text, next);
    }

    /** Whether a word is all in capitals. */
    boolean isInCapitals(int word, int wordEnd) {
        boolean capitals = word < wordEnd;
        for (int i = word; i < wordEnd; i++) {
            capitals &= Character.isUpperCase(text.charAt(i));
        }
        return capitals;
    }
}
