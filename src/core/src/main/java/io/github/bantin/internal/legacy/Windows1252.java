package io.github.bantin.internal.legacy;

/**
 * Windows-1252 and Latin-1, the two ways in which bytes of an unknown encoding come as text.
 *
 * <p>They differ in the bytes from 80 to 9F. Of these Windows-1252 leaves 81, 8D, 8F, 90 and 9D empty; here, as in common
 * practice, they are the control characters that Latin-1 has there.
 */
public final class Windows1252 {

    /** Not a character of either. */
    static final int NONE = -1;

    private static final int FIRST = 0x80;

    private static final String FROM_80 =
            "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
                    + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

    private Windows1252() {}

    /** The character of a byte, from 0 to 255, in Windows-1252. */
    public static char character(int b) {
        int index = b - FIRST;
        return index >= 0 && index < FROM_80.length() ? FROM_80.charAt(index) : (char) b;
    }

    /** The byte that either of the two encodings reads as a character; {@link #NONE} if none does. */
    static int toByte(char c) {
        if (c < 0x100) {
            return c;
        }
        int index = c < '\u0152' || c > '\u2122' ? NONE : FROM_80.indexOf(c);
        return index < 0 ? NONE : index + FIRST;
    }
}
