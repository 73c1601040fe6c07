package io.github.bantin.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The runs that a derived text consists of, in its order: where each begins and which source text it stands for.
 *
 * <p>A kept run is the source, code unit by code unit. Every other run is an edit and atomic: of an empty source it is
 * an insertion, of an empty text a deletion. Where the source of a run does not go on from that of the run before it,
 * the text jumps. Immutable.
 */
final class Runs {
    private final int count;
    private final boolean[] kept;

    /** Begins of the runs in the derived text; one more at the end: its length. */
    private final int[] at;

    private final int[] begins;
    private final int[] ends;

    /** Whether neither begins nor ends ever go back, so that source offsets can be looked up by bisection. */
    private final boolean monotone;

    private Runs(int count, boolean[] kept, int[] at, int[] begins, int[] ends) {
        this.count = count;
        this.kept = kept;
        this.at = at;
        this.begins = begins;
        this.ends = ends;
        boolean rising = true;
        for (int i = 1; i < count && rising; i++) {
            rising = begins[i - 1] <= begins[i] && ends[i - 1] <= ends[i];
        }
        this.monotone = rising;
    }

    /** The last run that begins at or before an offset: the one that holds its code unit, if there is one. */
    private int runAt(int offset) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (at[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    int toSourceBegin(int offset) {
        if (offset == at[count]) {
            return offset == 0 ? 0 : toSourceEnd(offset);
        }
        int run = runAt(offset);
        return kept[run] ? begins[run] + offset - at[run] : begins[run];
    }

    int toSourceEnd(int offset) {
        if (offset == 0) {
            return toSourceBegin(0);
        }
        int run = runAt(offset - 1);
        return kept[run] ? begins[run] + offset - at[run] : ends[run];
    }

    void toSource(int begin, int end, SpanChain places) {
        if (begin == end) {
            int place = toSourceEnd(begin);
            places.add(place, place);
            return;
        }
        int last = runAt(end - 1);
        for (int run = runAt(begin); run <= last; run++) {
            int from = begins[run];
            int to = ends[run];
            if (kept[run]) {
                from += Math.max(0, begin - at[run]);
                to -= Math.max(0, at[run + 1] - end);
            }
            if (at[run] == at[run + 1]) {
                places.bridge(from, to);
            } else {
                places.add(from, to);
            }
        }
        places.endPart();
    }

    void fromSource(int begin, int end, List<Span> found) {
        for (int run = monotone ? firstEndingAfter(begin) : 0; run < count; run++) {
            if (monotone && begins[run] > begin && begins[run] >= end) {
                return;
            }
            boolean touched =
                    begin < end ? begins[run] < end && ends[run] > begin : begins[run] <= begin && begin <= ends[run];
            if (!touched || at[run] == at[run + 1]) {
                continue;
            }
            int from = at[run];
            int to = at[run + 1];
            if (kept[run]) {
                from += Math.max(0, begin - begins[run]);
                to -= Math.max(0, ends[run] - end);
            }
            found.add(new Span(from, to));
        }
    }

    private int firstEndingAfter(int sourceOffset) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] < sourceOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Runs that
                && Arrays.equals(kept, that.kept)
                && Arrays.equals(at, that.at)
                && Arrays.equals(begins, that.begins)
                && Arrays.equals(ends, that.ends);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(at) + Arrays.hashCode(begins);
    }

    /** Collects runs in the order of the derived text. */
    static final class Builder {
        private static final int[] NONE = {};

        private int count;
        private boolean[] kept = {};
        private int[] at = NONE;
        private int[] begins = NONE;
        private int[] ends = NONE;
        private int length;

        void add(boolean isKept, int derived, int begin, int end) {
            if (isKept && count > 0 && kept[count - 1] && ends[count - 1] == begin) {
                ends[count - 1] = end;
                length += derived;
                return;
            }
            if (count == at.length) {
                int capacity = Math.max(4, count * 2);
                kept = Arrays.copyOf(kept, capacity);
                at = Arrays.copyOf(at, capacity);
                begins = Arrays.copyOf(begins, capacity);
                ends = Arrays.copyOf(ends, capacity);
            }
            kept[count] = isKept;
            at[count] = length;
            begins[count] = begin;
            ends[count] = end;
            length += derived;
            count++;
        }

        /** The runs, or null if all that was added is the whole of a source of that length, in its place. */
        @Nullable
        Runs build(int sourceLength) {
            boolean whole =
                    count == 0 ? sourceLength == 0 : count == 1 && kept[0] && begins[0] == 0 && ends[0] == sourceLength;
            if (whole) {
                return null;
            }
            int[] begun = Arrays.copyOf(at, count + 1);
            begun[count] = length;
            return new Runs(
                    count, Arrays.copyOf(kept, count), begun, Arrays.copyOf(begins, count), Arrays.copyOf(ends, count));
        }
    }
}
