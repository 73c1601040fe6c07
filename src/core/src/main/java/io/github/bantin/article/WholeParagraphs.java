package io.github.bantin.article;

import io.github.bantin.internal.learn.PageTokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts whose paragraphs are one line each, as mail, web pages and word processors give them: hardly a line begins inside a
 * sentence, and long lines end with one. Nothing of them can have been torn, so that they are in order, and a short line
 * without a stop before a longer one with a stop is a title.
 */
final class WholeParagraphs {
    /** Longer than any line of a column. */
    private static final int LONG = 30;

    /** So many words or marks a line of a column may have. */
    private static final int WIDE = 18;

    /** So few sentences may each end with a line by chance. */
    private static final int LEAST_SENTENCES = 3;

    /** One line in so many is a sentence where titles stand over items of one sentence. */
    private static final int LINES_PER_SENTENCE = 3;

    /** One line of so many may break off: a list, a quotation, a slip. */
    private static final int LINES_PER_BREAK = 10;

    /** So many blank lines stand before titles for each that stands before text where blank lines part articles. */
    private static final int TITLES_PER_TEXT = 2;

    /** So many short lines without a blank line before them may stand under each title that has one. */
    private static final int SUBHEADS_PER_TITLE = 2;

    /** A single blank line may be a slip. */
    private static final int LEAST_TITLES = 2;

    /** Subheads are mostly shorter than titles. */
    private static final int SHORTEST_TITLE = 6;

    /** Titles of items of a sentence or two may be shorter, as nobody sets subheads over those. */
    private static final int SHORTEST_OF_ITEM = 3;

    private static final int LONGEST_TITLE = 25;
    private static final int LEAST_TEXT = 8;
    private static final int LONGEST_NAME = 5;
    private static final long STOP = PageTokens.mark('.');
    private static final long PICTURE = PageTokens.of("ảnh").key(0);

    private WholeParagraphs() {}

    /** Whether the paragraphs of a page are one line each: some are longer than any line of a column, or nearly all are sentences. */
    static boolean isOf(Page page) {
        return page.hasWholeParagraphs();
    }

    /** The same, read from the lines of a page. */
    static boolean read(Page page) {
        int paragraphs = 0;
        int sentences = 0;
        int broken = 0;
        for (int i = 0; i < page.size(); i++) {
            PageLine line = page.line(i);
            boolean paragraph = line.tokens() >= LONG;
            broken += line.opensInside() || !paragraph && line.tokens() >= WIDE && !ends(page, line) ? 1 : 0;
            paragraphs += paragraph ? 1 : 0;
            sentences += isSentence(line) ? 1 : 0;
        }
        boolean whole = paragraphs > 0 || sentences >= LEAST_SENTENCES && sentences * LINES_PER_SENTENCE >= page.size();
        return whole && broken * LINES_PER_BREAK <= page.size();
    }

    /** Whether a line may be a sentence by itself. */
    private static boolean isSentence(PageLine line) {
        return line.tokens() >= LEAST_TEXT && line.closing() == PageLine.Closing.STOP && !line.opensInside();
    }

    /** Whether a paragraph may end with a line. */
    private static boolean ends(Page page, PageLine line) {
        return line.closed()
                || line.closing() == PageLine.Closing.QUOTE
                || line.closing() == PageLine.Closing.BRACKET
                || isSigned(page, line);
    }

    /** Whether a sentence ends inside a line and nothing but a name stands behind it, that of who wrote the text. */
    private static boolean isSigned(Page page, PageLine line) {
        int last = line.end() - 1;
        int names = 0;
        while (last > line.first()
                && names <= LONGEST_NAME
                && isName(page.tokens().kind(last))) {
            last--;
            names++;
        }
        return names > 0
                && names <= LONGEST_NAME
                && last - line.first() >= LEAST_TEXT
                && page.tokens().key(last) == STOP
                // no abbreviation as in "TP. Hồ Chí Minh"
                && !isName(page.tokens().kind(last - 1));
    }

    private static boolean isName(byte kind) {
        return kind == PageTokens.CAPITALIZED || kind == PageTokens.UPPER;
    }

    /** Sets the roles of titles and long texts that the line model takes for something else. */
    static void mark(Page page, float[] probabilities) {
        if (!isOf(page)) {
            return;
        }
        for (int i = 0; i < page.size(); i++) {
            PartRole role = LineReading.role(probabilities, i);
            boolean text = role == PartRole.BODY || role == PartRole.LEAD;
            if (role != PartRole.HEADLINE && isTitle(page, i)) {
                LineReading.set(probabilities, i, PartRole.HEADLINE, false);
            } else if (!text && (isText(page, i) || isSubhead(page, i, role))) {
                LineReading.set(probabilities, i, PartRole.BODY, false);
            }
        }
    }

    /** Fragments in their new roles, but for titles and long texts of whole paragraphs, which keep theirs. */
    static List<Fragment> kept(Page page, List<Fragment> cut, List<Fragment> again) {
        if (!isOf(page)) {
            return again;
        }
        List<Fragment> kept = new ArrayList<>(again);
        for (int i = 0; i < kept.size(); i++) {
            Fragment fragment = cut.get(i);
            boolean sure = fragment.isText()
                    ? isText(page, fragment.from) && !again.get(i).isText()
                    : fragment.isTitle() && isTitle(page, fragment.to - 1);
            if (sure) {
                kept.set(i, fragment);
            }
        }
        return kept;
    }

    /**
     * Whether blank lines part the articles of a text of whole paragraphs, and nothing else does: most of them stand before
     * titles.
     */
    static boolean gapsPartArticles(Page page) {
        if (!isOf(page)) {
            return false;
        }
        int titles = 0;
        int subheads = 0;
        int texts = 0;
        boolean begun = false;
        for (int i = 0; i < page.size(); i++) {
            boolean gap = page.line(i).gapBefore();
            if (begun && isTitle(page, i)) {
                titles += gap ? 1 : 0;
                subheads += gap ? 0 : 1;
            } else if (begun && gap && !isTitle(page, i - 1)) {
                texts++;
            }
            begun |= isText(page, i);
        }
        return titles >= LEAST_TITLES && texts * TITLES_PER_TEXT <= titles && subheads <= titles * SUBHEADS_PER_TITLE;
    }

    /** Whether a line is a title: short, without a stop, over a longer one with a stop. */
    static boolean isTitle(Page page, int at) {
        return isTitle(page, at, page.shortestTitle());
    }

    /**
     * How many tokens a title has at least: few where nothing on the page is longer than a sentence or two, or where blank
     * lines stand before titles most of which are too long for subheads.
     */
    static int shortestTitle(Page page) {
        if (page.longestLine() < LONG) {
            return SHORTEST_OF_ITEM;
        }
        int titles = 0;
        int longer = 0;
        for (int i = 1; i < page.size(); i++) {
            if (page.line(i).gapBefore() && isTitle(page, i, SHORTEST_OF_ITEM)) {
                titles++;
                longer += page.line(i).tokens() >= SHORTEST_TITLE ? 1 : 0;
            }
        }
        return longer > 0 && 2 * longer >= titles ? SHORTEST_OF_ITEM : SHORTEST_TITLE;
    }

    private static boolean isTitle(Page page, int at, int shortest) {
        PageLine line = page.line(at);
        if (at + 1 == page.size()
                || line.closed()
                || isSigned(page, line)
                || line.tokens() < shortest
                || line.tokens() < SHORTEST_TITLE && line.shape() == PageLine.Shape.NAMES
                || line.tokens() > LONGEST_TITLE
                || line.opening() != PageLine.Opening.CAPITAL && line.closing() == PageLine.Closing.FIGURE
                || line.closing() == PageLine.Closing.COMMA
                || line.shape() == PageLine.Shape.NO_WORDS
                || page.form(at) != LineForm.NONE) {
            return false;
        }
        PageLine next = page.line(at + 1);
        boolean item = isItem(line) && (isItem(next) || at > 0 && isItem(page.line(at - 1)));
        return !item
                && next.page() == line.page()
                && (next.closed() || next.tokens() >= LONG || isSigned(page, next))
                && next.tokens() >= LEAST_TEXT
                && next.tokens() > line.tokens();
    }

    /** Whether what was taken for a rubric or running head stands right over a paragraph inside the text. */
    private static boolean isSubhead(Page page, int at, PartRole role) {
        return (role == PartRole.RUBRIC || role == PartRole.HEADER)
                && at > 0
                && page.line(at - 1).page() == page.line(at).page()
                && isText(page, at - 1)
                && at + 1 < page.size()
                && page.form(at) == LineForm.NONE
                && page.line(at).shape() != PageLine.Shape.NO_WORDS
                && page.line(at + 1).page() == page.line(at).page()
                && isText(page, at + 1);
    }

    private static boolean isItem(PageLine line) {
        return line.opening() == PageLine.Opening.ITEM;
    }

    private static boolean isText(Page page, int at) {
        PageLine line = page.line(at);
        boolean signed = isSigned(page, line);
        if (!signed && (line.tokens() < WIDE || !line.closed()) || page.form(at) != LineForm.NONE) {
            return false;
        }
        for (int i = line.first(); i < line.end(); i++) {
            if (page.tokens().key(i) == PICTURE) {
                return false;
            }
        }
        return true;
    }
}
