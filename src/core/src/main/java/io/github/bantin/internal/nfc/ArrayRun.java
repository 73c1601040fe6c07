package io.github.bantin.internal.nfc;

/**
 * Normalizes from array to array, without memory of its own. All static, safe for use by any number of threads that
 * don't share the arrays.
 *
 * <p>Progress is one number: how far the source is read in the higher half, how far the target is written in the lower.
 */
final class ArrayRun {

    private ArrayRun() {}

    static int read(long progress) {
        return (int) (progress >>> 32);
    }

    static int written(long progress) {
        return (int) progress;
    }

    static long progress(int read, int written) {
        return ((long) read << 32) | written;
    }

    /**
     * Normalizes until the source ends or the next segment finds no room in the target. Another call may go on from
     * there.
     *
     * @param source holds the text, which begins and ends at borders of segments, from {@code begin} to {@code end}
     * @param target another array; what is in it after what is written is undefined
     */
    static long normalize(char[] source, int begin, int end, char[] target, int at) {
        int next = begin;
        int written = at;
        while (next < end) {
            int look = InertRun.end(source, next, end);
            int run = look - next;
            if (run > target.length - written) {
                return copyWhatFits(source, next, target, written);
            }
            System.arraycopy(source, next, target, written, run);
            next = look;
            written += run;
            if (next == end) {
                break;
            }
            if (run > 0) {
                // The letter before the mark once more, as a letter and its marks are what comes next, and often.
                long progress = LetterRun.compose(source, next - 1, end, target, written - 1);
                if (read(progress) > next) {
                    next = read(progress);
                    written = written(progress);
                    continue;
                }
            }
            int composed = written > at ? CompositionPairs.normalize(target[written - 1], source[next]) : 0;
            if (composed != 0) {
                target[written - 1] = (char) composed;
                next++;
                continue;
            }
            long progress = normalizeSegment(source, begin, next, end, target, at, written);
            if (progress < 0) {
                return ~progress;
            }
            next = read(progress);
            written = written(progress);
        }
        return progress(next, written);
    }

    /** As many of characters that need no look as there is room for. */
    private static long copyWhatFits(char[] source, int next, char[] target, int written) {
        int run = target.length - written;
        if (run > 0
                && Character.isHighSurrogate(source[next + run - 1])
                && Character.isLowSurrogate(source[next + run])) {
            run--;
        }
        System.arraycopy(source, next, target, written, run);
        return progress(next + run, written + run);
    }

    /**
     * Normalizes the rest of a segment whose beginning may already stand at the end of the target.
     *
     * @return progress; if there is no room, the complement of the progress up to the beginning of the segment
     */
    private static long normalizeSegment(
            char[] source, int begin, int next, int limit, char[] target, int at, int written) {
        int end = Borders.end(source, next, limit);
        if (end >= 0 && end - next <= target.length - written) {
            System.arraycopy(source, next, target, written, end - next);
            return progress(end, written + end - next);
        }
        end = end < 0 ? ~end : end;
        int segmentBegin = next;
        while (segmentBegin > begin && continues(source, segmentBegin, limit)) {
            segmentBegin -= Character.charCount(Character.codePointBefore(source, segmentBegin, begin));
        }
        int segmentAt = written;
        if (segmentBegin < next && written > at) {
            segmentAt -= Character.charCount(Character.codePointBefore(target, written, at));
        }
        if (SegmentComposer.roomFor(source, segmentBegin, end) <= target.length - segmentAt) {
            return progress(end, SegmentComposer.compose(source, segmentBegin, end, target, segmentAt));
        }
        Segment segment = new Segment();
        segment.normalize(source, segmentBegin, end);
        if (segment.length() > target.length - segmentAt) {
            return ~progress(segmentBegin, segmentAt);
        }
        System.arraycopy(segment.normal(), 0, target, segmentAt, segment.length());
        return progress(end, segmentAt + segment.length());
    }

    private static boolean continues(char[] text, int at, int limit) {
        return CharacterData.continues(CharacterData.value(Character.codePointAt(text, at, limit)));
    }
}
