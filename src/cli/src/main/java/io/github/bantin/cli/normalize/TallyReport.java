package io.github.bantin.cli.normalize;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.bantin.normalize.NormalizationStep;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** A tally in lines for people and as JSON for programs. */
public final class TallyReport {
    private static final double MILLION = 1e6;

    private TallyReport() {}

    /**
     * Tells people.
     *
     * @param tally what was counted
     * @return a few lines
     */
    public static List<String> lines(Tally tally) {
        List<String> lines = new ArrayList<>();
        lines.add(number(tally.texts(), "text") + ", " + tally.changed() + " changed");
        for (Tally.Count count : tally.counts()) {
            StringJoiner edits = new StringJoiner(", ", " (", ")").setEmptyValue("");
            count.edits().forEach((step, edited) -> edits.add(name(step) + " " + edited));
            lines.add(count.request() + ": " + number(count.changed(), "text") + " changed" + edits);
        }
        lines.add("left: " + number(tally.privateUse(), "private-use character") + ", " + tally.noSyllables() + " of "
                + number(tally.words(), "word") + " no syllables of Vietnamese"
                + String.format(Locale.ROOT, " (%.1f %%)", 100 * tally.shareOfNoSyllables()));
        return lines;
    }

    /**
     * Tells programs.
     *
     * @param tally what was counted
     * @param out where one JSON object goes; stays open
     * @throws IOException if the output fails
     */
    public static void writeJson(Tally tally, OutputStream out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeNumberField("texts", tally.texts());
            json.writeNumberField("changed", tally.changed());
            json.writeArrayFieldStart("operations");
            for (Tally.Count count : tally.counts()) {
                write(count, json);
            }
            json.writeEndArray();
            json.writeNumberField("privateUse", tally.privateUse());
            json.writeNumberField("words", tally.words());
            json.writeNumberField("noSyllables", tally.noSyllables());
            json.writeNumberField("shareOfNoSyllables", Math.round(tally.shareOfNoSyllables() * MILLION) / MILLION);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(Tally.Count count, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("op", count.request().toString());
        json.writeNumberField("changed", count.changed());
        if (!count.edits().isEmpty()) {
            json.writeObjectFieldStart("edits");
            for (Map.Entry<NormalizationStep, Long> edited : count.edits().entrySet()) {
                json.writeNumberField(name(edited.getKey()), edited.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static String name(NormalizationStep step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String number(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
