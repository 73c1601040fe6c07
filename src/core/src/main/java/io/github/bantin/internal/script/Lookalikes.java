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

    /** Eth, capital and small: Icelandic has the letter, but no word begins with it. Small capitals: phonetic writing. */
    private static final String LATIN_PAIRS = "\u00d0Đ" + "\u00f0đ" // Latin eth
            + "\u1d04c" // Latin letter small capital c
            + "\u1d0fo" // small capital o
            + "\u1d1cu" // small capital u
            + "\u1d20v" // small capital v
            + "\ua731s"; // small capital s

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

    private static final char FIRST = '\u00d0';
    private static final char LAST = '\ua731';

    private Lookalikes() {}

    /** What kind of look-alike a character is. */
    static int kind(char c) {
        if (c < FIRST || c > LAST || c >= '\u1e00' && c < LAST) {
            return NONE;
        }
        if (find(LATIN_PAIRS, c) >= 0) {
            return LATIN;
        }
        if (find(RARE_LATIN_PAIRS, c) >= 0) {
            return RARE_LATIN;
        }
        return find(OTHER_SCRIPT_PAIRS, c) >= 0 ? OTHER_SCRIPT : NONE;
    }

    /** The letter that a look-alike passes for, or the character itself if it is none. */
    static char repaired(char c) {
        return switch (kind(c)) {
            case LATIN -> LATIN_PAIRS.charAt(find(LATIN_PAIRS, c) + 1);
            case RARE_LATIN -> RARE_LATIN_PAIRS.charAt(find(RARE_LATIN_PAIRS, c) + 1);
            case OTHER_SCRIPT -> OTHER_SCRIPT_PAIRS.charAt(find(OTHER_SCRIPT_PAIRS, c) + 1);
            default -> c;
        };
    }

    private static int find(String pairs, char c) {
        for (int i = 0; i < pairs.length(); i += 2) {
            if (pairs.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }
}
