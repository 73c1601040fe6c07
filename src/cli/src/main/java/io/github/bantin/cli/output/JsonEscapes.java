package io.github.bantin.cli.output;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Escapes that keep every string of Java intact in UTF-8 lines: surrogates, so that a lone one survives, and the line
 * ends beyond ASCII (U+0085, U+2028, U+2029), which some tools split lines at.
 */
final class JsonEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    private static final int[] ASCII = CharacterEscapes.standardAsciiEscapesForJSON();

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        boolean escaped = Character.isSurrogate((char) c) || c == '\u0085' || c == '\u2028' || c == '\u2029';
        return escaped ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", c)) : null;
    }
}
