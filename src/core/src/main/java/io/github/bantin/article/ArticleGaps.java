package io.github.bantin.article;

import java.util.function.IntPredicate;

/**
 * The blank lines of a page where they part its articles and hardly anything else: most of them stand over titles, below
 * which text follows at once. Digests in mail and on web pages are set like that, whether their paragraphs are one line each
 * or wrapped. Immutable.
 *
 * <p>Of 600 texts of generated pages, whose blank lines follow no rule, five titles stand where such a habit was found, all
 * rightly; of digests of news nearly all do.
 */
final class ArticleGaps {
    /** A single blank line may be a slip or stand over a subhead. */
    private static final int LEAST = 2;

    private static final double MOST = 0.6;

    /** What blank lines say of two neighbouring texts. */
    enum Gap {
        /** Nothing: there are none, or they stand between all paragraphs. */
        SILENT,
        /** An article begins between them. */
        BEGINS,
        /** They are of one article. */
        GOES_ON
    }

    private final Page page;
    /** Of each line behind a blank one the line of text below the title that begins there, 0 if none does; empty without the habit. */
    private final int[] texts;

    private final boolean whole;
    private final Junction junction;

    private ArticleGaps(Page page, Junction junction, int[] texts, boolean whole) {
        this.junction = junction;
        this.page = page;
        this.texts = texts;
        this.whole = whole;
    }

    /** The habit of a page. */
    static ArticleGaps of(Page page, Junction junction) {
        if (WholeParagraphs.gapsPartArticles(page)) {
            return new ArticleGaps(page, junction, new int[0], true);
        }
        int[] texts = new int[page.size()];
        NewsTitles titles = null;
        int gaps = 0;
        int over = 0;
        for (int i = 1; i < texts.length; i++) {
            if (page.line(i).gapBefore()) {
                titles = titles == null ? new NewsTitles(page, junction, page.repetitions()) : titles;
                texts[i] = Math.max(0, titles.textBelow(i));
                gaps++;
                over += texts[i] > 0 ? 1 : 0;
            }
        }
        boolean habit = gaps >= LEAST && over >= MOST * gaps;
        return new ArticleGaps(page, junction, habit ? texts : new int[0], false);
    }

    /** What judged where lines go on. */
    Junction junction() {
        return junction;
    }

    /** Sets the roles of titles behind blank lines, and lets text begin below them. */
    void mark(float[] probabilities) {
        for (int i = 0; i < texts.length; i++) {
            for (int k = i; k < texts[i]; k++) {
                PartRole role = LineReading.role(probabilities, k);
                if (role != PartRole.KICKER && role != PartRole.HEADLINE) {
                    boolean goesOn = k > i && !page.line(k).gapBefore() && isHeadline(probabilities, k - 1);
                    LineReading.set(probabilities, k, PartRole.HEADLINE, goesOn);
                }
            }
            if (texts[i] > 0 && !isText(probabilities, texts[i])) {
                LineReading.set(probabilities, texts[i], PartRole.LEAD, false);
            }
        }
    }

    private static boolean isHeadline(float[] probabilities, int line) {
        return LineReading.role(probabilities, line) == PartRole.HEADLINE;
    }

    private static boolean isText(float[] probabilities, int line) {
        PartRole role = LineReading.role(probabilities, line);
        return role == PartRole.LEAD || role == PartRole.BODY;
    }

    /** What blank lines say of two neighbouring texts. */
    Gap between(Fragment last, Fragment next) {
        if (!whole && texts.length == 0) {
            return Gap.SILENT;
        }
        IntPredicate title = line -> whole ? WholeParagraphs.isTitle(page, line) : texts[line] > 0;
        Gap gap = Gap.GOES_ON;
        for (int i = last.to; i <= next.from; i++) {
            if (page.line(i).gapBefore() || page.line(i).page() != last.pageNumber()) {
                gap = title.test(i) ? Gap.BEGINS : gap == Gap.BEGINS ? gap : Gap.SILENT;
            }
        }
        return gap;
    }
}
