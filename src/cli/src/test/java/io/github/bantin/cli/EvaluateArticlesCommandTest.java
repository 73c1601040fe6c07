package io.github.bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Bantin;
import io.github.bantin.Bulletin;
import io.github.bantin.article.ArticleSegmenter;
import io.github.bantin.article.SegmentedPage;
import io.github.bantin.cli.articles.ArticleGold;
import io.github.bantin.cli.articles.ArticleScore;
import io.github.bantin.cli.articles.ArticleSummary;
import io.github.bantin.cli.articles.GoldFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateArticlesCommandTest {
    private static final String TEXT = "Hội thi tuyên truyền viên giỏi\n\nHuyện tổ chức hội thi hôm qua.\n\n";

    private static final String GOLD = "{\"source\":\"page.txt\",\"articles\":[{\"id\":\"A\",\"spans\":["
            + "{\"role\":\"headline\",\"begin\":0,\"end\":30},{\"role\":\"body\",\"begin\":32,\"end\":62,\"para\":1}]}],"
            + "\"loose\":[]}";

    @TempDir
    Path folder;

    private Map<String, Double> measures(String gold) throws GoldFormatException {
        ArticleSummary summary = new ArticleSummary();
        SegmentedPage page = ArticleSegmenter.standard().segment(TEXT);
        summary.add(ArticleScore.of(ArticleGold.read(gold), page, TEXT));
        return summary.values();
    }

    /** Gold that says what was found, part by part. */
    private static String found(SegmentedPage page) {
        List<String> articles = new ArrayList<>();
        page.articles().forEach(article -> {
            List<String> spans = new ArrayList<>();
            for (int p = 0; p < article.parts().size(); p++) {
                int number = p;
                var part = article.parts().get(p);
                part.excerpt()
                        .spans()
                        .forEach(span -> spans.add(String.format(
                                Locale.ROOT,
                                "{\"role\":\"%s\",\"begin\":%d,\"end\":%d,\"para\":%d}",
                                part.role().name().toLowerCase(Locale.ROOT),
                                span.begin(),
                                span.end(),
                                number)));
            }
            articles.add("{\"spans\":[" + String.join(",", spans) + "]}");
        });
        return "{\"articles\":[" + String.join(",", articles) + "],\"loose\":[]}";
    }

    @Test
    void whatIsRightInEveryWayMeasuresOne() throws GoldFormatException {
        Map<String, Double> values = measures(found(ArticleSegmenter.standard().segment(TEXT)));
        assertThat(values).containsEntry("b3_f1", 1.0).containsEntry("pq", 1.0).containsEntry("tau", 1.0);
        assertThat(values)
                .containsEntry("role_macro", 1.0)
                .containsEntry("para_f1", 1.0)
                .containsEntry("pk", 0.0);
    }

    @Test
    void whatIsWrongMeasuresLess() throws GoldFormatException {
        String wrong = GOLD.replace("},{\"role\":\"body\"", "}]},{\"spans\":[{\"role\":\"caption\"");
        assertThat(measures(wrong).get("b3_f1")).isLessThan(1);
        assertThat(measures(wrong).get("role_macro")).isLessThan(1);
    }

    @Test
    void findsTheTextBesideTheGoldOrWhereItIsTold() throws IOException {
        Path gold = Files.writeString(folder.resolve("page.gold.json"), GOLD);
        assertThat(Run.bantin("evaluate", "articles", gold.toString()).err()).contains("page.txt is not there");
        assertThat(Run.bantin("evaluate", "articles", gold.toString()).code()).isEqualTo(ExitCode.INPUT);
        Path texts = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(texts.resolve("page.txt"), TEXT);
        Run run = Run.bantin("evaluate", "articles", "--text", texts.toString(), gold.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("1 text: b3_f1 ").contains("attach_headline");
    }

    @Test
    void namesWhatIsNoGold() throws IOException {
        Path gold = Files.writeString(folder.resolve("no.json"), "[1]");
        Run run = Run.bantin("evaluate", "articles", gold.toString());
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).contains("no.json").contains("is no gold");
        assertThat(Run.bantin("evaluate").code()).isEqualTo(ExitCode.USAGE);
    }

    /** Every measure that is printed is explained, and nothing is wider than a terminal. */
    @Test
    void helpExplainsEachMeasure() throws GoldFormatException {
        Run help = Run.bantin("help", "evaluate", "articles");
        assertThat(help).isEqualTo(Run.bantin("evaluate", "articles", "--help"));
        assertThat(help.out()).contains("Usage: bantin evaluate articles");
        for (String name : measures(GOLD).keySet()) {
            assertThat(help.out())
                    .containsPattern("\n  "
                            + (name.startsWith("role_") && !name.startsWith("role_a") ? "role_macro" : name) + " ");
        }
        assertThat(Run.bantin("help", "evaluate", "nothing").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void columnsAreNamedAndTheMainMeasuresComeFirst() throws IOException {
        Files.writeString(folder.resolve("page.txt"), TEXT);
        Path gold = Files.writeString(folder.resolve("page.gold.json"), GOLD);
        Run run = Run.bantin("evaluate", "articles", "--each", gold);
        assertThat(run.outLines())
                .startsWith(
                        "scored: " + gold,
                        gold + ": measure            value   right      of",
                        gold + ": b3_f1             1.0000",
                        gold + ": pq                1.0000",
                        gold + ": attach_headline   1.0000       1       1")
                .contains("1 text: plain_exact       1.0000       1       1")
                .noneMatch(line -> line.contains("jump") || line.contains("milliseconds"));
    }

    @Test
    void timesArePrintedOnRequest() throws IOException {
        Files.writeString(folder.resolve("page.txt"), TEXT);
        Path gold = Files.writeString(folder.resolve("page.gold.json"), GOLD);
        Run run = Run.bantin("evaluate", "articles", "--times", gold);
        assertThat(run.err()).isEmpty();
        List<String> last =
                run.outLines().subList(run.outLines().size() - 5, run.outLines().size());
        assertThat(last.get(0)).isEqualTo("1 text: milliseconds      a text");
        for (int i = 1; i < 5; i++) {
            assertThat(last.get(i)).matches("1 text: (mean|median|p90|max) +\\d+\\.\\d\\d");
        }
    }

    /** Decomposed text is measured as annotate reads it. */
    @Test
    void measuresWhatAnnotateGives() throws IOException {
        String page = Files.readString(Path.of("../../testdata/bulletins/plain-digest.txt"));
        String apart = Normalizer.normalize(page, Normalizer.Form.NFD);
        Bulletin bulletin = Bantin.read(apart);
        String gold = found(new SegmentedPage(bulletin.articles(), bulletin.loose()))
                .replaceFirst("\\{", "{\"source\":\"apart.txt\",")
                .replace("\"loose\":[]", "\"loose\":[" + String.join(",", loose(bulletin)) + "]");
        Files.writeString(folder.resolve("apart.txt"), apart);
        Run run = Run.bantin("evaluate", "articles", Files.writeString(folder.resolve("apart.json"), gold));
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("b3_f1             1.0000", "role_macro        1.0000", "para_f1           1.0000");
    }

    private static List<String> loose(Bulletin bulletin) {
        List<String> spans = new ArrayList<>();
        bulletin.loose()
                .forEach(part -> part.excerpt()
                        .spans()
                        .forEach(span -> spans.add(String.format(
                                Locale.ROOT,
                                "{\"role\":\"noise\",\"begin\":%d,\"end\":%d}",
                                span.begin(),
                                span.end()))));
        return spans;
    }
}
