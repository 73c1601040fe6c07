package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;

/** Pages between which nothing goes on are read as each alone. */
class PagesApartTest {
    private static final int TEXTS = 150;

    /** A title that is taken for text at the end of a page looks torn, so that the page is put together with the next. */
    private static final int SAME = TEXTS - 3;

    private static final int TORN_TEXTS = 20;

    /** Some texts go on over a title that is much like them. */
    private static final int TOGETHER = 16;

    private static final ArticleSegmenter SEGMENTER = ArticleSegmenter.standard();

    private static List<String> texts(String page) {
        List<String> texts = new ArrayList<>();
        SEGMENTER
                .segment(page)
                .articles()
                .forEach(article -> texts.add(article.text().text()));
        return texts;
    }

    private static List<String> loose(String page) {
        List<String> texts = new ArrayList<>();
        SEGMENTER.segment(page).loose().forEach(part -> texts.add(part.role() + " " + part.text()));
        return texts;
    }

    /** A page that ends in no sentence and begins in none, whatever the roles of its lines are. */
    private static String page(Random random) {
        List<BulletinPages.Written> articles = BulletinPages.articles(random, 1 + random.nextInt(3));
        int width = 35 + random.nextInt(50);
        StringBuilder page = new StringBuilder();
        for (BulletinPages.Written article : articles) {
            page.append(article.title()).append("\n\n");
            for (String paragraph : article.paragraphs()) {
                page.append(String.join("\n", Prose.wrap(paragraph, width)))
                        .append(random.nextBoolean() ? "\n\n" : "\n");
            }
            page.append(random.nextBoolean() ? "\n" : "");
        }
        return page.toString();
    }

    @Example
    void pagesDoNotChangeEachOther() {
        int same = 0;
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            List<String> pages = new ArrayList<>();
            for (int i = 2 + random.nextInt(3); i > 0; i--) {
                pages.add(page(random));
            }
            List<String> alone = new ArrayList<>();
            List<String> aloneLoose = new ArrayList<>();
            for (String page : pages) {
                alone.addAll(texts(page));
                aloneLoose.addAll(loose(page));
            }
            String all = String.join("\f", pages);
            same += texts(all).equals(alone) && loose(all).equals(aloneLoose) ? 1 : 0;
        }
        assertThat(same).isGreaterThanOrEqualTo(SAME);
    }

    /** The same page twice, and one between two that are torn from each other. */
    @Example
    void whatGoesOnIsStillPutTogether() {
        int together = 0;
        for (int seed = 0; seed < TORN_TEXTS; seed++) {
            Random random = new Random(seed);
            List<BulletinPages.Written> articles = BulletinPages.articles(random, 2);
            List<String> lines = articles.get(0).lines(40);
            int cut = 5;
            while (lines.get(cut - 1).endsWith(".")) {
                cut++;
            }
            String first = articles.get(0).title() + "\n\n" + String.join("\n", lines.subList(0, cut)) + "\n";
            String second = String.join("\n", lines.subList(cut, lines.size())) + "\n\n"
                    + articles.get(1).title() + "\n\n"
                    + String.join("\n", articles.get(1).lines(40)) + "\n";
            String other = page(random);
            List<String> torn = texts(first + "\f" + second);
            assertThat(texts(other + "\f" + first + "\f" + second + "\f" + other))
                    .hasSize(torn.size() + 2 * texts(other).size());
            together += torn.size() == 2 ? 1 : 0;
        }
        assertThat(together).isGreaterThanOrEqualTo(TOGETHER);
    }
}
