package io.github.bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.article.ArticleSegmenter;
import io.github.bantin.article.SegmentedPage;
import io.github.bantin.cli.articles.ArticleGold;
import io.github.bantin.cli.articles.ArticleScore;
import io.github.bantin.cli.articles.ArticleSummary;
import io.github.bantin.cli.articles.GoldFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(run.out())
                .contains("1 text: b3_f1 ")
                .contains("attach_headline")
                .contains(" of 1");
    }

    @Test
    void namesWhatIsNoGold() throws IOException {
        Path gold = Files.writeString(folder.resolve("no.json"), "[1]");
        Run run = Run.bantin("evaluate", "articles", gold.toString());
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).contains("no.json").contains("is no gold");
        assertThat(Run.bantin("evaluate").code()).isEqualTo(ExitCode.USAGE);
    }

    /** Every measure that is printed is explained. */
    @Test
    void helpExplainsEachMeasure() throws GoldFormatException {
        Run help = Run.bantin("help", "evaluate", "articles");
        assertThat(help).isEqualTo(Run.bantin("evaluate", "articles", "--help"));
        assertThat(help.out()).contains("Usage: bantin evaluate articles");
        String out = help.out()
                .replace("_80, _95", "art_f1_80, art_f1_95")
                .replace("jump_p, _r, _f1", "jump_p, jump_r, jump_f1");
        for (String name : measures(GOLD).keySet()) {
            assertThat(out).contains(name.startsWith("role_") && !name.startsWith("role_a") ? "role_macro" : name);
        }
        assertThat(Run.bantin("help", "evaluate", "nothing").code()).isEqualTo(ExitCode.USAGE);
    }
}
