package io.github.bantin.internal.script;

/**
 * The letters of Latin without their diacritics.
 *
 * <p>The tables hold, in code-point order, the first character of each letter's canonical decomposition (Unicode character
 * database) where what follows it is marks only, the d of đ, and a dot for letters that stay.
 */
public final class Diacritics {
    private static final char LATIN_1 = '\u00c0';

    private static final String FROM_LATIN_1 = "AAAAAA.CEEEEIIII.NOOOOO..UUUUY..aaaaaa.ceeeeiiii.nooooo..uuuuy.y"
            // Latin Extended-A
            + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHh..IiIiIiIiI...JjKk.LlLlLl."
            + "...NnNnNn...OoOoOo..RrRrRrSsSsSsSsTtTt..UuUuUuUuUuUuWwYyYZzZzZz."
            // Latin Extended-B
            + "................................Oo.............Uu..............."
            + ".............AaIiOoUuUuUuUuUu.AaAa\u00c6\u00e6..GgKkOoOo\u01b7\u0292j...Gg..NnAa\u00c6\u00e6\u00d8\u00f8"
            + "AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............";

    private static final char ADDITIONAL = '\u1e00';

    private static final String FROM_ADDITIONAL = "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm"
            + "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"
            + "WwWwWwWwWwXxXxYyZzZzZzhtwy.\u017f....AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
            + "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......";

    private Diacritics() {}

    /** A letter of Latin without its diacritics, and anything else as it is. */
    public static char strip(char c) {
        if (c < LATIN_1) {
            return c;
        }
        char base = '.';
        if (c < LATIN_1 + FROM_LATIN_1.length()) {
            base = FROM_LATIN_1.charAt(c - LATIN_1);
        } else if (c >= ADDITIONAL && c < ADDITIONAL + FROM_ADDITIONAL.length()) {
            base = FROM_ADDITIONAL.charAt(c - ADDITIONAL);
        } else if (c == '\u212a' || c == '\u212b') {
            // Kelvin and angstrom, canonically letters.
            base = c == '\u212a' ? 'K' : 'A';
        }
        return base == '.' ? c : base;
    }

    /** Tells whether a character is a combining mark of the kind that letters of Latin decompose to. */
    public static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036f';
    }

    /** Tells whether a character is a letter of Latin, so that marks behind it are diacritics of Latin. */
    public static boolean isLatin(char c) {
        if (c < 0x80) {
            return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        }
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
