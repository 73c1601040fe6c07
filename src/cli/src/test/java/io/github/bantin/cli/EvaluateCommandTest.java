package io.github.bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTest {
    private static final Path HELD_OUT = Path.of("../../testdata/gold/bulletins-heldout.conllu");

    @TempDir
    Path folder;

    private static double f1(String out, String measure) {
        Matcher line = Pattern.compile(measure + ": P \\S+ R \\S+ F1 (\\S+)").matcher(out);
        assertThat(line.find()).as("%s in %s", measure, out).isTrue();
        return Double.parseDouble(line.group(1));
    }

    @Test
    void ownGoldIsMetAsPromised() {
        Run words = Run.reading("", "evaluate", "words", HELD_OUT);
        assertThat(words.err()).isEmpty();
        assertThat(f1(words.out(), "words")).isGreaterThan(97.5);
        assertThat(f1(words.out(), "words of several syllables")).isGreaterThan(95);
        Run sentences = Run.reading("", "evaluate", "sentences", HELD_OUT);
        assertThat(f1(sentences.out(), "sentence ends")).isGreaterThan(97);
        assertThat(f1(sentences.out(), "whole sentences")).isGreaterThan(94);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "{'text':'Cán bộ họp.','tokens':[[0,6],[7,10],[10,11]],'sentences':[[0,11]]}"
                        + " > P 100.00 R 100.00 F1 100.00 (gold 3, found 3, right 3)",
                "{'text':'Cán bộ họp.','words':[{'begin':0,'end':3,'kind':'WORD'},{'begin':4,'end':6},{'begin':7,'end':10},"
                        + "{'begin':10,'end':11}]} > P 66.67 R 50.00 F1 57.14 (gold 4, found 3, right 2)",
            })
    void jsonLinesAreGold(String gold, String expected) throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), gold.replace('\'', '"') + "\n");
        Run run = Run.reading("", "evaluate", "words", file);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(file + ": words: " + expected + "\n");
    }

    @Test
    void hardWrappedTextsAreMeasuredOnTheirOwnToo() throws IOException {
        Run sentences = Run.reading("", "evaluate", "sentences", HELD_OUT);
        assertThat(f1(sentences.out(), "hard-wrapped texts, sentence ends")).isGreaterThan(95);
        assertThat(f1(sentences.out(), "other texts, sentence ends")).isGreaterThan(97);
        Run words = Run.reading("", "evaluate", "words", HELD_OUT, HELD_OUT);
        assertThat(f1(words.out(), "all: hard-wrapped texts, words")).isGreaterThan(97);
        Path file = Files.writeString(
                folder.resolve("gold.jsonl"), "{\"text\":\"Họp.\\nXong.\",\"sentences\":[[0,4],[5,10]]}\n");
        assertThat(Run.reading("", "evaluate", "sentences", file).out())
                .contains("sentence ends: P 100.00")
                .doesNotContain("wrapped");
    }

    @Test
    void theLastColumnTellsTheSpacing() throws IOException {
        String gold = """
                # newdoc id = a
                1\tCán bộ\t_\t_\t_\t_\t_\t_\t_\tSpacesInToken=Cán\\nbộ
                2-3\thọp\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
                2\thọ\t_\t_\t_\t_\t_\t_\t_\t_
                3\tp\t_\t_\t_\t_\t_\t_\t_\t_
                4\t.\t_\t_\t_\t_\t_\t_\t_\tSpacesAfter=\\n\\n

                1\tHết\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
                2\t.\t_\t_\t_\t_\t_\t_\t_\t_
                """;
        Path file = Files.writeString(folder.resolve("gold.conllu"), gold);
        assertThat(Run.reading("", "evaluate", "words", file).out())
                .startsWith(file + ": words: P 100.00 R 100.00 F1 100.00 (gold 5, found 5, right 5)\n");
        assertThat(Run.reading("", "evaluate", "sentences", file, file).out())
                .contains(file + ": sentence ends: P 100.00 R 100.00 F1 100.00 (gold 1, found 1, right 1)\n")
                .contains("all: whole sentences: P 100.00 R 100.00 F1 100.00 (gold 4, found 4, right 4)\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "1 one > line 1 has 1 columns and not 10",
                "{\"text\":\"a\",\"tokens\":[[0,2]]} > line 1: a span ends behind the text",
                "{\"text\":\"a\",\"tokens\":[[1,0]]} > line 1: no span from 1 to 0",
                "{\"text\":\"a\",\"tokens\":3} > line 1: no list of spans",
                "{\"text\" > line 1, column ",
                "{\"id\":\"a\",\"tokens\":[[0,1]]} > line 1: no \"text\"",
                "{\"text\":null,\"tokens\":[[0,1]]} > line 1: no \"text\"",
                "{\"text\":\"a\",\"sentences\":[[0,1]]} > line 1: no \"tokens\"",
                "{\"text\":\"a b\",\"tokens\":[{\"begin\":0,\"end\":3,\"spans\":[[0,1],[2,3]]}]}"
                        + " > line 1: a place in several pieces cannot be measured",
                "{\"text\":\"ab c\",\"tokens\":[[0,2],[1,4]]} > line 1: two tokens hold the character at 1",
                "{\"text\":\"ab c\",\"tokens\":[[0,2],[0,2],[3,4]]} > line 1: two tokens hold the character at 0",
                "{\"text\":\"ab c\",\"tokens\":[[0,2],[2,2],[3,4]]} > line 1: an empty token at 2",
                "{\"text\":\"ab c\",\"tokens\":[[1,2],[3,4]]} > line 1: no token holds the character at 0",
                "{\"text\":\"ab c\",\"words\":[[0,2]]} > line 1: no token holds the character at 3",
                "`` > no gold in it",
            })
    void whatIsNoGoldIsNamed(String content, String problem) throws IOException {
        Path file = Files.writeString(folder.resolve("bad"), content);
        Run run = Run.reading("", "evaluate", "words", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("bantin: " + file + ": " + problem);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void sentencesThatOverlapAreNamed() {
        String gold = "{\"text\":\"Họp. Xong.\",\"sentences\":[[0,4],[5,10]]}\n";
        assertThat(Run.reading(gold, "evaluate", "sentences", "-").err()).isEmpty();
        assertThat(Run.reading(gold + gold.replace("[5,", "[3,"), "evaluate", "sentences", "-"))
                .isEqualTo(new Run(1, "", "bantin: -: line 2: two sentences hold the character at 3\n"));
        assertThat(Run.reading(gold.replace("[0,4],", ""), "evaluate", "sentences", "-")
                        .err())
                .isEqualTo("bantin: -: line 1: no sentence holds the character at 0\n");
        // only what is measured has to be whole
        assertThat(Run.reading(gold.replace("}", ",\"tokens\":[[0,3],[2,4]]}"), "evaluate", "sentences", "-")
                        .err())
                .isEmpty();
    }

    /** What annotate writes is gold, whatever the text holds. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200bHọp\u00ad\u00a0Đảng\u0000 \ud83d\ude00. \ud800 Xong",
                "Ho\u0323p  to\u0302\u0309.\nXong\u2026 \ufeffhết\u2028",
                "\u0001\u2066\u3000"
            })
    void whatAnnotateWritesIsGold(String text) throws IOException {
        ObjectMapper json = new ObjectMapper();
        String in = json.writeValueAsString(Map.of("text", text)) + "\n";
        for (String layer : new String[] {"tokens", "sentences"}) {
            Run annotated = Run.reading(in, "annotate", "--jsonl-in", "--only", layer, "-");
            assertThat(annotated.err()).isEmpty();
            ObjectNode gold = (ObjectNode) json.readTree(annotated.out());
            gold.put("text", text);
            String measure = layer.replace("tokens", "words");
            assertThat(Run.reading(gold.toString(), "evaluate", measure, "-").err())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "sentences", "outline", "articles"})
    void eachMeasureHasAHelpOfItsOwn(String measure) {
        Run help = Run.bantin("help", "evaluate", measure);
        assertThat(help).isEqualTo(Run.bantin("evaluate", measure, "--help"));
        assertThat(help.out())
                .contains("Usage: bantin evaluate " + measure + " ", "\n  bantin evaluate " + measure + " ");
        for (String other : new String[] {"words", "sentences", "outline", "articles"}) {
            assertThat(help.out().contains("evaluate " + other + " ")).isEqualTo(other.equals(measure));
        }
        assertThat(help.outLines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    /** The gold that the help shows, piped as it stands there. */
    @Test
    void theExamplesOfTheHelpWork() {
        for (String measure : new String[] {"words", "sentences"}) {
            String out = Run.bantin("help", "evaluate", measure).out();
            String gold = out.substring(out.indexOf("echo '") + 6, out.indexOf("' |"));
            Run run = Run.reading(gold, "evaluate", measure, "-");
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("F1 100.00");
        }
        String out = Run.bantin("help", "evaluate", "outline").out();
        Run run = Run.reading(out.substring(out.indexOf("  {\"text\"")), "evaluate", "outline", "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("-: sections: P 100.00 R 100.00 F1 100.00 (gold 2, found 2, right 2)");
    }

    @Test
    void whatToMeasureIsChecked() {
        Run run = Run.reading("", "evaluate", "verbs", HELD_OUT);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'verbs' is none of words, sentences, outline");
    }
}
