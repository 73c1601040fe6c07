package io.github.bantin.normalize;

import io.github.bantin.text.AlignedText;

/**
 * Takes invisible characters out of a text and makes odd spaces and line ends plain ones.
 *
 * <p>Dropped: C0 and C1 controls other than tab, line feed, carriage return and form feed; soft hyphens, zero-width
 * spaces and joiners, direction marks, word joiners, byte order marks. Replaced by a blank: the spaces of Unicode's category
 * Zs. Replaced by a line feed: NEL, LS, PS and VT. Private-use characters stay.
 */
final class Clean {
    private static final char KEEP = 0;
    private static final char DROP = '\uffff';

    private Clean() {}

    /** The first code unit from an offset on that needs work, or the length of the text. */
    static int span(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && becomes(text.charAt(i)) == KEEP) {
            i++;
        }
        return i;
    }

    static AlignedText apply(String text) {
        int at = span(text, 0);
        if (at == text.length()) {
            return AlignedText.identity(text);
        }
        AlignedText.Builder clean = AlignedText.of(text);
        while (at < text.length()) {
            char becomes = becomes(text.charAt(at));
            clean.keepTo(at).replace(at, at + 1, becomes == DROP ? "" : String.valueOf(becomes));
            at = span(text, at + 1);
        }
        return clean.keepTo(text.length()).build();
    }

    private static char becomes(char c) {
        if (c >= ' ' && c < 0x7f) {
            return KEEP;
        }
        if (c < 0xa0) {
            return switch (c) {
                case '\t', '\n', '\r', '\f' -> KEEP;
                case '\u000b', '\u0085' -> '\n';
                default -> DROP;
            };
        }
        if (c == '\u00a0' || c == '\u3000') {
            return ' ';
        }
        if (c == '\u00ad' || c == '\ufeff' || c == '\u061c') {
            return DROP;
        }
        if (c == '\u1680') {
            return ' ';
        }
        if (c < '\u2000' || c > '\u206f') {
            return KEEP;
        }
        if (c <= '\u200a' || c == '\u202f' || c == '\u205f') {
            return ' ';
        }
        if (c <= '\u200f' || c >= '\u202a' && c <= '\u202e' || c >= '\u2060') {
            return DROP;
        }
        return c == '\u2028' || c == '\u2029' ? '\n' : KEEP;
    }
}
