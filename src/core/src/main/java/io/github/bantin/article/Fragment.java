package io.github.bantin.article;

import io.github.bantin.text.Span;

/** Lines that follow each other in the text and in their article, in one role. Not changed once the page is read. */
final class Fragment {
    final Page page;
    /** Its place among the fragments of the page. */
    final int place;
    /** Its first line and the one behind its last. */
    final int from;

    final int to;
    final PartRole role;
    /** The width of its widest line. */
    final float width;

    /** Whether no line of it need be full, so that its column may be wider than what is seen. */
    final boolean narrow;
    /** How sure the role is. */
    final float sure;
    /** The balance of round brackets at the end: how many stay open. */
    final boolean opensBracket;

    final boolean closesBracket;
    final boolean opensQuote;
    final boolean closesQuote;
    final int firstNumber;
    final int lastNumber;

    Fragment(Page page, int place, int from, int to, PartRole role, float sure) {
        this.page = page;
        this.place = place;
        this.from = from;
        this.to = to;
        this.role = role;
        this.sure = sure;
        float widest = 0;
        for (int i = from; i < to; i++) {
            widest = Math.max(widest, page.line(i).width());
        }
        this.width = Math.max(1, widest);
        this.narrow = isNarrow();
        Balance balance = Balance.of(page, from, to);
        this.opensBracket = balance.opensBracket();
        this.closesBracket = balance.closesBracket();
        this.opensQuote = balance.opensQuote();
        this.closesQuote = balance.closesQuote();
        int first = -1;
        int last = -1;
        for (int i = from; i < to; i++) {
            int number = number(page, page.line(i));
            if (number >= 0) {
                first = first < 0 ? number : first;
                last = number;
            }
        }
        this.firstNumber = first;
        this.lastNumber = last;
    }

    /** The number of a line that begins with "3." or "Điều 3", -1 if it has none. */
    private static int number(Page page, PageLine line) {
        String text = page.text();
        int i = line.span().begin();
        int limit = line.span().end();
        int value = 0;
        int digits = 0;
        while (i < limit && digits < 4 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            value = value * 10 + text.charAt(i) - '0';
            digits++;
            i++;
        }
        boolean marked = digits > 0
                && digits < 4
                && i + 1 < limit
                && (text.charAt(i) == '.' || text.charAt(i) == ')')
                && text.charAt(i + 1) == ' ';
        return marked ? value : -1;
    }

    /** A line that a sentence ends may end a paragraph and be short; any other line is full. */
    private boolean isNarrow() {
        for (int i = from; i < to; i++) {
            PageLine line = page.line(i);
            boolean last = i + 1 == to;
            if (!line.closed() || !last && page.line(i + 1).opensInside()) {
                return false;
            }
        }
        return true;
    }

    /** How much two columns differ in width, as a logarithm; 0 where what is seen of one may be too little to tell. */
    static float difference(Fragment a, Fragment b) {
        float log = (float) Math.log(a.width / b.width);
        boolean open = log < 0 ? a.narrow : b.narrow;
        return open ? 0 : log;
    }

    boolean isText() {
        return role == PartRole.LEAD || role == PartRole.BODY;
    }

    boolean isTitle() {
        return role == PartRole.HEADLINE || role == PartRole.KICKER;
    }

    PageLine first() {
        return page.line(from);
    }

    PageLine last() {
        return page.line(to - 1);
    }

    int lines() {
        return to - from;
    }

    int pageNumber() {
        return first().page();
    }

    Span span() {
        return first().span().cover(last().span());
    }

    @Override
    public String toString() {
        return role + " " + from + "-" + to + " «"
                + page.text().substring(first().span().begin(), first().span().end()) + "»";
    }
}
