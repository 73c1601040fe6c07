package io.github.bantin.article;

/**
 * Running heads and feet: lines at the begins and ends of pages that come again, but for their figures, at those of other
 * pages of the text, while the lines next to them do not. On three pages and more they are no text, also where a sentence
 * seems to go on through them; titles may come again on any number of pages.
 *
 * <p>A sentence may be torn over the end of a page, so that small letters right below a head are text and no second line of
 * it.
 */
final class RunningHeads {
    /** So many other pages tell a running head. */
    static final int PAGES = 2;

    private final Page page;
    private final float[] probabilities;

    private RunningHeads(Page page, float[] probabilities) {
        this.page = page;
        this.probabilities = probabilities;
    }

    /** Sets the roles of such lines, and keeps text below them apart. */
    static void mark(Page page, float[] probabilities) {
        RunningHeads heads = new RunningHeads(page, probabilities);
        int n = page.size();
        int begin = 0;
        for (int i = 1; i <= n; i++) {
            if (i == n || page.line(i).page() != page.line(begin).page()) {
                heads.mark(begin, i);
                begin = i;
            }
        }
    }

    private void mark(int begin, int end) {
        int head = begin;
        while (head < end && page.edge(head) > 0) {
            head++;
        }
        int foot = end;
        while (foot > head && page.edge(foot - 1) > 0) {
            foot--;
        }
        if (head == foot) {
            return;
        }
        if (head > begin && head - begin < Page.EDGE) {
            mark(begin, head, PartRole.HEADER);
            if (isLoose(head - 1) && isLoose(head) && page.line(head).opensInside()) {
                LineReading.set(probabilities, head, PartRole.BODY, false);
            }
        }
        if (end - foot < Page.EDGE) {
            mark(foot, end, PartRole.FOOTER);
        }
    }

    private void mark(int from, int to, PartRole role) {
        for (int i = from; i < to; i++) {
            if (page.edge(i) >= PAGES && isTaken(i)) {
                LineReading.set(probabilities, i, role, false);
            }
        }
    }

    private boolean isLoose(int line) {
        return !LineReading.role(probabilities, line).isArticle();
    }

    /** Whether a line is taken for text or what stands over a title, and neither begins inside a sentence nor ends one. */
    private boolean isTaken(int line) {
        PartRole role = LineReading.role(probabilities, line);
        return (role == PartRole.BODY || role == PartRole.LEAD || role == PartRole.KICKER)
                && !page.line(line).opensInside()
                && !page.line(line).closed();
    }
}
