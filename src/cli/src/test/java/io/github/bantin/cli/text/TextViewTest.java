package io.github.bantin.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.article.Article;
import io.github.bantin.article.ArticlePart;
import io.github.bantin.article.PartRole;
import io.github.bantin.cli.output.AnnotatedDocument;
import io.github.bantin.cli.output.Samples;
import io.github.bantin.extract.MentionKind;
import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class TextViewTest {
    private static String view(Ansi ansi, AnnotatedDocument... documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TextView view = new TextView(out, ansi);
        for (AnnotatedDocument document : documents) {
            view.write(document);
        }
        view.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void showsArticlesThenTables() throws IOException {
        assertThat(view(Ansi.OFF, Samples.torn())).isEqualTo("""
                torn, "page"  56 characters

                1 article

                a1  47 characters, lines 2, 1, 3
                Đầu đề
                theo Chỉ thị số 19-CT/TW, ngày 2/12/2022

                1 loose part

                FOOTER  line 4
                Trang 1

                1 sentence
                  SENTENCE                                   PLACE      ARTICLE
                  theo Chỉ thị số 19-⏎CT/TW, ngày 2/12/2022  1:1 + 3:1  a1

                1 token
                  TOKEN      KIND             PLACE
                  19-⏎CT/TW  DOCUMENT_NUMBER  1:17 + 3:1

                3 mentions: DOCUMENT_NUMBER 1, DATE 1, NUMBER 1
                  MENTION         KIND             VALUE              PLACE       ARTICLE
                  19-⏎CT/TW       DOCUMENT_NUMBER  19-CT/TW, Chỉ thị  1:17 + 3:1  a1
                  ngày 2/12/2022  DATE             2022-12-02, start  3:8         a1
                  1               NUMBER           1                  4:7

                0 sections
                """);
    }

    /** Headlines stand out, and what is neither headline nor text steps back. */
    @Test
    void showsRolesByTheirLooks() throws IOException {
        String text = "CHÀO XUÂN\nĐầu đề\nĐoạn một.\nAN BÌNH";
        List<ArticlePart> parts = List.of(
                new ArticlePart(PartRole.KICKER, Excerpt.of(text, new Span(0, 9))),
                new ArticlePart(PartRole.HEADLINE, Excerpt.of(text, new Span(10, 16))),
                new ArticlePart(PartRole.BODY, Excerpt.of(text, new Span(17, 26))),
                new ArticlePart(PartRole.BYLINE, Excerpt.of(text, new Span(27, 34))));
        Article article = new Article(parts, AlignedText.identity(text), List.of());
        String shown = view(Ansi.ON, Samples.of(text, List.of(article)));
        assertThat(shown)
                .contains(
                        "\u001b[2mCHÀO XUÂN\u001b", "\u001b[1mĐầu đề\u001b", "\nĐoạn một.\n", "\u001b[2mAN BÌNH\u001b");
    }

    @Test
    void putsABlankLineBetweenDocuments() throws IOException {
        String one = view(Ansi.OFF, Samples.torn());
        assertThat(view(Ansi.OFF, Samples.torn(), Samples.torn())).isEqualTo(one + "\n" + one);
    }

    @Test
    void colorsOnlyWhereItMay() throws IOException {
        String colored = view(Ansi.ON, Samples.torn());
        assertThat(colored).contains("\u001b[");
        assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(view(Ansi.OFF, Samples.torn()));
        assertThat(view(Ansi.OFF, Samples.torn())).doesNotContain("\u001b");
    }

    @Test
    void letsNoTextSteerTheTerminal() throws IOException {
        String text = "\u001b[2J@|red x|@\u202E\u009b31m";
        String shown = view(
                Ansi.OFF, Samples.of(text, Samples.number(MentionKind.NUMBER, text, new Span(0, text.length()), "1")));
        assertThat(shown).doesNotContain("\u001b", "\u202E", "\u009b").contains("␛[2J@|red x|@\uFFFD\uFFFD31m");
        assertThat(view(Ansi.ON, Samples.of(text))).contains("@|red x|@");
    }

    @Test
    void linesUpComposedAndDecomposedTextAlike() throws IOException {
        for (Normalizer.Form form : Normalizer.Form.values()) {
            String text = Normalizer.normalize("mười nghìn; 7; 数字", form);
            List<String> rows = view(
                            Ansi.OFF,
                            Samples.of(
                                    text,
                                    Samples.number(MentionKind.NUMBER, text, new Span(0, text.indexOf(';')), "10000"),
                                    Samples.number(
                                            MentionKind.NUMBER,
                                            text,
                                            new Span(text.indexOf('7'), text.indexOf('7') + 1),
                                            "7"),
                                    Samples.number(
                                            MentionKind.NUMBER, text, new Span(text.indexOf('数'), text.length()), "1")))
                    .lines()
                    .filter(line -> line.contains("NUMBER  "))
                    .toList();
            assertThat(rows).hasSize(3);
            assertThat(rows)
                    .allSatisfy(row -> assertThat(DisplayWidth.of(row.substring(0, row.indexOf("NUMBER"))))
                            .isEqualTo(2 + "mười nghìn".length() + 2));
        }
    }

    @Test
    void cutsLongTextInTablesAlone() throws IOException {
        String text = "1".repeat(5000);
        String shown =
                view(Ansi.OFF, Samples.of(text, Samples.number(MentionKind.NUMBER, text, new Span(0, 5000), text)));
        assertThat(shown).contains("1…  NUMBER").contains("\n" + text + "\n");
        assertThat(shown.lines().filter(line -> !line.equals(text)))
                .allSatisfy(line -> assertThat(line.length()).isLessThan(160));
    }
}
