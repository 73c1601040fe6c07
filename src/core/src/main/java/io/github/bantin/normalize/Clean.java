package io.github.bantin.normalize;

/**
 * Takes invisible characters out of a text and makes odd spaces and line ends plain ones.
 *
 * <p>Dropped: C0 and C1 controls other than tab, line feed, carriage return and form feed; soft hyphens, zero-width
 * spaces, direction marks, word joiners, the combining grapheme joiner, byte order marks. Zero-width joiners and
 * non-joiners are dropped but behind letters of scripts that need them and behind emoji. Replaced by a blank: the spaces of
 * Unicode's category Zs. Replaced by a line feed: NEL, LS, PS and VT. Private-use characters stay.
 */
final class Clean implements Step {
    private static final char KEEP = 0;
    private static final char DROP = '\uffff';

    @Override
    public boolean mayChange(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (becomes(text.charAt(i)) != KEEP) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void edit(String text, Edits edits) {
        char last = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char becomes = becomes(c);
            if (becomes == KEEP || isJoiner(c) && joins(last)) {
                last = c;
            } else if (becomes == DROP) {
                edits.replace(i, i + 1, "");
            } else {
                edits.replace(i, i + 1, String.valueOf(becomes));
                last = becomes;
            }
        }
    }

    private static boolean isJoiner(char c) {
        return c == '\u200c' || c == '\u200d';
    }

    /** Whether a joiner has a meaning behind a code unit: behind letters of Arabic, of the scripts of India and South-East Asia, and behind emoji. */
    private static boolean joins(char c) {
        return Character.isSurrogate(c)
                || c == '\ufe0f'
                || c >= '\u0600' && c < '\u10a0' && Character.isUnicodeIdentifierPart(c)
                || c >= '\u1780' && c < '\u1ab0' && Character.isUnicodeIdentifierPart(c)
                || c >= '\u2190' && c < '\u2c00';
    }

    private static char becomes(char c) {
        if (c >= ' ' && c < 0x7f) {
            return KEEP;
        }
        if (c < 0xa0) {
            return switch (c) {
                case '\t', '\n', '\r', '\f' -> KEEP;
                case '\u000b', '\u0085' -> '\n';
                default -> DROP;
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
