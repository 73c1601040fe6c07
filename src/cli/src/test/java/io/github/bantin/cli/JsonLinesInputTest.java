package io.github.bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonLinesInputTest {
    @TempDir
    Path folder;

    private static Run annotate(String lines) {
        return Run.reading(lines, "annotate", "--jsonl-in", "--only", "mentions");
    }

    @Test
    void keepsIdsAsTheyAre() {
        Run run = annotate("""
                {"id":"x/1","text":"a"}
                {"text":"b","id":7}
                {"id":12345678901234567890,"text":"c"}
                {"id":1.50,"text":"d"}
                """);
        assertThat(run.outLines())
                .extracting(line -> line.substring(0, line.indexOf(",\"offsetUnit\"")))
                .containsExactly("{\"id\":\"x/1\"", "{\"id\":7", "{\"id\":12345678901234567890", "{\"id\":1.50");
        assertThat(run.code()).isZero();
    }

    @Test
    void namesObjectsWithoutIdByFileAndLine() throws IOException {
        Path file = Files.writeString(folder.resolve("in.jsonl"), "{\"text\":\"a\"}\n\n{\"text\":\"b\",\"id\":null}");
        Run run = Run.bantin("annotate", "--jsonl-in", file);
        assertThat(run.outLines())
                .extracting(line -> Json.of(line).get("id").asText())
                .containsExactly(file + ":1", file + ":3");
    }

    @Test
    void passesOverOtherMembersAndBlankLinesAndReadsAnyLineEnd() {
        Run run = annotate(
                "\uFEFF{\"a\":[{\"text\":1}],\"text\":\"Đạt 86%\",\"b\":{\"id\":[]}}\r\n \t\r\n{\"text\":\"\"}");
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).hasSize(2);
        assertThat(Json.of(run.outLines().get(0)).at("/mentions/0/begin").asInt())
                .isEqualTo(4);
    }

    @Test
    void keepsAByteOrderMarkInsideAString() {
        Run run = annotate("{\"text\":\"\uFEFFĐạt 86%\"}");
        assertThat(Json.of(run.out()).get("length").asInt()).isEqualTo(8);
        assertThat(Json.of(run.out()).at("/mentions/0/begin").asInt()).isEqualTo(5);
    }

    @Test
    void givesALoneSurrogateBackAsItWas() {
        Run run = Run.reading("{\"id\":\"\\udc00\",\"text\":\"a\\ud83d b 😀\"}", "annotate", "--jsonl-in");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\\udc00", "\\ud83d b \\ud83d\\ude00");
        assertThat(Json.of(run.out()).get("length").asInt()).isEqualTo(7);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("{\"text\":\"a\"", "malformed JSON"),
                Arguments.of("{\"text\":\"a\" \"b\"}", "malformed JSON at column 13"),
                Arguments.of("{\"text\":\"a\tb\"}", "malformed JSON"),
                Arguments.of("x", "malformed JSON at column"),
                Arguments.of("[\"text\"]", "not a JSON object"),
                Arguments.of("\"text\"", "not a JSON object"),
                Arguments.of("null", "not a JSON object"),
                Arguments.of("{\"id\":\"a\"}", "no \"text\" in the object"),
                Arguments.of("{\"text\":null}", "\"text\" is not a string"),
                Arguments.of("{\"text\":5}", "\"text\" is not a string"),
                Arguments.of("{\"text\":\"a\",\"id\":[1]}", "\"id\" is neither a string nor a number"),
                Arguments.of("{\"text\":\"a\",\"id\":true}", "\"id\" is neither a string nor a number"),
                Arguments.of("{\"text\":\"a\"}{\"text\":\"b\"}", "more than one JSON value in the line"),
                Arguments.of("{\"text\":\"a\",\"text\":\"b\"}", "malformed JSON"),
                Arguments.of("[".repeat(100_000), "JSON"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesAFaultyLineByFileAndNumberAndReadsTheRest(String faulty, String said) throws IOException {
        Path file = Files.writeString(
                folder.resolve("in.jsonl"), "{\"text\":\"a\",\"id\":1}\n" + faulty + "\n{\"text\":\"c\",\"id\":3}\n");
        Run run = Run.bantin("annotate", "--jsonl-in", file);
        assertThat(run.errLines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("bantin: " + file + ":2: ")
                .contains(said)
                .hasSizeLessThan(400);
        assertThat(run.outLines())
                .extracting(line -> Json.of(line).get("id").asInt())
                .containsExactly(1, 3);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void saysWhereInTheFileALineCannotBeDecoded() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("{\"text\":\"ế\"}\n{\"text\":\"".getBytes(StandardCharsets.UTF_8));
        int at = bytes.size();
        bytes.write(0xFF);
        bytes.write("\"}\n{\"text\":\"c\"}\n".getBytes(StandardCharsets.UTF_8));
        Run run = Run.with(bytes.toByteArray(), false, "annotate", "--jsonl-in");
        assertThat(run.errLines()).containsExactly("bantin: -:2: byte 0xFF at byte offset " + at + " is not UTF-8");
        assertThat(run.outLines()).hasSize(2);
        assertThat(run.code()).isEqualTo(1);
    }
}
