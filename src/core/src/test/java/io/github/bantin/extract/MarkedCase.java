package io.github.bantin.extract;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One line of a table of marked strings; {@code README.txt} beside the tables says how a line is written.
 *
 * @param line where the line stands, and the line
 * @param pieces the text cut at its marks: every second piece is marked; line ends are line feeds
 * @param marks what the marked pieces are, in order
 * @param banned the kinds that may not be found; where the line has no mark and bans nothing by name, all of them
 * @param options what the line opts out of
 */
record MarkedCase(String line, List<String> pieces, List<Mark> marks, Set<MentionKind> banned, Set<String> options) {

    /**
     * What is expected at a mark.
     *
     * @param kind the kind
     * @param normalized the normalized value
     * @param attributes what else is checked
     */
    record Mark(MentionKind kind, String normalized, Map<String, String> attributes) {}

    private static final Set<String> ATTRIBUTES = Set.of(
            "unit",
            "currency",
            "per",
            "modifier",
            "confidence",
            "type",
            "system",
            "full",
            "date",
            "symbolType",
            "target",
            "number");

    private static final Set<String> OPTIONS = Set.of("no-upper", "no-inline", "vague", "damaged", "documents");

    /** Reads a table beside this class. */
    static Stream<MarkedCase> table(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                requireNonNull(MarkedCase.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            List<MarkedCase> cases = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (!line.isBlank() && !line.startsWith("#")) {
                    cases.add(parse(name + ":" + (i + 1) + " ", line));
                }
            }
            return cases.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says whether the line marks what must be found, rather than what must not. */
    boolean marksSomething() {
        return !marks.isEmpty();
    }

    @Override
    public String toString() {
        return line;
    }

    private static MarkedCase parse(String place, String line) {
        Set<String> options = new HashSet<>();
        String rest = line;
        if (rest.startsWith("[")) {
            int close = rest.indexOf(']');
            options.addAll(List.of(rest.substring(1, close).split(" ", -1)));
            rest = rest.substring(close + 1).stripLeading();
        }
        require(OPTIONS.containsAll(options), "unknown option", place, line);
        int arrow = rest.indexOf(" => ");
        String marked = arrow < 0 ? rest : rest.substring(0, arrow);
        String said = arrow < 0 ? "" : rest.substring(arrow + 4);
        List<String> pieces = List.of(marked.replace('⏎', '\n').split("[«»]", -1));
        List<Mark> marks = new ArrayList<>();
        Set<MentionKind> banned = EnumSet.noneOf(MentionKind.class);
        if (said.startsWith("no:")) {
            for (String kind : said.substring(3).split(",", -1)) {
                banned.add(MentionKind.valueOf(kind));
            }
        } else if (said.isEmpty()) {
            banned.addAll(EnumSet.allOf(MentionKind.class));
        } else {
            for (String entry : said.split("; ", -1)) {
                marks.add(mark(entry, place));
            }
        }
        require(pieces.size() == 2 * marks.size() + 1, "marks and values differ in number", place, line);
        return new MarkedCase(place + line, pieces, List.copyOf(marks), banned, Set.copyOf(options));
    }

    private static Mark mark(String entry, String place) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < entry.length(); i++) {
            char c = entry.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ' ' && !quoted) {
                words.add(word.toString());
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        words.add(word.toString());
        require(!quoted && words.size() >= 2, "no kind and value", place, entry);
        Map<String, String> attributes = new HashMap<>();
        for (String attribute : words.subList(2, words.size())) {
            int equals = attribute.indexOf('=');
            require(equals > 0 && ATTRIBUTES.contains(attribute.substring(0, equals)), "no attribute", place, entry);
            attributes.put(
                    attribute.substring(0, equals),
                    attribute.substring(equals + 1).replace('⏎', '\n'));
        }
        return new Mark(MentionKind.valueOf(words.get(0)), words.get(1), Map.copyOf(attributes));
    }

    private static void require(boolean holds, String what, String place, String line) {
        if (!holds) {
            throw new IllegalArgumentException(what + " in " + place + line);
        }
    }
}
