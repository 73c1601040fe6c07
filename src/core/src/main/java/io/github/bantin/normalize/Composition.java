package io.github.bantin.normalize;

import io.github.bantin.internal.nfc.Nfc;
import java.nio.CharBuffer;

/** Composes letters: Unicode normalization form C, each changed segment one edit. */
final class Composition implements Step {
    @Override
    public boolean mayChange(String text) {
        return !Nfc.isNfc(text);
    }

    @Override
    public String rewrite(String text) {
        return Nfc.toNfc(text);
    }

    @Override
    public void edit(String text, Edits edits) {
        Nfc.normalize(
                text,
                (begin, end, replacement, length) ->
                        edits.replace(begin, end, CharBuffer.wrap(replacement, 0, length)));
    }
}
