package io.github.bantin.cli.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.bantin.cli.input.JsonFault;
import io.github.bantin.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads gold in JSON Lines: an object per text with {@code text}, {@code tokens} (or {@code words}) and {@code sentences},
 * the places as {@code {"begin":0,"end":4}}, which is how {@code annotate} writes them, or as {@code [0,4]}. The text and the
 * layer that is measured must be there; a place in several {@code spans}, as that of a
 * sentence that runs on in another column, is refused.
 */
final class JsonGold {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonGold() {}

    static List<GoldText> read(List<String> lines, GoldLayer layer) throws GoldException {
        List<GoldText> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try (JsonParser json = JSON.createParser(lines.get(i))) {
                    texts.add(text(json, "line " + (i + 1), layer));
                } catch (JsonProcessingException e) {
                    throw new GoldException(JsonFault.place(e, i) + ": " + JsonFault.message(e));
                } catch (IOException e) {
                    throw new GoldException("line " + (i + 1) + ": " + e.getMessage());
                }
            }
        }
        return texts;
    }

    private static GoldText text(JsonParser json, String place, GoldLayer layer) throws IOException, GoldException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new GoldException(place + " is no JSON object");
        }
        @Nullable String text = null;
        @Nullable List<Span> words = null;
        @Nullable List<Span> sentences = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "text" -> text = json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : null;
                case "tokens", "words" -> words = spans(json, place);
                case "sentences" -> sentences = spans(json, place);
                default -> json.skipChildren();
            }
        }
        if (text == null) {
            throw new GoldException(place + ": no \"text\"");
        }
        List<Span> measured = layer == GoldLayer.WORDS ? words : sentences;
        if (measured == null) {
            throw new GoldException(place + ": no \"" + layer.member() + "\"");
        }
        GoldText gold = gold(text, words == null ? List.of() : words, sentences == null ? List.of() : sentences, place);
        check(text, measured, place + ": ", layer.singular());
        return gold;
    }

    private static GoldText gold(String text, List<Span> words, List<Span> sentences, String place)
            throws GoldException {
        int length = text.length();
        if (words.stream().anyMatch(span -> span.end() > length)
                || sentences.stream().anyMatch(span -> span.end() > length)) {
            throw new GoldException(place + ": a span ends behind the text");
        }
        return new GoldText(text, words, sentences);
    }

    /** Refuses places that overlap or are empty, and text that is in none of them. */
    private static void check(String text, List<Span> spans, String place, String name) throws GoldException {
        int done = 0;
        for (Span span : spans) {
            if (span.isEmpty()) {
                throw new GoldException(place + "an empty " + name + " at " + span.begin());
            }
            if (span.begin() < done) {
                throw new GoldException(place + "two " + name + "s hold the character at " + span.begin());
            }
            refuseInk(text, done, span.begin(), place, name);
            done = span.end();
        }
        refuseInk(text, done, text.length(), place, name);
    }

    private static void refuseInk(String text, int begin, int end, String place, String name) throws GoldException {
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT;
            if (!blank) {
                throw new GoldException(place + "no " + name + " holds the character at " + i);
            }
        }
    }

    private static List<Span> spans(JsonParser json, String place) throws IOException, GoldException {
        List<Span> spans = new ArrayList<>();
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new GoldException(place + ": no list of spans");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            spans.add(span(json, place));
        }
        spans.sort(null);
        return spans;
    }

    private static Span span(JsonParser json, String place) throws IOException, GoldException {
        int begin = -1;
        int end = -1;
        if (json.currentToken() == JsonToken.START_ARRAY) {
            json.nextToken();
            begin = number(json, place);
            json.nextToken();
            end = number(json, place);
            json.nextToken();
        } else {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String member = json.currentName();
                json.nextToken();
                if (member.equals("begin")) {
                    begin = number(json, place);
                } else if (member.equals("end")) {
                    end = number(json, place);
                } else if (member.equals("spans")) {
                    throw new GoldException(place + ": a place in several pieces cannot be measured");
                } else {
                    json.skipChildren();
                }
            }
        }
        if (begin < 0 || end < begin) {
            throw new GoldException(place + ": no span from " + begin + " to " + end);
        }
        return new Span(begin, end);
    }

    private static int number(JsonParser json, String place) throws IOException, GoldException {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw new GoldException(place + ": no whole number as begin or end of a span");
        }
        return json.getIntValue();
    }
}
