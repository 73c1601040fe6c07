package io.github.bantin.normalize;

import io.github.bantin.internal.script.CaseTable;
import io.github.bantin.internal.script.Diacritics;
import io.github.bantin.internal.script.LongCase;
import java.util.Objects;

/**
 * Lower case, upper case and bare letters of text, never by the default locale.
 *
 * <p>{@link #lower(String)} and {@link #upper(String)} give what {@code String.toLowerCase(Locale.ROOT)} and
 * {@code toUpperCase(Locale.ROOT)} of the same runtime give, with final sigma, {@code ß} and the like; they are faster on
 * Vietnamese, take linear time on any text and return the same instance if nothing changes. One thing may differ: which
 * sigma is a final one, in runs without a blank that have more than 128 characters (there it goes by the rule of the Unicode
 * Standard) or hold characters beyond the basic plane. The forms on arrays allocate nothing and never
 * change the length: they map character by character (the simple case mappings of the Unicode character database, those of
 * {@code Character.toLowerCase} and {@code toUpperCase}), so that sigma is never final and {@code ß} stays.
 *
 * <p>Offsets are UTF-16 code units. Never throws on what a text holds. All methods are safe for use by any number of threads.
 *
 * <pre>{@code
 * String key = VietnameseCase.stripDiacritics(VietnameseCase.lower("ĐẮK LẮK")); // dak lak
 * }</pre>
 */
public final class VietnameseCase {
    private VietnameseCase() {}

    /**
     * Makes a text lower case.
     *
     * @param text any text
     * @return what {@code text.toLowerCase(Locale.ROOT)} returns; the same instance if nothing changes
     */
    public static String lower(String text) {
        int first = firstChange(Objects.requireNonNull(text, "text"), 0, true);
        return first == text.length() ? text : lowerFrom(first, text);
    }

    /**
     * Makes a text upper case.
     *
     * @param text any text
     * @return what {@code text.toUpperCase(Locale.ROOT)} returns; the same instance if nothing changes
     */
    public static String upper(String text) {
        int first = firstChange(Objects.requireNonNull(text, "text"), 0, false);
        return first == text.length() ? text : upperFrom(first, text);
    }

    /**
     * Makes a piece of an array lower case, character by character. Source and target may be the same array if the pieces
     * are the same too.
     *
     * @param source holds the text
     * @param begin where the piece begins
     * @param end where it ends
     * @param target takes as many characters
     * @param at where they begin there
     * @throws IndexOutOfBoundsException if there is no such piece, or no room for it
     */
    public static void lower(char[] source, int begin, int end, char[] target, int at) {
        check(source, begin, end, target, at);
        map(source, begin, end, target, at, true);
    }

    /**
     * Makes a piece of an array upper case, character by character. Source and target may be the same array if the pieces
     * are the same too.
     *
     * @param source holds the text
     * @param begin where the piece begins
     * @param end where it ends
     * @param target takes as many characters
     * @param at where they begin there
     * @throws IndexOutOfBoundsException if there is no such piece, or no room for it
     */
    public static void upper(char[] source, int begin, int end, char[] target, int at) {
        check(source, begin, end, target, at);
        map(source, begin, end, target, at, false);
    }

    /**
     * Takes the diacritics off letters of Latin: those of Vietnamese become ASCII, with {@code đ} as {@code d}. What is
     * composed and what is decomposed come out the same. Letters of other scripts keep their marks, and letters that have
     * no decomposition (ø, ł, ß) stay. Idempotent.
     *
     * @param text any text
     * @return the text without diacritics; the same instance if nothing changes
     */
    public static String stripDiacritics(String text) {
        Objects.requireNonNull(text, "text");
        int first = 0;
        while (first < text.length() && !mayChange(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        char[] target = text.toCharArray();
        int length = stripDiacritics(target, 0, target.length, target, 0);
        String stripped = new String(target, 0, length);
        return stripped.equals(text) ? text : stripped;
    }

    /**
     * Takes the diacritics off letters of Latin in a piece of an array, as {@link #stripDiacritics(String)} does. Source and
     * target may be the same array if the pieces begin at the same place.
     *
     * @param source holds the text
     * @param begin where the piece begins
     * @param end where it ends
     * @param target takes as many characters, or less where marks fall away
     * @param at where they begin there
     * @return where they end
     * @throws IndexOutOfBoundsException if there is no such piece, or no room for as many characters
     */
    public static int stripDiacritics(char[] source, int begin, int end, char[] target, int at) {
        check(source, begin, end, target, at);
        int to = at;
        boolean latin = false;
        for (int i = begin; i < end; i++) {
            char c = source[i];
            if (Diacritics.isMark(c)) {
                if (latin) {
                    continue;
                }
            } else {
                c = Diacritics.strip(c);
                boolean beforeMark = i + 1 < end && Diacritics.isMark(source[i + 1]);
                latin = beforeMark && Diacritics.isLatin(c);
            }
            target[to++] = c;
        }
        return to;
    }

    private static boolean mayChange(char c) {
        return c >= '\u00c0' && (Diacritics.isMark(c) || Diacritics.strip(c) != c);
    }

    private static void check(char[] source, int begin, int end, char[] target, int at) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
        Objects.checkFromToIndex(begin, end, source.length);
        Objects.checkFromIndexSize(at, end - begin, target.length);
    }

    /** Few characters change, so copying all of them and setting those is the fastest way to a string. */
    private static String lowerFrom(int first, String text) {
        StringBuilder mapped = new StringBuilder(text);
        for (int i = first; i < text.length(); i = firstChange(text, i + 1, true)) {
            char c = CaseTable.lower(text.charAt(i));
            if (c == CaseTable.SPECIAL) {
                return LongCase.lower(text);
            }
            mapped.setCharAt(i, c);
        }
        return mapped.toString();
    }

    /** Most characters change. */
    private static String upperFrom(int first, String text) {
        char[] mapped = text.toCharArray();
        int i = CaseTable.upper(mapped, first, mapped.length, mapped, first);
        while (i < mapped.length) {
            int codePoint = Character.codePointAt(mapped, i);
            if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT || Character.toUpperCase(codePoint) != codePoint) {
                return LongCase.upper(text);
            }
            i += Character.charCount(codePoint);
            i = CaseTable.upper(mapped, i, mapped.length, mapped, i);
        }
        return new String(mapped);
    }

    private static int firstChange(String text, int from, boolean lower) {
        int i = from;
        while (true) {
            i = lower ? CaseTable.skipLower(text, i) : CaseTable.skipUpper(text, i);
            if (i == text.length() || !Character.isSurrogate(text.charAt(i))) {
                return i;
            }
            int codePoint = text.codePointAt(i);
            if (simple(codePoint, lower) != codePoint) {
                return i;
            }
            i += Character.charCount(codePoint);
        }
    }

    private static void map(char[] source, int begin, int end, char[] target, int at, boolean lower) {
        int shift = at - begin;
        int i = begin;
        while (i < end) {
            i = lower
                    ? CaseTable.lower(source, i, end, target, i + shift)
                    : CaseTable.upper(source, i, end, target, i + shift);
            if (i < end) {
                int codePoint = Character.codePointAt(source, i, end);
                i += Character.toChars(simple(codePoint, lower), target, i + shift);
            }
        }
    }

    private static int simple(int codePoint, boolean lower) {
        return lower ? Character.toLowerCase(codePoint) : Character.toUpperCase(codePoint);
    }
}
