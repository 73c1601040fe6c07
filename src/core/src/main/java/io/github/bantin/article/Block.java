package io.github.bantin.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that follow each other and belong together as far as can be seen: a headline, a byline, or a stretch of running
 * text of one width that nothing interrupts.
 */
final class Block {
    private final List<PageLine> lines = new ArrayList<>();
    private PartRole role = PartRole.BODY;

    Block(List<PageLine> lines) {
        this.lines.addAll(lines);
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
        int width = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 < lines.size() || lines.size() == 1) {
                width = Math.max(width, lines.get(i).length());
            }
        }
        return width;
    }
}
