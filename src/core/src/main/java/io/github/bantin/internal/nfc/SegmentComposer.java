package io.github.bantin.internal.nfc;

/**
 * The whole algorithm of Normalization Form C, without any shortcut: decompose, order the marks, compose.
 *
 * <p>It needs no memory of its own, however long a run of marks is. Marks out of order are not sorted but picked, one
 * pass over the run for each combining class in it; as there are 55 classes of marks, time is linear all the same.
 * Source: Unicode Standard, section 3.11, definitions D108 to D117. All static, safe for use by any number of threads.
 */
final class SegmentComposer {

    /** Bit of a set of ranks: they did not come in ascending order. */
    private static final long UNORDERED = 1L << 63;

    private static final int ANY = -1;
    private static final int NONE = -1;

    private SegmentComposer() {}

    /** The room in UTF-16 units that {@link #compose} needs for a text: the length of its decomposition. */
    static int roomFor(char[] source, int begin, int end) {
        int room = 0;
        int units;
        for (int at = begin; at < end; at += units) {
            int c = Character.codePointAt(source, at, end);
            int value = CharacterData.value(c);
            units = Character.charCount(c);
            room += CharacterData.decomposes(value)
                    ? CharacterData.decompositionEnd(value) - CharacterData.decompositionBegin(value)
                    : units;
        }
        return room;
    }

    /**
     * Writes the normal form of a text.
     *
     * @param source holds the text, which begins and ends at borders of segments, from {@code begin} to {@code end}
     * @param target another array, with {@link #roomFor room for the text} from {@code at} on
     * @return where the normal form ends in the target
     */
    static int compose(char[] source, int begin, int end, char[] target, int at) {
        char[] decompositions = CharacterData.decompositions();
        int written = at;
        int starter = 0;
        int starterAt = NONE;
        int lastRank = NONE;
        int blockEnd;
        for (int blockBegin = begin; blockBegin < end; blockBegin = blockEnd) {
            blockEnd = blockEnd(source, blockBegin, end);
            long ranks = ranks(source, blockBegin, blockEnd);
            boolean unordered = ranks < 0;
            ranks &= ~UNORDERED;
            do {
                int wanted = unordered ? Long.numberOfTrailingZeros(ranks) : ANY;
                int next = blockBegin;
                int part = 0;
                int partsEnd = 0;
                while (part < partsEnd || next < blockEnd) {
                    int c;
                    int value;
                    if (part < partsEnd) {
                        c = Character.codePointAt(decompositions, part, partsEnd);
                        value = CharacterData.value(c);
                        part += Character.charCount(c);
                    } else {
                        c = Character.codePointAt(source, next, blockEnd);
                        value = CharacterData.value(c);
                        next += Character.charCount(c);
                        if (CharacterData.decomposes(value)) {
                            part = CharacterData.decompositionBegin(value);
                            partsEnd = CharacterData.decompositionEnd(value);
                            continue;
                        }
                    }
                    int rank = CharacterData.rank(value);
                    if (wanted != ANY && wanted != rank) {
                        continue;
                    }
                    int composite = starterAt != NONE && lastRank < rank ? CompositionPairs.compose(starter, c) : 0;
                    if (composite != 0) {
                        starter = composite;
                        Character.toChars(composite, target, starterAt);
                        continue;
                    }
                    if (rank == CharacterData.STARTER) {
                        starter = c;
                        starterAt = written;
                        lastRank = NONE;
                    } else {
                        lastRank = rank;
                    }
                    written += Character.toChars(c, target, written);
                }
                ranks &= ranks - 1;
            } while (unordered && ranks != 0);
        }
        return written;
    }

    /** The end of the character at {@code begin} and all marks that follow it. */
    private static int blockEnd(char[] source, int begin, int end) {
        int at = begin + Character.charCount(Character.codePointAt(source, begin, end));
        while (at < end) {
            int c = Character.codePointAt(source, at, end);
            if (!CharacterData.isMark(CharacterData.value(c))) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** The set of ranks in the decomposition of a block, with {@link #UNORDERED} if need be. */
    private static long ranks(char[] source, int begin, int end) {
        long ranks = 0;
        int last = 0;
        int units;
        for (int at = begin; at < end; at += units) {
            int c = Character.codePointAt(source, at, end);
            int value = CharacterData.value(c);
            units = Character.charCount(c);
            if (CharacterData.decomposes(value)) {
                int partsEnd = CharacterData.decompositionEnd(value);
                for (int part = CharacterData.decompositionBegin(value); part < partsEnd; ) {
                    int partCode = Character.codePointAt(CharacterData.decompositions(), part, partsEnd);
                    int rank = CharacterData.rank(CharacterData.value(partCode));
                    ranks |= (1L << rank) | (rank < last ? UNORDERED : 0);
                    last = rank;
                    part += Character.charCount(partCode);
                }
            } else {
                int rank = CharacterData.rank(value);
                ranks |= (1L << rank) | (rank < last ? UNORDERED : 0);
                last = rank;
            }
        }
        return ranks;
    }
}
