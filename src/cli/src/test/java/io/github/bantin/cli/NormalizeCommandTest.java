package io.github.bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.bantin.cli.normalize.Operation;
import io.github.bantin.cli.output.NamedOutput;
import io.github.bantin.normalize.LegacyEncoding;
import io.github.bantin.normalize.NormalizationStep;
import io.github.bantin.normalize.VietnameseNormalizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizeCommandTest {
    /** Something for every operation to do. */
    private static final String ALL =
            "so\u0302\u0301\u00A019 – CT/ TW \u200Bho\u00E0 h\u00F2a h\u00F2an \u00D0\u1EA3ng \uFB01 “\uFF11” ND-CP \u00AD…";

    @TempDir
    Path folder;

    private static String normalized(String text, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("normalize", "--jsonl-in"));
        all.addAll(List.of(arguments));
        Run run = Run.reading("{\"id\":\"x\",\"text\":" + Json.quoted(text) + "}", all.toArray());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        NormalizeSchema.assertHolds(run.out());
        return Json.of(run.out()).get("text").asText();
    }

    static Stream<Arguments> operations() {
        return Stream.of(
                Arguments.of(
                        "standard",
                        "s\u1ED1 19 – CT/ TW ho\u00E0 h\u00F2a h\u00F2an \u0110\u1EA3ng \uFB01 “\uFF11” ND-CP …"),
                Arguments.of(
                        "clean",
                        "so\u0302\u0301 19 – CT/ TW ho\u00E0 h\u00F2a h\u00F2an \u00D0\u1EA3ng \uFB01 “\uFF11” ND-CP …"),
                Arguments.of("lookalikes", ALL.replace('\u00D0', '\u0110')),
                Arguments.of("nfc", ALL.replace("o\u0302\u0301", "\u1ED1")),
                Arguments.of("tone-old", ALL.replace("ho\u00E0", "h\u00F2a")),
                Arguments.of("tone-new", ALL.replace("h\u00F2a ", "ho\u00E0 ")),
                Arguments.of("repair-tones", ALL.replace("h\u00F2an", "ho\u00E0n")),
                Arguments.of(
                        "fold-punctuation",
                        ALL.replace("–", "-").replaceAll("[“”]", "\"").replace("…", "...")),
                Arguments.of("fold-compatibility", ALL.replace("\uFB01", "fi").replace('\uFF11', '1')),
                Arguments.of(
                        "fold-document-numbers",
                        VietnameseNormalizer.builder()
                                .without(NormalizationStep.CLEAN)
                                .without(NormalizationStep.LOOKALIKES)
                                .without(NormalizationStep.COMPOSITION)
                                .foldDocumentNumbers()
                                .build()
                                .normalize(ALL)),
                Arguments.of("lower", ALL.toLowerCase(Locale.ROOT)),
                Arguments.of("upper", ALL.toUpperCase(Locale.ROOT)),
                Arguments.of(
                        "strip-diacritics",
                        "so\u00A019 – CT/ TW \u200Bhoa hoa hoan \u00D0ang \uFB01 “\uFF11” ND-CP \u00AD…"),
                Arguments.of("join-lines", ALL));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void doesOnlyWhatItsNameSays(String operation, String expected) {
        assertThat(normalized(ALL, "--op", operation)).isEqualTo(expected);
        if (!operation.equals("join-lines")) {
            assertThat(Run.reading(ALL + "\r\n" + ALL, "normalize", "--op", operation))
                    .isEqualTo(new Run(0, expected + "\r\n" + expected, ""));
        }
    }

    @Test
    void everyOperationIsTested() {
        Set<String> tested =
                operations().map(arguments -> arguments.get()[0].toString()).collect(Collectors.toSet());
        tested.add("decode:ENCODING");
        tested.add("detect");
        assertThat(Stream.of(Operation.values()).map(Operation::usage)).containsExactlyInAnyOrderElementsOf(tested);
    }

    @Test
    void foldsDocumentNumbers() {
        assertThat(normalized("Chỉ thị số 19 – CT/ TW", "--op", "fold-document-numbers"))
                .isEqualTo("Chỉ thị số 19-CT/TW");
    }

    @Test
    void joinsLinesOfWholeTexts() {
        assertThat(normalized("thực hiện Chỉ thị số 19-CT/\nTW của\nngành công an", "--op", "join-lines"))
                .isEqualTo("thực hiện Chỉ thị số 19-CT/TW của ngành công an");
    }

    @Test
    void standardIsWhatTheLibraryDoesAndTheDefault() {
        assertThat(normalized(ALL))
                .isEqualTo(VietnameseNormalizer.standard().normalize(ALL))
                .isEqualTo(normalized(ALL, "--op", "standard"))
                .isEqualTo(normalized(ALL, "--op", "clean,lookalikes,nfc"));
    }

    @Test
    void doesOperationsInTheOrderGiven() {
        assertThat(normalized("\u00DFa", "--op", "upper,lower")).isEqualTo("ssa");
        assertThat(normalized("\u00DFa", "--op", "lower", "--op", "upper")).isEqualTo("SSA");
        assertThat(normalized("t\u00AD", "--op", "decode:TCVN3, clean")).isEqualTo("tư");
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void decodesEveryEncoding(LegacyEncoding encoding) {
        String text = encoding == LegacyEncoding.TCVN3_CAPS ? "CỘNG HÒA XÃ HỘI" : "Cộng hòa xã hội";
        String view = new String(encoding.encode(text), StandardCharsets.ISO_8859_1);
        assertThat(view).isNotEqualTo(text);
        assertThat(normalized(view, "--op", "decode:" + encoding)).isEqualTo(text);
        assertThat(normalized(view, "--op", "DECODE:" + encoding.name().toLowerCase(Locale.ROOT)))
                .isEqualTo(text);
    }

    @Test
    void advisesOnTheEncoding() {
        String text = "Cộng hòa xã hội chủ nghĩa Việt Nam";
        String tcvn3 = new String(LegacyEncoding.TCVN3.encode(text), StandardCharsets.ISO_8859_1);
        Run lines = Run.reading(tcvn3 + "\n" + text, "normalize", "--op", "detect");
        assertThat(lines.code()).isZero();
        lines.outLines().forEach(NormalizeSchema::assertHolds);
        assertThat(lines.outLines())
                .extracting(line -> Json.of(line).get("id").asText() + " "
                        + Json.of(line).get("encoding").asText())
                .containsExactly("-:1 TCVN3", "-:2 UNICODE");
        JsonNode first = Json.of(lines.outLines().get(0)).at("/candidates/0");
        assertThat(first.get("encoding").asText()).isEqualTo("TCVN3");
        assertThat(first.get("syllables").asInt()).isEqualTo(7);
        Run objects = Run.reading(
                "{\"id\":7,\"text\":" + Json.quoted(tcvn3) + "}", "normalize", "--jsonl-in", "--op", "detect");
        assertThat(objects.out()).isEqualTo(lines.outLines().get(0).replace("\"-:1\"", "7") + "\n");
    }

    /** The files that advice is wanted on are not UTF-8. */
    @Test
    void advisesOnTheEncodingOfFilesThatAreNotUtf8() throws IOException {
        String text = "Cộng hòa xã hội chủ nghĩa Việt Nam\r\nỦy ban nhân dân tỉnh";
        for (LegacyEncoding encoding :
                List.of(LegacyEncoding.TCVN3_AUTOCAPS, LegacyEncoding.VNI_WINDOWS, LegacyEncoding.VPS)) {
            Path file = folder.resolve(encoding.name());
            Files.write(file, encoding.encode(text));
            Run run = Run.bantin("normalize", "--op", "detect", file);
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isZero();
            assertThat(run.outLines())
                    .hasSize(2)
                    .allSatisfy(line -> assertThat(Json.of(line).get("encoding").asText())
                            .isEqualTo(encoding.name().replace("_AUTOCAPS", "")));
        }
        Path mixed = folder.resolve("mixed");
        Files.write(mixed, "\uFEFFCộng hòa xã hội\n".getBytes(StandardCharsets.UTF_8));
        Files.write(mixed, LegacyEncoding.TCVN3.encode("xã hội chủ nghĩa"), StandardOpenOption.APPEND);
        assertThat(Run.bantin("normalize", "--op", "detect", mixed).outLines())
                .extracting(line -> Json.of(line).get("encoding").asText())
                .containsExactly("UNICODE", "TCVN3");
        assertThat(Run.bantin("normalize", "--op", "detect", "--encoding", "UTF-8", mixed)
                        .code())
                .isEqualTo(1);
    }

    @Test
    void readsBytesThatWindows1252LeavesEmpty() throws IOException {
        Path file = folder.resolve("old.txt");
        Files.write(file, LegacyEncoding.VISCII.encode("ẮN ẼN ỐN ỒN ŨN"));
        for (String name : List.of("windows-1252", "Cp1252")) {
            assertThat(Run.bantin("normalize", "--encoding", name, "--op", "decode:VISCII", file))
                    .isEqualTo(new Run(0, "ẮN ẼN ỐN ỒN ŨN", ""));
        }
    }

    @Test
    void readsTheEncodingsThatDecodeNames() throws IOException {
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            if (encoding != LegacyEncoding.TCVN3_AUTOCAPS) {
                String text = encoding == LegacyEncoding.TCVN3_CAPS ? "TỈNH" : "tỉnh";
                Path file = folder.resolve(encoding.name());
                Files.write(file, encoding.encode(text));
                assertThat(Run.bantin("normalize", "--encoding", encoding, file))
                        .isEqualTo(new Run(0, text, ""));
            }
        }
    }

    @Test
    void keepsEveryLineEnd() {
        String lines = "a\n\r\n\rb\r\r\nc\n\n";
        assertThat(Run.reading(lines, "normalize").out()).isEqualTo(lines);
        assertThat(Run.reading(lines + "d", "normalize", "--op", "upper").out())
                .isEqualTo((lines + "d").toUpperCase(Locale.ROOT));
        assertThat(Run.reading("", "normalize")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void keepsTheLinesOfFilesApart() throws IOException {
        Path first = Files.writeString(folder.resolve("a"), "\uFEFFa\u0323\nb");
        Path second = Files.writeString(folder.resolve("b"), "\uFEFFc\r\n");
        assertThat(Run.bantin("normalize", first, second).out()).isEqualTo("ạ\nb\nc\r\n");
        assertThat(Run.bantin("normalize", second, first).out()).isEqualTo("c\r\nạ\nb");
    }

    @Test
    void readsOtherEncodings() throws IOException {
        String text = "Cộng hòa\r\nxã hội\n";
        for (String name : List.of("UTF-16", "UTF-16LE", "x-TCVN3", "x-VNI", "x-VISCII", "x-VIQR")) {
            Path file = folder.resolve(name);
            Files.write(file, text.getBytes(Charset.forName(name)));
            assertThat(Run.bantin("normalize", "--encoding", name, file))
                    .as(name)
                    .isEqualTo(new Run(0, text, ""));
        }
    }

    @Test
    void namesALineThatCannotBeDecodedAndKeepsTheNumbersOfTheOthers() throws IOException {
        Path file = folder.resolve("bad.txt");
        Files.write(file, "a\r\n\u00FF\u00FEb\rc\n\u00FF".getBytes(StandardCharsets.ISO_8859_1));
        Run run = Run.bantin("normalize", file, Files.writeString(folder.resolve("good.txt"), "d"));
        assertThat(run.out()).isEqualTo("a\r\n\rc\n\nd");
        assertThat(run.errLines())
                .containsExactly(
                        "bantin: " + file + ":2: byte 0xFF at byte offset 3 is not UTF-8",
                        "bantin: " + file + ": 1 more line is not UTF-8");
        assertThat(run.code()).isEqualTo(1);
        assertThat(Run.bantin("normalize", "--op", "detect", "--encoding", "UTF-8", file)
                        .outLines())
                .hasSize(2);
    }

    @Test
    void saysThatAFileLooksLikeUtf16() throws IOException {
        Path file = folder.resolve("utf16.txt");
        Files.write(file, "\uFEFFĐảng".getBytes(StandardCharsets.UTF_16LE));
        assertThat(Run.bantin("normalize", file).errLines())
                .containsExactly("bantin: " + file
                        + ":1: byte 0xFF at byte offset 0 is not UTF-8; it looks like UTF-16:" + " --encoding UTF-16");
        assertThat(Run.bantin("normalize", "--encoding", "UTF-16", file).out()).isEqualTo("Đảng");
    }

    @Test
    void namesAnInputThatFailsWhileItIsRead() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("worn out");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
        InputStream begin = new ByteArrayInputStream("a\nb".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new StandardStreams(
                        new SequenceInputStream(begin, failing),
                        new NamedOutput(StandardStreams.STANDARD_OUTPUT, out),
                        err,
                        false),
                "normalize");
        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("bantin: -: cannot be read: worn out\n");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a\nb");
    }

    @Test
    void passesLinesOnBeforeItWaitsForMore() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> seen = new ArrayList<>();
        InputStream asking = new InputStream() {
            private int lines;

            @Override
            public int read() {
                throw new AssertionError("reads byte by byte");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                seen.add(out.toString(StandardCharsets.UTF_8));
                if (lines == 2) {
                    return -1;
                }
                bytes[offset] = (byte) ('a' + lines++);
                bytes[offset + 1] = '\n';
                return 2;
            }
        };
        Main.run(
                new StandardStreams(
                        asking,
                        new NamedOutput(StandardStreams.STANDARD_OUTPUT, out),
                        new ByteArrayOutputStream(),
                        false),
                "normalize");
        assertThat(seen).containsExactly("", "a\n", "a\nb\n");
    }

    @Test
    void writesTheFileWholeOrNotAtAll() throws IOException {
        Path out = Files.writeString(folder.resolve("out.txt"), "of yesterday");
        assertThat(Run.bantin("normalize", "-o", out, "missing").code()).isEqualTo(1);
        assertThat(out).hasContent("of yesterday");
        assertThat(Run.reading("a\u0323", "normalize", "-o", out)).isEqualTo(new Run(0, "", ""));
        assertThat(out).hasContent("ạ");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(out);
        }
    }

    @Test
    void reportsToPeople() {
        Run run =
                Run.reading("a\u0323\u200B\n\uE000 Bulletin\nan\n", "normalize", "--op", "standard,upper", "--report");
        assertThat(run.code()).isZero();
        assertThat(run.errLines())
                .containsExactly(
                        "bantin: 3 texts, 3 changed",
                        "bantin: standard: 1 text changed (clean 1, lookalikes 0, composition 1)",
                        "bantin: upper: 3 texts changed",
                        "bantin: left: 1 private-use character, 1 of 3 words no syllables of Vietnamese (33.3 %)");
        assertThat(run.out()).isEqualTo("Ạ\n\uE000 BULLETIN\nAN\n");
    }

    @Test
    void reportsToPrograms() throws IOException {
        Path report = folder.resolve("report.json");
        Path file = Files.writeString(folder.resolve("in.txt"), "a\u0323\u200B\n\uE000 Bulletin\nan\n");
        Run run = Run.bantin("normalize", "--report=" + report, "--op", "standard,upper", file);
        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        Run.bantin("normalize", "--op", "standard,upper", file).out(),
                        ""));
        assertThat(report)
                .content()
                .isEqualTo("{\"texts\":3,\"changed\":3,\"operations\":[{\"op\":\"standard\",\"changed\":1,"
                        + "\"edits\":{\"clean\":1,\"lookalikes\":0,\"composition\":1}},{\"op\":\"upper\",\"changed\":3}],"
                        + "\"privateUse\":1,\"words\":3,\"noSyllables\":1,\"shareOfNoSyllables\":0.333333}\n");
    }

    @Test
    void reportTakesNoFileThatIsNotAttached() throws IOException {
        Path file = Files.writeString(folder.resolve("in.txt"), "a");
        Run run = Run.bantin("normalize", "--report", file);
        assertThat(run.out()).isEqualTo("a");
        assertThat(run.errLines()).hasSize(3);
        assertThat(file).hasContent("a");
    }

    @Test
    void namesAReportThatCannotBeWrittenBeforeItReads() {
        Path report = folder.resolve("missing").resolve("report.json");
        assertThat(Run.reading("a", "normalize", "--report=" + report))
                .isEqualTo(new Run(3, "", "bantin: " + report + ": no such folder\n"));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(List.of("--op", "nfd"), "'nfd' is none of standard, clean, lookalikes, nfc, tone-old"),
                Arguments.of(List.of("--op", "nfc:x"), "'nfc:x' is none of standard"),
                Arguments.of(List.of("--op", ""), "'' is none of standard"),
                Arguments.of(List.of("--op", "nfc,"), "'' is none of standard"),
                Arguments.of(List.of("--op", "nfc,,clean"), "'' is none of standard"),
                Arguments.of(List.of("--report=-"), "--report alone writes to standard error"),
                // A soft hyphen is the letter ư of TCVN3: whoever cleans first loses it.
                Arguments.of(List.of("--op", "clean,decode:TCVN3"), "decode:tcvn3 comes first"),
                Arguments.of(List.of("--op", "decode:VNI_WINDOWS,decode:TCVN3"), "decode:tcvn3 comes first"),
                Arguments.of(List.of("--op", "tone_old"), "'tone_old' is none of"),
                Arguments.of(List.of("--op", "decode"), "decode needs an encoding, one of TCVN3, TCVN3_CAPS"),
                Arguments.of(List.of("--op", "decode:"), "decode needs an encoding"),
                Arguments.of(List.of("--op", "decode:TCVN4"), "'TCVN4' is none of TCVN3, TCVN3_CAPS"),
                Arguments.of(List.of("--op", "standard,join-lines"), "join-lines works across lines"),
                Arguments.of(List.of("--op", "detect,nfc"), "detect stands alone"),
                Arguments.of(List.of("--op", "nfc", "--op", "detect"), "detect stands alone"),
                Arguments.of(List.of("--op", "detect", "--report"), "nothing to --report"),
                Arguments.of(List.of("--jsonl-in", "--encoding", "UTF-16"), "JSON Lines are UTF-8"),
                Arguments.of(List.of("-", "-"), "Standard input can be read only once"),
                Arguments.of(List.of("--report=x", "-o", "x"), "Output 'x' is there twice"),
                Arguments.of(List.of("--color", "never"), "Unknown option"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysInOneLineWhatIsWrongWithTheArguments(List<String> arguments, String said) {
        List<String> all = new ArrayList<>(List.of("normalize"));
        all.addAll(arguments);
        Run run = Run.bantin(all.toArray());
        assertThat(run.errLines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("bantin: ")
                .contains(said, "(see bantin normalize --help)");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void refusesToReportIntoAnInput() throws IOException {
        Path file = Files.writeString(folder.resolve("in.txt"), "a");
        Run run = Run.bantin("normalize", "--report=" + file, file);
        assertThat(run.errLines()).hasSize(1).first().asString().contains("is one of the inputs");
        assertThat(file).hasContent("a");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void namesAFaultyObjectAndDoesTheOthers() {
        Run run = Run.reading(
                "{\"text\":\"a\"}\n{\"x\":1}\n{\"id\":1.50,\"text\":\"\\udc00 c\"}", "normalize", "--jsonl-in");
        assertThat(run.outLines())
                .containsExactly("{\"id\":\"-:1\",\"text\":\"a\"}", "{\"id\":1.50,\"text\":\"\\udc00 c\"}");
        assertThat(run.errLines()).containsExactly("bantin: -:2: no \"text\" in the object");
        assertThat(run.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "vi-VN", "ar-EG-u-nu-arab"})
    void doesTheSameUnderEveryDefaultLocale(String tag) {
        String operations = "decode:windows_1258,STANDARD,tone-old,Fold-Punctuation,strip-diacritics,upper,lower";
        String text = ALL + " I\u0130i\u0131\n";
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            Run expected = Run.reading(text, "normalize", "--op", operations, "--report");
            assertThat(expected.code()).isZero();
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(Run.reading(text, "normalize", "--op", operations, "--report"))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void helpListsEveryOperationAndExamples() {
        Run help = Run.bantin("normalize", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Operations:", "Examples:", "Exit codes:", "--report[=FILE]");
        for (Operation operation : Operation.values()) {
            assertThat(help.out()).contains("\n  " + operation.usage() + " ");
        }
        assertThat(help.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(Run.bantin("help", "normalize")).isEqualTo(help);
    }

    @Test
    void schemaNamesTheEncodingsThatTheLibraryNames() {
        List<String> names = new ArrayList<>();
        Json.of(Run.bantin("schema", "normalize").out())
                .at("/$defs/encoding/enum")
                .forEach(name -> names.add(name.asText()));
        assertThat(names.remove(0)).isEqualTo("UNICODE");
        assertThat(names)
                .isEqualTo(Stream.of(LegacyEncoding.values()).map(Enum::name).toList());
        NormalizeSchema.assertRefuses("{\"id\":\"a\"}");
        NormalizeSchema.assertRefuses("{\"id\":\"a\",\"text\":1}");
        NormalizeSchema.assertRefuses("{\"id\":\"a\",\"encoding\":\"UNICODE\",\"candidates\":[]}");
    }
}
