package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Invariants;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Example;

/** Pages whose columns alternate, all of which is known, are put together again. */
class ColumnsTest {
    private static final int PAGES = 100;

    /**
     * So many of 100 pages come out right to the last character, titles, paragraphs and bylines of both articles. Every decision
     * of a page must be right, and sentences of both articles are of the same templates.
     */
    private static final int WHOLE = 20;

    /** Of so many of 200 texts all lines are in order, whatever their paragraphs are; 126 with the models as shipped. */
    private static final int IN_ORDER = 120;

    /** The columns of two articles by turns, each torn inside a sentence; titles before the first, bylines behind the last. */
    private static String alternating(List<BulletinPages.Written> articles, Random random) {
        int width = 32 + random.nextInt(12);
        List<List<String>> columns = new ArrayList<>();
        for (BulletinPages.Written article : articles) {
            List<String> lines = article.lines(width);
            int cut = lines.size() / 2;
            while (lines.get(cut - 1).endsWith(".")) {
                cut++;
            }
            columns.add(List.of(
                    String.join("\n", lines.subList(0, cut)), String.join("\n", lines.subList(cut, lines.size()))));
        }
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            blocks.add(articles.get(i).title() + "\n\n" + columns.get(i).get(0));
        }
        for (int i = 0; i < articles.size(); i++) {
            blocks.add(columns.get(i).get(1) + "\n\n" + articles.get(i).byline());
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private static List<String> texts(String page) {
        return ArticleSegmenter.standard().segment(page).articles().stream()
                .map(article -> article.text().text())
                .toList();
    }

    private static String running(BulletinPages.Written article) {
        return String.join(" ", article.paragraphs());
    }

    @Example
    void alternatingColumnsArePutTogether() {
        int whole = 0;
        int ordered = 0;
        for (int seed = 0; seed < PAGES; seed++) {
            Random random = new Random(seed);
            List<BulletinPages.Written> articles = BulletinPages.articles(random, 2);
            String page = alternating(articles, random);
            if (seed % 10 == 0) {
                Invariants.check(page);
            }
            List<String> texts = texts(page);
            List<String> gold =
                    articles.stream().map(BulletinPages.Written::text).toList();
            whole += texts.equals(gold) ? 1 : 0;
            for (BulletinPages.Written article : articles) {
                ordered +=
                        texts.stream().anyMatch(text -> text.replace('\n', ' ').contains(running(article))) ? 1 : 0;
            }
        }
        assertThat(whole).as("whole pages").isGreaterThanOrEqualTo(WHOLE);
        assertThat(ordered).as("texts in order").isGreaterThanOrEqualTo(IN_ORDER);
    }

    /** One segmenter says the same to any number of threads, also when they ask at once for different pages. */
    @Example
    void threadsThatShareASegmenterHearTheSame() {
        List<String> pages = new ArrayList<>();
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            List<BulletinPages.Written> articles = BulletinPages.articles(random, 2);
            pages.add(seed % 2 == 0 ? alternating(articles, random) : BulletinPages.plain(articles, 60));
        }
        ArticleSegmenter shared = ArticleSegmenter.standard();
        List<SegmentedPage> alone = pages.stream().map(shared::segment).toList();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<CompletableFuture<SegmentedPage>> answers = new ArrayList<>();
            for (int i = 0; i < 3 * pages.size(); i++) {
                String page = pages.get(i % pages.size());
                answers.add(CompletableFuture.supplyAsync(() -> shared.segment(page), threads));
            }
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).join()).isEqualTo(alone.get(i % pages.size()));
            }
        } finally {
            threads.shutdown();
        }
    }
}
