package io.github.bantin.internal.nfc;

/**
 * Composes letters of which each has one mark or two, as in Vietnamese text that is decomposed, wholly or in part.
 *
 * <p>Where in a word its marks stand is anyone's guess, to a processor too. So this copies eight characters, whatever they
 * are, and finds the first mark among them by its place in a word of bits; it composes the letter with that mark and with
 * the character after it, and keeps the one that is wanted. Branches are taken for the unusual only.
 */
final class LetterRun {

    /** Characters copied in one step. */
    private static final int STEP = 8;

    /** Characters looked at in one step: those, a mark after them, and another one. */
    private static final int REACH = STEP + 2;

    /** So many steps without a mark end the run. */
    private static final int QUIET_STEPS = 2;

    private LetterRun() {}

    /**
     * Normalizes as far as it is simple, which may be nowhere.
     *
     * @param begin border of a segment
     * @return progress, at the border of a segment or within one that {@link CompositionPairs#normalize} may go on with
     */
    static long compose(char[] source, int begin, int end, char[] target, int at) {
        long rows = ~NfcTables.INERT_ROWS;
        int next = begin;
        int written = at;
        int quiet = 0;
        while (next <= end - REACH && written <= target.length - STEP && quiet < QUIET_STEPS) {
            char c0 = source[next];
            char c1 = source[next + 1];
            char c2 = source[next + 2];
            char c3 = source[next + 3];
            char c4 = source[next + 4];
            char c5 = source[next + 5];
            char c6 = source[next + 6];
            char c7 = source[next + 7];
            target[written] = c0;
            target[written + 1] = c1;
            target[written + 2] = c2;
            target[written + 3] = c3;
            target[written + 4] = c4;
            target[written + 5] = c5;
            target[written + 6] = c6;
            target[written + 7] = c7;
            int marks = (int) (((bit(rows, c0, 0) | bit(rows, c1, 1)) | (bit(rows, c2, 2) | bit(rows, c3, 3)))
                    | ((bit(rows, c4, 4) | bit(rows, c5, 5)) | (bit(rows, c6, 6) | bit(rows, c7, 7)))
                    | (bit(rows, source[next + 8], 8) | bit(rows, source[next + 9], 9)));
            int plain = Integer.numberOfTrailingZeros(marks | (1 << STEP));
            int one = (marks >>> plain) & 1;
            int two = (marks >>> (plain + 1)) & one;
            if (plain == 0) {
                break;
            }
            next += plain;
            written += plain;
            char letter = source[next - 1];
            char mark = source[next];
            char after = source[next + 1];
            long withOne = CompositionPairs.firstEntry(letter, mark);
            long withTwo = CompositionPairs.firstEntry((char) withOne, after);
            int wrong = (CompositionPairs.differs(withOne, letter, mark) & -one)
                    | (CompositionPairs.differs(withTwo, (char) withOne, after) & -two);
            if (wrong != 0) {
                break;
            }
            int composed = (int) withOne ^ (((int) withOne ^ (int) withTwo) & -two);
            target[written - 1] = (char) (letter ^ ((letter ^ composed) & -one));
            next += one + two;
            quiet = (quiet + 1) & (one - 1);
        }
        return ArrayRun.progress(next, written);
    }

    /** Whether the row of a character is not inert, as the bit with that number. */
    private static long bit(long rows, char c, int number) {
        return ((rows >>> (c >> 8)) & 1) << number;
    }
}
