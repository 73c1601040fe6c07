package io.github.bantin.cli.html;

/** Text from anywhere made fit for HTML, which has no control characters and no lone surrogates. */
final class Markup {
    private static final char REPLACEMENT = '\uFFFD';

    private Markup() {}

    static String fit(String text) {
        int first = firstUnfit(text);
        if (first < 0) {
            return text;
        }
        StringBuilder fit = new StringBuilder(text);
        for (int i = first; i < fit.length(); i++) {
            if (isControl(fit.charAt(i))) {
                fit.setCharAt(i, REPLACEMENT);
            }
        }
        return fit.toString();
    }

    private static int firstUnfit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    }
}
