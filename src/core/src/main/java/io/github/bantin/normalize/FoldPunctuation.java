package io.github.bantin.normalize;

import io.github.bantin.internal.script.PlainPunctuation;

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
            String plain = PlainPunctuation.of(text.charAt(i));
            if (!plain.isEmpty()) {
                edits.replace(i, i + 1, plain);
            }
        }
    }
}
