package io.github.bantin.normalize;

import io.github.bantin.internal.script.CaseTable;
import io.github.bantin.internal.script.Diacritics;
import java.util.Locale;
import java.util.Objects;

/**
 * Lower case, upper case and bare letters of text, never by the default locale.
 *
 * <p>{@link #lower(String)} and {@link #upper(String)} give what {@code String.toLowerCase(Locale.ROOT)} and
 * {@code toUpperCase(Locale.ROOT)} of the same runtime give, on any text, with final sigma, {@code ß} and the like; they
 * are faster on Vietnamese and return the same instance if nothing changes. The forms on arrays allocate nothing and never
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
        int first = firstChange(Objects.requireNonNull(text, "text"), CaseTable.lower(), true);
        if (first == text.length()) {
            return text;
        }
        char[] target = text.toCharArray();
        return map(target, first, CaseTable.lower(), true) ? new String(target) : text.toLowerCase(Locale.ROOT);
    }

    /**
     * Makes a text upper case.
     *
     * @param text any text
     * @return what {@code text.toUpperCase(Locale.ROOT)} returns; the same instance if nothing changes
     */
    public static String upper(String text) {
        int first = firstChange(Objects.requireNonNull(text, "text"), CaseTable.upper(), false);
        if (first == text.length()) {
            return text;
        }
        char[] target = text.toCharArray();
        return map(target, first, CaseTable.upper(), false) ? new String(target) : text.toUpperCase(Locale.ROOT);
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
        simple(source, begin, end, target, at, CaseTable.lower(), true);
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
        simple(source, begin, end, target, at, CaseTable.upper(), false);
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

    private static int firstChange(String text, char[] table, boolean lower) {
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (c < CaseTable.END) {
                if (table[c] != c) {
                    return i;
                }
                i++;
            } else {
                int codePoint = text.codePointAt(i);
                if (isLigature(c) || beyondTable(codePoint, lower) != codePoint) {
                    return i;
                }
                i += Character.charCount(codePoint);
            }
        }
        return length;
    }

    /** Maps characters where one of them becomes one, and returns false when it meets another kind. */
    private static boolean map(char[] text, int from, char[] table, boolean lower) {
        int i = from;
        while (i < text.length) {
            char c = text[i];
            if (c < CaseTable.END) {
                char mapped = table[c];
                if (mapped == CaseTable.SPECIAL) {
                    return false;
                }
                text[i++] = mapped;
            } else if (isLigature(c)) {
                return false;
            } else {
                int mapped = beyondTable(Character.codePointAt(text, i), lower);
                i += Character.toChars(mapped, text, i);
            }
        }
        return true;
    }

    /** The ligatures whose upper case has several letters. */
    private static boolean isLigature(char c) {
        return c >= '\ufb00' && c <= '\ufb17';
    }

    private static int beyondTable(int codePoint, boolean lower) {
        return lower ? Character.toLowerCase(codePoint) : Character.toUpperCase(codePoint);
    }

    private static void simple(char[] source, int begin, int end, char[] target, int at, char[] table, boolean lower) {
        int to = at;
        int i = begin;
        while (i < end) {
            char c = source[i];
            if (c < CaseTable.END && table[c] != CaseTable.SPECIAL) {
                target[to++] = table[c];
                i++;
            } else {
                int codePoint = Character.codePointAt(source, i, end);
                i += Character.charCount(codePoint);
                to += Character.toChars(beyondTable(codePoint, lower), target, to);
            }
        }
    }
}
