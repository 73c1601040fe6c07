package io.github.bantin.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives titles to strands: each title one, each strand at most one.
 *
 * <p>What a strand says of a title decides, and where they stand: right behind the title is the usual place, right before
 * it the next. Titles that are left over split a strand before them whose paragraphs fall apart between two titles; a
 * strand of an article that nothing more is known of stays without.
 */
final class TitleMatch {
    /** How many blocks away from a title its text is looked for. */
    private static final int REACH = 12;

    /** What the place right behind a title counts; on a page where every title has a text there, more than any words. */
    private static final double RIGHT_BEHIND = 0.35;

    private static final double HABIT = 1;
    private static final double LEAST = 0.3;

    /** Longer strands are not split: the cost is bounded. */
    private static final int MOST_BLOCKS = 256;

    private final Overlap overlap;
    private final List<Strand> strands;
    private final List<Title> titles;
    private final Map<Strand, Set<Long>> pairs = new HashMap<>();
    private final Map<Title, Set<Long>> titlePairs = new HashMap<>();
    private final Map<Integer, Strand> byPlace = new HashMap<>();
    private final Set<Title> given = new HashSet<>();
    private final Map<Strand, Title> holder = new HashMap<>();
    private final Set<Integer> begins = new HashSet<>();
    private final double rightBehind;

    /**
     * Headlines and kickers that stand together.
     *
     * @param blocks the blocks, in the order of the page
     * @param place where the last of them stands among the blocks of the page
     */
    record Title(List<Block> blocks, int place) {
        List<PageLine> lines() {
            List<PageLine> lines = new ArrayList<>();
            blocks.forEach(block -> lines.addAll(block.lines()));
            return lines;
        }

        int firstPlace() {
            return place - blocks.size() + 1;
        }
    }

    private record Fit(Title title, Strand strand, double score) {}

    /** A place to split a strand at, so that one part takes up the words of one title and the other of the other. */
    private record Cut(Strand strand, int block, boolean headIsOwn, double score) {}

    TitleMatch(Overlap overlap, List<Strand> strands, List<Title> titles) {
        this.overlap = overlap;
        this.strands = new ArrayList<>(strands);
        this.titles = titles;
        for (Strand strand : strands) {
            strand.blocks().forEach(placed -> byPlace.put(placed.place(), strand));
            if (!strand.first().goesOn()) {
                begins.add(strand.firstPlace());
            }
        }
        titles.forEach(title -> titlePairs.put(title, overlap.pairs(title.lines())));
        long inOrder = titles.stream()
                .filter(title -> begins.contains(title.place + 1))
                .count();
        double habit = titles.isEmpty() ? 0 : (double) inOrder / titles.size();
        this.rightBehind = RIGHT_BEHIND + HABIT * Math.pow(habit, 4);
    }

    /** The strands, of which some may have been split. */
    List<Strand> strands() {
        return strands;
    }

    Map<Strand, Title> match() {
        List<Fit> fits = new ArrayList<>();
        for (Title title : titles) {
            near(title).forEach((strand, distance) -> {
                double score = score(title, strand, distance);
                if (score > LEAST) {
                    fits.add(new Fit(title, strand, score));
                }
            });
        }
        fits.sort(Comparator.comparingDouble((Fit fit) -> -fit.score)
                .thenComparingInt(fit -> fit.title.place)
                .thenComparingInt(fit -> fit.strand.firstPlace()));
        for (Fit fit : fits) {
            if (!given.contains(fit.title) && !holder.containsKey(fit.strand)) {
                give(fit.title, fit.strand);
            }
        }
        for (Title title : titles) {
            if (!given.contains(title)) {
                split(title);
            }
        }
        return holder;
    }

    private void give(Title title, Strand strand) {
        given.add(title);
        holder.put(strand, title);
    }

    /** The strands of which a block stands within reach of a title, with how many blocks away it does. */
    private Map<Strand, Integer> near(Title title) {
        Map<Strand, Integer> near = new LinkedHashMap<>();
        for (int distance = 1; distance <= REACH; distance++) {
            for (int place : new int[] {title.place + distance, title.firstPlace() - distance}) {
                Strand strand = byPlace.get(place);
                if (strand != null) {
                    near.putIfAbsent(strand, distance);
                }
            }
        }
        return near;
    }

    private double score(Title title, Strand strand, int distance) {
        Set<Long> own = titlePairs.getOrDefault(title, Set.of());
        double share = overlap.share(own, pairs.computeIfAbsent(strand, s -> overlap.pairs(s.lines())));
        boolean right = strand.firstPlace() == title.place + 1 && begins.contains(title.place + 1);
        return share + (right ? rightBehind : 0) - 0.02 * distance;
    }

    /** Splits a strand near a left-over title between that title and the one that holds the strand. */
    private void split(Title title) {
        Cut best = null;
        for (Strand strand : near(title).keySet()) {
            Title other = holder.get(strand);
            int blocks = strand.blocks().size();
            Cut cut = other == null || blocks < 2 || blocks > MOST_BLOCKS ? null : cut(strand, title, other);
            if (cut != null && (best == null || cut.score > best.score)) {
                best = cut;
            }
        }
        if (best == null) {
            return;
        }
        Title other = holder.get(best.strand);
        Strand rest = best.strand.splitAt(best.block);
        rest.blocks().forEach(placed -> byPlace.put(placed.place(), rest));
        strands.add(rest);
        if (best.headIsOwn && other != null) {
            give(title, best.strand);
            give(other, rest);
        } else {
            give(title, rest);
        }
    }

    /** The best cut of a strand between two titles, or null if no cut is good enough. */
    private @Nullable Cut cut(Strand strand, Title title, Title other) {
        double[] own = sharesUpTo(strand, title);
        double[] others = sharesUpTo(strand, other);
        Cut best = null;
        int count = strand.blocks().size();
        for (int k = 1; k < count; k++) {
            Block before = strand.blocks().get(k - 1).block();
            if (before.breaksOff() || strand.blocks().get(k).block().goesOn()) {
                continue;
            }
            double ownsTail = own[count + k] + others[k];
            double ownsHead = own[k] + others[count + k];
            double score = Math.max(ownsTail, ownsHead);
            if (score > 2 * LEAST && (best == null || score > best.score)) {
                best = new Cut(strand, k, ownsHead > ownsTail, score);
            }
        }
        return best;
    }

    /** The share of a title that the blocks before each one have, and, behind those, that the blocks from each one on have. */
    private double[] sharesUpTo(Strand strand, Title title) {
        int count = strand.blocks().size();
        Set<Long> sought = titlePairs.getOrDefault(title, Set.of());
        double[] shares = new double[2 * count];
        Set<Long> seen = new HashSet<>();
        for (int k = 0; k < count; k++) {
            shares[k] = overlap.share(sought, seen);
            addFound(strand, k, sought, seen);
        }
        seen.clear();
        for (int k = count - 1; k >= 0; k--) {
            addFound(strand, k, sought, seen);
            shares[count + k] = overlap.share(sought, seen);
        }
        return shares;
    }

    private void addFound(Strand strand, int block, Set<Long> sought, Set<Long> seen) {
        for (long pair : overlap.pairs(strand.blocks().get(block).block().lines())) {
            if (sought.contains(pair)) {
                seen.add(pair);
            }
        }
    }
}
