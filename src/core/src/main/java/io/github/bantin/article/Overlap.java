package io.github.bantin.article;

import io.github.bantin.internal.scan.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells how much of a title a text takes up: the share of the title's syllable pairs that the text has too, pairs that
 * are rare on the page counting more.
 */
final class Overlap {
    private final String text;
    private final Map<Long, Integer> onPage = new HashMap<>();

    Overlap(String text, List<PageLine> lines) {
        this.text = text;
        pairs(lines, true);
    }

    /** The pairs of neighbouring syllables in some lines. */
    Set<Long> pairs(List<PageLine> lines) {
        return pairs(lines, false);
    }

    private Set<Long> pairs(List<PageLine> lines, boolean count) {
        Set<Long> pairs = new HashSet<>();
        long before = 0;
        for (PageLine line : lines) {
            int i = line.span().begin();
            while (i < line.span().end()) {
                int end = Words.end(text, i);
                if (end == i) {
                    before = ",.:;()".indexOf(text.charAt(i)) >= 0 ? 0 : before;
                    i++;
                    continue;
                }
                long key = Words.key(text, i, end);
                if (before != 0 && key != 0) {
                    long pair = before * 0x9E3779B97F4A7C15L + key;
                    pairs.add(pair);
                    if (count) {
                        onPage.merge(pair, 1, Integer::sum);
                    }
                }
                before = key;
                i = end;
            }
        }
        return pairs;
    }

    /** The share of a title's pairs, from 0 to 1, that are among those of a text. */
    double share(Set<Long> title, Set<Long> body) {
        double all = 0;
        double common = 0;
        for (long pair : title) {
            double weight = 1 / Math.sqrt(onPage.getOrDefault(pair, 1));
            all += weight;
            common += body.contains(pair) ? weight : 0;
        }
        return all == 0 ? 0 : common / all;
    }
}
