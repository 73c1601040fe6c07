package io.github.bantin.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    /** What takes the text of a stream piece by piece. */
    interface Pieces {
        /**
         * Takes the next piece; the array is used again for the one after it.
         *
         * @throws IOException if the output fails
         */
        void take(char[] chars, int length) throws IOException;

        /**
         * Hears of bytes that cannot be decoded and are passed over if this returns.
         *
         * @throws InputException to end here
         * @throws IOException if the output fails
         */
        void undecodable(InputException problem) throws InputException, IOException;

        /**
         * Hears that all that was read has been taken, and that the next bytes may be long in coming.
         *
         * @throws IOException if the output fails
         */
        default void pause() throws IOException {}
    }

    /**
     * Decodes all that a stream holds.
     *
     * @param bytes a stream, which stays open
     * @return its text, byte order mark included
     * @throws InputException if the stream cannot be read or a byte of it cannot be decoded
     */
    String decode(InputStream bytes) throws InputException {
        StringBuilder text = new StringBuilder();
        Pieces appended = new Pieces() {
            @Override
            public void take(char[] chars, int length) {
                text.append(chars, 0, length);
            }

            @Override
            public void undecodable(InputException problem) throws InputException {
                throw problem;
            }
        };
        try {
            decode(bytes, appended);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringBuilder never fails
        }
        return text.toString();
    }

    /**
     * Decodes what a stream holds in pieces, so that no more of it is in memory.
     *
     * @param bytes a stream, which stays open
     * @param pieces what takes its text, byte order mark included
     * @throws InputException if the stream cannot be read, or from the pieces
     * @throws IOException from the pieces
     */
    void decode(InputStream bytes, Pieces pieces) throws InputException, IOException {
        CharsetDecoder decoder = decoder();
        ByteBuffer in = ByteBuffer.allocate(CHUNK);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        long decoded = 0;
        boolean atEnd = false;
        while (!atEnd) {
            pieces.pause();
            int count = read(bytes, in.array(), in.position());
            atEnd = count < 0;
            in.position(in.position() + Math.max(count, 0));
            in.flip();
            CoderResult result;
            do {
                result = decoder.decode(in, out, atEnd);
                drain(out, pieces);
                if (result.isError()) {
                    pieces.undecodable(undecodable(in.get(in.position()), decoded + in.position()));
                    in.position(in.position() + result.length());
                }
            } while (!result.isUnderflow());
            decoded += in.position();
            in.compact();
        }
        while (decoder.flush(out).isOverflow()) {
            drain(out, pieces);
        }
        drain(out, pieces);
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
        boolean marked = offset == 0 && (first == (byte) 0xFF || first == (byte) 0xFE);
        return new InputException(String.format(
                Locale.ROOT,
                "byte 0x%02X at byte offset %d is not %s%s",
                first & 0xFF,
                offset,
                charset.name(),
                marked ? "; it looks like UTF-16: --encoding UTF-16" : ""));
    }

    private static int read(InputStream bytes, byte[] to, int at) throws InputException {
        try {
            return bytes.read(to, at, to.length - at);
        } catch (IOException e) {
            throw InputException.of(e);
        }
    }

    private static void drain(CharBuffer from, Pieces to) throws IOException {
        if (from.position() > 0) {
            to.take(from.array(), from.position());
            from.clear();
        }
    }
}
