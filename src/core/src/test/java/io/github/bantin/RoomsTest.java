package io.github.bantin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.internal.word.UnitKind;
import io.github.bantin.token.TokenKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Code depends one way: each package uses only those before it. */
class RoomsTest {
    private static final Path ROOT = Path.of("src/main/java/io/github/bantin");

    /** All packages below the root; the root itself stands behind the last one. */
    private static final List<String> ROOMS = List.of(
            "internal.assign",
            "internal.nfc",
            "internal.script",
            "internal.scan",
            "internal.legacy",
            "text",
            "internal.learn",
            "normalize",
            "internal.word",
            "token",
            "extract",
            "article",
            "outline",
            "");

    private static final Pattern USE = Pattern.compile("\\bio\\.github\\.bantin((?:\\.[a-z]+)*)\\.[A-Z]");

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String room(Path file) {
        return ROOT.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.');
    }

    private static boolean isComment(String line) {
        String begin = line.strip();
        return begin.startsWith("*") || begin.startsWith("/*") || begin.startsWith("//");
    }

    @Test
    void eachRoomUsesOnlyThoseBeforeIt() throws IOException {
        List<String> forward = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        for (Path file : sources()) {
            String room = room(file);
            seen.add(room);
            for (String line : Files.readAllLines(file)) {
                Matcher use = USE.matcher(isComment(line) ? "" : line);
                while (use.find()) {
                    String used = use.group(1).isEmpty() ? "" : use.group(1).substring(1);
                    if (ROOMS.indexOf(used) > ROOMS.indexOf(room)) {
                        forward.add(file + " uses " + used);
                    }
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(ROOMS);
        assertThat(forward).isEmpty();
    }

    /** The kinds of tokens that the room of word models knows by name are all there are. */
    @Test
    void everyKindOfTokenIsAUnit() {
        for (TokenKind kind : TokenKind.values()) {
            assertThat(UnitKind.ofToken(kind.name())).isNotNull();
        }
        assertThat(UnitKind.ofToken(TokenKind.DATE.name())).isEqualTo(UnitKind.FIGURE);
        assertThat(UnitKind.ofToken(TokenKind.EMAIL.name())).isEqualTo(UnitKind.WHOLE);
    }
}
