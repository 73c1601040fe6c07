package io.github.bantin.article;

import io.github.bantin.internal.learn.PageTokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which page of a text has which printed number: by the numbers at the begin and end of pages if some agree on the order, else
 * by those that jump lines name of each other, else by the order of the pages.
 */
final class PageNumbers {
    /** So many lines from the begin and end of a page may hold its number. */
    private static final int EDGE = 3;

    /** So many pieces of a page are looked at, as each jump line that names the page asks for all of them. */
    private static final int MOST_PIECES = 8;

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    /** The pages that are not blank, by the number of form feeds before them: their places in the order of the text. */
    private final Map<Integer, Integer> places = new HashMap<>();

    /** The place of the page that prints each number, {@link #SEVERAL} where several do. */
    private final Map<Integer, Integer> printed = new HashMap<>();

    /** What is left of each page to be put together: of one with an official document the pieces around it, or nothing. */
    private final List<List<Integer>> pieces = new ArrayList<>();

    private final int[] placeOfPiece;
    private final int first;

    private PageNumbers(Page whole, List<ReadPage> left, List<List<JumpLine>> jumps) {
        Map<Integer, Integer> votes = new HashMap<>();
        int from = 0;
        for (int i = 1; i <= whole.size(); i++) {
            if (i == whole.size() || whole.line(i).page() != whole.line(from).page()) {
                int place = places.size();
                places.put(whole.line(from).page(), place);
                for (int number : printed(whole, from, i)) {
                    printed.merge(number, place, (a, b) -> a == place ? place : SEVERAL);
                    votes.merge(number - place, 1, Integer::sum);
                }
                from = i;
            }
        }
        votes.values().removeIf(agreeing -> agreeing < 2); // one number alone may be any figure
        placeOfPiece = new int[left.size()];
        List<List<JumpLine>> said = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            pieces.add(new ArrayList<>());
            said.add(new ArrayList<>());
        }
        for (int i = 0; i < left.size(); i++) {
            int place = places.getOrDefault(left.get(i).page().number(), NONE);
            placeOfPiece[i] = place;
            pieces.get(place).add(i);
            said.get(place).addAll(jumps.get(i));
        }
        first = most(votes.isEmpty() ? firstByJumps(said) : votes);
    }

    /**
     * The numbers of the pages of a text.
     *
     * @param whole the text with its official documents: their pages count, too
     * @param left the pages, or pieces of them, that are left to be put together, in the order of the text
     * @param jumps the jump lines of each of those
     */
    static PageNumbers of(Page whole, List<ReadPage> left, List<List<JumpLine>> jumps) {
        return new PageNumbers(whole, left, jumps);
    }

    /** The number of the first page that most agree with; of equally many, that of the plain order, or the least. */
    private static int most(Map<Integer, Integer> votes) {
        int best = 1;
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            int lead = vote.getValue() - votes.getOrDefault(best, 0);
            best = lead > 0 || lead == 0 && best != 1 && vote.getKey() < best ? vote.getKey() : best;
        }
        return best;
    }

    /**
     * The number of the first page by pages that name each other: where the one says that an article goes on on page n and
     * the other that it comes from page m, both stand as far from each other as n is from m.
     */
    private static Map<Integer, Integer> firstByJumps(List<List<JumpLine>> jumps) {
        Map<Integer, Integer> named = new HashMap<>();
        for (int page = 0; page < jumps.size(); page++) {
            for (JumpLine on : jumps.get(page)) {
                named.putIfAbsent(on.number() + page, page);
            }
        }
        Map<Integer, Integer> votes = new HashMap<>();
        for (int page = 0; page < jumps.size(); page++) {
            for (JumpLine back : jumps.get(page)) {
                int from = named.getOrDefault(back.number() + page, page);
                if (back.way() == JumpLine.Way.EITHER && from < page && back.number() > from) {
                    votes.merge(back.number() - from, 1, Integer::sum);
                }
            }
        }
        return votes;
    }

    /** The numbers that a page prints: lines at its begin and end that hold a number and nothing else but marks or "Trang". */
    private static List<Integer> printed(Page page, int from, int to) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (i == from + EDGE && to - from > 2 * EDGE) {
                i = to - EDGE;
            }
            int number = printed(page, page.line(i));
            if (number >= 0) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** The number that a line prints if it holds a number and nothing else but marks or "Trang", -1 if it does not. */
    static int printed(Page page, PageLine line) {
        PageTokens tokens = page.tokens();
        int number = -1;
        for (int i = line.first(); i < line.end(); i++) {
            if (tokens.kind(i) == PageTokens.FIGURE && number < 0) {
                number = JumpLine.number(page.text(), tokens, i);
                if (number < 0) {
                    return -1;
                }
            } else if (tokens.kind(i) != PageTokens.MARK && (number >= 0 || !JumpLine.isPage(tokens.key(i)))) {
                return -1;
            }
        }
        return number;
    }

    /** The place of the page of a number among the pages, -1 if there is none. */
    private int place(int number) {
        int byOrder = number - first;
        return byOrder >= 0 && byOrder < places.size() ? byOrder : Math.max(NONE, printed.getOrDefault(number, NONE));
    }

    /** The first pieces of the page of a number; none if there is no such page, or if it is that of the piece that asks. */
    List<Integer> pieces(int number, int asking) {
        int place = place(number);
        if (place < 0 || place == placeOfPiece[asking]) {
            return List.of();
        }
        List<Integer> all = pieces.get(place);
        return all.subList(0, Math.min(MOST_PIECES, all.size()));
    }
}
