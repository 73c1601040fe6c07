package io.github.bantin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The bulletin pages of the repository. */
public final class TestPages {
    private static final Path FOLDER = find();

    private TestPages() {}

    private static Path find() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolve("testdata").resolve("bulletins");
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        throw new IllegalStateException("no testdata/bulletins above the working directory");
    }

    /** The files of all pages, by name. */
    public static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The gold of a page. */
    public static Path goldOf(Path page) {
        return page.resolveSibling(page.getFileName().toString().replace(".txt", ".gold.json"));
    }

    /** The text of a page. */
    public static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
