package io.github.bantin.internal.learn;

import java.util.Arrays;

/** Counts tokens, pairs and triples of texts and makes a model of those that are seen often enough. */
public final class NgramCounts {
    private final Counts tokens;
    private final Counts pairs;
    private final Counts triples;
    private long total;

    /** Counts in tables that have room for a large corpus before they grow. */
    public NgramCounts() {
        this(1 << 18);
    }

    /** Counts in tables of so many slots for tokens, and more for pairs and triples. */
    NgramCounts(int slots) {
        tokens = new Counts(slots);
        pairs = new Counts(slots << 6);
        triples = new Counts(slots << 7);
    }

    /** Counts the first words of an article. */
    public void addLead(PageTokens text) {
        if (text.size() > 1) {
            tokens.add(Hash.of(NgramModel.LEAD));
            long pair = Hash.of(NgramModel.LEAD, text.key(0));
            pairs.add(pair);
            triples.add(Hash.of(pair, text.key(1)));
        }
    }

    /** Counts the tokens of a paragraph. */
    public void add(PageTokens text) {
        for (int i = 0; i < text.size(); i++) {
            long a = text.key(i);
            tokens.add(Hash.of(a));
            total++;
            if (i + 1 < text.size()) {
                long pair = Hash.of(a, text.key(i + 1));
                pairs.add(pair);
                if (i + 2 < text.size()) {
                    triples.add(Hash.of(pair, text.key(i + 2)));
                }
            }
            if (isNamed(text, i)) {
                tokens.add(Hash.of(NgramModel.CAPITAL));
                pairs.add(Hash.of(a, NgramModel.CAPITAL));
                pairs.add(Hash.of(NgramModel.CAPITAL, text.key(i - 1)));
            }
        }
    }

    /** Whether a token has a capital although no sentence begins with it: a word or comma stands before it. */
    private static boolean isNamed(PageTokens text, int token) {
        if (token == 0 || !text.isWord(token) || text.kind(token) == PageTokens.LOWER) {
            return false;
        }
        byte before = text.kind(token - 1);
        return before == PageTokens.LOWER
                || before == PageTokens.CAPITALIZED
                || text.key(token - 1) == PageTokens.mark(',');
    }

    /** A second pass over the same texts that makes the model. */
    public final class Maker {
        private final short[] tokenSlots;
        private final byte[] tokenValues;
        private final short[] pairSlots;
        private final short[] tripleSlots;
        private final int leastPair;
        private final int leastTriple;
        private final Counts done = new Counts(tokens.keys.length << 4);

        Maker(int leastToken, int leastPair, int leastTriple) {
            this.leastPair = leastPair;
            this.leastTriple = leastTriple;
            int slots = tokens.atLeast(leastToken) * 10 / 7 + 3;
            tokenSlots = new short[slots];
            tokenValues = new byte[slots];
            tokens.each(leastToken, (hash, count) -> {
                int at = NgramModel.slot(hash, slots);
                while (tokenSlots[at] != 0) {
                    at = at + 1 == slots ? 0 : at + 1;
                }
                tokenSlots[at] = NgramModel.tokenMark(hash);
                tokenValues[at] = (byte) NgramModel.tokenValue(Math.log(count / (double) total));
            });
            pairSlots = new short[pairs.atLeast(leastPair) * 10 / 7 + 3];
            tripleSlots = new short[triples.atLeast(leastTriple) * 10 / 7 + 3];
        }

        /** Enters the first words of an article that are not in yet. */
        public void addLead(PageTokens text) {
            if (text.size() > 1) {
                enterTriple(NgramModel.LEAD, text.key(0), text.key(1));
            }
        }

        /** Enters the pairs and triples of a paragraph that are not in yet. */
        public void add(PageTokens text) {
            for (int i = 0; i < text.size(); i++) {
                if (isNamed(text, i)) {
                    enterPair(text.key(i), NgramModel.CAPITAL);
                    enterPair(NgramModel.CAPITAL, text.key(i - 1));
                }
            }
            for (int i = 0; i + 1 < text.size(); i++) {
                if (i + 2 < text.size()) {
                    enterTriple(text.key(i), text.key(i + 1), text.key(i + 2));
                } else {
                    enterPair(text.key(i), text.key(i + 1));
                }
            }
        }

        /** Enters a triple that is seen often enough, and its first pair. */
        private void enterTriple(long a, long b, long c) {
            int count = enterPair(a, b);
            long triple = Hash.of(Hash.of(a, b), c);
            int threes = triples.of(triple);
            if (threes >= leastTriple && done.add(triple) == 1) {
                double behindTwo = threes / (double) count;
                double behindOne = pairs.of(Hash.of(b, c)) / (double) tokens.of(Hash.of(b));
                enter(tripleSlots, triple, NgramModel.value(Math.log(behindTwo / behindOne)));
            }
        }

        /** Enters a pair that is seen often enough; tells how often it is. */
        private int enterPair(long a, long b) {
            long pair = Hash.of(a, b);
            int count = pairs.of(pair);
            if (count >= leastPair && done.add(pair) == 1) {
                double ratio = Math.log(count * (double) total / tokens.of(Hash.of(a)) / tokens.of(Hash.of(b)));
                enter(pairSlots, pair, NgramModel.value(ratio));
            }
            return count;
        }

        private void enter(short[] slots, long hash, int value) {
            int at = NgramModel.slot(hash, slots.length);
            while (slots[at] != 0) {
                at = at + 1 == slots.length ? 0 : at + 1;
            }
            slots[at] = (short) (NgramModel.mark(hash) << 5 | value);
        }

        /** The model. */
        public NgramModel make() {
            return new NgramModel(total, tokenSlots, tokenValues, pairSlots, tripleSlots);
        }
    }

    /** Begins the second pass. */
    public Maker maker(int leastToken, int leastPair, int leastTriple) {
        return new Maker(leastToken, leastPair, leastTriple);
    }

    /** How many entries a model would have. */
    public String sizes(int leastToken, int leastPair, int leastTriple) {
        return tokens.atLeast(leastToken) + " tokens, " + pairs.atLeast(leastPair) + " pairs, "
                + triples.atLeast(leastTriple) + " triples of " + total;
    }

    private interface Visitor {
        void visit(long hash, int count);
    }

    /** Counts by hash, in an open table that doubles. */
    private static final class Counts {
        private long[] keys;
        private int[] counts;
        private int size;

        Counts(int slots) {
            keys = new long[slots];
            counts = new int[slots];
        }

        private int at(long key) {
            int mask = keys.length - 1;
            int at = (int) (key >>> 7) & mask;
            while (counts[at] != 0 && keys[at] != key) {
                at = at + 1 & mask;
            }
            return at;
        }

        int add(long key) {
            int at = at(key);
            if (counts[at] == 0) {
                keys[at] = key;
                if (++size > keys.length / 3 * 2) {
                    grow();
                    at = at(key);
                    keys[at] = key;
                }
            }
            return ++counts[at];
        }

        int of(long key) {
            return counts[at(key)];
        }

        int atLeast(int least) {
            return (int) Arrays.stream(counts).filter(count -> count >= least).count();
        }

        void each(int least, Visitor visitor) {
            for (int i = 0; i < keys.length; i++) {
                if (counts[i] >= least) {
                    visitor.visit(keys[i], counts[i]);
                }
            }
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldCounts = counts;
            keys = new long[oldKeys.length * 2];
            counts = new int[oldKeys.length * 2];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldCounts[i] > 0) {
                    int at = at(oldKeys[i]);
                    keys[at] = oldKeys[i];
                    counts[at] = oldCounts[i];
                }
            }
        }
    }
}
