package io.github.bantin.cli.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A reader of JSON Lines: each line is an object with a string {@code text} and perhaps an {@code id}, a string or a
 * number. Other members are passed over, and so are blank lines. JSON Lines are UTF-8. A line that cannot be read is
 * rejected by file and number, and the lines after it are read all the same.
 */
final class JsonLinesReader implements InputReader<DocumentSink> {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final StrictDecoder decoder = new StrictDecoder(StandardCharsets.UTF_8);
    private final JsonFactory json = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    @Override
    public void read(String name, InputStream bytes, DocumentSink sink) throws IOException {
        ByteLines lines = new ByteLines(bytes);
        while (next(lines, name, sink)) {
            String place = name + ":" + lines.number();
            Document document;
            try {
                String line = decode(lines);
                if (line.isBlank()) {
                    continue;
                }
                document = parse(line, place);
            } catch (InputException e) {
                sink.reject(place, e);
                continue;
            }
            sink.accept(document);
        }
    }

    private static boolean next(ByteLines lines, String name, DocumentSink sink) {
        try {
            return lines.next();
        } catch (IOException e) {
            sink.reject(name, InputException.of(e));
            return false;
        }
    }

    private String decode(ByteLines lines) throws InputException {
        String line = decoder.decode(lines.line(), lines.length(), lines.offset());
        boolean marked = lines.number() == 1 && startsWithByteOrderMark(lines.line(), lines.length());
        return marked ? line.substring(1) : line;
    }

    private static boolean startsWithByteOrderMark(byte[] line, int length) {
        return length >= 3
                && line[0] == BYTE_ORDER_MARK[0]
                && line[1] == BYTE_ORDER_MARK[1]
                && line[2] == BYTE_ORDER_MARK[2];
    }

    private Document parse(String line, String place) throws InputException {
        try (JsonParser parser = json.createParser(line)) {
            return document(parser, place);
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw InputException.of(e);
        }
    }

    private static Document document(JsonParser parser, String place) throws IOException, InputException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new InputException("not a JSON object");
        }
        @Nullable String text = null;
        @Nullable DocumentId id = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (member) {
                case "text" -> text = text(parser, value);
                case "id" -> id = id(parser, value);
                default -> parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            throw new InputException("more than one JSON value in the line");
        }
        if (text == null) {
            throw new InputException("no \"text\" in the object");
        }
        return new Document(id == null ? DocumentId.of(place) : id, text, false);
    }

    private static String text(JsonParser parser, JsonToken value) throws IOException, InputException {
        if (value != JsonToken.VALUE_STRING) {
            throw new InputException("\"text\" is not a string");
        }
        return parser.getText();
    }

    private static @Nullable DocumentId id(JsonParser parser, JsonToken value) throws IOException, InputException {
        return switch (value) {
            case VALUE_STRING -> DocumentId.of(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new DocumentId(parser.getText(), true);
            case VALUE_NULL -> null;
            default -> throw new InputException("\"id\" is neither a string nor a number");
        };
    }

    private static InputException malformed(JsonProcessingException e) {
        String where =
                e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
        String what = e instanceof JsonParseException ? "malformed JSON" : "JSON beyond the limits";
        return new InputException(what + where + ": " + JsonFault.message(e));
    }
}
