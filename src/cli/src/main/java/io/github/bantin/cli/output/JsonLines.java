package io.github.bantin.cli.output;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.bantin.cli.input.DocumentId;
import java.io.IOException;
import java.io.OutputStream;

/** How all JSON Lines of the command are written: UTF-8, one object a line, each passed on as soon as it is complete. */
final class JsonLines {
    private JsonLines() {}

    /** Returns a generator; the stream stays open when it is closed. */
    static JsonGenerator over(OutputStream out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .build();
        JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8);
        json.setCharacterEscapes(new JsonEscapes());
        json.setRootValueSeparator(null);
        return json;
    }

    /** Begins the object of a document with its id. */
    static void begin(JsonGenerator json, DocumentId id) throws IOException {
        json.writeStartObject();
        json.writeFieldName("id");
        if (id.numeric()) {
            json.writeNumber(id.text());
        } else {
            json.writeString(id.text());
        }
    }

    /** Ends the object and its line. */
    static void end(JsonGenerator json) throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}
