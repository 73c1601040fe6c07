package io.github.bantin.normalize;

import io.github.bantin.internal.scan.Words;
import java.util.Set;

/**
 * What a line begins with that can make it an item of a list: a bullet, a dash, a number or a letter, and a blank behind it.
 *
 * <p>Numbers have one or two digits on each of up to four levels ({@code 2.}, {@code 1.3.}, {@code 12)}); letters are single
 * ones before a bracket ({@code a)}) or Roman numerals before a full stop ({@code II.}). Whether the line is an item is for
 * the lines around it to say: a dash and a number stand in sentences too.
 */
enum ItemMarker {
    /** The line begins with a word or with what is no marker. */
    NONE,
    /** A sign that is for lists only. */
    BULLET,
    /** A dash or plus sign. */
    DASH,
    /** The number of an article, a chapter or another part with a full stop behind it: Điều 5. */
    HEADING,
    /** A number or letter before a full stop. */
    NUMBER,
    /** A number or letter before a closing bracket. */
    BRACKET;

    private static final Set<Long> PARTS =
            Set.of(Words.key("điều"), Words.key("mục"), Words.key("chương"), Words.key("phần"));

    private static final int LEVELS = 4;
    private static final int DIGITS = 2;

    /** The marker that a line begins with. */
    static ItemMarker at(String text, int begin, int end) {
        int close = markerEnd(text, begin, end);
        if (close < 0 || behind(text, close, end) == end) {
            return isHeading(text, begin, end) ? HEADING : NONE;
        }
        char c = text.charAt(begin);
        if (isDash(c)) {
            return DASH;
        }
        if (isBullet(c)) {
            return BULLET;
        }
        return text.charAt(close - 1) == ')' ? BRACKET : NUMBER;
    }

    /** Whether a small letter follows the marker that a line begins with. */
    static boolean isBeforeSmall(String text, int begin, int end) {
        int close = markerEnd(text, begin, end);
        int behind = close < 0 ? end : behind(text, close, end);
        return behind < end && Character.isLowerCase(text.charAt(behind));
    }

    /** Whether a digit follows the marker that a line begins with. */
    static boolean isBeforeDigit(String text, int begin, int end) {
        int close = markerEnd(text, begin, end);
        int behind = close < 0 ? end : behind(text, close, end);
        return behind < end && Words.isDigit(text.charAt(behind));
    }

    /** Behind the sign that closes the marker, a blank following; -1 if there is none. */
    private static int markerEnd(String text, int begin, int end) {
        char c = text.charAt(begin);
        int close = isDash(c) || isBullet(c)
                ? begin + 1
                : Words.isDigit(c) ? numberEnd(text, begin, end) : letterEnd(text, begin, end);
        return close > 0 && close < end && WrappedLines.isSpace(text.charAt(close)) ? close : -1;
    }

    private static int behind(String text, int from, int end) {
        int i = from;
        while (i < end && WrappedLines.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int numberEnd(String text, int begin, int end) {
        int i = begin;
        for (int level = 0; level < LEVELS; level++) {
            int digits = i;
            while (i < end && Words.isDigit(text.charAt(i))) {
                i++;
            }
            if (i == digits || i - digits > DIGITS || i == end) {
                break;
            }
            char c = text.charAt(i);
            if (c == ')') {
                return i + 1;
            }
            if (c != '.') {
                break;
            }
            i++;
            if (i == end || !Words.isDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int letterEnd(String text, int begin, int end) {
        int i = begin;
        while (i < end && "IVX".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i > begin && i < end && text.charAt(i) == '.') {
            return i + 1;
        }
        boolean letter = Character.isLetter(text.charAt(begin)) && begin + 1 < end && text.charAt(begin + 1) == ')';
        return letter ? begin + 2 : -1;
    }

    private static boolean isHeading(String text, int begin, int end) {
        int word = Words.end(text, begin);
        if (word >= end
                || !Character.isUpperCase(text.charAt(begin))
                || !PARTS.contains(Words.key(text, begin, word))) {
            return false;
        }
        int number = behind(text, word, end);
        int i = number;
        while (i < end && (Words.isDigit(text.charAt(i)) || "IVX".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return number > word
                && i > number
                && i + 1 < end
                && text.charAt(i) == '.'
                && WrappedLines.isSpace(text.charAt(i + 1));
    }

    private static boolean isDash(char c) {
        return Words.isDash(c) || c == '+';
    }

    private static boolean isBullet(char c) {
        return c == '*' || "•‣⁃▪●◦■○◆◇►▶➢➤✓✔❖□".indexOf(c) >= 0;
    }
}
