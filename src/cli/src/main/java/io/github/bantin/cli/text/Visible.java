package io.github.bantin.cli.text;

/**
 * Text from outside made fit for one line of a terminal: line ends become {@code ⏎}, and what would steer the terminal
 * or turn its direction of writing becomes a visible sign.
 */
public final class Visible {
    private static final char LINE_END = '⏎';
    private static final char CONTROL_PICTURES = '\u2400';
    private static final char DELETE_PICTURE = '\u2421';
    private static final char REPLACEMENT = '\uFFFD';

    private Visible() {}

    /**
     * Makes every character of a text visible.
     *
     * @param text any text
     * @return the same in one line without control characters
     */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                continue;
            }
            shown.append(visible(c));
        }
        return shown.toString();
    }

    private static char visible(char c) {
        return switch (c) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> LINE_END;
            case '\t' -> ' ';
            case '\u007F' -> DELETE_PICTURE;
            default -> c < ' ' ? (char) (CONTROL_PICTURES + c) : isSteering(c) ? REPLACEMENT : c;
        };
    }

    /** C1 controls, and the characters that open, override or isolate a direction (Unicode Standard Annex #9). */
    private static boolean isSteering(char c) {
        return Character.isISOControl(c) || (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
