package io.github.bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.article.PartRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Gold and texts that are not what they should be: one line each, and the others are measured. */
class EvaluateArticlesFaultsTest {
    private static final String TEXT = "Hội thi tuyên truyền viên giỏi\n\nHuyện tổ chức hội thi hôm qua.\n\n";
    private static final String SPANS =
            "{\"role\":\"headline\",\"begin\":0,\"end\":30},{\"role\":\"body\",\"begin\":32,\"end\":62,\"para\":1}";
    private static final String ARTICLES = "\"articles\":[{\"id\":\"A\",\"spans\":[" + SPANS + "]}]";

    @TempDir
    Path folder;

    private Path good;

    @BeforeEach
    void writeGood() throws IOException {
        Files.writeString(folder.resolve("good.txt"), TEXT);
        good = gold("good.gold.json", "{\"source\":\"good.txt\"," + ARTICLES + "}");
    }

    private Path gold(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** What is said of gold, after which the good one must be measured. */
    private String said(String content) throws IOException {
        Path bad = gold("bad.gold.json", content);
        Run run = Run.bantin("evaluate", "articles", bad, good);
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.out()).startsWith("scored: " + good + "\n1 text: measure ");
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).startsWith("bantin: " + bad + ": ");
        return run.err().strip().substring(("bantin: " + bad + ": ").length());
    }

    @Test
    void aTextThatIsNotUtf8IsNamed() throws IOException {
        Path text = Files.write(folder.resolve("bad.txt"), new byte[] {'a', (byte) 0xff, 'b'});
        assertThat(said("{\"source\":\"bad.txt\"," + ARTICLES + "}"))
                .startsWith("its text " + text + ": ")
                .doesNotContain("fault");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        Files.writeString(folder.resolve("good.txt"), "\ufeff" + TEXT);
        Path gold = gold("marked.json", "{\"source\":\"good.txt\",\"length\":" + TEXT.length() + "," + ARTICLES + "}");
        Run run = Run.bantin("evaluate", "articles", gold);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void goldOfAnotherTextIsNamed() throws IOException {
        String other = "is no gold of " + folder.resolve("good.txt") + ": ";
        assertThat(said("{\"source\":\"good.txt\",\"length\":5," + ARTICLES + "}"))
                .isEqualTo(other + "its length is " + TEXT.length() + " and not 5");
        assertThat(said("{\"source\":\"good.txt\"," + ARTICLES.replace("\"end\":62", "\"end\":620") + "}"))
                .isEqualTo(other + "a span ends at 620, behind the text");
        assertThat(said("{\"source\":\"good.txt\",\"sha256\":\"" + "0".repeat(64) + "\"," + ARTICLES + "}"))
                .isEqualTo(other + "its sha256 is another one");
        assertThat(said("{\"source\":\"good.txt\",\"sha256\":\"\u1e9e\"," + ARTICLES + "}"))
                .isEqualTo(other + "its sha256 is another one");
    }

    @Test
    void theHashOfTheTextMayBeGiven() throws IOException, NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
        String hash = HexFormat.of().withUpperCase().formatHex(digest);
        Path gold = gold("hashed.json", "{\"source\":\"good.txt\",\"sha256\":\"" + hash + "\"," + ARTICLES + "}");
        Run run = Run.bantin("evaluate", "articles", gold);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("scored: " + gold + "\n1 text: measure ");
    }

    @Test
    void aCharacterInTwoSpansIsNamed() throws IOException {
        String other = "is no gold of " + folder.resolve("good.txt") + ": ";
        String body = "{\"role\":\"body\",\"begin\":32,\"end\":62,\"para\":1}";
        for (String twice : new String[] {
            "\"articles\":[{\"spans\":[" + SPANS + "]},{\"spans\":[" + body + "]}]",
            "\"articles\":[{\"spans\":[" + SPANS + "," + body + "]}]",
            ARTICLES + ",\"loose\":[{\"role\":\"noise\",\"begin\":32,\"end\":33}]"
        }) {
            assertThat(said("{\"source\":\"good.txt\"," + twice + "}"))
                    .isEqualTo(other + "two spans hold the character at 32");
        }
    }

    /** Whatever is in no span is not measured, so a line of which nothing is marked is a line that was forgotten. */
    @Test
    void aLineThatIsLeftOutIsNamed() throws IOException {
        String loose =
                "{\"source\":\"good.txt\",\"articles\":[],\"loose\":[{\"role\":\"noise\",\"begin\":0,\"end\":%d}]}";
        String other = "is no gold of " + folder.resolve("good.txt") + ": no span holds any of the line at ";
        assertThat(said(loose.formatted(30))).isEqualTo(other + 32);
        assertThat(said(loose.formatted(0))).isEqualTo(other + 0);
        assertThat(said("{\"source\":\"good.txt\",\"articles\":[]}")).isEqualTo(other + 0);
        assertThat(said("{\"source\":\"good.txt\","
                        + ARTICLES.replace("\"begin\":0,\"end\":30", "\"begin\":32,\"end\":32") + "}"))
                .isEqualTo(other + 0);
        Run run = Run.bantin("evaluate", "articles", gold("loose.json", loose.formatted(62)));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Files.writeString(folder.resolve("blank.txt"), " \n");
        Run blank = Run.bantin("evaluate", "articles", gold("b.json", "{\"source\":\"blank.txt\",\"articles\":[]}"));
        assertThat(blank.err()).isEmpty();
    }

    /** Gold that a program aligned may miss a word here and there. */
    @Test
    void aPartOfALineMayBeLeftOut() throws IOException {
        for (String place : new String[] {"\"begin\":0,\"end\":1", "\"begin\":8,\"end\":30", "\"begin\":3,\"end\":9"}) {
            Path gold = gold(
                    "part.json", "{\"source\":\"good.txt\"," + ARTICLES.replace("\"begin\":0,\"end\":30", place) + "}");
            assertThat(Run.bantin("evaluate", "articles", gold).err()).isEmpty();
        }
    }

    @Test
    void theSchemaMayBeGiven() throws IOException {
        for (String schema : new String[] {"\"bulletin-articles/1\"", "null"}) {
            Path gold = gold("known.json", "{\"schema\":" + schema + ",\"source\":\"good.txt\"," + ARTICLES + "}");
            assertThat(Run.bantin("evaluate", "articles", gold).err()).isEmpty();
        }
    }

    @Test
    void goldAndTextsMayBeInAnotherEncoding() throws IOException {
        Files.write(folder.resolve("good.txt"), TEXT.getBytes(StandardCharsets.UTF_16));
        Path gold = Files.write(
                folder.resolve("wide.json"),
                ("{\"source\":\"good.txt\"," + ARTICLES + "}").getBytes(StandardCharsets.UTF_16));
        assertThat(Run.bantin("evaluate", "articles", gold).err())
                .endsWith("it looks like UTF-16: --encoding UTF-16\n");
        Run run = Run.bantin("evaluate", "articles", "--encoding", "UTF-16", gold);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("1 text: measure ");
    }

    @Test
    void aTextMayStandInAFolderBelow() throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/..page.txt"), TEXT);
        Path gold = gold("below.json", "{\"source\":\"pages/..page.txt\"," + ARTICLES + "}");
        assertThat(Run.bantin("evaluate", "articles", gold).err()).isEmpty();
    }

    @Test
    void goldThatNamesNoTextIsNamed() throws IOException {
        assertThat(said("{" + ARTICLES + "}")).isEqualTo("names no text as its \"source\"");
        assertThat(said("{\"source\":\"a\\u0000b\"," + ARTICLES + "}"))
                .isEqualTo("names a text that no file can be called");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../good.txt", "pages/../../good.txt", "..", "/etc/hostname"})
    void aTextOutsideItsFolderIsRefused(String source) throws IOException {
        assertThat(said("{\"source\":\"" + source + "\"," + ARTICLES + "}"))
                .isEqualTo("names a text outside its folder: " + source);
    }

    @Test
    void standardInputIsGoldToo() {
        Run run = Run.reading(
                "{\"source\":\"good.txt\"," + ARTICLES + "}", "evaluate", "articles", "--text", folder, "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("scored: -\n1 text: measure ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "[] > line 1: no JSON object",
                "{} > line 1: no \"articles\"",
                "{\"articles\":null,\"loose\":[]} > line 1: no list as \"articles\"",
                "{\"articles\":{}} > line 1: no list as \"articles\"",
                "{\"articles\":[17]} > line 1: something else than objects in \"articles\"",
                "{\"articles\":[{\"spans\":null}]} > line 1: no list as \"spans\"",
                "{\"articles\":[{\"spans\":[17]}]} > line 1: something else than objects in \"spans\"",
                "{\"articles\":[{\"id\":[],\"spans\":[]}]} > line 1: no text as \"id\"",
                "{\"articles\":[],\"loose\":[[]]} > line 1: something else than objects in \"loose\"",
                "{\"articles\":[],\"loose\":[{\"role\":\"noise\"}]} > line 1: a span without role, begin or end",
                "{\"articles\":[{\"spans\":[{\"role\":\"titel\",\"begin\":0,\"end\":1}]}]} > line 1: no role of an article: titel"
                        + " (these are kicker, headline, lead, body, byline, caption, jump)",
                "{\"articles\":[{\"spans\":[{\"role\":\"footer\",\"begin\":0,\"end\":1}]}]} > line 1: no role of an article: footer"
                        + " (these are kicker, headline, lead, body, byline, caption, jump)",
                "{\"articles\":[],\"loose\":[{\"role\":\"body\",\"begin\":0,\"end\":1}]} > line 1: no role of loose parts: body"
                        + " (these are header, footer, rubric, noise)",
                "{\"articles\":[],\"loose\":[{\"role\":\"noise\",\"begin\":\"a\"}]} > line 1: no whole number as \"begin\"",
                "{\"articles\":[],\"length\":1.5} > line 1: no whole number as \"length\"",
                "{\"articles\":[],\"alternatives\":3} > line 1: no list as \"alternatives\"",
                "{\"articles\":[],\"alternatives\":[{\"lines\":1}]} > line 1: no list as \"lines\"",
                "{\"articles\":[],\"alternatives\":[{\"lines\":[\"a\"]}]} > line 1: no whole number as \"lines\"",
                "{\"articles\":[],\"alternatives\":[{\"articles\":[\"X\"]}]}"
                        + " > no article of the name that \"alternatives\" give: X",
                "{\"schema\":\"bulletin-articles/2\",\"articles\":[]}"
                        + " > line 1: its schema is bulletin-articles/2 and not bulletin-articles/1",
                "{\"articles\":[]} 17 > line 1: more behind the object"
            })
    void whatIsNoGoldIsNamed(String content, String problem) throws IOException {
        assertThat(said(content)).isEqualTo("is no gold: " + problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"articles\":[",
                "{\"articles\":[]",
                "{\"articles\":[{\"spans\":[}]}",
                "{\"length\":99999999999}"
            })
    void whatIsNoJsonIsNamed(String content) throws IOException {
        assertThat(said(content)).startsWith("is no gold: line 1").doesNotContain("Source");
    }

    @Test
    void brokenJsonIsToldByLineAndColumn() throws IOException {
        assertThat(said("{\"articles\":[\n{\"spans\":[}]}"))
                .isEqualTo(
                        "is no gold: line 2, column 11: Unexpected close marker '}': expected ']' (for Array starting at"
                                + " line 2, column 10)");
        assertThat(said("{\"articles\":[],\n \"loose\":["))
                .startsWith("is no gold: line 2, column ")
                .endsWith(
                        ": Unexpected end-of-input: expected close marker for Array (start marker at line 2, column 10)");
    }

    @Test
    void aStraySpanDoesNotEndTheGold() throws IOException {
        String stray = "{\"source\":\"good.txt\"," + ARTICLES.replace("},{\"role\"", "},\n17,{\"role\"") + "}";
        assertThat(said(stray)).isEqualTo("is no gold: line 2: something else than objects in \"spans\"");
    }

    @Test
    void theHelpNamesRolesAndMembersOfGold() {
        String help = Run.bantin("help", "evaluate", "articles").out();
        for (PartRole role : PartRole.values()) {
            assertThat(help).containsPattern("\n  " + role.name().toLowerCase(Locale.ROOT) + " +[A-Z]");
        }
        assertThat(help)
                .contains("Members of gold", "\n  source ", "\n  alternatives ")
                .contains("Roles in gold", "Measures, those that say most first");
    }
}
