package io.github.bantin.internal.learn;

import io.github.bantin.text.ModelFormatException;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * How well tokens follow each other: counts of single tokens, pairs and triples of a large text, kept as logarithms of
 * ratios of a few bits each.
 *
 * <p>Pairs and triples stand in open hash tables of 16-bit slots, 11 bits of which tell the entries apart and 5 hold the
 * value; a look-up of what is not there finds a wrong entry about three times in a thousand. Immutable and safe for use by
 * any number of threads.
 */
public final class NgramModel {
    /** The least value and the step between values of pairs and triples, in natural logarithms. */
    static final double LEAST = -4;

    static final double STEP = 0.5;

    /** Stands in pairs for a capital letter inside a sentence, behind the word that has it and before the word it follows. */
    static final long CAPITAL = 0x6a09e667_0000_0001L;

    /** Stands in pairs and triples before the first words of an article. */
    static final long LEAD = 0x6a09e667_0000_0002L;

    private static final long STOP = PageTokens.mark('.');

    private static final int TOKEN_STEPS = 12;
    private static final int VALUE_BITS = 5;

    /** What model and code must agree in: the steps of the shares of tokens, and the bits of values. */
    public static final List<Integer> WIDTHS = List.of(TOKEN_STEPS, VALUE_BITS);

    private final double total;
    private final short[] tokens;
    private final byte[] tokenValues;
    private final short[] pairs;
    private final short[] triples;
    private final int unknown;
    /** What a pair that was not seen is worth, by the sum of the shares of its tokens. */
    private final float[] unseen;

    NgramModel(double total, short[] tokens, byte[] tokenValues, short[] pairs, short[] triples) {
        this.total = total;
        this.tokens = tokens;
        this.tokenValues = tokenValues;
        this.pairs = pairs;
        this.triples = triples;
        this.unknown = Math.min(255, (int) Math.round(Math.log(total) * TOKEN_STEPS));
        this.unseen = new float[511];
        for (int i = 0; i < unseen.length; i++) {
            unseen[i] = (float) -Math.min(4, Math.log1p(total * Math.exp(-i / (double) TOKEN_STEPS)));
        }
    }

    /** Reads a model. */
    public static NgramModel read(ModelBody in) throws ModelFormatException {
        double total = in.wideReal("the number of tokens");
        in.check(total >= 1, "the number of tokens is " + total);
        short[] tokens = table(in, "tokens");
        byte[] values = in.bytes("values of tokens", tokens.length);
        return new NgramModel(total, tokens, values, table(in, "pairs"), table(in, "triples"));
    }

    private static short[] table(ModelBody in, String what) throws ModelFormatException {
        short[] table = in.shorts(what, in.number("the number of " + what, 1, Integer.MAX_VALUE));
        int full = 0;
        while (full < table.length && table[full] != 0) {
            full++;
        }
        in.check(full < table.length, "the table of " + what + " has no empty slot");
        return table;
    }

    /** Writes the body of the model. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeDouble(total);
        write(out, tokens);
        out.write(tokenValues);
        write(out, pairs);
        write(out, triples);
        out.flush();
    }

    private static void write(DataOutputStream out, short[] values) throws IOException {
        out.writeInt(values.length);
        for (short value : values) {
            out.writeShort(value);
        }
    }

    /** The natural logarithm of a token's share of all tokens. */
    public double logShare(long token) {
        return -steps(token) / (double) TOKEN_STEPS;
    }

    private int steps(long token) {
        long hash = Hash.of(token);
        short mark = tokenMark(hash);
        int at = slot(hash, tokens.length);
        while (tokens[at] != 0) {
            if (tokens[at] == mark) {
                return tokenValues[at] & 255;
            }
            at = at + 1 == tokens.length ? 0 : at + 1;
        }
        return unknown;
    }

    /**
     * How much likelier a token is behind another one than anywhere, in natural logarithms. Of a pair that was not seen:
     * how much rarer it must be, if it should have been seen often.
     */
    public double pair(long first, long second) {
        int value = find(pairs, Hash.of(first, second));
        if (value >= 0) {
            return LEAST + STEP * value;
        }
        return unseen[steps(first) + steps(second)];
    }

    /**
     * How much likelier a word has a capital inside a sentence than other words have, as names do; one that begins a line
     * with a capital and has it nowhere else begins a sentence.
     */
    public double capital(long word) {
        return pair(word, CAPITAL);
    }

    /** How much likelier an article begins with two words than a sentence inside one. */
    public double lead(long word, long next) {
        return pair(LEAD, word) + triple(LEAD, word, next) - pair(STOP, word) - triple(STOP, word, next);
    }

    /** How much likelier a capital stands behind a word, inside a sentence, than behind other words. */
    public double capitalBehind(long word) {
        return pair(CAPITAL, word);
    }

    /** Whether a pair was seen. */
    public boolean knows(long first, long second) {
        return find(pairs, Hash.of(first, second)) >= 0;
    }

    /** How much likelier a token is behind two others than behind the second one alone, 0 where nothing is known. */
    public double triple(long first, long second, long third) {
        int value = find(triples, Hash.of(first, second, third));
        return value >= 0 ? LEAST + STEP * value : 0;
    }

    private static int find(short[] table, long hash) {
        int mark = mark(hash);
        int at = slot(hash, table.length);
        while (table[at] != 0) {
            if ((table[at] & 0xffff) >>> VALUE_BITS == mark) {
                return table[at] & (1 << VALUE_BITS) - 1;
            }
            at = at + 1 == table.length ? 0 : at + 1;
        }
        return -1;
    }

    static int slot(long hash, int length) {
        return (int) Long.remainderUnsigned(hash >>> 16, length);
    }

    static short tokenMark(long hash) {
        short mark = (short) hash;
        return mark == 0 ? 1 : mark;
    }

    /** The bits that tell entries apart; never 0, so that a slot in use is never 0. */
    static int mark(long hash) {
        int mark = (int) hash & 2047;
        return mark == 0 ? 1 : mark;
    }

    static int tokenValue(double logShare) {
        return (int) Math.max(0, Math.min(255, Math.round(-logShare * TOKEN_STEPS)));
    }

    static int value(double log) {
        return (int) Math.max(0, Math.min(31, Math.round((log - LEAST) / STEP)));
    }
}
