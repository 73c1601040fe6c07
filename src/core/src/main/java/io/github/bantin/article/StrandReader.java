package io.github.bantin.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
    private static final double SAME_WIDTH = 1.25;

    private StrandReader() {}

    static List<Strand> read(List<Block> blocks) {
        List<Strand> strands = new ArrayList<>();
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
                strands.add(current);
            }
        }
        return joinTorn(joinTorn(strands, false), true);
    }

    private static boolean goesOn(Block block, Block next) {
        if (next.canGoOnFrom(block)) {
            return true;
        }
        boolean tornFigure =
                block.breaksOff() && block.last().asksFigure() && block.last().asksOn();
        return !tornFigure && !next.goesOn() && sameWidth(block, next);
    }

    private static boolean sameWidth(Block one, Block other) {
        double longer = Math.max(one.width(), other.width());
        boolean tooShortToTell = one.lines().size() == 1 && one.last().closed()
                || other.lines().size() == 1 && other.last().closed();
        return longer <= SAME_WIDTH * Math.min(one.width(), other.width()) || tooShortToTell;
    }

    /** Joins open ends to begins inside a sentence; {@code backwards} to such as stand before them on the page. */
    private static List<Strand> joinTorn(List<Strand> strands, boolean backwards) {
        Deque<Strand> waiting = new ArrayDeque<>();
        List<Strand> result = new ArrayList<>();
        for (Strand strand : strands) {
            Strand partner = null;
            if (backwards ? strand.last().breaksOff() : strand.first().mayGoOn()) {
                partner = take(waiting, strand, backwards);
            }
            Strand whole = strand;
            if (partner != null && backwards) {
                strand.append(partner, Join.Reason.TORN_SENTENCE);
                result.remove(partner);
                result.add(strand);
            } else if (partner != null) {
                partner.append(strand, Join.Reason.TORN_SENTENCE);
                whole = partner;
            } else {
                result.add(strand);
            }
            if (backwards ? whole.first().mayGoOn() : whole.last().breaksOff()) {
                waiting.addLast(whole);
                if (waiting.size() > OPEN_ENDS) {
                    waiting.removeFirst();
                }
            }
        }
        return result;
    }

    private static @Nullable Strand take(Deque<Strand> waiting, Strand strand, boolean backwards) {
        for (Strand candidate : waiting) {
            Block end = backwards ? strand.last() : candidate.last();
            Block begin = backwards ? candidate.first() : strand.first();
            if (sameWidth(end, begin) && begin.canGoOnFrom(end)) {
                waiting.remove(candidate);
                return candidate;
            }
        }
        return null;
    }
}
