package io.github.bantin.cli.output;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Writers of UTF-8, whatever the environment says; a lone surrogate, which UTF-8 does not have, becomes U+FFFD. */
public final class Utf8 {
    private Utf8() {}

    /**
     * Returns a buffered writer.
     *
     * @param out where its bytes go
     * @return a writer of UTF-8
     */
    public static Writer writer(OutputStream out) {
        CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
        return new BufferedWriter(new OutputStreamWriter(out, encoder), 1 << 16);
    }
}
