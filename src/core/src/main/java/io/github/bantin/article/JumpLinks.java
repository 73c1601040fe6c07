package io.github.bantin.article;

import java.util.ArrayList;
import java.util.List;

/**
 * What jump lines say of which text goes on where: text right before "Xem tiếp trang 5", or that ends with it, goes on right
 * behind "Tiếp theo".
 */
final class JumpLinks {
    /** What both lines of a jump are worth, and one without the other, in logarithms of odds as links gain them. */
    private static final double BOTH = 6;

    private static final double ONE = 3;

    /** So many fragments from a jump line its text is looked for. */
    private static final int NEAR = 3;

    /** A text at a jump: its place among the texts, its page and the one that the jump names. */
    private record At(int text, int page, int other) {}

    private final List<Fragment> texts;
    private final List<At> ends = new ArrayList<>();
    private final List<At> begins = new ArrayList<>();

    JumpLinks(List<Jump> jumps, List<Fragment> all, List<Fragment> texts) {
        this.texts = texts;
        int at = 0;
        int text = 0;
        for (Jump jump : jumps) { // in the order of the lines
            while (at < all.size() && all.get(at).from <= jump.line()) {
                text += all.get(at++).isText() ? 1 : 0;
            }
            boolean inText = all.get(at - 1).isText();
            int found = !jump.on() ? behind(all, at - 1, text) : inText ? text - 1 : before(all, at - 1, text - 1);
            if (found >= 0 && texts.get(found).pageNumber() == jump.page()) {
                (jump.on() ? ends : begins).add(new At(found, jump.page(), jump.other()));
            }
        }
    }

    /** The text before a line, unless a title stands between. */
    private static int before(List<Fragment> all, int line, int text) {
        for (int i = line - 1; i >= Math.max(0, line - NEAR); i--) {
            if (all.get(i).isText()) {
                return text;
            }
            if (all.get(i).role == PartRole.HEADLINE) {
                return -1;
            }
        }
        return -1;
    }

    /** The text behind a line; its title may be repeated between. */
    private static int behind(List<Fragment> all, int line, int text) {
        for (int i = line + 1; i <= Math.min(all.size() - 1, line + NEAR); i++) {
            if (all.get(i).isText()) {
                return text;
            }
        }
        return -1;
    }

    /** Chooses the links that jumps speak for to be looked at. */
    void choose(boolean[][] chosen) {
        for (At end : ends) {
            for (At begin : begins) {
                chosen[end.text()][begin.text()] |= gain(end.text(), begin.text()) > 0;
            }
        }
    }

    /** What jumps add to the gain of a link from one text to another. */
    double gain(int from, int to) {
        if (ends.isEmpty() && begins.isEmpty()) {
            return 0;
        }
        boolean closed = texts.get(from).last().closed();
        boolean inside = texts.get(to).first().opensInside();
        int page = texts.get(from).pageNumber();
        int other = texts.get(to).pageNumber();
        if (page == other || closed && inside) {
            return 0;
        }
        boolean says = false;
        boolean saysAny = false;
        for (At end : ends) {
            boolean there = end.page() == page && end.other() == other;
            saysAny |= there;
            says |= there && end.text() == from;
        }
        boolean said = false;
        boolean saidAny = false;
        for (At begin : begins) {
            boolean there = begin.page() == other && begin.other() == page;
            saidAny |= there;
            said |= there && begin.text() == to;
        }
        if (says && said) {
            return BOTH;
        }
        boolean one = says && !saidAny || said && !saysAny;
        return one && closed != inside ? ONE : 0;
    }
}
