package io.github.bantin.article;

import io.github.bantin.internal.learn.PageTokens;
import io.github.bantin.text.Span;

/** Lines that follow each other in the text and in their article, in one role. Not changed once the page is read. */
final class Fragment {
    private static final long ARTICLE = PageTokens.of("điều").key(0);

    final Page page;
    /** Its place among the fragments of the page. */
    final int place;
    /** Its first line and the one behind its last. */
    final int from;

    final int to;
    final PartRole role;
    /** The width of its widest line. */
    final float width;

    private final float logWidth;

    /** Whether no line of it need be full, so that its column may be wider than what is seen. */
    final boolean narrow;
    /** How sure the role is. */
    final float sure;
    /** The balance of round brackets at the end: how many stay open. */
    final boolean opensBracket;

    final boolean closesBracket;
    final boolean opensQuote;
    final boolean closesQuote;
    private final float gaps;
    private final float wideGaps;
    private final float fullness;
    final int firstNumber;
    final int lastNumber;
    /** The numbers of the first and last line that begins with "Điều 3", -1 if there are none. */
    final int firstUnit;

    final int lastUnit;

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
        this.logWidth = (float) Math.log(width);
        this.narrow = isNarrow();
        Balance balance = Balance.of(page, from, to);
        this.opensBracket = balance.opensBracket();
        this.closesBracket = balance.closesBracket();
        this.opensQuote = balance.opensQuote();
        this.closesQuote = balance.closesQuote();
        this.gaps = countGaps();
        this.wideGaps = countWideGaps();
        this.fullness = measureFullness();
        int first = -1;
        int last = -1;
        int firstArticle = -1;
        int lastArticle = -1;
        for (int i = from; i < to; i++) {
            int unit = unit(page, i);
            if (unit >= 0) {
                firstArticle = firstArticle < 0 ? unit : firstArticle;
                lastArticle = unit;
            }
            int number = number(page, page.line(i));
            if (number >= 0) {
                first = first < 0 ? number : first;
                last = number;
            }
        }
        this.firstNumber = first;
        this.lastNumber = last;
        this.firstUnit = firstArticle;
        this.lastUnit = lastArticle;
    }

    /** The number of a line that begins with "Điều 3", -1 if it has none. */
    static int unit(Page page, int at) {
        PageLine line = page.line(at);
        PageTokens tokens = page.tokens();
        int second = line.first() + 1;
        if (page.form(at) != LineForm.UNIT
                || tokens.key(line.first()) != ARTICLE
                || tokens.kind(second) != PageTokens.FIGURE) {
            return -1;
        }
        int value = 0;
        for (int i = tokens.begin(second); i < tokens.end(second) && value < 1000; i++) {
            int digit = Character.digit(page.text().charAt(i), 10);
            value = digit < 0 ? value : 10 * value + digit;
        }
        return value;
    }

    /** The number of a line that begins with "3.", -1 if it has none. */
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

    /** The same fragment in another role. */
    Fragment in(PartRole other) {
        return other == role ? this : new Fragment(page, place, from, to, other, sure);
    }

    private float countGaps() {
        int count = 0;
        for (int i = from + 1; i < to; i++) {
            count += page.line(i).gapBefore() ? 1 : 0;
        }
        return lines() < 2 ? -1 : count / (float) (lines() - 1);
    }

    private float countWideGaps() {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += page.wordGaps(i) == WordGaps.WIDE ? 1 : 0;
        }
        return count / (float) lines();
    }

    /** The share of its lines whose words stand far apart. */
    float wideGaps() {
        return wideGaps;
    }

    private float measureFullness() {
        float sum = 0;
        int count = 0;
        for (int i = from; i + 1 < to; i++) {
            if (!page.line(i).closed()) {
                sum += page.line(i).width() / width;
                count++;
            }
        }
        return count == 0 ? -1 : sum / count;
    }

    /** The share of its line ends that a blank line follows, -1 if there are none. */
    float gaps() {
        return gaps;
    }

    /** How full its lines are that no sentence ends: near 1 where lines are set to one width; -1 if there are none. */
    float fullness() {
        return fullness;
    }

    /** How much two columns differ in width, as a logarithm; 0 where what is seen of one may be too little to tell. */
    static float difference(Fragment a, Fragment b) {
        float log = a.logWidth - b.logWidth;
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
