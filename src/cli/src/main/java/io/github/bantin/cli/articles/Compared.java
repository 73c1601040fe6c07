package io.github.bantin.cli.articles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The atoms of a text with what gold and the answer say of each.
 *
 * @param gold the atoms, those of the articles in reading order
 * @param said the answer for each
 * @param goldGroup the article of each; one that is loose is a group of its own, below 0
 * @param saidGroup the same of the answers
 * @param stream the atoms in the order of the text
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Compared(List<Atom> gold, List<Answer> said, int[] goldGroup, int[] saidGroup, int[] stream) {
    static Compared of(List<Atom> gold, List<Answer> said) {
        int n = gold.size();
        int[] goldGroup = new int[n];
        int[] saidGroup = new int[n];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            goldGroup[i] = gold.get(i).article() < 0 ? -1 - i : gold.get(i).article();
            saidGroup[i] = said.get(i).article() < 0 ? -1 - i : said.get(i).article();
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> gold.get(i).begin()));
        return new Compared(
                gold,
                said,
                goldGroup,
                saidGroup,
                order.stream().mapToInt(Integer::intValue).toArray());
    }

    static boolean isText(Atom atom) {
        return "body".equals(atom.role()) || "lead".equals(atom.role());
    }

    /** Two numbers as one. */
    static long pair(int a, int b) {
        return (long) a << 32 | b & 0xffffffffL;
    }

    /** The atoms of each article of gold, in reading order. */
    Map<Integer, List<Integer>> inGoldOrder() {
        Map<Integer, List<Integer>> order = new LinkedHashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            if (gold.get(i).article() >= 0) {
                order.computeIfAbsent(gold.get(i).article(), key -> new ArrayList<>())
                        .add(i);
            }
        }
        return order;
    }

    /** The same of the answers. */
    Map<Integer, List<Integer>> inSaidOrder() {
        Map<Integer, List<Integer>> order = new LinkedHashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            if (said.get(i).article() >= 0) {
                order.computeIfAbsent(said.get(i).article(), key -> new ArrayList<>())
                        .add(i);
            }
        }
        order.values()
                .forEach(list -> list.sort(
                        Comparator.<Integer>comparingInt(i -> said.get(i).place())
                                .thenComparingInt(i -> gold.get(i).begin())));
        return order;
    }
}
