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

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final int count;
    /** The page that prints each number, {@link #SEVERAL} where several do. */
    private final Map<Integer, Integer> printed = new HashMap<>();

    private final int first;

    private PageNumbers(List<ReadPage> pages, List<List<JumpLine>> jumps) {
        count = pages.size();
        Map<Integer, Integer> votes = new HashMap<>();
        for (int i = 0; i < count; i++) {
            int page = i;
            for (int number : printed(pages.get(i).page())) {
                printed.merge(number, page, (a, b) -> a == page ? page : SEVERAL);
                votes.merge(number - i, 1, Integer::sum);
            }
        }
        votes.values().removeIf(agreeing -> agreeing < 2); // one number alone may be any figure
        first = most(votes.isEmpty() ? firstByJumps(jumps) : votes);
    }

    static PageNumbers of(List<ReadPage> pages, List<List<JumpLine>> jumps) {
        return new PageNumbers(pages, jumps);
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
    private static List<Integer> printed(Page page) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (i == EDGE && page.size() > 2 * EDGE) {
                i = page.size() - EDGE;
            }
            int number = printed(page, page.line(i));
            if (number >= 0) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static int printed(Page page, PageLine line) {
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
    int page(int number) {
        int byOrder = number - first;
        return byOrder >= 0 && byOrder < count ? byOrder : Math.max(NONE, printed.getOrDefault(number, NONE));
    }
}
