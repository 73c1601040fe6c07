package io.github.bantin.article;

import io.github.bantin.internal.learn.Hash;
import io.github.bantin.internal.learn.PageTokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lines whose role is told by their own words and place, so that nothing need be learned of them: the fields at the head of
 * a letter with its salutation, page numbers, what it closes with, the date and time at which a web page was published, the source of a
 * text below it, and the type of a document with what it is about.
 */
final class KnownLines {
    private static final int HEAD_LINES = 8;
    private static final int LEAST_FIELDS = 2;
    private static final int FOOT_LINES = 4;
    private static final int SHORT = 12;
    private static final int LEAST_TITLE = 4;

    /** So many lines of a text take up words of its title. */
    private static final int LEAD_LINES = 8;

    private static final double TITLE_SHARE = 0.3;

    private static final int LONGEST_CAPTION = 40;
    private static final long PICTURE = PageTokens.of("ảnh").key(0);
    private static final long ABOUT = PageTokens.of("về").key(0);

    private static final Set<Long> TIME_WORDS =
            Phrases.words("thứ hai ba tư năm sáu bảy chủ nhật ngày tháng giờ phút lúc cập h gmt am pm");

    private KnownLines() {}

    /** Sets the roles of such lines of a page. */
    static void mark(Page page, float[] probabilities) {
        int n = page.size();
        int fields = 0;
        int head = 0;
        for (int i = 0; i < Math.min(n, HEAD_LINES); i++) {
            if (page.form(i) == LineForm.FIELD) {
                fields++;
                head = i + 1;
            }
        }
        if (fields >= LEAST_FIELDS) {
            head += head < n && isSalutation(page, head) ? 1 : 0;
            for (int i = 0; i < head; i++) {
                LineReading.set(probabilities, i, PartRole.HEADER, i > 0);
            }
            int foot = foot(page);
            for (int i = foot; i < n; i++) {
                LineReading.set(probabilities, i, PartRole.FOOTER, i > foot);
            }
        }
        numbers(page, probabilities);
        for (int i = head; i < n; i++) {
            if (isTime(page, i)) {
                LineReading.set(probabilities, i, PartRole.RUBRIC, false);
            } else if (isPhotographed(page, i)) {
                LineReading.set(probabilities, i, PartRole.CAPTION, false);
            } else if (isSource(page, i)) {
                LineReading.set(probabilities, i, PartRole.BYLINE, false);
            } else if (i + 1 < n && isDocumentTitle(page, i)) {
                LineReading.set(probabilities, i, PartRole.HEADLINE, false);
                LineReading.set(probabilities, ++i, PartRole.HEADLINE, true);
            }
        }
    }

    /** Sets the roles of lines at the begins and ends of pages that print the number of the page with its name: "Trang 5". */
    private static void numbers(Page page, float[] probabilities) {
        for (int i = 0; i < page.size(); i++) {
            boolean first = i == 0 || page.line(i - 1).page() != page.line(i).page();
            boolean last = i + 1 == page.size()
                    || page.line(i + 1).page() != page.line(i).page();
            boolean numbered = (first != last)
                    && page.tokens().isWord(page.line(i).first())
                    && PageNumbers.printed(page, page.line(i)) >= 0;
            if (numbered) {
                LineReading.set(probabilities, i, first ? PartRole.HEADER : PartRole.FOOTER, false);
            }
        }
    }

    /**
     * Whether a line and the next one are the type of a document, in capitals, and what it is about ("về việc …"), in either
     * order, as text layers have them: Decree 30/2020/NĐ-CP, appendix I, puts the one below the other as one title.
     */
    private static boolean isDocumentTitle(Page page, int line) {
        PageLine first = page.line(line);
        PageLine second = page.line(line + 1);
        boolean starts = line == 0 || first.gapBefore() || page.line(line - 1).closed();
        LineForm form = page.form(line);
        LineForm next = page.form(line + 1);
        boolean both = form == LineForm.TYPE && isSubject(page, line + 1)
                || isSubject(page, line) && next == LineForm.TYPE && !first.closed();
        return starts && both && first.page() == second.page() && second.tokens() <= 2 * SHORT;
    }

    /**
     * The same fragments, the first of them a title if it was taken for a running head where no title is: a head runs over
     * texts that have titles. Where nothing at all is of an article, all words are text.
     */
    static List<Fragment> titled(Page page, List<Fragment> fragments) {
        boolean title = fragments.stream().anyMatch(Fragment::isTitle);
        boolean article = fragments.stream().anyMatch(fragment -> fragment.role.isArticle());
        if (title && article) {
            return fragments;
        }
        List<Fragment> all = new ArrayList<>(fragments);
        for (int i = 0; i < all.size(); i++) {
            Fragment fragment = all.get(i);
            boolean words = fragment.first().shape() != PageLine.Shape.NO_WORDS;
            boolean known = page.form(fragment.from) == LineForm.FIELD;
            boolean loose = (fragment.role == PartRole.HEADER || fragment.role == PartRole.RUBRIC)
                    && page.edge(fragment.from) < RunningHeads.PAGES;
            if (!article && words && !known) {
                all.set(i, fragment.in(PartRole.BODY));
            } else if (i == 0 && loose && words && !known && !isTime(page, fragment.from)) {
                all.set(i, fragment.in(PartRole.HEADLINE));
            }
        }
        return all;
    }

    /** Whether a line says what a document is about, with "về việc" or "về" alone. */
    private static boolean isSubject(Page page, int line) {
        PageLine at = page.line(line);
        return page.form(line) == LineForm.SUBJECT
                || at.tokens() > 0 && page.tokens().key(at.first()) == ABOUT;
    }

    /** Whether a line that begins a block and is no long text ends with who took a photograph: "… Ảnh: HOÀI AN". */
    private static boolean isPhotographed(Page page, int line) {
        PageTokens tokens = page.tokens();
        PageLine at = page.line(line);
        int picture = at.end() - 1;
        while (picture > at.first() && tokens.key(picture) != PICTURE && tokens.kind(picture) != PageTokens.LOWER) {
            picture--;
        }
        boolean begins = !at.opensInside()
                && (line == 0 || at.gapBefore() || page.line(line - 1).closed());
        boolean names = begins && picture + 2 < at.end() && tokens.key(picture + 1) == PageTokens.mark(':');
        return names
                && at.tokens() <= LONGEST_CAPTION
                && picture > at.first()
                && tokens.key(picture) == PICTURE
                && tokens.kind(picture) != PageTokens.LOWER
                && tokens.kind(picture - 1) == PageTokens.MARK
                && tokens.key(picture - 1) != PageTokens.mark(',');
    }

    private static boolean isSalutation(Page page, int line) {
        LineForm form = page.form(line);
        return (form == LineForm.ADDRESSEE || form == LineForm.GREETING)
                && page.line(line).tokens() <= SHORT;
    }

    /** Where the closing words of a letter begin: a short line, and nothing longer behind it. */
    private static int foot(Page page) {
        int n = page.size();
        int foot = n;
        for (int i = n - 1; i >= Math.max(0, n - FOOT_LINES) && page.line(i).tokens() <= SHORT; i--) {
            foot = page.form(i) == LineForm.GREETING ? i : foot;
        }
        return foot;
    }

    /** Whether a short line names where the text that ends right before it comes from, and nothing stands right behind it. */
    private static boolean isSource(Page page, int line) {
        return line > 0
                && page.form(line) == LineForm.SOURCE
                && page.line(line).tokens() <= SHORT
                && page.line(line - 1).closed()
                && (line + 1 == page.size() || page.line(line + 1).gapBefore());
    }

    /**
     * The same fragments, rubrics whose words the text right below takes up as titles: the name of a standing column stands
     * over texts on anything.
     */
    static List<Fragment> takenUp(Page page, List<Fragment> fragments) {
        List<Fragment> all = new ArrayList<>(fragments);
        for (int i = 0; i + 1 < all.size(); i++) {
            Fragment fragment = all.get(i);
            if (fragment.role == PartRole.RUBRIC
                    && all.get(i + 1).isText()
                    && page.form(fragment.from) == LineForm.NONE
                    && shared(page, fragment, fragment.to, Math.min(page.size(), fragment.to + LEAD_LINES))
                            >= TITLE_SHARE) {
                all.set(i, fragment.in(PartRole.HEADLINE));
            }
        }
        return all;
    }

    /** The share of the pairs of neighbouring words of a fragment that come again in some lines. */
    private static double shared(Page page, Fragment fragment, int from, int to) {
        PageTokens tokens = page.tokens();
        Set<Long> pairs = new HashSet<>();
        for (int i = from; i < to; i++) {
            for (int k = page.line(i).first() + 1; k < page.line(i).end(); k++) {
                pairs.add(Hash.of(tokens.key(k - 1), tokens.key(k)));
            }
        }
        int all = 0;
        int again = 0;
        for (int k = fragment.first().first() + 1; k < fragment.last().end(); k++) {
            all++;
            again += pairs.contains(Hash.of(tokens.key(k - 1), tokens.key(k))) ? 1 : 0;
        }
        return all < LEAST_TITLE ? 0 : again / (double) all;
    }

    /**
     * Takes rubrics that stand right over the text of a page in plain order for titles: the name of a standing column has a
     * title below it.
     */
    static void entitle(Page page, List<Fragment> fragments) {
        for (int i = 0; i + 1 < fragments.size(); i++) {
            Fragment fragment = fragments.get(i);
            boolean over = fragments.get(i + 1).isText()
                    && (i == 0 || !fragments.get(i - 1).isTitle());
            if (over
                    && fragment.role == PartRole.RUBRIC
                    && fragment.first().tokens() >= LEAST_TITLE
                    && fragment.first().shape() != PageLine.Shape.NO_WORDS
                    && page.form(fragment.from) == LineForm.NONE
                    && !fragment.last().closed()
                    && !isTime(page, fragment.from)) {
                fragments.set(i, fragment.in(PartRole.HEADLINE));
            }
        }
    }

    /** Whether a line is a date and a time of the day by itself. */
    private static boolean isTime(Page page, int line) {
        PageTokens tokens = page.tokens();
        PageLine at = page.line(line);
        int figures = 0;
        boolean clock = false;
        for (int i = at.first(); i < at.end(); i++) {
            byte kind = tokens.kind(i);
            figures += kind == PageTokens.FIGURE ? 1 : 0;
            clock |= tokens.key(i) == PageTokens.mark(':');
            if (tokens.isWord(i) && !TIME_WORDS.contains(tokens.key(i))) {
                return false;
            }
        }
        return clock && figures >= 4 && at.tokens() <= 2 * SHORT;
    }
}
