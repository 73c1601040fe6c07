package io.github.bantin.extract;

import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;

/** Tells words with a capital from words in capitals. */
final class Capitals {
    private static final int WINDOW = 20;

    private Capitals() {}

    /** Whether the word that begins at an offset has a capital first and a small letter behind: "Bộ", but not "BỘ". */
    static boolean begin(ScannedText text, int begin) {
        if (!Character.isUpperCase(text.charAt(begin))) {
            return false;
        }
        int limit = Math.min(text.length(), begin + WINDOW);
        for (int i = begin + 1; i < limit && Words.isWordPart(text.charAt(i)); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
