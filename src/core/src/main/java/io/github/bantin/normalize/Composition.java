package io.github.bantin.normalize;

import io.github.bantin.text.AlignedText;
import java.text.Normalizer;

/** Composes letters: Unicode normalization form C, cluster by cluster. */
final class Composition {
    /** Below this no character takes part in composition unless one from here on follows it. */
    private static final char FIRST = '\u0300';

    private Composition() {}

    static AlignedText apply(String text) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return AlignedText.identity(text);
        }
        AlignedText.Builder composed = AlignedText.of(text);
        int at = 0;
        while (at < text.length()) {
            int end = clusterEnd(text, at);
            if (end > at + 1 || text.charAt(at) >= FIRST) {
                String cluster = text.substring(at, end);
                String normal = Normalizer.normalize(cluster, Normalizer.Form.NFC);
                if (!normal.equals(cluster)) {
                    composed.keepTo(at).replace(at, end, normal);
                }
            }
            at = end;
        }
        return composed.keepTo(text.length()).build();
    }

    /** Behind the characters that may compose with the one at an offset. */
    private static int clusterEnd(String text, int at) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) >= FIRST && !isLatin(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The composed letters of Vietnamese, which begin a cluster of their own. */
    private static boolean isLatin(char c) {
        return c >= '\u1ea0' && c <= '\u1ef9';
    }
}
