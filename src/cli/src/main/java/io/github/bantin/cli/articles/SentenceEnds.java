package io.github.bantin.cli.articles;

/** Tells whether a sentence ends with a stretch of text: with a terminal sign, quotes and brackets behind it aside. */
final class SentenceEnds {
    private static final String TERMINAL = ".!?\u2026:";
    private static final String CLOSING = "\"'\u201d\u2019\u00bb\u203a)]}";

    private SentenceEnds() {}

    static boolean at(String text, int begin, int end) {
        for (int i = end - 1; i >= begin; i--) {
            char c = text.charAt(i);
            if (TERMINAL.indexOf(c) >= 0) {
                return true;
            }
            if (CLOSING.indexOf(c) < 0 && !Atom.isBlank(c)) {
                return false;
            }
        }
        return false;
    }
}
