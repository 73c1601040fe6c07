package io.github.bantin.outline;

import io.github.bantin.internal.scan.Words;

/** What readers of marks look at in a text. Thread-safe. */
record MarkText(String chars) {
    /** The place of the single letter at an offset that a number ends with, 0 if there is none. */
    int suffix(int at, int end) {
        boolean single = at + 1 >= end || !Words.isWordPart(chars.charAt(at + 1));
        char c = chars.charAt(at);
        return single && (c >= 'a' && c <= 'z' || c == 'đ') ? Numerals.letter(c) : 0;
    }

    /** Whether a title may begin at an offset. */
    boolean isTitleBegin(int at) {
        char c = chars.charAt(at);
        return Character.isUpperCase(c) || isOpening(c);
    }

    /** Whether the text of a section may begin with a character. */
    static boolean isTextBegin(char c) {
        return Character.isLetterOrDigit(c) || isOpening(c) || c == '…' || c == '.';
    }

    static boolean isOpening(char c) {
        return c == '"' || c == '“' || c == '«' || c == '‘' || c == '(' || c == '[' || c == '…';
    }

    /** Whether a piece has capital letters alone. */
    boolean isInCapitals(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!Character.isUpperCase(chars.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The first offset that no blank stands at. */
    int blanks(int from, int end) {
        int at = from;
        while (at < end && TextLines.isSpace(chars.charAt(at))) {
            at++;
        }
        return at;
    }
}
