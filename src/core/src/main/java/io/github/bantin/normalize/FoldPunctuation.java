package io.github.bantin.normalize;

/**
 * Writes dashes, quotes, ellipses and bullets in ASCII.
 *
 * <p>Hyphens, dashes and the minus sign become {@code -}, single quotes {@code '}, double quotes and guillemets
 * {@code "}, the ellipsis three dots, bullets {@code -}. Primes, the degree sign and all other signs stay.
 */
final class FoldPunctuation implements Step {
    @Override
    public void edit(String text, Edits edits) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String plain = c < '\u00ab' ? "" : plain(c);
            if (!plain.isEmpty()) {
                edits.replace(i, i + 1, plain);
            }
        }
    }

    private static String plain(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\ufe58', '\ufe63' -> "-";
            case '\u2022', '\u2023', '\u2043', '\u25aa', '\u25cf', '\u25e6', '\u25a0' -> "-";
            case '\u2018', '\u2019', '\u201a', '\u201b', '\u2039', '\u203a' -> "'";
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> "\"";
            case '\u2026' -> "...";
            default -> "";
        };
    }
}
