package io.github.bantin.internal.nfc;

/**
 * Normalizes from array to array, without memory of its own where the arrays differ. All static, safe for use by any
 * number of threads that don't share the arrays.
 *
 * <p>Progress is one number: how far the source is read in the higher half, how far the target is written in the lower.
 */
final class ArrayRun {

    /** After a character that composed, so many are expected to be of the same kind of text. */
    private static final int BUSY = 32;

    private ArrayRun() {}

    static int read(long progress) {
        return (int) (progress >>> 32);
    }

    static int written(long progress) {
        return (int) progress;
    }

    /**
     * Normalizes until the source ends or the next segment finds no room in the target. Another call may go on from
     * there.
     *
     * @param source holds the text, which begins and ends at borders of segments, from {@code begin} to {@code end}
     * @param target another array, or the same one if {@code at} is not after {@code begin}
     */
    static long normalize(char[] source, int begin, int end, char[] target, int at) {
        int next = begin;
        int written = at;
        while (next < end) {
            int look = InertRun.end(source, next, end);
            int run = Math.min(look - next, target.length - written);
            if (source != target || next != written) {
                System.arraycopy(source, next, target, written, run);
            }
            next += run;
            written += run;
            if (next < look) {
                return Character.isLowSurrogate(source[next]) && run > 0 && Character.isHighSurrogate(source[next - 1])
                        ? progress(next - 1, written - 1)
                        : progress(next, written);
            }
            int previous = written > at ? target[written - 1] : 0;
            boolean composes = true;
            for (int busyEnd = Math.min(end, next + BUSY); next < busyEnd; next++) {
                char c = source[next];
                if (!CharacterData.isInInertRow(c)) {
                    if (CharacterData.needsLook(CharacterData.value(c))) {
                        previous = CompositionPairs.normalize(previous, c);
                        if (previous == 0) {
                            composes = false;
                            break;
                        }
                        target[written - 1] = (char) previous;
                        busyEnd = Math.min(end, next + BUSY);
                        continue;
                    }
                    if (Character.isHighSurrogate(c)) {
                        composes = !needsLook(source, next, end);
                        break;
                    }
                }
                if (written == target.length) {
                    return progress(next, written);
                }
                target[written++] = c;
                previous = c;
            }
            if (!composes) {
                long progress = source == target
                        ? normalizeSegmentInPlace(source, next, end, at, written)
                        : normalizeSegment(source, begin, next, end, target, at, written);
                if (progress < 0) {
                    return ~progress;
                }
                next = read(progress);
                written = written(progress);
            }
        }
        return progress(next, written);
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
        int segmentAt = segmentBegin == next ? written : beforeLast(target, at, written);
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

    /** As {@link #normalizeSegment}. What of the segment is already normalized may have overwritten its source. */
    private static long normalizeSegmentInPlace(char[] text, int next, int limit, int at, int written) {
        int end = Borders.end(text, next, limit);
        if (end >= 0) {
            System.arraycopy(text, next, text, written, end - next);
            return progress(end, written + end - next);
        }
        end = ~end;
        int segmentAt = continues(text, next, limit) ? beforeLast(text, at, written) : written;
        int begun = written - segmentAt;
        Segment segment = new Segment();
        char[] source = segment.source(begun + end - next);
        System.arraycopy(text, segmentAt, source, 0, begun);
        System.arraycopy(text, next, source, begun, end - next);
        segment.normalize(source, 0, begun + end - next);
        if (segment.length() > end - segmentAt) {
            System.arraycopy(source, 0, text, next - begun, begun);
            return ~progress(next - begun, segmentAt);
        }
        System.arraycopy(segment.normal(), 0, text, segmentAt, segment.length());
        return progress(end, segmentAt + segment.length());
    }

    private static boolean needsLook(char[] text, int at, int limit) {
        return CharacterData.needsLook(CharacterData.value(Character.codePointAt(text, at, limit)));
    }

    private static boolean continues(char[] text, int at, int limit) {
        return CharacterData.continues(CharacterData.value(Character.codePointAt(text, at, limit)));
    }

    /** Where the last character before {@code end} begins, if there is one. */
    private static int beforeLast(char[] text, int begin, int end) {
        return end > begin ? end - Character.charCount(Character.codePointBefore(text, end, begin)) : end;
    }

    private static long progress(int read, int written) {
        return ((long) read << 32) | written;
    }
}
