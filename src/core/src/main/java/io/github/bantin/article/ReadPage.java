package io.github.bantin.article;

import java.util.List;

/**
 * A page with what is known of its lines.
 *
 * @param page one page, or several that are put together
 * @param lines the probabilities of the labels of each line
 * @param layout what the layout knows of the lines
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record ReadPage(Page page, float[] lines, Layout layout) {

    /**
     * A page whose lines a model has read, with what is known of them beside.
     *
     * @param said the probabilities that the model gives; changed
     */
    static ReadPage of(Page page, Junction junction, float[] said, Layout layout) {
        WholeParagraphs.mark(page, said);
        page.gaps(junction).mark(said);
        KnownLines.mark(page, said);
        RunningHeads.mark(page, said);
        Masthead.mark(page, said);
        Imprint.mark(page, said);
        WebFurniture.mark(page, said);
        SignatureCard.mark(page, said);
        JumpTitle.mark(page, said);
        JumpLine.keepText(page, said);
        layout.weigh(said);
        return new ReadPage(page, said, layout);
    }

    /** Its fragments, cut wherever a cut may be. */
    List<Fragment> fine(Junction junction) {
        return KnownLines.titled(page, Fragments.fine(page, junction, lines));
    }

    /** Its fragments, cut where a cut is likelier than none. */
    List<Fragment> coarse() {
        return KnownLines.titled(page, Fragments.coarse(page, lines));
    }

    private boolean isText(int line) {
        PartRole role = LineReading.role(lines, line);
        return role == PartRole.BODY || role == PartRole.LEAD;
    }

    boolean hasText() {
        return firstText() >= 0;
    }

    private int firstText() {
        int i = 0;
        while (i < page.size() && !isText(i)) {
            i++;
        }
        return i < page.size() ? i : -1;
    }

    /** Whether the first line of text begins inside a sentence. */
    boolean beginsInside() {
        int first = firstText();
        return first >= 0 && page.line(first).opensInside();
    }

    /** Whether a sentence goes on behind the last line of text. */
    boolean endsInside() {
        int last = page.size() - 1;
        while (last >= 0 && !isText(last)) {
            last--;
        }
        return last >= 0 && !page.line(last).closed();
    }

    /** Whether a line says that an article goes on or comes from elsewhere, but not on which page. */
    boolean jumpsAnywhere() {
        for (int i = 0; i < page.size(); i++) {
            if (LineReading.role(lines, i) == PartRole.JUMP && !namesPage(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line names a page, or the jump line right above or below it does, whose title it is. */
    private boolean namesPage(int line) {
        for (int i = Math.max(0, line - 1); i <= Math.min(page.size() - 1, line + 1); i++) {
            if (JumpLine.of(page, i) != null) {
                return true;
            }
        }
        return false;
    }
}
