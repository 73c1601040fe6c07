package io.github.bantin.internal.script;

import java.util.Locale;

/**
 * Upper or lower case of the first 8,192 characters, which are those of Latin, Greek and Cyrillic, in one array.
 *
 * <p>The arrays are filled from what the runtime knows, so they agree with it on any version of it.
 */
public final class CaseTable {

    /** Characters from here on are not in the table. */
    public static final char END = '\u2000';

    /** What stands for characters whose case takes context, or more characters than one. */
    public static final char SPECIAL = '\uffff';

    private static final char[] LOWER = new char[END];
    private static final char[] UPPER = new char[END];

    static {
        for (char c = 0; c < END; c++) {
            LOWER[c] = one(String.valueOf(c).toLowerCase(Locale.ROOT));
            UPPER[c] = one(String.valueOf(c).toUpperCase(Locale.ROOT));
        }
        // Alone it is never at the end of a word, where it would become a final sigma.
        LOWER['\u03a3'] = SPECIAL;
    }

    private CaseTable() {}

    private static char one(String mapped) {
        return mapped.length() == 1 ? mapped.charAt(0) : SPECIAL;
    }

    /** Lower case by character; {@link #SPECIAL} where one character can't say. Not to be written to. */
    public static char[] lower() {
        return LOWER;
    }

    /** Upper case by character; {@link #SPECIAL} where one character can't say. Not to be written to. */
    public static char[] upper() {
        return UPPER;
    }
}
