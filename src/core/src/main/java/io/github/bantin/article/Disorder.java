package io.github.bantin.article;

import java.util.List;

/**
 * How often running text breaks off in the stream of a page: a sentence is torn and what stands behind it does not go on with
 * it, or a fragment begins inside a sentence and what stands before it does not lead to it. Text in plain order has nearly
 * none of that. Immutable.
 */
final class Disorder {
    private static final int NONE = 0;
    private static final int TITLE = 1;
    private static final int OTHER = 2;
    private static final int TEXT = 3;
    private static final int TEXT_INSIDE = 4;

    private final byte[] behind;
    private final byte[] before;
    private final float share;

    private Disorder(byte[] behind, byte[] before, float share) {
        this.behind = behind;
        this.before = before;
        this.share = share;
    }

    static Disorder of(List<Fragment> all) {
        int n = all.size();
        byte[] behind = new byte[n];
        byte[] before = new byte[n];
        int texts = 0;
        int breaks = 0;
        for (int i = 0; i < n; i++) {
            Fragment fragment = all.get(i);
            Fragment next = i + 1 < n && all.get(i + 1).pageNumber() == fragment.pageNumber() ? all.get(i + 1) : null;
            Fragment last = i > 0 && all.get(i - 1).pageNumber() == fragment.pageNumber() ? all.get(i - 1) : null;
            behind[i] = (byte) (next == null ? NONE : code(next, next.first().opensInside()));
            before[i] = (byte) (last == null ? NONE : code(last, !last.last().closed()));
            if (fragment.isText()) {
                texts++;
                breaks += !fragment.last().closed() && behind[i] != TEXT_INSIDE ? 1 : 0;
                breaks += fragment.first().opensInside() && before[i] != TEXT_INSIDE ? 1 : 0;
            }
        }
        return new Disorder(behind, before, texts == 0 ? 0 : breaks / (2f * texts));
    }

    private static int code(Fragment neighbour, boolean inside) {
        if (neighbour.isTitle()) {
            return TITLE;
        }
        return !neighbour.isText() ? OTHER : inside ? TEXT_INSIDE : TEXT;
    }

    /** The share of ends and begins of text that break off: 0 in plain order. */
    float share() {
        return share;
    }

    /** What stands right behind a fragment on its page: nothing, a title, something else, text, text inside a sentence. */
    int behind(int place) {
        return behind[place];
    }

    /** The same of what stands right before it. */
    int before(int place) {
        return before[place];
    }
}
