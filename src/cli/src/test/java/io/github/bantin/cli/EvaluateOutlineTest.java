package io.github.bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateOutlineTest {
    private static final Path FOLDER = Path.of("../../testdata/outline");
    private static final String LAW = "Điều 1. Phạm vi\\n1. Đất.\\n2. Nước.\\nĐiều 3. Hết\\nLuật này.";
    private static final String SECTIONS = """
            "sections":[
            {"kind":"DIEU","number":"1","parent":"","begin":0,"end":32},
            {"kind":"KHOAN","number":"1","parent":"DIEU 1","begin":16,"end":23},
            {"kind":"KHOAN","number":"2","parent":"DIEU 1","begin":24,"end":32},
            {"kind":"DIEU","number":"3","parent":null,"begin":33,"end":54}]}
            """;

    @TempDir
    Path folder;

    private Path gold(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void documentsMarkedByHandAreMet() {
        Run run = Run.reading(
                "",
                "evaluate",
                "outline",
                FOLDER.resolve("decree.gold.json"),
                FOLDER.resolve("amending-law.gold.json"));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("all: sections: P 100.00 R 100.00 F1 100.00 ")
                .contains("all: QUOTATION: P 100.00 R 100.00 F1 100.00 ")
                .contains(FOLDER.resolve("decree.gold.json") + ": DIEM: P 100.00 ");
    }

    @Test
    void eachOfTheFiveMembersCounts() throws IOException {
        // The last article begins one too late, all else is right; the law goes from article 1 to article 3.
        Path file = gold("own.json", "{\"text\":\"" + LAW + "\"," + SECTIONS.replace("\"begin\":33", "\"begin\":34"));
        Run run = Run.reading("", "evaluate", "outline", file);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(String.join(
                        "\n",
                        file + ": sections: P 75.00 R 75.00 F1 75.00 (gold 4, found 4, right 3)",
                        file + ": DIEU: P 50.00 R 50.00 F1 50.00 (gold 2, found 2, right 1)",
                        file + ": KHOAN: P 100.00 R 100.00 F1 100.00 (gold 2, found 2, right 2)",
                        file + ": breaks in the numbering: 1",
                        ""));
    }

    @Test
    void aDocumentMayHaveNoSections() throws IOException {
        Path plain = gold("plain.json", "{\"text\":\"Hội nghị kết thúc.\",\"sections\":[]}");
        Run run = Run.reading("", "evaluate", "outline", plain);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(plain + ": sections: P - R - F1 - (gold 0, found 0, right 0)\n");
        Path law = gold("law.json", "{\"text\":\"" + LAW + "\",\"sections\":[]}");
        assertThat(Run.reading("", "evaluate", "outline", law).out())
                .startsWith(law + ": sections: P 0.00 R - F1 0.00 (gold 0, found 4, right 0)\n");
    }

    @Test
    void theTextMayStandBeside() throws IOException {
        gold("law.txt", "\ufeff" + LAW.replace("\\n", "\n"));
        Path file = gold("law.gold.json", "{\"length\":54," + SECTIONS);
        assertThat(Run.reading("", "evaluate", "outline", file).out())
                .startsWith(file + ": sections: P 100.00 R 100.00 F1 100.00 (gold 4, found 4, right 4)\n");
        Run other = Run.reading("", "evaluate", "outline", gold("law2.gold.json", "{" + SECTIONS), file);
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.err())
                .isEqualTo(
                        "bantin: " + folder.resolve("law2.gold.json") + ": no \"text\" in it and no text beside it\n");
        assertThat(other.out()).startsWith(file + ": sections: ");
    }

    @Test
    void aTextBesideThatCannotBeReadIsNamed() throws IOException {
        Files.write(folder.resolve("law.txt"), new byte[] {(byte) 0xff, 'a'});
        Path file = gold("law.gold.json", "{" + SECTIONS);
        Run run = Run.reading("", "evaluate", "outline", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("bantin: " + file + ": " + folder.resolve("law.txt") + " beside it: ");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void standardInputIsGoldToo() {
        Run run = Run.reading("{\"text\":\"" + LAW + "\"," + SECTIONS, "evaluate", "outline", "-");
        assertThat(run.out()).startsWith("-: sections: P 100.00 R 100.00 F1 100.00 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "[] > line 1: no JSON object",
                "{\"text\":\"a\"} > line 1: no \"sections\"",
                "{\"text\":\"a\",\"sections\":3} > line 1: no list of sections",
                "{\"text\":\"a\",\"sections\":[3]} > line 1: no section",
                "{\"sections\":[{\"begin\":0,\"end\":1}]} > line 1: no \"kind\"",
                "{\"sections\":[{\"kind\":\"DIEU\",\"begin\":1,\"end\":0}]} > line 1: no span from 1 to 0",
                "{\"sections\":[{\"kind\":\"DIEU\",\"begin\":1}]} > line 1: no span from 1 to -1",
                "{\"sections\":[{\"kind\":\"dieu\",\"begin\":0,\"end\":1}]} > line 1: no kind of section: dieu",
                "{\"text\":\"a\",\"sections\":[{\"kind\":\"DIEU\",\"number\":\"1\",\"begin\":0,\"end\":2}]}"
                        + " > a section ends behind the text: DIEU 1 [0,2)",
                "{\"text\":\"a\",\"length\":2,\"sections\":[{\"kind\":\"DIEU\",\"begin\":0,\"end\":1}]}"
                        + " > its text has 1 UTF-16 units and not 2",
                "{\"text\":\"a\",\"sha256\":\"00\",\"sections\":[{\"kind\":\"DIEU\",\"begin\":0,\"end\":1}]}"
                        + " > its text has another sha256",
                "{\"text\":\"a\",\"sections\":[]} {} > line 1: more behind the object",
                "{\"text\":\"abcd\",\"sections\":[{\"kind\":\"DIEU\",\"begin\":0,\"end\":2},{\"kind\":\"DIEU\",\"begin\":1,\"end\":3}]}"
                        + " > two sections cross at 1: DIEU [0,2) and DIEU [1,3)",
                "{\"text\":\"abcd\",\"sections\":[{\"kind\":\"DIEU\",\"begin\":0,\"end\":2},{\"kind\":\"DIEU\",\"begin\":0,\"end\":2}]}"
                        + " > a section is there twice: DIEU [0,2)",
                "{\"text\":\"a\",\"sections\":[{\"kind\":\"DIEU\",\"begin\":0.5,\"end\":1}]}"
                        + " > line 1: no whole number as \"begin\"",
                "{\"text\":\"a\",\"sections\":[{\"kind\":\"DIEU\",\"begin\":0,\"end\":\"1\"}]}"
                        + " > line 1: no whole number as \"end\"",
                "{\"text\":\"a\",\"length\":1.5,\"sections\":[]} > line 1: no whole number as \"length\"",
                "{\"text\" > line 1, column ",
                "no gold > line 1, column ",
                "`` > line 1: no JSON object",
            })
    void whatIsNoGoldIsNamed(String content, String problem) throws IOException {
        Path file = gold("bad.json", content);
        Run run = Run.reading("", "evaluate", "outline", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("bantin: " + file + ": " + problem);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theLineOfAProblemIsTold() throws IOException {
        Path file =
                gold("bad.json", "{\"text\":\"a\",\n\"sections\":[\n{\"kind\":\"ARTICLE\",\"begin\":0,\"end\":1}]}");
        assertThat(Run.reading("", "evaluate", "outline", file).err())
                .isEqualTo("bantin: " + file + ": line 3: no kind of section: ARTICLE\n");
    }
}
