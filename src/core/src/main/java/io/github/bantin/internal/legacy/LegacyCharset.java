package io.github.bantin.internal.legacy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** A legacy encoding as a charset of the JDK. Every byte can be decoded; what comes out is composed. */
final class LegacyCharset extends Charset {
    private final LegacyTable table;
    private final boolean holdsAscii;

    LegacyCharset(String name, LegacyCodec codec, String... aliases) {
        super(name, aliases);
        table = codec.table();
        holdsAscii = holdsAscii(table);
    }

    private static boolean holdsAscii(LegacyTable table) {
        for (char c = 0; c < 0x80; c++) {
            if (table.row(c) == LegacyTable.NONE) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean contains(Charset other) {
        return other.equals(this) || holdsAscii && other.equals(StandardCharsets.US_ASCII);
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this, table);
    }

    @Override
    public CharsetEncoder newEncoder() {
        return new Encoder(this, table);
    }

    /**
     * Readers of the JDK never flush their decoder, so the last letter of a file would be lost if it were held back for a
     * mark that may follow. What they do at the end is to decode no bytes at all, or, where nothing came of the bytes before,
     * nothing. So the decoder gives out what it holds when it is called without bytes, or would have given out nothing; and
     * should a mark follow after all, it comes as a combining character. Two things no mark can make up for: of VIQR's đ a
     * reader that is called between the two letters gives two, and of an escaped sign its backslash too; and a last d or
     * backslash that comes alone from a source without a flush stays lost.
     */
    private static final class Decoder extends CharsetDecoder {
        private final LegacyDecoder decoder;

        Decoder(Charset charset, LegacyTable table) {
            super(charset, 1, table.grows() ? 2 : 1);
            decoder = new LegacyDecoder(table);
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            if (!in.hasRemaining()) {
                return show(out);
            }
            while (in.hasRemaining()) {
                int b = in.get(in.position()) & 0xff;
                if (decoder.isShown()) {
                    if (out.remaining() < 2) {
                        return CoderResult.OVERFLOW;
                    }
                    String marks = decoder.joinShown(b);
                    out.put(marks);
                    if (!marks.isEmpty()) {
                        in.get();
                        continue;
                    }
                }
                if (!decoder.join(b)) {
                    if (decoder.holds()) {
                        if (!out.hasRemaining()) {
                            return CoderResult.OVERFLOW;
                        }
                        out.put(decoder.take());
                    }
                    if (!out.hasRemaining()) {
                        return CoderResult.OVERFLOW;
                    }
                    int c = decoder.put(b);
                    if (c != LegacyDecoder.HELD) {
                        out.put((char) c);
                    }
                }
                in.get();
            }
            return out.position() == 0 && decoder.canBeShown() ? show(out) : CoderResult.UNDERFLOW;
        }

        private CoderResult show(CharBuffer out) {
            if (decoder.holds()) {
                if (!out.hasRemaining()) {
                    return CoderResult.OVERFLOW;
                }
                out.put(decoder.show());
            }
            return CoderResult.UNDERFLOW;
        }

        @Override
        protected CoderResult implFlush(CharBuffer out) {
            return show(out);
        }

        @Override
        protected void implReset() {
            decoder.reset();
        }
    }

    private static final class Encoder extends CharsetEncoder {
        private static final byte[] QUESTION_MARK = {'?'};
        private static final byte[] ESCAPED_QUESTION_MARK = {'\\', '?'};

        private final LegacyEncoder encoder;

        Encoder(Charset charset, LegacyTable table) {
            super(charset, 1.5f, LegacyEncoder.LONGEST_ROW, table.escapes() ? ESCAPED_QUESTION_MARK : QUESTION_MARK);
            encoder = new LegacyEncoder(table);
        }

        @Override
        public boolean isLegalReplacement(byte[] replacement) {
            return true;
        }

        @Override
        protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
            while (in.hasRemaining()) {
                char c = in.get(in.position());
                if (!encoder.join(c)) {
                    if (encoder.holds()) {
                        int row = encoder.rowBefore(c);
                        if (!write(row, out)) {
                            return CoderResult.OVERFLOW;
                        }
                        encoder.release(row);
                    }
                    if (!encoder.canEncode(c)) {
                        encoder.put();
                        return unencodable(in);
                    }
                    if (!encoder.hold(c)) {
                        if (!write(encoder.row(c), out)) {
                            return CoderResult.OVERFLOW;
                        }
                        encoder.put();
                    }
                }
                in.position(in.position() + 1);
            }
            return CoderResult.UNDERFLOW;
        }

        private static CoderResult unencodable(CharBuffer in) {
            char c = in.get(in.position());
            if (!Character.isSurrogate(c)) {
                return CoderResult.unmappableForLength(1);
            }
            if (Character.isLowSurrogate(c)) {
                return CoderResult.malformedForLength(1);
            }
            if (in.remaining() == 1) {
                return CoderResult.UNDERFLOW;
            }
            return Character.isLowSurrogate(in.get(in.position() + 1))
                    ? CoderResult.unmappableForLength(2)
                    : CoderResult.malformedForLength(1);
        }

        private static boolean write(int row, ByteBuffer out) {
            int length = LegacyTable.length(row);
            if (out.remaining() < length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                out.put((byte) LegacyTable.at(row, i));
            }
            return true;
        }

        @Override
        protected CoderResult implFlush(ByteBuffer out) {
            if (encoder.holds()) {
                int row = encoder.rowBefore((char) 0);
                if (!write(row, out)) {
                    return CoderResult.OVERFLOW;
                }
                encoder.release(row);
            }
            return CoderResult.UNDERFLOW;
        }

        @Override
        protected void implReset() {
            encoder.reset();
        }
    }
}
