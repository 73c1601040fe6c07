package io.github.bantin.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.bantin.extract.DocumentNumber;
import io.github.bantin.extract.DocumentTitle;
import io.github.bantin.extract.LegalCitation;
import io.github.bantin.extract.LegalPath;
import io.github.bantin.extract.LegalReference;
import io.github.bantin.extract.NumericValue;
import io.github.bantin.extract.TemporalValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.OptionalInt;

/** The {@code value} of mentions in JSON: numbers in full, dates in ISO 8601, ranges, documents and paths as objects. */
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
        } else if (value instanceof NumericValue.Fraction fraction) {
            json.writeStartObject();
            json.writeFieldName("numerator");
            write(json, fraction.numerator());
            json.writeFieldName("denominator");
            write(json, fraction.denominator());
            json.writeEndObject();
        } else {
            throw new IllegalArgumentException("no JSON form for " + value);
        }
    }

    /** All digits and no exponent, with the scale that was written. */
    private static void write(JsonGenerator json, BigDecimal number) throws IOException {
        json.writeNumber(number.toPlainString());
    }

    /** ISO 8601, of several dates one for each. */
    static void write(JsonGenerator json, TemporalValue value) throws IOException {
        if (value instanceof TemporalValue.DateList list) {
            json.writeStartArray();
            for (TemporalValue item : list.items()) {
                json.writeString(item.iso());
            }
            json.writeEndArray();
        } else {
            json.writeString(value.iso());
        }
    }

    /** Paths from the smallest unit to the largest, or the title of a law. */
    static void write(JsonGenerator json, LegalCitation citation) throws IOException {
        json.writeStartObject();
        if (citation instanceof LegalReference reference) {
            json.writeArrayFieldStart("paths");
            for (LegalPath path : reference.paths()) {
                write(json, path);
            }
            json.writeEndArray();
        } else if (citation instanceof DocumentTitle title) {
            json.writeStringField("type", title.type().name());
            json.writeStringField("name", title.name());
            write(json, "year", title.year());
            if (title.number().isPresent()) {
                json.writeStringField("number", title.number().get().format());
            }
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, LegalPath path) throws IOException {
        json.writeStartArray();
        for (LegalPath.Step step : path.steps()) {
            json.writeStartObject();
            json.writeStringField("unit", step.unit().name());
            json.writeStringField("number", step.number());
            if (step.isRange()) {
                json.writeStringField("last", step.last());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
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
        if (number.symbolType().isPresent()) {
            json.writeStringField("symbolType", number.symbolType().get().name());
        }
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
