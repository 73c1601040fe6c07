package io.github.bantin.internal.script;

/**
 * Characters of other alphabets that look like a letter of Vietnamese and get typed or pasted for it.
 *
 * <p>Every pair is one that the confusables of Unicode Technical Standard 39 know (of ð and ɖ they list the capitals),
 * restricted to those that a reader can't tell apart in print. Three ways that they come into text: the D with stroke of other alphabets, from keyboards and
 * old fonts without the Vietnamese one; a Cyrillic or Greek keyboard left on, or letters swapped on purpose so that
 * copies can't be searched; phonetic letters, used for the latter only.
 */
final class Lookalikes {

    /** No look-alike. */
    static final int NONE = 0;
    /** A letter that only other languages of the Latin script use; context has to speak for Vietnamese. */
    static final int RARE_LATIN = 1;
    /** A letter that no word of another language begins with, or that no language uses in writing. */
    static final int LATIN = 2;
    /** A letter of another script, out of place beside Latin ones. */
    static final int OTHER_SCRIPT = 3;

    /* Pairs of a look-alike and the letter that it passes for, sorted by the former. */

    /** Eth, capital and small: Icelandic has the letter, but no word begins with it. For small capitals see below. */
    private static final String LATIN_PAIRS = "\u00d0Đ" + "\u00f0đ";

    /** African d (Ewe), dotless i (Turkish; what lower-casing under a Turkish locale leaves), phonetic a and g. */
    private static final String RARE_LATIN_PAIRS = "\u0131i" + "\u0189Đ" + "\u0251a" + "\u0256đ" + "\u0261g";

    private static final String OTHER_SCRIPT_PAIRS = "\u0391A\u0392B\u0395E\u0397H\u0399I\u039aK" // Greek capitals
            + "\u039cM\u039dN\u039fO\u03a1P\u03a4T\u03a5Y\u03a7X" // Greek capitals
            + "\u03bfo" // Greek omicron
            + "\u0400È" // Cyrillic Ie with grave, which NFC makes of Ie and a grave
            + "\u0405S\u0406I" // Cyrillic Dze, Byelorussian-Ukrainian I
            + "\u0410A\u0412B\u0415E\u041aK\u041cM\u041dH\u041eO\u0420P\u0421C\u0422T\u0423Y\u0425X" // Cyrillic
            // capitals
            + "\u0430a\u0435e\u043eo\u0440p\u0441c\u0443y\u0445x" // Cyrillic small letters
            + "\u0450è\u0455s\u0456i" // Cyrillic ie with grave, dze, i
            + "\u04bbh" // Cyrillic small shha
            + "\u04cfl" // Cyrillic small palochka
            + "\u04d0Ă\u04d1ă" // Cyrillic a with breve, which NFC makes of a and a breve
            + "\u0501d" // Cyrillic komi de
            + "\u051bq"; // Cyrillic small qa

    /** Look-alikes before this one stand in tables. */
    private static final char TABLE_END = '\u0530';

    private static final byte[] KINDS = new byte[TABLE_END];

    private static final char[] LETTERS = new char[TABLE_END];

    static {
        for (char c = 0; c < TABLE_END; c++) {
            LETTERS[c] = c;
        }
        put(LATIN_PAIRS, LATIN);
        put(RARE_LATIN_PAIRS, RARE_LATIN);
        put(OTHER_SCRIPT_PAIRS, OTHER_SCRIPT);
    }

    private Lookalikes() {}

    private static void put(String pairs, int kind) {
        for (int i = 0; i < pairs.length(); i += 2) {
            char c = pairs.charAt(i);
            if (c < TABLE_END) {
                KINDS[c] = (byte) kind;
                LETTERS[c] = pairs.charAt(i + 1);
            }
        }
    }

    /** What kind of look-alike a character is. */
    static int kind(char c) {
        if (c < TABLE_END) {
            return KINDS[c];
        }
        return smallCapital(c) == c ? NONE : LATIN;
    }

    /** The letter that a look-alike passes for, or the character itself if it is none. */
    static char repaired(char c) {
        return c < TABLE_END ? LETTERS[c] : smallCapital(c);
    }

    /** Small capitals, which only phonetic writing has. */
    private static char smallCapital(char c) {
        if (c >> 8 == 0x1e) { // the letters of Vietnamese
            return c;
        }
        return switch (c) {
            case '\u1d04' -> 'c';
            case '\u1d0f' -> 'o';
            case '\u1d1c' -> 'u';
            case '\u1d20' -> 'v';
            case '\ua731' -> 's';
            default -> c;
        };
    }
}
