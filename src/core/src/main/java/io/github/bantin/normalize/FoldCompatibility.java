package io.github.bantin.normalize;

/**
 * Writes Latin ligatures and full-width forms as the plain characters that they are compatible with.
 *
 * <p>Only U+FB00 to U+FB06 and U+FF01 to U+FF5E, which come from fonts and keyboards; squares, fractions and Roman
 * numerals say something and stay, as they would not under Unicode's form KC.
 */
final class FoldCompatibility implements Step {
    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    @Override
    public boolean mayChange(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\ufb00') {
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
            }
        }
    }
}
