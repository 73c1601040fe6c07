package io.github.bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFaultsTest {
    @TempDir
    Path folder;

    private List<String> namesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "jsonl", "csv", "html"})
    void writesTheSameToAFileAsToStandardOutput(String format) throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.bantin("annotate", "-f", format, "--output", out, Pages.OWN);
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(out))
                .isEqualTo(Run.bantin("annotate", "-f", format, Pages.OWN).out());
        assertThat(namesInFolder()).containsExactly("out");
    }

    @Test
    void namesAMissingFolder() throws IOException {
        Path out = folder.resolve("missing").resolve("out.jsonl");
        assertThat(Run.bantin("annotate", "-o", out, Pages.OWN))
                .isEqualTo(new Run(3, "", "bantin: " + out + ": no such folder\n"));
        assertThat(namesInFolder()).isEmpty();
    }

    @Test
    void namesAFolderInPlaceOfAFile() throws IOException {
        assertThat(Run.bantin("annotate", "-o", folder, Pages.OWN))
                .isEqualTo(new Run(3, "", "bantin: " + folder + ": is a directory\n"));
        assertThat(namesInFolder()).isEmpty();
    }

    @Test
    void writesWhatCouldBeReadAndSaysWhatCouldNot() throws IOException {
        Path out = folder.resolve("out.jsonl");
        Run run = Run.bantin("annotate", "-o", out, "missing", Pages.OWN);
        assertThat(run).isEqualTo(new Run(1, "", "bantin: missing: no such file\n"));
        assertThat(Files.readAllLines(out)).hasSize(1);
    }

    @Test
    void leavesTheFileAsItWasWhereNothingCouldBeRead() throws IOException {
        Path out = Files.writeString(folder.resolve("out.jsonl"), "of yesterday");
        assertThat(Run.bantin("annotate", "-o", out, "missing").code()).isEqualTo(1);
        assertThat(out).hasContent("of yesterday");
        assertThat(namesInFolder()).containsExactly("out.jsonl");
    }

    @Test
    void replacesAFileAndKeepsItsPermissions() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path out = Files.writeString(folder.resolve("out.jsonl"), "of yesterday");
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(Run.bantin("annotate", "-o", out, Pages.OWN).code()).isZero();
        assertThat(out).content().startsWith("{");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void writesThroughASymbolicLink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.jsonl"), "of yesterday");
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), real);
        assertThat(Run.bantin("annotate", "-o", link, Pages.OWN).code()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(real).content().startsWith("{");
    }

    @Test
    void leavesADeviceADevice() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        assertThat(Run.bantin("annotate", "-o", device, Pages.OWN)).isEqualTo(new Run(0, "", ""));
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void saysThatADeviceIsFull() {
        Path device = Path.of("/dev/full");
        assumeTrue(Files.exists(device));
        assertThat(Run.bantin("annotate", "-o", device, Pages.OWN))
                .isEqualTo(new Run(3, "", "bantin: /dev/full: cannot be written: No space left on device\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "jsonl", "csv", "html"})
    void saysThatStandardOutputCannotBeWritten(String format) {
        Run run = Run.into(failing("No space left on device"), new byte[0], false, "annotate", "-f", format, Pages.OWN);
        assertThat(run.err()).isEqualTo("bantin: standard output: cannot be written: No space left on device\n");
        assertThat(run.code()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"annotate", "normalize", "schema", "--help", "--version", "generate-completion"})
    void saysOfEachCommandThatStandardOutputCannotBeWritten(String command) {
        Run run = Run.into(failing("No space left on device"), new byte[] {97}, false, command);
        assertThat(run.err()).isEqualTo("bantin: standard output: cannot be written: No space left on device\n");
        assertThat(run.code()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "jsonl", "csv", "html"})
    void endsQuietlyWhenTheReaderHasGone(String format) {
        Run run = Run.into(failing("Broken pipe"), new byte[0], false, "annotate", "-f", format, Pages.OWN, Pages.OWN);
        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void helpEndsQuietlyWhenTheReaderHasGone() {
        assertThat(Run.into(failing("Broken pipe"), new byte[0], false, "help")).isEqualTo(new Run(0, "", ""));
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
