package io.github.bantin.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private final Overlap overlap;
    private final List<Strand> strands;
    private final List<Title> titles;
    private final Map<Strand, Set<Long>> pairs = new HashMap<>();
    private final Map<Title, Strand> given = new HashMap<>();
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

    TitleMatch(Overlap overlap, List<Strand> strands, List<Title> titles) {
        this.overlap = overlap;
        this.strands = new ArrayList<>(strands);
        this.titles = titles;
        strands.stream().filter(strand -> !strand.first().goesOn()).forEach(strand -> begins.add(strand.firstPlace()));
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
        int from = 0;
        List<Strand> byPlace = new ArrayList<>(strands);
        byPlace.sort(Comparator.comparingInt(Strand::firstPlace));
        for (Title title : titles) {
            while (from < byPlace.size() && byPlace.get(from).firstPlace() < title.place - 8 * REACH) {
                from++;
            }
            for (int i = from; i < byPlace.size() && byPlace.get(i).firstPlace() <= title.place + REACH; i++) {
                Strand strand = byPlace.get(i);
                double score = score(title, strand);
                if (score > LEAST) {
                    fits.add(new Fit(title, strand, score));
                }
            }
        }
        fits.sort(Comparator.comparingDouble((Fit fit) -> -fit.score)
                .thenComparingInt(fit -> fit.title.place)
                .thenComparingInt(fit -> fit.strand.firstPlace()));
        for (Fit fit : fits) {
            if (!given.containsKey(fit.title) && !holder.containsKey(fit.strand)) {
                give(fit.title, fit.strand);
            }
        }
        for (Title title : titles) {
            if (!given.containsKey(title)) {
                split(title);
            }
        }
        return holder;
    }

    private void give(Title title, Strand strand) {
        given.put(title, strand);
        holder.put(strand, title);
    }

    private Set<Long> pairsOf(Strand strand) {
        return pairs.computeIfAbsent(strand, s -> overlap.pairs(s.lines()));
    }

    private double score(Title title, Strand strand) {
        int distance = Math.min(strand.distance(title.place), strand.distance(title.firstPlace()));
        if (distance > REACH) {
            return 0;
        }
        double share = overlap.share(overlap.pairs(title.lines()), pairsOf(strand));
        boolean right = strand.firstPlace() == title.place + 1 && begins.contains(title.place + 1);
        return share + (right ? rightBehind : 0) - 0.02 * distance;
    }

    /** Splits the strand before a left-over title between that title and the one that holds the strand. */
    private void split(Title title) {
        Strand best = null;
        int at = 0;
        boolean first = false;
        double most = 2 * LEAST;
        Set<Long> own = overlap.pairs(title.lines());
        for (Map.Entry<Strand, Title> held : new ArrayList<>(holder.entrySet())) {
            Strand strand = held.getKey();
            if (strand.distance(title.firstPlace()) > REACH || strand.blocks().size() < 2) {
                continue;
            }
            Set<Long> other = overlap.pairs(held.getValue().lines());
            for (int k = 1; k < strand.blocks().size(); k++) {
                Block before = strand.blocks().get(k - 1);
                if (before.breaksOff() || strand.blocks().get(k).goesOn()) {
                    continue;
                }
                Set<Long> head = new HashSet<>();
                strand.blocks().subList(0, k).forEach(b -> head.addAll(overlap.pairs(b.lines())));
                Set<Long> tail = new HashSet<>();
                strand.blocks().subList(k, strand.blocks().size()).forEach(b -> tail.addAll(overlap.pairs(b.lines())));
                double ownsTail = overlap.share(own, tail) + overlap.share(other, head);
                double ownsHead = overlap.share(own, head) + overlap.share(other, tail);
                if (Math.max(ownsTail, ownsHead) > most) {
                    most = Math.max(ownsTail, ownsHead);
                    best = strand;
                    at = k;
                    first = ownsHead > ownsTail;
                }
            }
        }
        if (best == null) {
            return;
        }
        Title other = holder.get(best);
        Strand rest = best.splitAt(at);
        strands.add(strands.indexOf(best) + 1, rest);
        pairs.remove(best);
        if (first && other != null) {
            give(title, best);
            give(other, rest);
        } else {
            give(title, rest);
        }
    }
}
