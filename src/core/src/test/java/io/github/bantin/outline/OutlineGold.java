package io.github.bantin.outline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bantin.outline.OutlineScore.GoldSection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A document whose sections were marked by hand. */
record OutlineGold(String name, String text, List<GoldSection> sections) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All documents in {@code testdata/outline}. */
    static List<OutlineGold> all() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolve("testdata").resolve("outline");
            if (Files.isDirectory(folder)) {
                return read(folder);
            }
        }
        throw new IllegalStateException("no testdata/outline above the working directory");
    }

    private static List<OutlineGold> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<OutlineGold> golds = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                golds.add(of(file));
            }
            return golds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OutlineGold of(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".txt", "");
        JsonNode gold = JSON.readTree(file.resolveSibling(name + ".gold.json").toFile());
        List<GoldSection> sections = new ArrayList<>();
        for (JsonNode section : gold.get("sections")) {
            sections.add(new GoldSection(
                    section.get("kind").asText(),
                    section.get("number").isNull() ? "" : section.get("number").asText(),
                    section.get("parent").asText(),
                    section.get("begin").asInt(),
                    section.get("end").asInt()));
        }
        String text = Files.readString(file);
        if (text.length() != gold.get("length").asInt()) {
            throw new IllegalStateException(name + " has another length than its gold says");
        }
        return new OutlineGold(name, text, List.copyOf(sections));
    }

    @Override
    public String toString() {
        return name;
    }
}
