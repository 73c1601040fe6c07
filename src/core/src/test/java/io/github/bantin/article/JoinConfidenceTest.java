package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Bulletin;
import io.github.bantin.BulletinReader;
import io.github.bantin.Invariants;
import io.github.bantin.TestPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Every join says how sure it is, and none is made that is less sure than is asked for. */
class JoinConfidenceTest {
    private static final double[] LEAST = {0.5, 0.9, 0.97, 1};

    /** Lines that stand between paragraphs of pages. */
    private static final List<String> BETWEEN = List.of(
            "Ảnh: HÀ", "12", "\f", "BẢN TIN ĐẢNG BỘ - Số 10/2022", "(Xem tiếp trang 3)", "-----", "TIN TRONG TỈNH");

    private static List<Join> joins(Bulletin bulletin) {
        return bulletin.articles().stream()
                .flatMap(article -> article.joins().stream())
                .toList();
    }

    /** Checks the joins of a text for each least confidence, and gives how many there are at most. */
    private static int check(String text) {
        int most = 0;
        for (double least : LEAST) {
            Bulletin bulletin =
                    BulletinReader.builder().leastJoinConfidence(least).build().read(text);
            assertThat(joins(bulletin))
                    .allSatisfy(join -> assertThat(join.confidence()).isBetween(least, 1.0));
            Invariants.bulletin(bulletin);
            most = Math.max(most, joins(bulletin).size());
        }
        return most;
    }

    /** Pages in columns, torn or in order, with captions, page numbers and the like between. */
    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            List<BulletinPages.Written> articles = random.nextInt(4) == 0
                    ? BulletinPages.scribbles(random, 2)
                    : BulletinPages.articles(random, 2 + random.nextInt(2));
            int width = 30 + random.nextInt(40);
            String page = random.nextBoolean()
                    ? BulletinPages.plain(articles, width)
                    : BulletinPages.torn(articles.get(0), articles.get(1), width, 2);
            List<String> lines = new ArrayList<>(page.lines().toList());
            for (int i = random.nextInt(6); i > 0; i--) {
                lines.add(random.nextInt(lines.size()), BETWEEN.get(random.nextInt(BETWEEN.size())));
            }
            return String.join("\n", lines);
        });
    }

    @Property(tries = 80)
    void noWeakerJoinIsMadeThanIsAskedFor(@ForAll("pages") String page) {
        Statistics.label("pages with joins")
                .collect(check(page) > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    @Example
    void norOnPagesWithGold() {
        assertThat(TestPages.files())
                .filteredOn(page -> check(TestPages.text(page)) > 0)
                .as("pages with joins")
                .hasSizeGreaterThanOrEqualTo(4);
    }

    /** Above some hundred fragments, where nothing is known of links. */
    @Example
    void norInLongTexts() {
        Random random = new Random(2);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            text.append(BulletinPages.plain(BulletinPages.scribbles(random, 1), 40))
                    .append(random.nextInt(3) == 0 ? "\nẢnh: HÀ\n" : "\n");
        }
        check(text.toString());
        assertThat(joins(BulletinReader.standard().read(text.toString())))
                .isNotEmpty()
                .allSatisfy(join -> assertThat(join.confidence()).isLessThan(0.9));
    }

    private static Draft draft(Page page, int[]... texts) {
        List<Fragment> fragments = new ArrayList<>();
        List<Double> odds = new ArrayList<>();
        for (int[] text : texts) {
            fragments.add(new Fragment(page, text[0], text[0], text[1], PartRole.BODY, 1));
            odds.add((double) text[2]);
        }
        return new Draft(fragments, odds, Cohesion.Terms.NONE, 0, 0);
    }

    /** Each piece keeps what stands beside it; the title, which is sure, stays with the first one. */
    @Example
    void piecesKeepWhatStandsBesideThem() {
        Page page = Page.of("a a\nb b\nc c\nd d\ne e\nf f\ng g\nh h");
        Draft draft = draft(page, new int[] {1, 2, 0}, new int[] {2, 3, -3}, new int[] {4, 5, 1}, new int[] {6, 7, 3});
        draft.headline = new Fragment(page, 0, 0, 1, PartRole.HEADLINE, 1);
        Fragment caption = new Fragment(page, 3, 3, 4, PartRole.CAPTION, 1);
        Fragment byline = new Fragment(page, 7, 7, 8, PartRole.BYLINE, 1);
        draft.take(caption, 1);
        draft.take(byline, 2);
        List<Draft> pieces = Parting.of(draft, 0.9);
        assertThat(pieces).hasSize(2);
        // what touches stays together, however weak; e^1 is too little, e^3 is enough
        assertThat(pieces.get(0).texts).extracting(text -> text.from).containsExactly(1, 2);
        assertThat(pieces.get(1).texts).extracting(text -> text.from).containsExactly(4, 6);
        assertThat(pieces.get(0).headline).isSameAs(draft.headline);
        assertThat(pieces.get(1).headline).isNull();
        assertThat(pieces.get(0).satellites).containsExactly(caption);
        assertThat(pieces.get(1).satellites).containsExactly(byline);
        assertThat(pieces.get(1).odds(byline)).isEqualTo(2);
        assertThat(Parting.of(draft, 0.7)).containsExactly(draft);
    }

    /** A title that is not sure becomes an article with what stands over it. */
    @Example
    void aTitleApartIsAJoinToo() {
        Page page = Page.of("a a\nb b\nc c\nd d");
        Draft draft = draft(page, new int[] {3, 4, 0});
        draft.headline = new Fragment(page, 1, 1, 2, PartRole.HEADLINE, 1);
        draft.headlineOdds = 1;
        Fragment kicker = new Fragment(page, 0, 0, 1, PartRole.KICKER, 1);
        draft.take(kicker, 0);
        List<Draft> pieces = Parting.of(draft, 0.9);
        assertThat(pieces).hasSize(2);
        assertThat(pieces.get(0).headline).isSameAs(draft.headline);
        assertThat(pieces.get(0).satellites).containsExactly(kicker);
        assertThat(pieces.get(0).hasText()).isFalse();
        assertThat(pieces.get(1).headline).isNull();
        assertThat(pieces.get(1).texts).isEqualTo(draft.texts);
        assertThat(Parting.of(draft, 0.7)).containsExactly(draft);
    }
}
