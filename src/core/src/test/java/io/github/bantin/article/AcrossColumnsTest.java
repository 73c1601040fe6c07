package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Invariants;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;

/**
 * Pages whose two columns were read across, line by line, so that no two lines that belong together touch: they are put
 * back as far as the words of one line tell the next. Every figure is of 200 generated pages with the models as shipped.
 */
class AcrossColumnsTest {
    private static final int PAGES = 200;

    /** The share of line ends of two articles side by side behind which the right line stands: .926. */
    private static final double TWO = 0.9;

    /** Pages of two articles both of which are whole, every line in its place: 38. */
    private static final int WHOLE = 30;

    /** The share of line ends of one article in two columns, whose sentences all are on one thing: .78. */
    private static final double ONE = 0.72;

    /** Lines by turns from both columns. */
    private static String across(List<String> left, List<String> right) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            if (i < left.size()) {
                lines.add(left.get(i));
            }
            if (i < right.size()) {
                lines.add(right.get(i));
            }
        }
        return String.join("\n", lines);
    }

    private static List<String> texts(String page) {
        return ArticleSegmenter.standard().segment(page).articles().stream()
                .map(article -> article.text().text().replace('\n', ' '))
                .toList();
    }

    /** How many of the lines of a column stand right before the next one. */
    private static int meeting(List<String> column, List<String> texts) {
        int count = 0;
        for (int i = 1; i < column.size(); i++) {
            String joined = column.get(i - 1) + " " + column.get(i);
            count += texts.stream().anyMatch(text -> text.contains(joined)) ? 1 : 0;
        }
        return count;
    }

    @Example
    void twoArticlesReadAcrossAreToldApart() {
        int meeting = 0;
        int all = 0;
        int whole = 0;
        for (int seed = 0; seed < PAGES; seed++) {
            Random random = new Random(seed);
            List<BulletinPages.Written> articles = BulletinPages.articles(random, 2);
            int width = 30 + random.nextInt(12);
            List<String> left = articles.get(0).lines(width);
            List<String> right = articles.get(1).lines(width);
            String page = articles.get(0).title() + "\n\n" + articles.get(1).title() + "\n\n" + across(left, right)
                    + "\n\n" + articles.get(0).byline() + "\n\n"
                    + articles.get(1).byline() + "\n";
            List<String> texts = texts(page);
            int found = meeting(left, texts) + meeting(right, texts);
            meeting += found;
            all += left.size() + right.size() - 2;
            whole += found == left.size() + right.size() - 2 ? 1 : 0;
            if (seed % 20 == 0) {
                Invariants.check(page);
            }
        }
        assertThat(meeting / (double) all).isGreaterThanOrEqualTo(TWO);
        assertThat(whole).isGreaterThanOrEqualTo(WHOLE);
    }

    @Example
    void oneArticleReadAcrossIsPutBack() {
        int meeting = 0;
        int all = 0;
        for (int seed = 0; seed < PAGES; seed++) {
            Random random = new Random(seed);
            BulletinPages.Written article = BulletinPages.articles(random, 2).get(0);
            List<String> lines = article.lines(30 + random.nextInt(12));
            int half = (lines.size() + 1) / 2;
            String page = article.title() + "\n\n"
                    + across(lines.subList(0, half), lines.subList(half, lines.size())) + "\n\n" + article.byline()
                    + "\n";
            meeting += meeting(lines, texts(page));
            all += lines.size() - 1;
            if (seed % 20 == 0) {
                Invariants.check(page);
            }
        }
        assertThat(meeting / (double) all).isGreaterThanOrEqualTo(ONE);
    }
}
