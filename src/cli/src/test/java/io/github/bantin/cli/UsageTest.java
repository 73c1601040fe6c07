package io.github.bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Bantin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UsageTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(List.of(), "Missing command"),
                Arguments.of(List.of("anotate"), "anotate"),
                Arguments.of(List.of("annotate", "--fromat", "csv"), "Unknown option"),
                Arguments.of(List.of("annotate", "--format", "xml"), "'xml' is none of text, jsonl, csv, html"),
                Arguments.of(
                        List.of("annotate", "--only", "words"),
                        "'words' is none of articles, sentences, tokens, mentions, outline"),
                Arguments.of(List.of("annotate", "--only", ""), "none of"),
                Arguments.of(List.of("annotate", "--encoding", "klingon"), "'klingon' is no encoding"),
                Arguments.of(List.of("annotate", "--encoding", "?!"), "'?!' is no encoding"),
                Arguments.of(List.of("annotate", "--color", "pink"), "'pink' is none of auto, always, never"),
                Arguments.of(List.of("annotate", "-o"), "Missing required parameter"),
                Arguments.of(List.of("annotate", "-", "x", "-"), "Standard input can be read only once"),
                Arguments.of(List.of("annotate", "--jsonl-in", "--encoding", "UTF-16"), "JSON Lines are UTF-8"),
                Arguments.of(
                        List.of("annotate", "--format", "csv", "--only", "mentions,tokens"),
                        "Format csv shows no more than mentions"),
                Arguments.of(
                        List.of("annotate", "--format", "html", "--only", "sentences"),
                        "Format html shows no more than articles and mentions"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysInOneLineWhatIsWrongWithTheArguments(List<String> arguments, String said) {
        Run run = Run.bantin(arguments.toArray());
        assertThat(run.errLines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("bantin: ")
                .contains(said, "--help)");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void refusesToWriteOverAnInput(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Đạt 86%");
        Run run = Run.bantin("annotate", "-o", folder.resolve("./a.txt"), file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines()).hasSize(1).first().asString().contains("is one of the inputs");
        assertThat(file).hasContent("Đạt 86%");
    }

    @Test
    void takesFilesWhoseNamesLookLikeOptionsOrLists(@TempDir Path folder) {
        assertThat(Run.bantin("annotate", "--", "--odd").errLines()).containsExactly("bantin: --odd: no such file");
        assertThat(Run.bantin("annotate", "@list").errLines()).containsExactly("bantin: @list: no such file");
    }

    @Test
    void printsTheVersion() {
        for (String option : new String[] {"--version", "-V"}) {
            assertThat(Run.bantin(option)).isEqualTo(new Run(0, "bantin " + Bantin.version() + "\n", ""));
        }
    }

    @Test
    void printsHelpWithExamplesAndExitCodes() {
        Run help = Run.bantin("--help");
        assertThat(help.out()).contains("Usage: bantin", "annotate", "normalize", "schema", "Examples:");
        assertThat(help.code()).isZero();
        Run annotate = Run.bantin("annotate", "--help");
        assertThat(annotate.out())
                .contains(
                        "Usage: bantin annotate",
                        "Examples:",
                        "Exit codes:",
                        "--jsonl-in",
                        "UTF-16",
                        "byte order mark");
        assertThat(annotate.code()).isZero();
        assertThat(Run.bantin("help", "annotate")).isEqualTo(annotate);
        assertThat(Run.bantin("annotate", "-h")).isEqualTo(annotate);
    }

    @Test
    void helpNamesEveryExitCode() {
        assertThat(Run.bantin("help", "annotate").out()).containsPattern("(?s)\n  0 .*\n  1 .*\n  2 .*\n  3 .*\n  4 ");
    }

    @Test
    void printsACompletionScript() {
        Run run = Run.bantin("generate-completion");
        assertThat(run.out()).startsWith("#!").contains("jsonl", "mentions");
        assertThat(run.code()).isZero();
    }
}
