package io.github.bantin.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts blocks of running text together to strands.
 *
 * <p>Neighbours of one width go on from each other unless one ends a sentence and the other begins inside one. A sentence
 * that breaks off elsewhere goes on in the first later block of its width that begins inside one, because columns are
 * filled in order; if there is none, in an earlier one. Only so many open ends are kept in mind, so that time is linear.
 */
final class StrandReader {
    private static final int OPEN_ENDS = 8;

    private StrandReader() {}

    /** A strand and those that go on from it, one behind the other. */
    private static final class Chain {
        final Strand strand;

        @Nullable
        Chain next;

        Chain tail = this;

        Chain(Strand strand) {
            this.strand = strand;
        }

        Block end() {
            return tail.strand.last();
        }

        void append(Chain other) {
            tail.next = other;
            tail = other.tail;
        }
    }

    static List<Strand> read(List<Block> blocks) {
        List<Chain> chains = new ArrayList<>();
        Strand current = null;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!block.isBody()) {
                current = null;
                continue;
            }
            if (current != null && goesOn(current.last(), block)) {
                current.add(block, i);
            } else {
                current = new Strand(block, i);
                chains.add(new Chain(current));
            }
        }
        return whole(joinBackwards(joinForwards(chains)));
    }

    private static boolean goesOn(Block block, Block next) {
        if (next.canGoOnFrom(block)) {
            return true;
        }
        boolean tornFigure =
                block.breaksOff() && block.last().asksFigure() && block.last().asksOn();
        return !tornFigure && !next.goesOn() && block.isAsWideAs(next);
    }

    /** Lets open ends go on in chains that stand behind them on the page. */
    private static List<Chain> joinForwards(List<Chain> chains) {
        Deque<Chain> open = new ArrayDeque<>();
        List<Chain> heads = new ArrayList<>();
        for (Chain chain : chains) {
            Chain before = null;
            if (chain.strand.first().mayGoOn()) {
                for (Chain candidate : open) {
                    if (before == null && fits(candidate.end(), chain.strand.first())) {
                        before = candidate;
                    }
                }
            }
            Chain whole = chain;
            if (before == null) {
                heads.add(chain);
            } else {
                open.remove(before);
                before.append(chain);
                whole = before;
            }
            if (whole.end().breaksOff()) {
                remember(open, whole);
            }
        }
        return heads;
    }

    /** Lets open ends that are left go on in chains that stand before them on the page. */
    private static List<Chain> joinBackwards(List<Chain> chains) {
        Deque<Chain> open = new ArrayDeque<>();
        Set<Chain> taken = new HashSet<>();
        for (Chain chain : chains) {
            Chain behind = null;
            if (chain.end().breaksOff()) {
                for (Chain candidate : open) {
                    if (behind == null && fits(chain.end(), candidate.strand.first())) {
                        behind = candidate;
                    }
                }
            }
            if (behind != null) {
                open.remove(behind);
                chain.append(behind);
                taken.add(behind);
            }
            if (chain.strand.first().mayGoOn()) {
                remember(open, chain);
            }
        }
        return chains.stream().filter(chain -> !taken.contains(chain)).toList();
    }

    private static boolean fits(Block end, Block begin) {
        return end.isAsWideAs(begin) && begin.canGoOnFrom(end);
    }

    private static void remember(Deque<Chain> open, Chain chain) {
        open.addLast(chain);
        if (open.size() > OPEN_ENDS) {
            open.removeFirst();
        }
    }

    private static List<Strand> whole(List<Chain> chains) {
        List<Strand> strands = new ArrayList<>();
        for (Chain chain : chains) {
            Strand whole = new Strand();
            for (Chain link = chain; link != null; link = link.next) {
                whole.append(link.strand, Join.Reason.TORN_SENTENCE);
            }
            strands.add(whole);
        }
        return strands;
    }
}
