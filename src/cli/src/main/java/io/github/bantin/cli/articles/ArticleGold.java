package io.github.bantin.cli.articles;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.bantin.article.PartRole;
import io.github.bantin.cli.evaluate.TextHash;
import io.github.bantin.cli.input.JsonFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a text as they truly are: gold in the form {@code bulletin-articles/1}. Offsets are UTF-16 code units of
 * the text as it was read.
 *
 * @param source the name of the file that holds the text; empty if it is not said
 * @param length the length of the text; -1 if it is not said
 * @param sha256 the hash of the text in UTF-8, in hexadecimal figures; empty if it is not said
 * @param articles the spans of each article in reading order
 * @param names the name of each article
 * @param loose the spans that belong to no article
 * @param doubts lines that may be read in other ways
 */
public record ArticleGold(
        String source,
        int length,
        String sha256,
        List<List<RoleSpan>> articles,
        List<String> names,
        List<RoleSpan> loose,
        List<Doubt> doubts) {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String SCHEMA = "bulletin-articles/1";
    private static final List<String> ARTICLE_ROLES = roles(true);
    private static final List<String> LOOSE_ROLES = roles(false);

    /** Copies the lists. */
    public ArticleGold {
        articles = List.copyOf(articles);
        names = List.copyOf(names);
        loose = List.copyOf(loose);
        doubts = List.copyOf(doubts);
    }

    /**
     * Reads gold.
     *
     * @param json an object in that form
     * @return the gold
     * @throws GoldFormatException if the text is no such object; the message is one line
     */
    public static ArticleGold read(String json) throws GoldFormatException {
        try (JsonParser parser = JSON.createParser(json)) {
            return new Reader(parser).read();
        } catch (JsonProcessingException e) {
            throw new GoldFormatException(JsonFault.place(e) + ": " + JsonFault.message(e));
        } catch (IOException e) {
            throw new GoldFormatException(oneLine(String.valueOf(e.getMessage())));
        }
    }

    private static List<String> roles(boolean article) {
        return Stream.of(PartRole.values())
                .filter(role -> role.isArticle() == article)
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String oneLine(String message) {
        return message.lines().findFirst().orElse("no JSON");
    }

    /**
     * Returns why this is no gold of a text: its length or hash is another one than gold says, a span ends behind it, two
     * spans hold the same character, or no span holds any of a line. That some characters of a line are in no span is no
     * fault: the rest of the line is measured.
     *
     * @param text the text
     * @return what is wrong; empty if nothing is
     */
    public Optional<String> objection(String text) {
        List<RoleSpan> spans = new ArrayList<>(loose);
        articles.forEach(spans::addAll);
        spans.sort(Comparator.comparingInt(RoleSpan::begin).thenComparingInt(RoleSpan::end));
        int end = 0;
        for (RoleSpan span : spans) {
            if (span.end() > text.length()) {
                return Optional.of("a span ends at " + span.end() + ", behind the text");
            }
            if (span.begin() < end && span.end() > span.begin()) {
                return Optional.of("two spans hold the character at " + span.begin());
            }
            end = Math.max(end, span.end());
        }
        if (length >= 0 && length != text.length()) {
            return Optional.of("its length is " + text.length() + " and not " + length);
        }
        if (!sha256.isEmpty() && !TextHash.isOf(sha256, text)) {
            return Optional.of("its sha256 is another one");
        }
        int left = LeftOut.line(spans, text);
        return left < 0 ? Optional.empty() : Optional.of("no span holds any of the line at " + left);
    }

    /** Reads one object. */
    private static final class Reader {
        private final JsonParser parser;
        private String source = "";
        private int length = -1;
        private String sha256 = "";
        private final List<List<RoleSpan>> articles = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final List<RoleSpan> loose = new ArrayList<>();
        private final List<Doubt> doubts = new ArrayList<>();
        private boolean complete;

        Reader(JsonParser parser) {
            this.parser = parser;
        }

        ArticleGold read() throws IOException, GoldFormatException {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw fault("no JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                switch (field) {
                    case "schema" -> schema(string(field, SCHEMA));
                    case "source" -> source = string(field, "");
                    case "length" -> length = number(field, -1);
                    case "sha256" -> sha256 = string(field, "");
                    case "articles" -> {
                        complete = true;
                        objects(field, this::readArticle);
                    }
                    case "loose" -> objects(field, () -> loose.add(span(LOOSE_ROLES)));
                    case "alternatives" -> objects(field, this::readDoubt);
                    default -> parser.skipChildren();
                }
            }
            if (!complete) {
                throw fault("no \"articles\"");
            }
            if (parser.nextToken() != null) {
                throw fault("more behind the object");
            }
            for (Doubt doubt : doubts) {
                for (String name : doubt.articles()) {
                    if (!"-".equals(name) && !names.contains(name)) {
                        throw new GoldFormatException("no article of the name that \"alternatives\" give: " + name);
                    }
                }
            }
            return new ArticleGold(source, length, sha256, articles, names, loose, doubts);
        }

        private GoldFormatException fault(String what) {
            return new GoldFormatException("line " + parser.currentLocation().getLineNr() + ": " + what);
        }

        private String string(String field, String otherwise) throws IOException, GoldFormatException {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.VALUE_NULL) {
                return otherwise;
            }
            if (token == null || !token.isScalarValue()) {
                throw fault("no text as \"" + field + "\"");
            }
            return parser.getText();
        }

        private void schema(String name) throws GoldFormatException {
            if (!name.equals(SCHEMA)) {
                throw fault("its schema is " + oneLine(name) + " and not " + SCHEMA);
            }
        }

        private int number(String field, int otherwise) throws IOException, GoldFormatException {
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                return otherwise;
            }
            if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                throw fault("no whole number as \"" + field + "\"");
            }
            return parser.getIntValue();
        }

        /** Reads a list in which each element must begin like this. */
        private void list(String field, @Nullable JsonToken begin, Element element)
                throws IOException, GoldFormatException {
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                throw fault("no list as \"" + field + "\"");
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (begin != null && parser.currentToken() != begin) {
                    throw fault("something else than objects in \"" + field + "\"");
                }
                element.read();
            }
        }

        private void objects(String field, Element element) throws IOException, GoldFormatException {
            list(field, JsonToken.START_OBJECT, element);
        }

        private void readArticle() throws IOException, GoldFormatException {
            List<RoleSpan> spans = new ArrayList<>();
            String name = String.valueOf(names.size());
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                switch (field) {
                    case "id" -> name = string(field, name);
                    case "spans" -> objects(field, () -> spans.add(span(ARTICLE_ROLES)));
                    default -> parser.skipChildren();
                }
            }
            articles.add(spans);
            names.add(name);
        }

        private RoleSpan span(List<String> roles) throws IOException, GoldFormatException {
            String role = "";
            int begin = -1;
            int end = -1;
            int paragraph = 0;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                switch (field) {
                    case "role" -> role = string(field, "");
                    case "begin" -> begin = number(field, -1);
                    case "end" -> end = number(field, -1);
                    case "para" -> paragraph = number(field, 0);
                    default -> parser.skipChildren();
                }
            }
            if (role.isEmpty() || begin < 0 || end < begin) {
                throw fault("a span without role, begin or end");
            }
            if (!roles.contains(role)) {
                throw fault("no role of " + (roles.equals(LOOSE_ROLES) ? "loose parts" : "an article") + ": "
                        + oneLine(role) + " (these are " + String.join(", ", roles) + ")");
            }
            return new RoleSpan(role, begin, end, paragraph);
        }

        private void readDoubt() throws IOException, GoldFormatException {
            List<Integer> lines = new ArrayList<>();
            List<String> others = new ArrayList<>();
            List<String> roles = new ArrayList<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                switch (field) {
                    case "lines" -> list(field, null, () -> lines.add(number(field, 0)));
                    case "articles" -> list(field, null, () -> others.add(string(field, "-")));
                    case "roles" -> list(field, null, () -> roles.add(string(field, "")));
                    default -> parser.skipChildren();
                }
            }
            doubts.add(new Doubt(lines, others, roles));
        }
    }

    /** What reads one element of a list. */
    @FunctionalInterface
    private interface Element {
        void read() throws IOException, GoldFormatException;
    }
}
