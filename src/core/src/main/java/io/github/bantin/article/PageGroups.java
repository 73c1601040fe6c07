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
    private final List<List<JumpLine>> jumps;
    private final PageNumbers numbers;
    /** A page of the same group before each, or itself. */
    private final int[] joined;

    private final int[] lines;

    private PageGroups(Page whole, List<ReadPage> pages) {
        this.pages = pages;
        this.jumps = pages.stream().map(page -> JumpLine.all(page.page())).toList();
        this.numbers = PageNumbers.of(whole, pages, jumps);
        this.joined = new int[pages.size()];
        this.lines = new int[pages.size()];
        for (int i = 0; i < joined.length; i++) {
            joined[i] = i;
            lines[i] = pages.get(i).page().size();
        }
    }

    /**
     * Pages that are put together.
     *
     * @param pages the pages in the order of the text
     * @param jumps what their lines say of which of them goes on where
     */
    record Group(List<ReadPage> pages, List<Jump> jumps) {}

    /**
     * The groups by their first pages.
     *
     * @param whole the text that the pages are of, with its official documents
     * @param pages its pages without them, in pieces where a document stands between
     */
    static List<Group> of(Page whole, List<ReadPage> pages) {
        PageGroups groups = new PageGroups(whole, pages);
        groups.joinJumps();
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

    /** Joins each page with those that its lines name; a number that no page has names none. */
    private void joinJumps() {
        for (int i = 0; i < pages.size(); i++) {
            for (JumpLine jump : jumps.get(i)) {
                for (int target : numbers.pieces(jump.number(), i)) {
                    join(i, target);
                }
            }
        }
    }

    /** Joins neighbours between which a sentence is torn, or one of which has a line that says that it goes on somewhere. */
    private void joinTorn() {
        boolean torn = false;
        boolean jumps = false;
        for (int i = 0; i < pages.size(); i++) {
            ReadPage page = pages.get(i);
            boolean jumpsHere = page.jumpsAnywhere();
            if (i > 0 && (torn || jumps || page.beginsInside() || jumpsHere)) {
                join(i - 1, i);
            }
            torn = page.hasText() ? page.endsInside() : torn;
            jumps = jumpsHere;
        }
    }

    private List<Group> read() {
        List<List<ReadPage>> members = new ArrayList<>();
        int[] group = new int[joined.length];
        int[] place = new int[joined.length];
        int[] before = new int[joined.length];
        int[] sum = new int[joined.length];
        for (int i = 0; i < joined.length; i++) {
            int first = first(i);
            if (first == i) {
                group[i] = members.size();
                members.add(new ArrayList<>());
            }
            group[i] = group[first];
            List<ReadPage> all = members.get(group[i]);
            place[i] = all.size();
            before[i] = sum[first];
            sum[first] += pages.get(i).page().size();
            all.add(pages.get(i));
        }
        List<List<Jump>> said = new ArrayList<>();
        members.forEach(all -> said.add(new ArrayList<>()));
        for (int i = 0; i < joined.length; i++) {
            for (JumpLine jump : jumps.get(i)) {
                for (int target : numbers.pieces(jump.number(), i)) {
                    if (group[target] == group[i]) {
                        boolean on = jump.way() == JumpLine.Way.ON || target > i;
                        said.get(group[i]).add(new Jump(before[i] + jump.line(), place[i], place[target], on));
                    }
                }
            }
        }
        List<Group> groups = new ArrayList<>();
        for (int g = 0; g < members.size(); g++) {
            groups.add(new Group(members.get(g), said.get(g)));
        }
        return groups;
    }
}
