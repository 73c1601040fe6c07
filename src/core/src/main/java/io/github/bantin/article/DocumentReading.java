package io.github.bantin.article;

import io.github.bantin.internal.learn.PageTokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads an official document as one article: its type and what it is about are its title, all else is its text. */
final class DocumentReading {
    private static final int TITLE_LINES = 8;
    private static final int LETTER_LINES = 4;
    private static final int HEAD_LINES = 24;
    private static final int TITLE_TOKENS = 40;

    private final Page page;
    private final Junction junction;
    private final int[] repeated;
    private final NewsTitles prose;
    private final int begin;
    private final int end;
    private final PartRole[] roles;

    private DocumentReading(Page page, Junction junction, int[] repeated, Documents.Stretch stretch) {
        this.page = page;
        this.junction = junction;
        this.repeated = repeated;
        this.prose = new NewsTitles(page, junction, repeated);
        this.begin = stretch.begin();
        this.end = stretch.end();
        this.roles = new PartRole[end - begin];
    }

    /**
     * The fragments of a document in its order; rules, page numbers and running heads belong to no article.
     *
     * @param repeated how often each line comes again, counted once for all documents of the page
     */
    static List<Fragment> fragments(Page page, Junction junction, int[] repeated, Documents.Stretch stretch) {
        DocumentReading reading = new DocumentReading(page, junction, repeated, stretch);
        Arrays.fill(reading.roles, PartRole.BODY);
        reading.title();
        reading.loose();
        return reading.cut();
    }

    /** The article that fragments of a document make. */
    static Draft draft(List<Fragment> fragments) {
        List<Fragment> texts = fragments.stream().filter(Fragment::isText).toList();
        List<Double> odds = texts.stream().map(text -> 0.0).toList();
        Draft draft = new Draft(texts, odds, Cohesion.Terms.NONE, 0, 0);
        draft.asItStands = true;
        draft.whole = true;
        for (Fragment fragment : fragments) {
            if (fragment.role == PartRole.HEADLINE) {
                draft.headline = fragment;
            }
        }
        return draft;
    }

    private List<Fragment> cut() {
        List<Fragment> fragments = new ArrayList<>();
        int from = begin;
        for (int i = begin + 1; i <= end; i++) {
            if (i == end || roles[i - begin] != roles[from - begin]) {
                fragments.add(new Fragment(page, fragments.size(), from, i, roles[from - begin], 1));
                from = i;
            }
        }
        return fragments;
    }

    private void title() {
        int subject = -1;
        for (int i = begin; i < Math.min(end, begin + HEAD_LINES); i++) {
            if (page.form(i) == LineForm.TYPE) {
                mark(i, TITLE_LINES);
                above(subject, i);
                return;
            }
            subject = subject < 0 && page.form(i) == LineForm.SUBJECT ? i : subject;
        }
        if (subject >= 0) {
            mark(subject, LETTER_LINES);
        }
    }

    private void mark(int first, int most) {
        roles[first - begin] = PartRole.HEADLINE;
        for (int i = first + 1; i < Math.min(end, first + most) && isTitle(first, i); i++) {
            roles[i - begin] = PartRole.HEADLINE;
        }
    }

    /** Marks what a document is about where it stands right above its type, as text layers of columns have it. */
    private void above(int subject, int type) {
        int tokens = 0;
        for (int i = subject; i >= 0 && i < type; i++) {
            PageLine at = page.line(i);
            boolean goesOn = i == subject || at.opensInside() && !at.gapBefore();
            tokens += at.tokens();
            if (!goesOn || at.closed() || tokens > TITLE_TOKENS) {
                return;
            }
        }
        for (int i = subject; i >= 0 && i < type; i++) {
            roles[i - begin] = PartRole.HEADLINE;
        }
    }

    /**
     * Whether the text of a document begins at a line: a sentence that runs on to its stop, and no line that could be a title
     * of its own stands before it.
     */
    private boolean isText(int first, int line) {
        return prose.isText(line) && (line == first + 1 ? !prose.standsAt(line) : prose.isApart(line - 1, line));
    }

    /** Whether a title that begins at a line goes on to another one. */
    private boolean isTitle(int first, int line) {
        PageLine at = page.line(line);
        PageLine before = page.line(line - 1);
        LineForm form = page.form(line);
        boolean frame = form != LineForm.NONE && form != LineForm.SUBJECT && form != LineForm.TYPE;
        if (frame || Documents.isRule(page, line) || at.opening() == PageLine.Opening.ITEM || at.closed()) {
            return false;
        }
        boolean inside = form == LineForm.SUBJECT || at.opensInside();
        if (!inside && isText(first, line)) {
            return false;
        }
        boolean behindType = line == first + 1 && page.form(first) == LineForm.TYPE;
        if (at.gapBefore()) {
            boolean subject = inside || at.shape() == PageLine.Shape.CAPITALS;
            return behindType && (subject || isApart(line));
        }
        return behindType
                || at.opensInside()
                || at.shape() == before.shape()
                        && junction.capital(page, at) + junction.capitalBehind(page, before) >= 0;
    }

    /** Whether what begins at a line ends without a stop before the next blank line, as a title does. */
    private boolean isApart(int line) {
        int last = line;
        int tokens = page.line(line).tokens();
        while (last + 1 < end && !page.line(last + 1).gapBefore() && tokens <= TITLE_TOKENS) {
            tokens += page.line(++last).tokens();
        }
        return tokens <= TITLE_TOKENS
                && !page.line(last).closed()
                && page.line(last).closing() != PageLine.Closing.COMMA;
    }

    /** Rules, and figures or lines that come again at the edges of pages. */
    private void loose() {
        boolean pages = page.line(begin).page() != page.line(end - 1).page();
        for (int i = begin; i < end; i++) {
            boolean top = i == 0 || page.line(i - 1).page() != page.line(i).page();
            boolean bottom = i + 1 == page.size()
                    || page.line(i + 1).page() != page.line(i).page();
            boolean edge = pages && (top || bottom);
            if (Documents.isRule(page, i)) {
                roles[i - begin] = PartRole.NOISE;
            } else if (edge && roles[i - begin] == PartRole.BODY && (isNumber(i) || repeated[i] > 0)) {
                roles[i - begin] = top ? PartRole.HEADER : PartRole.FOOTER;
            }
        }
    }

    private boolean isNumber(int line) {
        PageLine at = page.line(line);
        boolean figure = false;
        for (int i = at.first(); i < at.end(); i++) {
            byte kind = page.tokens().kind(i);
            if (kind != PageTokens.FIGURE && kind != PageTokens.MARK) {
                return false;
            }
            figure |= kind == PageTokens.FIGURE;
        }
        return figure && at.tokens() <= 3;
    }
}
