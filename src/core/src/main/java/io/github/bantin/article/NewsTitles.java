package io.github.bantin.article;

/**
 * Titles over running prose without a number, as news has them: an official document numbers its parts, and what it is about
 * stands above its text.
 */
final class NewsTitles {
    private static final int MOST_LINES = 4;
    private static final int MOST_TOKENS = 40;

    /** So many tokens up to its first stop tell a paragraph of prose from a line that is a sentence. */
    private static final int PROSE_TOKENS = 12;

    private static final int PROSE_LINES = 12;

    /** What leaves a quarter of the line below it blank is not wrapped, whatever the words say. */
    private static final int SHARE_OF_ROOM = 4;

    private final Page page;
    private final Junction junction;
    private final int[] repeated;

    /**
     * Looks for them on a page.
     *
     * @param repeated how often each line comes again, as {@link Page#repetitions()} tells it
     */
    NewsTitles(Page page, Junction junction, int[] repeated) {
        this.page = page;
        this.junction = junction;
        this.repeated = repeated;
    }

    /** Whether a title begins at a line, behind a blank line or at the begin of a page, and prose follows below it. */
    boolean beginAt(int line) {
        return (page.line(line).gapBefore() || line > 0 && isRunning(line - 1)) && standsAt(line);
    }

    /** Whether lines that may be a title begin at a line, whatever stands before, and prose follows below them. */
    boolean standsAt(int line) {
        return textBelow(line) >= 0;
    }

    /** The line at which prose begins below a title that begins at a line, -1 if none does. */
    int textBelow(int line) {
        if (isRunning(line) || page.line(line).opensInside()) {
            return -1;
        }
        int tokens = 0;
        for (int i = line; i + 1 < page.size() && i < line + MOST_LINES && isTitle(i); i++) {
            tokens += page.line(i).tokens();
            if (tokens > MOST_TOKENS) {
                return -1;
            }
            if (isProse(i + 1) && isApart(i, i + 1)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether a line at the begin of a page comes again elsewhere. */
    private boolean isRunning(int line) {
        return repeated[line] > 0
                && line > 0
                && page.line(line).page() != page.line(line - 1).page();
    }

    private boolean isTitle(int line) {
        PageLine at = page.line(line);
        return page.form(line) == LineForm.NONE
                && at.shape() != PageLine.Shape.NO_WORDS
                && at.tokens() > 1
                && at.opening() != PageLine.Opening.ITEM
                && at.opening() != PageLine.Opening.BRACKET
                && at.closing() != PageLine.Closing.COMMA
                && (!at.closed() || at.closing() == PageLine.Closing.QUESTION);
    }

    /** Whether a sentence begins at a line that runs on to a stop, over several lines or one that is long. */
    private boolean isProse(int line) {
        int end = end(line);
        return end >= 0 && page.line(end).closing() == PageLine.Closing.STOP;
    }

    /** The same, but a colon or semicolon may end it, as before the points of a document. */
    boolean isText(int line) {
        return end(line) >= 0;
    }

    /** The line at whose end the sentence that begins at another is closed, -1 if that is not prose. */
    private int end(int line) {
        int tokens = 0;
        for (int i = line; i < Math.min(page.size(), line + PROSE_LINES); i++) {
            PageLine at = page.line(i);
            boolean text = at.shape() == PageLine.Shape.TEXT || at.shape() == PageLine.Shape.MANY_NAMES;
            boolean begin = text
                    && !at.opensInside()
                    && at.opening() != PageLine.Opening.ITEM
                    && at.opening() != PageLine.Opening.BRACKET
                    && page.form(i) != LineForm.ROMAN;
            if (page.form(i).isOfDocuments() && page.form(i) != LineForm.GROUNDS
                    || page.form(i) == LineForm.ROW
                    || (i == line ? !begin : at.gapBefore())) {
                return -1;
            }
            tokens += at.tokens();
            if (at.closed()) {
                return tokens >= PROSE_TOKENS ? i : -1;
            }
        }
        return -1;
    }

    /** Whether a line is not broken where its paragraph is wrapped: what follows would have found room on it. */
    boolean isApart(int line, int next) {
        PageLine before = page.line(line);
        PageLine at = page.line(next);
        if (at.gapBefore()) {
            return true;
        }
        int word = page.tokens().end(at.first()) - page.tokens().begin(at.first());
        int room = at.length() - before.length() - 1 - word;
        return room * SHARE_OF_ROOM >= at.length()
                || room >= 0 && junction.capital(page, at) + junction.capitalBehind(page, before) < 0;
    }
}
