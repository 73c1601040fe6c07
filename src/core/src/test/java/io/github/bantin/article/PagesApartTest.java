package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Pages between which nothing goes on are read as each alone. */
class PagesApartTest {
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

    @Property(tries = 60)
    void pagesDoNotChangeEachOther(@ForAll @IntRange(max = 1_000_000) int seed) {
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
        assertThat(texts(String.join("\f", pages))).isEqualTo(alone);
        assertThat(loose(String.join("\f", pages))).isEqualTo(aloneLoose);
    }

    /** The same page twice, and one between two that are torn from each other. */
    @Example
    void whatGoesOnIsStillPutTogether() {
        Random random = new Random(4);
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
        assertThat(texts(first + "\f" + second)).hasSize(2);
        assertThat(texts(other + "\f" + first + "\f" + second + "\f" + other))
                .hasSize(2 + 2 * texts(other).size());
        assertThat(texts(other + "\f" + other)).hasSize(2 * texts(other).size());
    }
}
