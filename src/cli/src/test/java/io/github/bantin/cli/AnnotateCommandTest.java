package io.github.bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotateCommandTest {
    @TempDir
    Path folder;

    @Test
    void writesWhatTheGoldenFileSays() throws IOException {
        String page = Files.readString(Pages.OWN);
        Run run = Run.reading(page, "annotate");
        String line = run.out().replaceFirst("\"version\":\"[^\"]+\"", "\"version\":\"0\"");
        if (Boolean.getBoolean("bantin.golden.write")) {
            Files.writeString(Pages.OWN_GOLDEN, line);
        }
        assertThat(line).isEqualTo(Files.readString(Pages.OWN_GOLDEN));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void writesTheSameUnderEveryDefaultLocale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            for (String format : new String[] {"text", "jsonl", "csv", "html"}) {
                Locale.setDefault(Locale.ROOT);
                Run expected = Run.bantin("annotate", "--format", format, "--only", "mentions", Pages.OWN);
                for (String tag : new String[] {"tr-TR", "vi-VN", "ar-EG-u-nu-arab"}) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    assertThat(Run.bantin("annotate", "--format", format, "--only", "mentions", Pages.OWN))
                            .as(tag)
                            .isEqualTo(expected);
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void readsNamesOfFormatsAndLayersInAnyCaseUnderTurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Run run = Run.reading("Đạt 86%", "annotate", "--only", "MENTIONS,Articles", "--format", "JSONL");
            assertThat(run.code()).isZero();
            assertThat(Json.of(run.out()).has("mentions")).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void readsStandardInputWithoutFilesAndAsDash() {
        Run without = Run.reading("Đạt 86%", "annotate");
        assertThat(Json.of(without.out()).get("id").asText()).isEqualTo("-");
        assertThat(Run.reading("Đạt 86%", "annotate", "-")).isEqualTo(without);
    }

    @Test
    void namesDocumentsByTheirPathsAsGivenAndKeepsTheirOrder() throws IOException {
        Path b = Files.writeString(folder.resolve("b.txt"), "b");
        Path a = Files.writeString(folder.resolve("a.txt"), "aa");
        Run run = Run.reading("ccc", "annotate", b, "-", a);
        assertThat(run.outLines())
                .extracting(line -> Json.of(line).get("id").asText())
                .containsExactly(b.toString(), "-", a.toString());
        assertThat(run.outLines())
                .extracting(line -> Json.of(line).get("length").asInt())
                .containsExactly(1, 3, 2);
    }

    @Test
    void writesOnlyTheLayersThatWereAskedFor() {
        JsonNode all = Json.of(Run.reading("Đạt 86%", "annotate").out());
        assertThat(all.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "offsetUnit",
                        "version",
                        "length",
                        "articles",
                        "loose",
                        "sentences",
                        "tokens",
                        "mentions",
                        "outline");
        JsonNode some = Json.of(Run.reading("Đạt 86%", "annotate", "--only", "tokens", "--only", "mentions")
                .out());
        assertThat(some.fieldNames())
                .toIterable()
                .containsExactly("id", "offsetUnit", "version", "length", "tokens", "mentions");
        assertThat(some.get("mentions")).isEqualTo(all.get("mentions"));
        assertThat(some.get("tokens")).isEqualTo(all.get("tokens"));
    }

    @Test
    void writesSectionsInOrderWithTheSectionThatTheyStandIn() {
        String law = "Chương I\nCHUNG\nĐiều 3a. Hồ sơ\n1. Gồm:\na) Đơn;\nb) Bản sao.\n";
        Run run = Run.reading(law, "annotate", "--only", "outline");
        AnnotateSchema.assertHolds(run.out());
        JsonNode outline = Json.of(run.out()).get("outline");
        assertThat(outline).hasSize(5);
        JsonNode article = outline.get(1);
        assertThat(article.get("id").asText()).isEqualTo("s2");
        assertThat(article.get("parent").asText()).isEqualTo("s1");
        assertThat(article.get("kind").asText()).isEqualTo("DIEU");
        assertThat(article.get("number").asText()).isEqualTo("3a");
        assertThat(article.get("value").asInt()).isEqualTo(3);
        assertThat(article.get("suffix").asText()).isEqualTo("a");
        assertThat(article.get("title").asText()).isEqualTo("Hồ sơ");
        assertThat(law.substring(
                        article.get("begin").asInt(), article.get("headingEnd").asInt()))
                .isEqualTo("Điều 3a. Hồ sơ");
        JsonNode point = outline.get(4);
        assertThat(point.get("parent").asText()).isEqualTo("s3");
        assertThat(point.get("citation").asText()).isEqualTo("điểm b khoản 1 Điều 3a");
        assertThat(outline.get(0).has("parent")).isFalse();
        assertThat(Run.reading(law, "annotate", "--only", "outline", "--format", "text")
                        .out())
                .contains("5 sections", "    Điều 3a. Hồ sơ  3:1", "        điểm b  6:1");
    }

    /** The articles as text are those of the JSON, one after the other, and nothing of the page is left out. */
    @Test
    void writesArticlesAsText() {
        Path bulletin = Path.of("../../testdata/bulletins/spread-two-columns.txt");
        JsonNode page = Json.of(Run.bantin("annotate", "--only", "articles", "-f", "jsonl", bulletin)
                .out());
        String shown = Run.bantin("annotate", "--only", "articles", "-f", "text", bulletin)
                .out();
        int at = 0;
        for (JsonNode article : page.get("articles")) {
            String head = "\n\n" + article.get("id").asText() + "  ";
            at = shown.indexOf(head, at);
            assertThat(at).as(head).isPositive();
            String body = shown.substring(shown.indexOf('\n', at + 2) + 1);
            assertThat(body).startsWith(article.get("text").asText() + "\n\n");
        }
        assertThat(page.get("articles").size()).isGreaterThan(1);
        assertThat(shown).contains("\n" + page.get("articles").size() + " articles\n");
        for (JsonNode part : page.get("loose")) {
            assertThat(shown).contains("\n\n" + part.get("role").asText() + "  line");
        }
        assertThat(shown).doesNotContain("mention");
    }

    @Test
    void showsTextOnATerminalAndJsonLinesElsewhere() {
        assertThat(Run.onTerminal("annotate", Pages.OWN).out()).contains("Suối Ngàn", "mentions:");
        assertThat(Run.bantin("annotate", Pages.OWN).out()).startsWith("{\"id\":");
        Path file = folder.resolve("out");
        Run.onTerminal("annotate", "-o", file, Pages.OWN);
        assertThat(file).content().startsWith("{\"id\":");
    }

    @Test
    void readsOtherEncodings() throws IOException {
        String text = "Đạt 86% kế hoạch";
        for (String name : new String[] {"UTF-16LE", "windows-1258", "utf-16"}) {
            String encodable = name.equals("windows-1258") ? "Đạt 86%".replace("ạ", "a\u0323") : text;
            Path file = folder.resolve(name);
            Files.write(file, encodable.getBytes(Charset.forName(name)));
            JsonNode document =
                    Json.of(Run.bantin("annotate", "--encoding", name, file).out());
            assertThat(document.get("length").asInt()).as(name).isEqualTo(encodable.length());
            assertThat(document.has("byteOrderMark")).isFalse();
            assertThat(document.at("/mentions/0/value").asInt()).isEqualTo(86);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void countsFromBehindAByteOrderMarkAndSaysThatThereWasOne(String encoding) throws IOException {
        Path file = folder.resolve("marked.txt");
        Files.write(file, "\uFEFFĐạt 86%\uFEFF".getBytes(Charset.forName(encoding)));
        JsonNode document =
                Json.of(Run.bantin("annotate", "--encoding", encoding, file).out());
        assertThat(document.get("length").asInt()).isEqualTo(8);
        assertThat(document.get("byteOrderMark").asBoolean()).isTrue();
        assertThat(document.at("/mentions/0/begin").asInt()).isEqualTo(4);
    }

    @Test
    void annotatesTheEmptyText() {
        JsonNode document = Json.of(Run.reading("", "annotate").out());
        assertThat(document.get("length").asInt()).isZero();
        for (String layer : new String[] {"articles", "loose", "sentences", "tokens", "mentions", "outline"}) {
            assertThat(document.get(layer)).isEmpty();
        }
    }

    @Test
    void writesUtf8() {
        Run run = Run.reading("Nghị quyết “số 1” — 86%", "annotate");
        assertThat(Json.of(run.out()).at("/articles/0/text").asText()).isEqualTo("Nghị quyết “số 1” — 86%");
        assertThat(run.out().getBytes(StandardCharsets.UTF_8).length)
                .isGreaterThan(run.out().length());
    }
}
