package io.github.bantin.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;

/**
 * A decoder that replaces nothing: bytes that the encoding does not have are an error that says where they stand, since
 * a replaced byte would move every offset behind it.
 */
final class StrictDecoder {
    private static final int CHUNK = 1 << 16;

    private final Charset charset;

    StrictDecoder(Charset charset) {
        this.charset = charset;
    }

    /**
     * Decodes all that a stream holds.
     *
     * @param bytes a stream, which stays open
     * @return its text, byte order mark included
     * @throws InputException if a byte cannot be decoded
     * @throws IOException if the stream cannot be read
     */
    String decode(InputStream bytes) throws InputException, IOException {
        CharsetDecoder decoder = decoder();
        ByteBuffer in = ByteBuffer.allocate(CHUNK);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        StringBuilder text = new StringBuilder();
        long decoded = 0;
        boolean atEnd = false;
        while (!atEnd) {
            int count = bytes.read(in.array(), in.position(), in.remaining());
            atEnd = count < 0;
            in.position(in.position() + Math.max(count, 0));
            in.flip();
            CoderResult result;
            do {
                result = decoder.decode(in, out, atEnd);
                if (result.isError()) {
                    throw undecodable(in.get(in.position()), decoded + in.position());
                }
                drain(out, text);
            } while (result.isOverflow());
            decoded += in.position();
            in.compact();
        }
        while (decoder.flush(out).isOverflow()) {
            drain(out, text);
        }
        drain(out, text);
        return text.toString();
    }

    /**
     * Decodes a stretch of bytes.
     *
     * @param bytes an array
     * @param length how many of its bytes to decode
     * @param offset where they stand in their file, for the message
     * @return their text
     * @throws InputException if a byte cannot be decoded
     */
    String decode(byte[] bytes, int length, long offset) throws InputException {
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        try {
            return decoder().decode(in).toString();
        } catch (CharacterCodingException e) {
            throw undecodable(bytes[in.position()], offset + in.position());
        }
    }

    private CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private InputException undecodable(byte first, long offset) {
        return new InputException(String.format(
                Locale.ROOT, "byte 0x%02X at byte offset %d is not %s", first & 0xFF, offset, charset.name()));
    }

    private static void drain(CharBuffer from, StringBuilder to) {
        to.append(from.array(), 0, from.position());
        from.clear();
    }
}
