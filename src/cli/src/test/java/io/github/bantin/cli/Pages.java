package io.github.bantin.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Pages that the tests read. */
final class Pages {
    /** A headline and two paragraphs with a number torn over a line end, dates, a range and a sum. */
    static final Path OWN = resource("page.txt");

    /** What the command writes for {@link #OWN}. */
    static final Path OWN_GOLDEN = resource("page.jsonl");

    private Pages() {}

    /** The bulletins of the project's test data. */
    static List<Path> bulletins() {
        Path folder = Path.of(System.getProperty("basedir", "."), "..", "..", "testdata", "bulletins");
        try (Stream<Path> files = Files.list(folder.normalize())) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path resource(String name) {
        return Path.of(System.getProperty("basedir", "."), "src/test/resources/io/github/bantin/cli", name);
    }
}
