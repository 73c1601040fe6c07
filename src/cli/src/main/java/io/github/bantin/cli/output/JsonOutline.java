package io.github.bantin.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.bantin.outline.Section;
import io.github.bantin.outline.SectionNumber;
import io.github.bantin.text.Span;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The writer of sections: a flat array in the order of the text, in which each section names the one that it stands in.
 *
 * <p>Ids count from 1 in that order: {@code s1}, {@code s2}.
 */
final class JsonOutline {
    private record Open(int number, Section section) {}

    private final JsonGenerator json;

    JsonOutline(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the sections of a document, each of which stands before those in it. */
    void write(List<Section> sections) throws IOException {
        json.writeArrayFieldStart("outline");
        Deque<Open> above = new ArrayDeque<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            int depth = section.path().steps().size();
            while (above.size() >= depth) {
                above.pop();
            }
            write(section, i + 1, Optional.ofNullable(above.peek()));
            above.push(new Open(i + 1, section));
        }
        json.writeEndArray();
    }

    private void write(Section section, int id, Optional<Open> parent) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", "s" + id);
        if (parent.isPresent()) {
            json.writeStringField("parent", "s" + parent.get().number());
        }
        json.writeStringField("kind", section.kind().name());
        Span span = section.span();
        json.writeNumberField("begin", span.begin());
        json.writeNumberField("end", span.end());
        Span heading = section.heading();
        if (!heading.isEmpty()) {
            json.writeNumberField("headingEnd", heading.end());
        }
        Optional<SectionNumber> number = section.number();
        if (number.isPresent()) {
            json.writeStringField("number", number.get().written());
            json.writeNumberField("value", number.get().value());
            if (!number.get().suffix().isEmpty()) {
                json.writeStringField("suffix", number.get().suffix());
            }
        }
        if (section.title().isPresent()) {
            json.writeStringField("title", section.title().get());
        }
        json.writeStringField("citation", section.path().citation());
        json.writeEndObject();
    }
}
