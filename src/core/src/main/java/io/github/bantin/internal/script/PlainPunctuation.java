package io.github.bantin.internal.script;

/** Dashes, quotes, ellipses and bullets, and what they are in ASCII. */
public final class PlainPunctuation {
    private PlainPunctuation() {}

    /** What a character is in ASCII; the empty string if it is ASCII, or none of the signs that stand for such. */
    public static String of(char c) {
        if (c < '\u00ab') {
            return "";
        }
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\ufe58', '\ufe63', '\uff0d' ->
                "-";
            case '\u2022', '\u2023', '\u2043', '\u25a0', '\u25aa', '\u25b6', '\u25ba', '\u25c6', '\u25c7' -> "-";
            case '\u25cb', '\u25cf', '\u25e6', '\u2756', '\u27a2', '\u27a4' -> "-";
            case '\u2018', '\u2019', '\u201a', '\u201b', '\u2039', '\u203a' -> "'";
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> "\"";
            case '\u2025' -> "..";
            case '\u2026' -> "...";
            default -> "";
        };
    }

    /** Whether a character is a sign of ASCII, or one that stands for it. */
    public static boolean isSign(char c, char sign) {
        return c == sign || c > 0x7f && of(c).startsWith(String.valueOf(sign));
    }
}
