package io.github.bantin.cli.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/**
 * Windows-1252 with the control characters of Latin-1 on the five bytes that it leaves empty (81, 8D, 8F, 90, 9D), as
 * browsers read it. Vietnamese legacy encodings have letters there, so that text which is to be decoded later can be read.
 */
public final class CompleteWindows1252 extends Charset {
    /** The one instance. */
    public static final Charset INSTANCE = new CompleteWindows1252();

    private static final Charset STRICT = Charset.forName("windows-1252");

    private static final char[] CHARACTERS = characters();

    private CompleteWindows1252() {
        super("windows-1252", new String[0]);
    }

    private static char[] characters() {
        byte[] bytes = new byte[256];
        for (int b = 0; b < bytes.length; b++) {
            bytes[b] = (byte) b;
        }
        char[] characters = new String(bytes, STRICT).toCharArray();
        for (int b = 0; b < characters.length; b++) {
            characters[b] = characters[b] == '\ufffd' ? (char) b : characters[b];
        }
        return characters;
    }

    @Override
    public boolean contains(Charset other) {
        return STRICT.contains(other);
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this);
    }

    /** What is written is Windows-1252 as it is defined. */
    @Override
    public CharsetEncoder newEncoder() {
        return STRICT.newEncoder();
    }

    private static final class Decoder extends CharsetDecoder {
        Decoder(Charset charset) {
            super(charset, 1, 1);
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            while (in.hasRemaining()) {
                if (!out.hasRemaining()) {
                    return CoderResult.OVERFLOW;
                }
                out.put(CHARACTERS[in.get() & 0xff]);
            }
            return CoderResult.UNDERFLOW;
        }
    }
}
