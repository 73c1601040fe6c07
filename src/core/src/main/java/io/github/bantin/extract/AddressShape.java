package io.github.bantin.extract;

import io.github.bantin.internal.scan.ScannedText;

/** Finds the end of the web or e-mail address around a figure, in which nothing counts. */
final class AddressShape {
    /** How far around a figure the text is searched for signs of an address. */
    private static final int WINDOW = 80;

    private AddressShape() {}

    /** The end of the web or e-mail address that a figure stands in, or 0. */
    static int end(ScannedText text, int at, int digitsEnd) {
        int begin = at;
        while (begin > 0 && at - begin < WINDOW && isPart(text.charAt(begin - 1))) {
            begin--;
        }
        int end = digitsEnd;
        while (end < text.length() && end - digitsEnd < WINDOW && isPart(text.charAt(end))) {
            end++;
        }
        if (end - begin == digitsEnd - at) {
            return 0; // a figure by itself, as nearly all
        }
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c == '@' || c == ':' && text.startsWith("://", i) || c == 'w' && text.startsWith("www.", i)) {
                return end;
            }
        }
        return 0;
    }

    private static boolean isPart(char c) {
        return c > ' ' && c < 0x7f && c != '(' && c != ')' && c != '"' && c != ';';
    }
}
