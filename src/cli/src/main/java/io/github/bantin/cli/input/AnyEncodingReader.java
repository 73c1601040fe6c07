package io.github.bantin.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A reader of lines of which it is not known what encoding they are in: those that are well-formed UTF-8 are read as such,
 * all others as Windows-1252, so that every line can be read and advice be given on it.
 */
final class AnyEncodingReader implements InputReader<LineSink> {
    /** Latin-1 has a character for every byte, and the line ends of ASCII, which all encodings in question share. */
    private static final LineReader BYTES = new LineReader(StandardCharsets.ISO_8859_1);

    @Override
    public void read(String name, InputStream bytes, LineSink sink) throws IOException {
        BYTES.read(name, bytes, new Decoding(sink));
    }

    private record Decoding(LineSink sink) implements LineSink {
        @Override
        public void accept(Line line) throws IOException {
            String text = decode(line.text().getBytes(StandardCharsets.ISO_8859_1));
            boolean marked = line.number() == 1 && !text.isEmpty() && text.charAt(0) == TextReader.BYTE_ORDER_MARK;
            sink.accept(new Line(line.input(), line.number(), text.substring(marked ? 1 : 0), line.end()));
        }

        private static String decode(byte[] bytes) {
            try {
                return new StrictDecoder(StandardCharsets.UTF_8).decode(bytes, bytes.length, 0);
            } catch (InputException notUtf8) {
                return new String(bytes, CompleteWindows1252.INSTANCE);
            }
        }

        @Override
        public void skip(Line line) throws IOException {
            sink.skip(line);
        }

        @Override
        public void flush() throws IOException {
            sink.flush();
        }

        @Override
        public void reject(String name, InputException problem) {
            sink.reject(name, problem);
        }
    }
}
