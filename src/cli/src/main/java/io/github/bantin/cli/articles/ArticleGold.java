package io.github.bantin.cli.articles;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The articles of a text as they truly are: gold in the form {@code bulletin-articles/1}. Offsets are UTF-16 code units of
 * the text as it was read.
 *
 * @param source the name of the file that holds the text; empty if it is not said
 * @param length the length of the text; -1 if it is not said
 * @param articles the spans of each article in reading order
 * @param names the name of each article
 * @param loose the spans that belong to no article
 * @param doubts lines that may be read in other ways
 */
public record ArticleGold(
        String source,
        int length,
        List<List<RoleSpan>> articles,
        List<String> names,
        List<RoleSpan> loose,
        List<Doubt> doubts) {

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
     * @throws GoldFormatException if the text is no such object
     */
    public static ArticleGold read(String json) throws GoldFormatException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new GoldFormatException("is no object");
            }
            return new Reader(parser).read();
        } catch (IOException e) {
            throw new GoldFormatException("is no JSON: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    /** Reads one object after its brace. */
    private static final class Reader {
        private final JsonParser parser;
        private String source = "";
        private int length = -1;
        private final List<List<RoleSpan>> articles = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final List<RoleSpan> loose = new ArrayList<>();
        private final List<Doubt> doubts = new ArrayList<>();
        private boolean complete;

        Reader(JsonParser parser) {
            this.parser = parser;
        }

        ArticleGold read() throws IOException, GoldFormatException {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                switch (field) {
                    case "source" -> source = parser.getValueAsString("");
                    case "length" -> length = parser.getValueAsInt(-1);
                    case "articles" -> {
                        complete = true;
                        readArticles();
                    }
                    case "loose" -> readSpans(loose);
                    case "alternatives" -> readDoubts();
                    default -> parser.skipChildren();
                }
            }
            if (!complete) {
                throw new GoldFormatException("has no articles");
            }
            return new ArticleGold(source, length, articles, names, loose, doubts);
        }

        private void readArticles() throws IOException, GoldFormatException {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                List<RoleSpan> spans = new ArrayList<>();
                String name = String.valueOf(names.size());
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String field = parser.currentName();
                    parser.nextToken();
                    if ("id".equals(field)) {
                        name = parser.getValueAsString(name);
                    } else if ("spans".equals(field)) {
                        readSpans(spans);
                    } else {
                        parser.skipChildren();
                    }
                }
                articles.add(spans);
                names.add(name);
            }
        }

        private void readSpans(List<RoleSpan> spans) throws IOException, GoldFormatException {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                String role = "";
                int begin = -1;
                int end = -1;
                int paragraph = 0;
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String field = parser.currentName();
                    parser.nextToken();
                    switch (field) {
                        case "role" -> role = parser.getValueAsString("");
                        case "begin" -> begin = parser.getValueAsInt(-1);
                        case "end" -> end = parser.getValueAsInt(-1);
                        case "para" -> paragraph = parser.getValueAsInt(0);
                        default -> parser.skipChildren();
                    }
                }
                if (role.isEmpty() || begin < 0 || end < begin) {
                    throw new GoldFormatException("has a span without role, begin or end");
                }
                spans.add(new RoleSpan(role, begin, end, paragraph));
            }
        }

        private void readDoubts() throws IOException {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                List<Integer> lines = new ArrayList<>();
                List<String> others = new ArrayList<>();
                List<String> roles = new ArrayList<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String field = parser.currentName();
                    JsonToken value = parser.nextToken();
                    if (value != JsonToken.START_ARRAY) {
                        parser.skipChildren();
                        continue;
                    }
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        switch (field) {
                            case "lines" -> lines.add(parser.getValueAsInt());
                            case "articles" -> others.add(parser.getValueAsString("-"));
                            case "roles" -> roles.add(parser.getValueAsString(""));
                            default -> parser.skipChildren();
                        }
                    }
                }
                doubts.add(new Doubt(lines, others, roles));
            }
        }
    }
}
