package io.github.bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputFaultsTest {
    @TempDir
    Path folder;

    private Path good;

    @BeforeEach
    void writeGoodFile() throws IOException {
        good = Files.writeString(folder.resolve("good.txt"), "Đạt 86%");
    }

    /** The fault is named in one line, the good file beside it is annotated all the same, and the code says so. */
    private void assertNamed(Run run, String line) {
        assertThat(run.errLines()).containsExactly(line);
        assertThat(run.outLines())
                .hasSize(2)
                .allSatisfy(document ->
                        assertThat(Json.of(document).get("id").asText()).isEqualTo(good.toString()));
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void namesAMissingFile() {
        Path missing = folder.resolve("missing.txt");
        assertNamed(Run.bantin("annotate", good, missing, good), "bantin: " + missing + ": no such file");
    }

    @Test
    void namesAFolder() {
        assertNamed(Run.bantin("annotate", good, folder, good), "bantin: " + folder + ": is a directory");
    }

    @Test
    void namesAFileBelowAFile() {
        Path below = good.resolve("x.txt");
        Run run = Run.bantin("annotate", good, below, good);
        assertThat(run.errLines()).hasSize(1).first().asString().startsWith("bantin: " + below + ": ");
        assertThat(run.outLines()).hasSize(2);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void namesAPathThatIsNone() {
        Run run = Run.bantin("annotate", good, "a\0b", good);
        assertThat(run.errLines()).hasSize(1).first().asString().startsWith("bantin: a␀b: ");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void keepsALineEndInAFileNameInOneLine() {
        Run run = Run.bantin("annotate", "two\nlines\u001b[31m");
        assertThat(run.errLines()).containsExactly("bantin: two⏎lines␛[31m: no such file");
    }

    @Test
    void saysWhereBytesCannotBeDecoded() throws IOException {
        Path bad = folder.resolve("bad.txt");
        byte[] bytes = "Đạt 86% _ kế hoạch".getBytes(StandardCharsets.UTF_8);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('_');
        bytes[at] = (byte) 0xE1;
        Files.write(bad, bytes);
        assertNamed(
                Run.bantin("annotate", good, bad, good),
                "bantin: " + bad + ": byte 0xE1 at byte offset " + at + " is not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 200_000})
    void saysWhereALongFileCannotBeDecoded(int offset) throws IOException {
        byte[] bytes = "ế".repeat(offset / 3).concat("x".repeat(offset % 3)).getBytes(StandardCharsets.UTF_8);
        Path bad = folder.resolve("bad.txt");
        Files.write(bad, bytes);
        Files.write(bad, new byte[] {(byte) 0xFF, 'x'}, StandardOpenOption.APPEND);
        assertNamed(
                Run.bantin("annotate", good, bad, good),
                "bantin: " + bad + ": byte 0xFF at byte offset " + offset + " is not UTF-8"
                        + (offset == 0 ? "; it looks like UTF-16: --encoding UTF-16" : ""));
    }

    @Test
    void saysWhereAnEndCutsACharacter() {
        byte[] cut = {'a', (byte) 0xE1, (byte) 0xBA};
        assertThat(Run.with(cut, false, "annotate").errLines())
                .containsExactly("bantin: -: byte 0xE1 at byte offset 1 is not UTF-8");
    }

    @Test
    void showsATraceOnlyOnDemand() {
        assertThat(Run.bantin("annotate", "missing").err()).doesNotContain("\tat ");
        assertThat(Run.bantin("annotate", "--debug", "missing").err()).contains("no such file", "\tat ");
        assertThat(Run.bantin("--debug", "annotate", "missing").err()).contains("no such file", "\tat ");
    }
}
