package io.github.bantin.article;

import io.github.bantin.internal.learn.PageTokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Official documents that stand whole in a text, each of which is one article in the order in which it stands: from the
 * national title, the issuing body and the number at its head to signature, recipients and what is attached to it.
 *
 * <p>A document shows itself by two parts of its frame at least: number and type, type and signature, or the numbers of its
 * articles, which go up one by one. Where sentences break off within it, it stands in columns, and is put together like any
 * other text. Source of the frame: Decree 30/2020/NĐ-CP, appendix I; Guidance 36-HD/VPTW of the Party.
 */
final class Documents {
    static final int HEAD_LINES = 14;
    private static final int HEAD_TOKENS = 40;
    private static final int LINES_ABOVE = 4;
    private static final int ORGAN_TOKENS = 14;
    private static final int NAME_TOKENS = 8;
    private static final int LEAST_ARTICLES = 3;
    /** After so many heads of documents that stand in columns no more are looked for. */
    private static final int MOST_TORN = 12;
    /** So many lines in a hundred may break off in text that stands in order. */
    private static final int BREAKS = 4;

    /** In so many of a hundred line ends inside sentences, words may meet that are strange to each other. */
    private static final int STRANGE = 28;

    private static final int LEAST_FLOWS = 8;
    private static final double NO_NAME = -2;
    private static final double NO_STOP = -2;

    private final Page page;
    private final Junction junction;
    private final int n;
    /** The next line from each on that closes a document, and that begins one with its type. */
    private final int[] nextClose;

    private final int[] nextType;
    private final int[] closedBefore;

    private final NewsTitles titles;

    private Documents(Page page, Junction junction, int[] repeated) {
        this.titles = new NewsTitles(page, junction, repeated);
        this.page = page;
        this.junction = junction;
        this.n = page.size();
        this.nextClose = new int[n + 1];
        this.nextType = new int[n + 1];
        this.closedBefore = new int[n + 1];
        nextClose[n] = n;
        nextType[n] = n;
        for (int i = n - 1; i >= 0; i--) {
            boolean type = form(i) == LineForm.TYPE && page.line(i).gapBefore();
            nextClose[i] = isClose(i, true) ? i : nextClose[i + 1];
            nextType[i] = type ? i : nextType[i + 1];
        }
        for (int i = 0; i < n; i++) {
            closedBefore[i + 1] = closedBefore[i] + (page.line(i).closed() ? 1 : 0);
        }
    }

    /**
     * Lines that are one document.
     *
     * @param begin the first line
     * @param end the line behind the last one
     */
    record Stretch(int begin, int end) {}

    /** Whether a page has lines that a document may be found by; most pages have none. */
    static boolean mayStandOn(Page page) {
        return page.formLines() >= 2;
    }

    /**
     * The documents of a page in its order.
     *
     * @param repeated how often each line comes again, as {@link Page#repetitions()} tells it
     */
    static List<Stretch> of(Page page, Junction junction, int[] repeated) {
        return mayStandOn(page) ? new Documents(page, junction, repeated).read() : List.of();
    }

    private List<Stretch> read() {
        List<Stretch> documents = new ArrayList<>();
        int free = 0;
        int torn = 0;
        for (int i = 0; i < n && torn < MOST_TORN; i++) {
            if (i < free || !isHead(i)) {
                continue;
            }
            DocumentEnd found = DocumentEnd.of(this, titles, page, i);
            int end = found.line();
            int begin = begin(i, free);
            if (!found.isDocument()) {
                free = end;
            } else if (isInOrder(begin, end)) {
                documents.add(new Stretch(begin, end));
                free = end;
            } else {
                torn++;
            }
        }
        if (documents.isEmpty() && isStatute() && isInOrder(0, n)) {
            documents.add(new Stretch(0, n));
        }
        return documents;
    }

    private LineForm form(int line) {
        return page.form(line);
    }

    /** Whether the head of a document begins at a line. */
    boolean isHead(int line) {
        LineForm first = form(line);
        if (first != LineForm.NATION && first != LineForm.NUMBER && first != LineForm.TYPE) {
            return false;
        }
        boolean number = false;
        boolean nation = false;
        boolean named = false;
        boolean dated = false;
        for (int i = line; i < Math.min(n, line + HEAD_LINES); i++) {
            PageLine at = page.line(i);
            switch (form(i)) {
                case NATION -> nation |= at.shape() == PageLine.Shape.CAPITALS || number;
                case NUMBER -> number = true;
                case TYPE, SUBJECT, ADDRESSEE -> named = true;
                case DATE -> dated = true;
                case UNIT, GROUNDS, ENACTING, RECIPIENTS -> {
                    i = n;
                }
                default -> i = at.tokens() > HEAD_TOKENS ? n : i;
            }
        }
        return number && (nation || named) || nation && (named || dated) || first == LineForm.TYPE && isSigned(line);
    }

    /** Whether a document whose type stands at a line is signed before another one begins. */
    private boolean isSigned(int line) {
        int close = nextClose[line + 1];
        for (int tries = 0; tries < LINES_ABOVE && close < n; tries++) {
            if (isClose(close, closedBefore[close] > closedBefore[line + 1])) {
                return nextType[Math.min(n, line + LINES_ABOVE + 1)] > close;
            }
            close = nextClose[close + 1];
        }
        return false;
    }

    /** Whether the signature or the list of recipients begins at a line; above the text an office is that of who decides. */
    boolean isClose(int line, boolean text) {
        return switch (form(line)) {
            case AUTHORITY, RECIPIENTS -> true;
            case OFFICE ->
                text && line + 2 < n && (isName(line + 1) || isName(line + 2))
                        || text && line + 2 == n && isName(line + 1);
            default -> false;
        };
    }

    /** Whether a line is a name, as that of who signs. */
    boolean isName(int line) {
        PageLine at = page.line(line);
        boolean names = at.shape() == PageLine.Shape.NAMES || at.shape() == PageLine.Shape.CAPITALS;
        return names
                && at.tokens() >= 2
                && at.tokens() <= NAME_TOKENS
                && !at.closed()
                && !form(line).isOfDocuments();
    }

    /** The first line of a head: the name of who issues it may stand above what shows it. */
    int begin(int head, int free) {
        int begin = head;
        while (begin > free && head - begin < LINES_ABOVE && isOrgan(begin - 1) && !isOfTextAbove(begin - 1)) {
            begin--;
        }
        while (begin < head && isRule(begin)) {
            begin++;
        }
        return begin;
    }

    /** Whether a line is of a signature, or a name right below text and apart from what follows, as bylines are. */
    private boolean isOfTextAbove(int line) {
        LineForm form = form(line);
        boolean signature = form == LineForm.AUTHORITY || form == LineForm.OFFICE || form == LineForm.RECIPIENTS;
        return signature
                || isName(line)
                        && line > 0
                        && page.line(line - 1).closed()
                        && (line + 1 == n || page.line(line + 1).gapBefore());
    }

    private boolean isOrgan(int line) {
        PageLine at = page.line(line);
        return isRule(line)
                || form(line).isOfDocuments()
                || at.shape() == PageLine.Shape.CAPITALS && at.tokens() <= ORGAN_TOKENS && !at.closed();
    }

    private boolean isRule(int line) {
        return isRule(page, line);
    }

    /** Whether a line has neither words nor figures, as a rule under a title has. */
    static boolean isRule(Page page, int line) {
        PageLine at = page.line(line);
        for (int i = at.first(); i < at.end(); i++) {
            if (page.tokens().kind(i) != PageTokens.MARK) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line begins what is attached to a document. */
    boolean isAttached(int line) {
        for (int i = line; i < Math.min(n, line + LINES_ABOVE); i++) {
            if (form(i) == LineForm.ANNEX) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line may stand between the begin of a signature and the end of a document. */
    boolean isOfClose(int line) {
        PageLine at = page.line(line);
        return form(line).isOfDocuments()
                || isRule(line)
                || at.opening() == PageLine.Opening.ITEM
                || at.opening() == PageLine.Opening.BRACKET
                || at.tokens() <= 1
                || isName(line);
    }

    /** Whether a text is articles whose numbers go up one by one from its begin to its end. */
    private boolean isStatute() {
        int articles = 0;
        int last = -1;
        int at = -1;
        int longest = HEAD_LINES;
        for (int i = 0; i < n; i++) {
            int number = Fragment.unit(page, i);
            if (number < 0) {
                continue;
            }
            if (articles > 0 ? number != last + 1 : i > HEAD_LINES) {
                return false;
            }
            longest = articles == 0 ? longest : Math.max(longest, i - at);
            last = number;
            at = i;
            articles++;
        }
        return articles >= LEAST_ARTICLES && n - at <= 2 * longest;
    }

    /** Whether hardly any sentence breaks off between two lines, and words meet at line ends as they do in text. */
    private boolean isInOrder(int begin, int end) {
        int breaks = 0;
        int flows = 0;
        int strange = 0;
        for (int i = begin + 1; i < end; i++) {
            PageLine before = page.line(i - 1);
            PageLine at = page.line(i);
            if (at.opensInside()) {
                breaks += before.closing() == PageLine.Closing.STOP && at.opening() == PageLine.Opening.SMALL ? 1 : 0;
                flows += before.closed() ? 0 : 1;
                strange += !before.closed() && meet(before, at) < 0 ? 1 : 0;
            } else {
                boolean text = form(i - 1) == LineForm.NONE && form(i) != LineForm.TYPE;
                breaks += text && isBreak(before, at) ? 1 : 0;
            }
        }
        return 100 * breaks <= BREAKS * (end - begin) && (flows < LEAST_FLOWS || 100 * strange <= STRANGE * flows);
    }

    private double meet(PageLine before, PageLine at) {
        return junction.pair(page, before, at) + junction.triples(page, before, at);
    }

    /** Whether a line that no sentence ends with stands before one that begins a sentence or an item. */
    private boolean isBreak(PageLine before, PageLine at) {
        if (before.closing() != PageLine.Closing.WORD || junction.stopBehind(page, before) >= NO_STOP) {
            return false;
        }
        boolean sentence = at.opening() == PageLine.Opening.CAPITAL
                && before.shape() != PageLine.Shape.CAPITALS
                && junction.capital(page, at) + junction.capitalBehind(page, before) < NO_NAME;
        boolean heading = before.opening() == PageLine.Opening.ITEM || before.shape() == PageLine.Shape.CAPITALS;
        return sentence || at.opening() == PageLine.Opening.ITEM && !heading;
    }
}
