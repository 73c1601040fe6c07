package io.github.bantin.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Which pages of a text are put together: those between which something goes on, because a line says so ("Xem tiếp trang 5",
 * "Tiếp theo trang 1") or because the text of a page ends or begins inside a sentence. All others are read each alone.
 */
final class PageGroups {
    /** So many lines are put together at most. */
    private static final int MOST_LINES = 1200;

    private final List<ReadPage> pages;
    /** A page of the same group before each, or itself. */
    private final int[] joined;

    private final int[] lines;

    private PageGroups(List<ReadPage> pages) {
        this.pages = pages;
        this.joined = new int[pages.size()];
        this.lines = new int[pages.size()];
        for (int i = 0; i < joined.length; i++) {
            joined[i] = i;
            lines[i] = pages.get(i).page().size();
        }
    }

    /** The groups by their first pages, the pages of each in the order of the text. */
    static List<List<ReadPage>> of(List<ReadPage> pages) {
        PageGroups groups = new PageGroups(pages);
        groups.joinTorn();
        return groups.read();
    }

    private int first(int page) {
        int at = page;
        while (joined[at] != at) {
            joined[at] = joined[joined[at]];
            at = joined[at];
        }
        return at;
    }

    private void join(int a, int b) {
        int first = Math.min(first(a), first(b));
        int second = Math.max(first(a), first(b));
        if (first != second && lines[first] + lines[second] <= MOST_LINES) {
            joined[second] = first;
            lines[first] += lines[second];
        }
    }

    /** Joins neighbours between which a sentence is torn, or one of which has a line that says that it goes on. */
    private void joinTorn() {
        boolean torn = false;
        boolean jumps = false;
        for (int i = 0; i < pages.size(); i++) {
            ReadPage page = pages.get(i);
            if (i > 0 && (torn || jumps || page.beginsInside() || page.jumps())) {
                join(i - 1, i);
            }
            torn = page.hasText() ? page.endsInside() : torn;
            jumps = page.jumps();
        }
    }

    private List<List<ReadPage>> read() {
        List<List<ReadPage>> groups = new ArrayList<>();
        int[] place = new int[joined.length];
        for (int i = 0; i < joined.length; i++) {
            int first = first(i);
            if (first == i) {
                place[i] = groups.size();
                groups.add(new ArrayList<>());
            }
            groups.get(place[first]).add(pages.get(i));
        }
        return groups;
    }
}
