package io.github.bantin.internal.word;

import io.github.bantin.internal.learn.ModelBody;
import io.github.bantin.text.ModelFormatException;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A set of words in a hash table of fingerprints: 5 bytes a slot. A word that is not in it is
 * taken for one that is about once in a hundred million look-ups. Immutable once filled and safe for use by any number of
 * threads.
 */
public final class LexiconTable {
    /** How many syllables a word of a model's lexicon has at most. */
    public static final int LONGEST = 4;

    private static final int WORD_RANK = 7;
    private static final int NAME_SHIFT = 3;
    private static final int PREFIX = 1 << 6;
    private static final int MAX_SLOT_BITS = 24;

    private final int slotBits;
    private final int[] fingerprints;
    private final byte[] values;

    /** Makes an empty table of 2^slotBits slots, which should stay a third empty. */
    public LexiconTable(int slotBits) {
        this(slotBits, new int[1 << slotBits], new byte[1 << slotBits]);
    }

    private LexiconTable(int slotBits, int[] fingerprints, byte[] values) {
        this.slotBits = slotBits;
        this.fingerprints = fingerprints;
        this.values = values;
    }

    /** A table that holds no word. */
    public static LexiconTable empty() {
        return new LexiconTable(1);
    }

    /** How common the word is, from 1 to 4; 0 for no word. */
    static int wordRank(int entry) {
        return entry & WORD_RANK;
    }

    /** How common the name is, from 1 to 4; 0 for no name. */
    static int nameRank(int entry) {
        return entry >> NAME_SHIFT & WORD_RANK;
    }

    /** Whether longer words begin like this. */
    static boolean isPrefix(int entry) {
        return (entry & PREFIX) != 0;
    }

    /** What is known of the word of a key, 0 for nothing. */
    int get(long key) {
        int mask = fingerprints.length - 1;
        int fingerprint = fingerprint(key);
        for (int slot = slot(key); ; slot = slot + 1 & mask) {
            int there = fingerprints[slot];
            if (there == fingerprint) {
                return values[slot];
            }
            if (there == 0) {
                return 0;
            }
        }
    }

    /** Whether the word of a key is in the table. */
    public boolean isWord(long key) {
        return wordRank(get(key)) > 0;
    }

    /** Adds a word; of two ranks the higher one stays. */
    public void addWord(CharSequence word, int rank) {
        add(word, rank, 0);
    }

    /** Adds a name, which is looked up only where every syllable stands capitalised. */
    public void addName(CharSequence name, int rank) {
        add(name, rank, NAME_SHIFT);
    }

    private void add(CharSequence word, int rank, int shift) {
        int syllables = SyllableKeys.syllables(word);
        long key = 0;
        int seen = 0;
        int begin = 0;
        for (int i = 0; i <= word.length(); i++) {
            boolean gap = i == word.length() || SyllableKeys.isGap(word.charAt(i));
            if (gap && i > begin) {
                key = SyllableKeys.join(key, SyllableKeys.key(word, begin, i));
                seen++;
                int slot = slotFor(key);
                if (seen == syllables) {
                    int value = values[slot];
                    int old = value >> shift & WORD_RANK;
                    values[slot] = (byte) (value & ~(WORD_RANK << shift) | Math.max(old, rank) << shift);
                } else if (seen > 1) {
                    values[slot] |= PREFIX;
                }
            }
            begin = gap ? i + 1 : begin;
        }
    }

    private int slotFor(long key) {
        int mask = fingerprints.length - 1;
        int fingerprint = fingerprint(key);
        int slot = slot(key);
        int probes = 0;
        while (fingerprints[slot] != 0 && fingerprints[slot] != fingerprint) {
            slot = slot + 1 & mask;
            if (++probes == mask) {
                throw new IllegalStateException("the table of 2^" + slotBits + " slots is full");
            }
        }
        fingerprints[slot] = fingerprint;
        return slot;
    }

    private int slot(long key) {
        return (int) (key >>> 64 - slotBits);
    }

    private static int fingerprint(long key) {
        int fingerprint = (int) key;
        return fingerprint == 0 ? 1 : fingerprint;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(slotBits);
        for (int fingerprint : fingerprints) {
            out.writeInt(fingerprint);
        }
        out.write(values);
    }

    static LexiconTable read(ModelBody in) throws ModelFormatException {
        int slotBits = in.unsignedByte("the bits of slots", 1, MAX_SLOT_BITS);
        int[] fingerprints = in.ints("fingerprints", 1L << slotBits);
        int full = 0;
        while (full < fingerprints.length && fingerprints[full] != 0) {
            full++;
        }
        in.check(full < fingerprints.length, "the lexicon has no empty slot");
        return new LexiconTable(slotBits, fingerprints, in.bytes("values", 1L << slotBits));
    }
}
