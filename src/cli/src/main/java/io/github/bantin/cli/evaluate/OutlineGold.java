package io.github.bantin.cli.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.bantin.cli.input.JsonFault;
import io.github.bantin.outline.SectionKind;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sections of one document, as they were marked by hand: an object with {@code sections}, each with {@code kind},
 * {@code number} (null where there is none), {@code parent}, {@code begin} and {@code end}. The document is the member
 * {@code text}, or a file beside the gold; {@code length} and {@code sha256}, where they are given, must be those of the document. Other members
 * are passed over.
 *
 * @param text the document, null where it stands in a file of its own
 * @param length its length as the gold tells it, -1 where it does not
 * @param sha256 the hash of the document in UTF-8, empty where the gold does not tell it
 * @param sections its sections
 */
record OutlineGold(@Nullable String text, int length, String sha256, List<GoldSection> sections) {
    private static final JsonFactory JSON = new JsonFactory();

    /** Copies the list. */
    OutlineGold {
        sections = List.copyOf(sections);
    }

    static OutlineGold read(String content) throws GoldException {
        try (JsonParser json = JSON.createParser(content)) {
            return gold(json);
        } catch (JsonProcessingException e) {
            throw new GoldException(JsonFault.place(e) + ": " + JsonFault.message(e));
        } catch (IOException e) {
            throw new GoldException(oneLine(String.valueOf(e.getMessage())));
        }
    }

    private static String oneLine(String message) {
        return message.lines().findFirst().orElse("no JSON");
    }

    private static OutlineGold gold(JsonParser json) throws IOException, GoldException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new GoldException("line 1: no JSON object");
        }
        String text = null;
        int length = -1;
        String sha256 = "";
        List<GoldSection> sections = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "text" -> text = json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : null;
                case "length" -> length = number(json, member);
                case "sha256" -> sha256 = json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText();
                case "sections" -> sections = sections(json);
                default -> json.skipChildren();
            }
        }
        if (sections == null) {
            throw new GoldException("line 1: no \"sections\"");
        }
        if (json.nextToken() != null) {
            throw new GoldException(place(json) + ": more behind the object");
        }
        return new OutlineGold(text, length, sha256, sections);
    }

    private static String place(JsonParser json) {
        return "line " + json.currentLocation().getLineNr();
    }

    private static List<GoldSection> sections(JsonParser json) throws IOException, GoldException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new GoldException(place(json) + ": no list of sections");
        }
        List<GoldSection> sections = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw new GoldException(place(json) + ": no section");
            }
            sections.add(section(json, place(json)));
        }
        return sections;
    }

    private static GoldSection section(JsonParser json, String place) throws IOException, GoldException {
        @Nullable String kind = null;
        String number = "";
        String parent = "";
        int begin = -1;
        int end = -1;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "kind" -> kind = json.getText();
                case "number" -> number = json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText();
                case "parent" -> parent = json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText();
                case "begin" -> begin = number(json, member);
                case "end" -> end = number(json, member);
                default -> json.skipChildren();
            }
        }
        if (kind == null) {
            throw new GoldException(place + ": no \"kind\"");
        }
        if (begin < 0 || end < begin) {
            throw new GoldException(place + ": no span from " + begin + " to " + end);
        }
        return new GoldSection(kind(kind, place), number, parent, begin, end);
    }

    private static int number(JsonParser json, String member) throws IOException, GoldException {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw new GoldException(place(json) + ": no whole number as \"" + member + "\"");
        }
        return json.getIntValue();
    }

    private static SectionKind kind(String name, String place) throws GoldException {
        for (SectionKind kind : SectionKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new GoldException(place + ": no kind of section: " + oneLine(name));
    }

    /**
     * Returns the document that the sections are of.
     *
     * @param beside the document in a file beside the gold, null where there is none
     */
    String document(@Nullable String beside) throws GoldException {
        String document = text == null ? beside : text;
        if (document == null) {
            throw new GoldException("no \"text\" in it and no text beside it");
        }
        if (length >= 0 && length != document.length()) {
            throw new GoldException("its text has " + document.length() + " UTF-16 units and not " + length);
        }
        if (!sha256.isEmpty() && !TextHash.isOf(sha256, document)) {
            throw new GoldException("its text has another sha256");
        }
        for (GoldSection section : sections) {
            if (section.end() > document.length()) {
                throw new GoldException("a section ends behind the text: " + section);
            }
        }
        refuseCrossing();
        return Objects.requireNonNull(document);
    }

    /** Refuses a section that is there twice, and two of which neither holds the other although they overlap. */
    private void refuseCrossing() throws GoldException {
        Set<GoldSection> known = new HashSet<>();
        Deque<GoldSection> open = new ArrayDeque<>();
        for (GoldSection section : sections.stream()
                .sorted(Comparator.comparingInt(GoldSection::begin)
                        .thenComparing(Comparator.comparingInt(GoldSection::end).reversed()))
                .toList()) {
            if (!known.add(section)) {
                throw new GoldException("a section is there twice: " + section);
            }
            while (!open.isEmpty() && open.element().end() <= section.begin()) {
                open.pop();
            }
            if (!open.isEmpty() && open.element().end() < section.end()) {
                throw new GoldException(
                        "two sections cross at " + section.begin() + ": " + open.element() + " and " + section);
            }
            open.push(section);
        }
    }
}
