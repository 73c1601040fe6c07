package io.github.bantin.article;

/**
 * Looks for the end of an official document from its head on: behind its signature, its recipients and what is attached to
 * them, else before the next head or the first title of news.
 *
 * <p>A head alone is no document: bulletins have the national title, a number and a date in their mastheads. A document is
 * signed or sent to somebody, or has two of the parts that only documents have: legal grounds, numbered articles or sections,
 * the words that what is decided follows. What has several titles over prose and none of these parts is a bulletin, whoever
 * signs it.
 */
final class DocumentEnd {
    /** So many titles over prose a document without parts may have; the signature tells that it is one. */
    private static final int MOST_TITLES = 1;

    private static final int PARTS = 2;

    /** A head so near below the begin of what is attached, no text between, belongs to it: templates have heads of their own. */
    private static final int TEMPLATE_LINES = 6;

    private final Documents documents;
    private final NewsTitles titles;
    private final Page page;
    private final int head;

    private boolean closed;
    private boolean closing;
    private boolean annex;
    private int annexAt;

    /** Whether text stood above, in the document or in what is attached to it. */
    private boolean text;

    private int parts;
    private int titlesSeen;
    /** The first title of news above which nothing is closed, -1 if there was none. */
    private int news = -1;

    private int end;

    private DocumentEnd(Documents documents, NewsTitles titles, Page page, int head) {
        this.documents = documents;
        this.titles = titles;
        this.page = page;
        this.head = head;
        this.end = search();
    }

    static DocumentEnd of(Documents documents, NewsTitles titles, Page page, int head) {
        return new DocumentEnd(documents, titles, page, head);
    }

    /** The line behind the last one. */
    int line() {
        return end;
    }

    /** Whether what stands below the head is a document. */
    boolean isDocument() {
        return parts >= PARTS || closed && titlesSeen <= MOST_TITLES;
    }

    private int search() {
        for (int i = head + 1; i < page.size(); i++) {
            boolean title = !closing && text && titles.beginAt(i);
            if (documents.isClose(i, text || closed)) {
                closed = true;
                closing = true;
                annex = false;
            } else if ((closing || annex) && documents.isAttached(i)) {
                closing = false;
                annex = true;
                annexAt = i;
                text = false;
            } else if (closing
                            && !documents.isOfClose(i)
                            && (page.line(i).gapBefore() || documents.isName(i - 1) && titles.standsAt(i))
                    || (closing || annex) && JumpLine.of(page, i) != null) {
                return i;
            } else if (mayBeginAnother(i) && documents.isHead(i)) {
                return closed || news < 0 ? documents.begin(i, head + 1) : news;
            } else if (title && annex) {
                return i;
            } else if (title) {
                titlesSeen++;
                news = news < 0 ? i : news;
            } else if (!closed && news < 0) {
                parts += part(i);
            }
            text |= isText(i);
        }
        return closed || news < 0 ? page.size() : news;
    }

    /** Whether another document may begin at a line, if it is a head. */
    private boolean mayBeginAnother(int line) {
        LineForm form = page.form(line);
        if (annex) {
            return (form == LineForm.NATION || form == LineForm.NUMBER) && (text || line > annexAt + TEMPLATE_LINES);
        }
        return closing || news >= 0 || form == LineForm.NATION && line > head + Documents.HEAD_LINES;
    }

    /** Text closes a sentence; lists and tables of what is attached often close none. */
    private boolean isText(int line) {
        PageLine at = page.line(line);
        return at.closed() || annex && (at.opening() == PageLine.Opening.ITEM || page.form(line) == LineForm.ROW);
    }

    /** How much a line says that it is part of a document. */
    private int part(int line) {
        return switch (page.form(line)) {
            case ENACTING, ADDRESSEE -> PARTS;
            case GROUNDS, UNIT, ROMAN -> 1;
            default -> 0;
        };
    }
}
