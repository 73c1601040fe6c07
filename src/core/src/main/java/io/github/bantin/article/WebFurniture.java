package io.github.bantin.article;

import io.github.bantin.internal.learn.PageTokens;

/**
 * What stands around the text of a web page and is copied with it: menus above it ({@link WebMenu}), buttons and counters
 * ("Chia sẻ", "In bài viết", "Lượt xem: 123"), keywords ("Từ khóa: …"), and links to other texts ("Tin liên quan" with titles
 * below it, "Xem thêm: …"). What stands over the text is a head, all else a foot; the address that a text was taken from, right
 * below it, is its byline.
 *
 * <p>Sentences begin with the same words, so that a button is a line of such words alone, and keywords and links have a colon.
 * Source of the parts: Decree 42/2022/NĐ-CP, article 8, on functions of web sites of public bodies (menu, search, print,
 * counters), and what news sites set below their texts.
 */
final class WebFurniture {
    /**
     * So long a line is text whatever it ends with: titles of news have up to some 25 syllables and a few marks, so that more
     * tokens in one line are a paragraph that was copied as one.
     */
    private static final int LONG = 30;

    /** A sentence has a subject, a predicate and a stop: fewer tokens with a stop are as well a label or a short name. */
    private static final int LEAST_TEXT = 6;

    /** Lists of links show titles, which columns of pages seldom set in more lines than three. */
    private static final int MOST_ITEM_LINES = 3;

    /** Keywords are names of things and places, with the kind before the name: "huyện", "thị trấn". */
    private static final int LONGEST_KEYWORD = 6;

    private final Page page;
    private final float[] probabilities;
    private final int n;
    /** The first line of text there or behind each line. */
    private final int[] nextText;

    private WebFurniture(Page page, float[] probabilities) {
        this.page = page;
        this.probabilities = probabilities;
        this.n = page.size();
        this.nextText = new int[n + 1];
        nextText[n] = n;
        for (int i = n - 1; i >= 0; i--) {
            nextText[i] = isText(i) ? i : nextText[i + 1];
        }
    }

    /** Sets the roles of such lines. */
    static void mark(Page page, float[] probabilities) {
        new WebFurniture(page, probabilities).mark();
    }

    private void mark() {
        boolean text = false;
        int free = 0;
        for (int i = 0; i < n; i++) {
            int end = end(i, text);
            int begin = i;
            if (end > i && isButton(i)) {
                while (begin > free && isNext(begin) && isBeside(begin - 1)) {
                    begin--;
                }
            }
            for (int k = begin; k < end; k++) {
                LineReading.set(probabilities, k, text ? PartRole.FOOTER : PartRole.HEADER, k > begin);
            }
            if (end > i) {
                i = end - 1;
                free = end;
            } else if (text && isSource(i)) {
                LineReading.set(probabilities, i, PartRole.BYLINE, false);
            }
            text |= end <= i && isText(i);
        }
    }

    /** The line behind the part that begins at a line, or the line itself if none does. */
    private int end(int at, boolean text) {
        int menu = WebMenu.end(page, at);
        if (menu > at) {
            return menu;
        }
        if (isButton(at)) {
            int end = at + 1;
            while (isNext(end) && (isBeside(end) || isButton(end))) {
                end++;
            }
            return end;
        }
        int keywords = WebWords.KEYWORDS.end(page, at);
        if (keywords >= 0) {
            return isApart(at) ? keywordsEnd(at, keywords) : at;
        }
        int links = WebWords.LINKS.end(page, at);
        if (links < 0 || !isApart(at)) {
            return at;
        }
        if (areMarks(links, page.line(at).end())) {
            return linksEnd(at, text);
        }
        int end = itemEnd(at);
        return page.tokens().key(links) == PageTokens.mark(':') && !isProse(at, end) ? end : at;
    }

    private boolean isNext(int line) {
        return line > 0
                && line < n
                && !page.line(line).gapBefore()
                && page.line(line).page() == page.line(line - 1).page();
    }

    /** Whether no sentence goes on from above in a line. */
    private boolean isApart(int line) {
        return !isNext(line)
                || page.line(line - 1).closed()
                || page.line(line - 1).closing() != PageLine.Closing.COMMA && !isText(line - 1);
    }

    private boolean isText(int line) {
        PageLine at = page.line(line);
        boolean sentence = at.closing() == PageLine.Closing.STOP || at.closing() == PageLine.Closing.QUESTION;
        return at.tokens() >= LONG || sentence && at.tokens() >= LEAST_TEXT;
    }

    private boolean isBeside(int line) {
        return covers(line, false);
    }

    /** Whether a line holds words of buttons alone; one such word over text, and apart from what stands above, is a title. */
    private boolean isButton(int line) {
        if (!covers(line, true)) {
            return false;
        }
        boolean over = line + 1 < n
                && page.line(line + 1).page() == page.line(line).page()
                && WebWords.TITLES.end(page, line) == page.line(line).end()
                && (isNext(line + 1) || !isNext(line));
        return !over || !isProse(line + 1, itemEnd(line + 1));
    }

    /** Whether a line holds words of buttons, figures and marks, and nothing else, and one that no other line has. */
    private boolean covers(int line, boolean button) {
        PageLine at = page.line(line);
        PageTokens tokens = page.tokens();
        if (at.closing() == PageLine.Closing.STOP || at.opensInside()) {
            return false;
        }
        boolean words = false;
        boolean found = !button;
        for (int i = at.first(); i < at.end(); ) {
            int end = -1;
            if (tokens.isWord(i)) {
                int known = WebWords.BUTTONS.end(tokens, i, at.end());
                end = Math.max(known, WebWords.BESIDE.end(tokens, i, at.end()));
                if (end < 0) {
                    return false;
                }
                found |= known == end;
                words = true;
            }
            i = Math.max(i + 1, end);
        }
        return words && found;
    }

    private boolean areMarks(int from, int to) {
        for (int i = from; i < to; i++) {
            if (page.tokens().kind(i) != PageTokens.MARK) {
                return false;
            }
        }
        return true;
    }

    /** The line behind the lines of a sentence or title that begins at a line. */
    private int itemEnd(int at) {
        int end = at + 1;
        while (isNext(end)
                && page.line(end).opensInside()
                && !page.line(end - 1).closed()) {
            end++;
        }
        return end;
    }

    /** Whether lines are a sentence and no title. */
    private boolean isProse(int from, int to) {
        PageLine last = page.line(to - 1);
        return to - from > MOST_ITEM_LINES
                || last.end() - page.line(from).first() > LONG + LEAST_TEXT
                || last.closing() == PageLine.Closing.STOP
                || last.closing() == PageLine.Closing.COLON
                || last.closing() == PageLine.Closing.SEMICOLON;
    }

    /** The line behind keywords, which text does not go on behind if they are no list. */
    private int keywordsEnd(int at, int behind) {
        int end = itemEnd(at);
        if (behind < page.line(at).end()) {
            boolean keywords =
                    !isProse(at, end) && (isList(behind, page.line(end - 1).end()) || isLast(end));
            return keywords ? end : at;
        }
        while (isNext(end)
                && page.line(end).tokens() <= LONGEST_KEYWORD
                && !page.line(end).closed()
                && !beginsPart(end)) {
            end++;
        }
        if (isLast(end)) {
            return end;
        }
        return end > at + 2 ? end - 1 : at;
    }

    /** Whether tokens are short names with commas between. */
    private boolean isList(int from, int to) {
        long comma = PageTokens.mark(',');
        int entries = 1;
        int entry = 0;
        for (int i = from; i < to; i++) {
            boolean parts = page.tokens().key(i) == comma;
            entries += parts ? 1 : 0;
            entry = parts ? 0 : entry + 1;
            if (entry > LONGEST_KEYWORD) {
                return false;
            }
        }
        return entries > 1;
    }

    /** Whether no sentence stands right at a line: a blank line, a title or another part of the furniture does. */
    private boolean isLast(int end) {
        return !isNext(end) || beginsPart(end) || !isProse(end, itemEnd(end));
    }

    /** The line behind the links below a line that stands over links; a title with text right below it is none. */
    private int linksEnd(int at, boolean text) {
        int end = at + 1;
        int items = 0;
        int last = at;
        while (end < n && page.line(end).page() == page.line(at).page()) {
            boolean gap = page.line(end).gapBefore();
            if (gap && items > 0 && !(isLink(last) && isLink(end)) && hasTextBehind(end)) {
                break;
            }
            if (beginsPart(end)) {
                break;
            }
            int next = itemEnd(end);
            if (isProse(end, next)) {
                if (!gap && items > 0 && !isLink(last)) {
                    end = last;
                    items--;
                }
                break;
            }
            last = end;
            end = next;
            items++;
        }
        boolean behind = end < n && page.line(end).page() == page.line(at).page() && hasTextBehind(end);
        boolean title = items == 1 && behind && !isLink(last) && WebWords.OVER_NEWS.end(page, at) >= 0;
        return title || items == 0 && (behind || !text) ? at : end;
    }

    /** Whether another part begins at a line. */
    private boolean beginsPart(int at) {
        return isButton(at)
                || WebWords.KEYWORDS.begin(page, at)
                || WebWords.LINKS.begin(page, at)
                || WebMenu.end(page, at) > at;
    }

    /** Whether a line is set as a link: with a bullet, or with a date in brackets behind it. */
    private boolean isLink(int line) {
        PageLine at = page.line(line);
        return at.opening() == PageLine.Opening.ITEM
                || at.opening() == PageLine.Opening.MARK
                || at.closing() == PageLine.Closing.BRACKET && page.tokens().kind(at.end() - 2) == PageTokens.FIGURE;
    }

    /** Whether text stands on the page of a line, there or behind it. */
    private boolean hasTextBehind(int line) {
        int next = nextText[line];
        return next < n && page.line(next).page() == page.line(line).page();
    }

    /** Whether a line is the web address of a text that ends right before it. */
    private boolean isSource(int line) {
        boolean ends = switch (page.line(line - 1).closing()) {
            case STOP, QUESTION, QUOTE, BRACKET -> true;
            default -> LineReading.role(probabilities, line - 1) == PartRole.BYLINE;
        };
        return ends
                && Bylines.isAddress(page, line)
                && !(isNext(line + 1) && page.line(line + 1).opensInside());
    }
}
