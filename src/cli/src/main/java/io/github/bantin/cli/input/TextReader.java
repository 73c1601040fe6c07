package io.github.bantin.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/**
 * A reader of plain text: each input is one document.
 *
 * <p>A byte order mark at the begin belongs to the encoding, not to the text (Unicode Standard, section 2.6 and 23.8):
 * it is dropped, and offsets count from behind it.
 */
final class TextReader implements InputReader<DocumentSink> {
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private final StrictDecoder decoder;

    TextReader(Charset charset) {
        this.decoder = new StrictDecoder(charset);
    }

    @Override
    public void read(String name, InputStream bytes, DocumentSink sink) throws IOException {
        Document document;
        try {
            document = document(name, decoder.decode(bytes));
        } catch (InputException e) {
            sink.reject(name, e);
            return;
        }
        sink.accept(document);
    }

    private static Document document(String name, String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new Document(DocumentId.of(name), marked ? text.substring(1) : text, marked);
    }
}
