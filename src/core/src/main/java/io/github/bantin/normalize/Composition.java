package io.github.bantin.normalize;

import io.github.bantin.internal.nfc.Nfc;
import io.github.bantin.text.AlignedText;
import java.nio.CharBuffer;

/** Composes letters: Unicode normalization form C, each changed segment one edit. */
final class Composition {
    private Composition() {}

    static AlignedText apply(String text) {
        if (Nfc.isNfc(text)) {
            return AlignedText.identity(text);
        }
        AlignedText.Builder composed = AlignedText.of(text);
        Nfc.normalize(
                text,
                (begin, end, replacement, length) ->
                        composed.keepTo(begin).replace(begin, end, CharBuffer.wrap(replacement, 0, length)));
        return composed.keepTo(text.length()).build();
    }
}
