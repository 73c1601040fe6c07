package io.github.bantin.extract;

import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.normalize.Syllable;
import org.jspecify.annotations.Nullable;

/** Tells numbers that are part of a name by the capitals of the word before them: "Quỳnh Thạch 4", "RON 95". */
final class CapitalNames {
    /** How far around a number small letters are looked for. */
    private static final int CAPITALS_WINDOW = 40;

    private final ScannedText text;
    private final FigureLines lines;

    CapitalNames(ScannedText text, FigureLines lines) {
        this.text = text;
        this.lines = lines;
    }

    /** "Quỳnh Thạch 4", "RON 95": a number behind a capital that begins no sentence is part of the name. */
    boolean isPart(Amount amount, @Nullable Amount low) {
        int begin = low == null ? amount.begin() : low.begin();
        int end = text.skipBlanksBack(begin);
        int word = end < 0 ? end : text.wordBegin(end);
        if (end <= 0 || word == end || !amount.plain() && !amount.doubtful()) {
            return false; // nothing is named with 50.000 or 50,3
        }
        if (!Character.isUpperCase(text.charAt(word))) {
            return hasInnerCapital(word, end) && isForeign(word, end);
        }
        if (isAmongCapitals(word, end, amount.end())) {
            return isUnknown(word, end); // WINDOWS 11
        }
        boolean symbol = lines.isInCapitals(word, end) && (amount.doubtful() || isUnknown(word, end));
        if (isForeign(word, end) || symbol && end - word > 1) {
            return true; // Windows 11, PHP 8.1, CICO 501
        }
        int back = text.skipBlanksBack(word);
        char before = back <= 0 ? '.' : text.charAt(back - 1);
        boolean opens = before == ')' || before == '+' || before == '•' || Words.isDash(before);
        return !lines.starts(word)
                && !opens
                && before != '.'
                && before != ':'
                && before != '!'
                && before != '?'
                && before != ';';
    }

    /** Whether a word is none of Vietnamese and no mere letters: "Windows", but neither "Tăng" nor "TP". */
    private boolean isForeign(int word, int wordEnd) {
        boolean small = false;
        for (int i = word; i < wordEnd; i++) {
            small |= Character.isLowerCase(text.charAt(i));
        }
        return small && !Syllable.isValid(text.substring(word, wordEnd));
    }

    /** Whether three letters or more are no syllable of Vietnamese. */
    private boolean isUnknown(int word, int wordEnd) {
        return wordEnd - word > 2 && !Syllable.isValid(text.substring(word, wordEnd));
    }

    /** "iPhone". */
    private boolean hasInnerCapital(int word, int wordEnd) {
        for (int i = word + 1; i < wordEnd; i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line around is all in capitals, as headlines are, where a capital tells no name. */
    private boolean isAmongCapitals(int word, int wordEnd, int numberEnd) {
        int others = 0;
        for (int i = word - 1; i >= Math.max(0, word - CAPITALS_WINDOW) && !Words.isLineEnd(text.charAt(i)); i--) {
            others += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        for (int i = word; i < numberEnd + CAPITALS_WINDOW && !Words.isLineEnd(text.at(i)); i++) {
            others += i >= wordEnd && Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return others > 1;
    }
}
