package io.github.bantin.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.bantin.extract.DocumentNumber;
import io.github.bantin.extract.NumericValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.OptionalInt;

/** The {@code value} of mentions in JSON: numbers in full, ranges and document numbers as objects. */
final class JsonValues {
    private JsonValues() {}

    static void write(JsonGenerator json, NumericValue value) throws IOException {
        if (value instanceof NumericValue.Single single) {
            write(json, single.amount());
        } else if (value instanceof NumericValue.Range range) {
            json.writeStartObject();
            json.writeFieldName("low");
            write(json, range.low());
            json.writeFieldName("high");
            write(json, range.high());
            json.writeEndObject();
        } else {
            throw new IllegalArgumentException("no JSON form for " + value);
        }
    }

    /** All digits and no exponent, with the scale that was written. */
    private static void write(JsonGenerator json, BigDecimal number) throws IOException {
        json.writeNumber(number.toPlainString());
    }

    static void write(JsonGenerator json, DocumentNumber number) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", number.type().map(Enum::name).orElse(null));
        write(json, "number", number.number());
        if (!number.suffix().isEmpty()) {
            json.writeStringField("suffix", number.suffix());
        }
        write(json, "year", number.year());
        json.writeStringField("symbol", number.symbol());
        json.writeArrayFieldStart("issuers");
        for (String issuer : number.issuers()) {
            json.writeString(issuer);
        }
        json.writeEndArray();
        if (number.legislature().isPresent()) {
            json.writeNumberField("legislature", number.legislature().getAsInt());
        }
        json.writeStringField("system", number.system().name());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, OptionalInt number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.getAsInt());
        } else {
            json.writeNullField(name);
        }
    }
}
