package io.github.bantin.internal.word;

/** Where a sentence of very many units is cut, so that memory stays bounded and no word is torn. */
public final class LongSentence {
    /** So many units without the end of a sentence are decoded at once. */
    public static final int MOST_UNITS = 1000;

    /** How far from the last unit a gap must be for the units behind it not to change the decision. */
    private static final int MARGIN = 16;

    private LongSentence() {}

    /**
     * Returns how many units of a full sentence can be given out: up to the last gap that no word can span, such as that
     * beside a mark; without one, up to the last gap between words that lies well before the end; without that, all. At
     * least half of the units go out, so that each is decoded twice at most.
     *
     * @param units the units, completed
     * @param joined for each unit whether it is joined to the one before
     * @return how many units to give out; the rest is to be decoded again with what follows
     */
    public static int cut(Units units, boolean[] joined) {
        int count = units.count();
        int decided = 0;
        for (int i = count - 1; i > count / 2; i--) {
            if (!units.mayJoin(i)) {
                return i;
            }
            if (decided == 0 && !joined[i] && i <= count - MARGIN) {
                decided = i;
            }
        }
        return decided > 0 ? decided : count;
    }
}
