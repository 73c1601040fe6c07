package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Invariants;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import net.jqwik.api.Example;

/** Texts in plain order come out as plainly as they went in. */
class PlainOrderTest {
    /*
     * The shares of 200 generated pages that must come out right. Each page takes some dozens of learned decisions, all of which
     * must be right; the pages are the same in every run, so that a share only falls where models or code read worse. The
     * limits leave a few pages to models that are trained anew.
     */

    /** All articles to the last character, paragraphs too: .935 with the models as shipped. */
    private static final double PLAIN = 0.9;

    /** No part elsewhere than it stands: .99. */
    private static final double IN_ORDER = 0.98;

    /** The same of syllables at random, of which models of language know nothing: .71. */
    private static final double SCRIBBLES = 0.65;

    /** All articles the same to the last character whatever their order: .95. */
    private static final double SHUFFLED = 0.9;

    @Example
    void plainOrderIsAFixedPoint() {
        double share = ArticleSegmenterTest.share(200, seed -> {
            Random random = new Random(seed);
            List<BulletinPages.Written> articles = BulletinPages.articles(random, 1 + random.nextInt(4));
            SegmentedPage page =
                    ArticleSegmenter.standard().segment(BulletinPages.plain(articles, 45 + random.nextInt(50)));
            return page.articles().stream()
                            .map(article -> article.text().text())
                            .toList()
                            .equals(articles.stream()
                                    .map(BulletinPages.Written::text)
                                    .toList())
                    && page.articles().stream()
                            .allMatch(article -> article.joins().isEmpty());
        });
        assertThat(share).isGreaterThanOrEqualTo(PLAIN);
    }

    private static boolean staysInOrder(String text) {
        SegmentedPage page = ArticleSegmenter.standard().segment(text);
        int last = -1;
        boolean ordered = true;
        for (Article article : page.articles()) {
            for (ArticlePart part : article.parts()) {
                ordered &= part.excerpt().span().begin() > last;
                last = part.excerpt().span().begin();
            }
        }
        return ordered
                && page.articles().stream().allMatch(article -> article.joins().isEmpty());
    }

    /** The share of texts in plain order of which nothing is put elsewhere. */
    private static double inOrder(BiFunction<Random, Integer, List<BulletinPages.Written>> articles) {
        return ArticleSegmenterTest.share(200, seed -> {
            Random random = new Random(seed);
            List<BulletinPages.Written> written = articles.apply(random, 1 + random.nextInt(4));
            return staysInOrder(BulletinPages.plain(written, 40 + random.nextInt(60)));
        });
    }

    /** Nothing is put elsewhere in a text that reads on from line to line. */
    @Example
    void noJoinIsInventedInPlainOrder() {
        assertThat(inOrder(BulletinPages::articles)).isGreaterThanOrEqualTo(IN_ORDER);
    }

    /** Words that mean nothing hold no text together; most of it stays in its order all the same. */
    @Example
    void evenScribblesMostlyStayInOrder() {
        assertThat(inOrder(BulletinPages::scribbles)).isGreaterThanOrEqualTo(SCRIBBLES);
    }

    /** Above some hundred fragments a text is read as it stands, and nothing of it is lost. */
    @Example
    void manyFragmentsAreReadAsTheyStand() {
        Random random = new Random(9);
        String[] lines = {"và làm đường mới", "Huyện họp bàn.", "19-", "CT/TU của", "- xã hội", "HỘI NÔNG DÂN"};
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            page.append(lines[random.nextInt(lines.length)]).append(random.nextInt(3) == 0 ? "\n\n" : "\n");
        }
        Invariants.check(page.toString());
        List<Integer> texts = ArticleSegmenter.standard().segment(page).articles().stream()
                .flatMap(article -> article.parts().stream())
                .filter(part -> part.role() == PartRole.BODY || part.role() == PartRole.LEAD)
                .map(part -> part.excerpt().span().begin())
                .toList();
        assertThat(texts).isSorted();
    }

    @Example
    void shufflingWholeArticlesDoesNotChangeTheirContents() {
        double share = ArticleSegmenterTest.share(200, seed -> {
            Random random = new Random(seed);
            List<BulletinPages.Written> articles = BulletinPages.articles(random, 4);
            int width = 40 + random.nextInt(40);
            List<String> before = ArticleSegmenterTest.texts(BulletinPages.plain(articles, width));
            List<BulletinPages.Written> shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, random);
            List<String> after = ArticleSegmenterTest.texts(BulletinPages.plain(shuffled, width));
            return Set.copyOf(before).equals(Set.copyOf(after));
        });
        assertThat(share).isGreaterThanOrEqualTo(SHUFFLED);
    }
}
