package io.github.bantin.normalize;

/**
 * Writes Latin ligatures and full-width forms as the plain characters that they are compatible with.
 *
 * <p>Only U+FB00 to U+FB06, U+FF01 to U+FF5E, U+FFE0 to U+FFE6 and the full-width blank U+3000, which come from fonts and
 * keyboards; squares, fractions and Roman numerals say something and stay, as they would not under Unicode's form KC.
 */
final class FoldCompatibility implements Step {
    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    /** What U+FFE0 to U+FFE6 are in full width: cent, pound, not, macron, broken bar, yen, won. */
    private static final String SIGNS = "\u00a2\u00a3\u00ac\u00af\u00a6\u00a5\u20a9";

    @Override
    public boolean mayChange(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\ufb00' || c == '\u3000') {
                return true;
            }
        }
        return false;
    }

    @Override
    public void edit(String text, Edits edits) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\ufb00' && c <= '\ufb06') {
                edits.replace(i, i + 1, LIGATURES[c - '\ufb00']);
            } else if (c >= '\uff01' && c <= '\uff5e') {
                edits.replace(i, i + 1, String.valueOf((char) (c - '\uff01' + '!')));
            } else if (c >= '\uffe0' && c <= '\uffe6') {
                edits.replace(i, i + 1, SIGNS.substring(c - '\uffe0', c - '\uffe0' + 1));
            } else if (c == '\u3000') {
                edits.replace(i, i + 1, " ");
            }
        }
    }
}
