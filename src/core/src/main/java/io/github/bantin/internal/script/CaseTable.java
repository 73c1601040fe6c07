package io.github.bantin.internal.script;

import java.util.Locale;

/**
 * Upper and lower case of every character of the basic plane, in one array each.
 *
 * <p>The arrays are filled from what the runtime knows, so they agree with it on any version of it. They are as long as
 * there are characters, and each loop names its own: so the compiled loop checks neither bounds nor ranges, which makes it
 * several times as fast.
 */
public final class CaseTable {

    /** Stands for characters whose case takes context or more characters than one, and for halves of pairs. */
    public static final char SPECIAL = '\uffff';

    private static final char[] LOWER = new char[Character.MAX_VALUE + 1];
    private static final char[] UPPER = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            LOWER[c] = half ? SPECIAL : (char) Character.toLowerCase(c);
            UPPER[c] = half || expands(c) ? SPECIAL : (char) Character.toUpperCase(c);
        }
        // The dotted capital I becomes two characters, sigma another one at the end of a word.
        LOWER['\u0130'] = SPECIAL;
        LOWER['\u03a3'] = SPECIAL;
    }

    private CaseTable() {}

    /** Letters of Latin, Greek and Armenian, and ligatures of them, whose upper case has several characters. */
    private static boolean expands(int c) {
        boolean possible = c < 0x600 || c >= 0x1e00 && c < 0x2000 || c >= 0xfb00 && c < 0xfb20;
        return possible && Character.toString(c).toUpperCase(Locale.ROOT).length() > 1;
    }

    /** A character in lower case, or {@link #SPECIAL}. */
    public static char lower(char c) {
        return LOWER[c];
    }

    /** A character in upper case, or {@link #SPECIAL}. */
    public static char upper(char c) {
        return UPPER[c];
    }

    /** The index of the first character that is not the same in lower case, or is special. */
    public static int skipLower(String text, int from) {
        int i = from;
        while (i < text.length() && LOWER[text.charAt(i)] == text.charAt(i)) {
            i++;
        }
        return i;
    }

    /** The index of the first character that is not the same in upper case, or is special. */
    public static int skipUpper(String text, int from) {
        int i = from;
        while (i < text.length() && UPPER[text.charAt(i)] == text.charAt(i)) {
            i++;
        }
        return i;
    }

    /** Makes characters lower case up to the first special one, and returns its index or the end. */
    public static int lower(char[] source, int begin, int end, char[] target, int at) {
        int shift = at - begin;
        for (int i = begin; i < end; i++) {
            char mapped = LOWER[source[i]];
            if (mapped == SPECIAL) {
                return i;
            }
            target[i + shift] = mapped;
        }
        return end;
    }

    /** Makes characters upper case up to the first special one, and returns its index or the end. */
    public static int upper(char[] source, int begin, int end, char[] target, int at) {
        int shift = at - begin;
        for (int i = begin; i < end; i++) {
            char mapped = UPPER[source[i]];
            if (mapped == SPECIAL) {
                return i;
            }
            target[i + shift] = mapped;
        }
        return end;
    }
}
