package io.github.bantin.normalize;

import io.github.bantin.internal.legacy.Windows1252;
import io.github.bantin.internal.script.CharacterSet;
import io.github.bantin.internal.script.PlainPunctuation;

/**
 * Takes invisible characters out of a text and makes odd spaces and line ends plain ones.
 *
 * <p>Dropped: C0 controls other than tab, line feed, carriage return and form feed; soft hyphens, zero-width spaces,
 * direction marks, word joiners, the combining grapheme joiner, byte order marks. Zero-width joiners and non-joiners are
 * dropped but behind letters of scripts that need them and behind emoji. Replaced by a blank: the spaces of Unicode's
 * category Zs, and what parts cells, fields and groups (U+0007 of word processors, U+001C, U+001D). Replaced by a line
 * feed: NEL, LS, PS and VT. Replaced by a hyphen: U+001E, which is the one of word processors that no line ends at. The other C1
 * controls are what Windows-1252 has on their bytes, dashes and quotes most often, read as Latin-1: they become that, or are dropped
 * if it has nothing there. Private-use characters stay.
 */
final class Clean implements Step {
    private static final char KEEP = 0;
    private static final char DROP = '\uffff';

    private static final CharacterSet JUNK = new CharacterSet(c -> becomes(c) != KEEP);

    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;
    private static final int SYMBOLS =
            1 << Character.OTHER_SYMBOL | 1 << Character.MATH_SYMBOL | 1 << Character.MODIFIER_SYMBOL;

    @Override
    public boolean mayChange(String text) {
        return JUNK.indexIn(text, 0) < text.length();
    }

    @Override
    public void edit(String text, Edits edits) {
        int base = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char becomes = becomes(c);
            if (becomes == KEEP || isJoiner(c) && joins(base)) {
                base = baseAfter(base, c);
            } else if (becomes == DROP) {
                edits.replace(i, i + 1, "");
            } else {
                edits.replace(i, i + 1, String.valueOf(becomes));
                base = becomes;
            }
        }
    }

    /** The character that marks and joiners behind another one belong to; half a surrogate pair until the other half comes. */
    private static int baseAfter(int base, char c) {
        if (base < 0x10000 && Character.isLowSurrogate(c) && Character.isHighSurrogate((char) base)) {
            return Character.toCodePoint((char) base, c);
        }
        boolean belongs = c > 0x2ff && (isJoiner(c) || (MARKS >> Character.getType(c) & 1) != 0);
        return belongs ? base : c;
    }

    private static char windows1252(char control) {
        char seen = Windows1252.character(control);
        return seen == control ? DROP : seen;
    }

    private static boolean isJoiner(char c) {
        return c == '\u200c' || c == '\u200d';
    }

    /**
     * Whether a joiner has a meaning behind a character and its marks: behind letters of Arabic, of the scripts of India and
     * South-East Asia, and behind emoji other than bullets. The marks don't count, because composition puts them in another order.
     */
    private static boolean joins(int base) {
        boolean letter =
                base >= 0x600 && base < 0x10a0 || base >= 0x1780 && base < 0x1ab0 || base >= 0x10a00 && base < 0x12000;
        boolean symbol = base >= 0x2190
                        && base < 0x2c00
                        && PlainPunctuation.of((char) base).isEmpty()
                || base >= 0x1f000 && base < 0x1fc00;
        return letter && Character.isLetter(base) || symbol && (SYMBOLS >> Character.getType(base) & 1) != 0;
    }

    private static char becomes(char c) {
        if (c >= ' ' && c < 0x7f) {
            return KEEP;
        }
        if (c < 0xa0) {
            return switch (c) {
                case '\t', '\n', '\r', '\f' -> KEEP;
                case '\u000b', '\u0085' -> '\n';
                case '\u0007', '\u001c', '\u001d' -> ' ';
                case '\u001e' -> '-';
                default -> c < 0x80 ? DROP : windows1252(c);
            };
        }
        if (c < '\u2000') {
            return switch (c) {
                case '\u00a0', '\u1680' -> ' ';
                case '\u00ad', '\u034f', '\u061c' -> DROP;
                default -> KEEP;
            };
        }
        if (c > '\u206f') {
            return c == '\u3000' ? ' ' : c == '\ufeff' ? DROP : KEEP;
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
