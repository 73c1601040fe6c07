package io.github.bantin.article;

import java.util.List;

/**
 * Lines that follow each other and belong together as far as can be seen: a headline, a byline, or a stretch of running
 * text of one width that nothing interrupts.
 */
final class Block {
    /** Two columns are of one width if they differ by at most this factor. */
    private static final double SAME_WIDTH = 1.25;

    private final List<PageLine> lines;
    private final int width;
    private PartRole role = PartRole.BODY;

    Block(List<PageLine> lines) {
        this.lines = List.copyOf(lines);
        this.width = widthOf(lines);
    }

    List<PageLine> lines() {
        return lines;
    }

    PartRole role() {
        return role;
    }

    void become(PartRole newRole) {
        role = newRole;
    }

    PageLine first() {
        return lines.get(0);
    }

    PageLine last() {
        return lines.get(lines.size() - 1);
    }

    boolean isTitle() {
        return role == PartRole.KICKER || role == PartRole.HEADLINE;
    }

    boolean isBody() {
        return role == PartRole.BODY;
    }

    /** Whether a sentence breaks off at the end. */
    boolean breaksOff() {
        return isBody() && !last().closed();
    }

    /** Whether a sentence that began elsewhere goes on at the begin. */
    boolean goesOn() {
        return isBody() && first().opensInside();
    }

    /** Whether a sentence or figure that breaks off at the end of a block can go on at the begin of this one. */
    boolean canGoOnFrom(Block block) {
        if (!block.breaksOff() || !isBody()) {
            return false;
        }
        boolean figure = first().opensFigure();
        boolean tornFigure = block.last().asksOn() && block.last().asksFigure();
        if (tornFigure || figure) {
            return figure && block.last().asksFigure();
        }
        return first().opensInside();
    }

    /** Whether the block may begin inside a sentence. */
    boolean mayGoOn() {
        return isBody() && (first().opensInside() || first().opensFigure());
    }

    /** The width of the column: the length of its longest line, the last one apart, which a paragraph may cut short. */
    int width() {
        return width;
    }

    private static int widthOf(List<PageLine> lines) {
        int width = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 < lines.size() || lines.size() == 1) {
                width = Math.max(width, lines.get(i).length());
            }
        }
        return width;
    }

    /** Whether two columns are of one width; a lone line that ends a sentence is too short to tell. */
    boolean isAsWideAs(Block other) {
        return hasWidthOf(other) || isShort() || other.isShort();
    }

    /** Whether two columns are of one width. */
    boolean hasWidthOf(Block other) {
        return Math.max(width(), other.width()) <= SAME_WIDTH * Math.min(width(), other.width());
    }

    private boolean isShort() {
        return lines.size() == 1 && last().closed();
    }
}
