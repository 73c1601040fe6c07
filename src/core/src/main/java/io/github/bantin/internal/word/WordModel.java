package io.github.bantin.internal.word;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A linear word model: a table of weights, one byte each, that hashed features point into, and the lexicon that features
 * are made with. Immutable and safe for use by any number of threads.
 */
public final class WordModel {
    /** How many bits an index into the weights has. */
    public static final int BITS = 20;

    private static final int MAGIC = 0x42574D31; // BWM1
    private static final int MOST_BITS = 26;

    private final int bits;
    private final byte[] weights;
    private final LexiconTable lexicon;

    public WordModel(int bits, byte[] weights, LexiconTable lexicon) {
        if (weights.length != 1 << bits) {
            throw new IllegalArgumentException(weights.length + " weights are not 2^" + bits);
        }
        this.bits = bits;
        this.weights = weights.clone();
        this.lexicon = lexicon;
    }

    /** The model that comes with the library, loaded at the first call. */
    public static WordModel standard() {
        return Standard.INSTANCE;
    }

    int bits() {
        return bits;
    }

    int weight(int index) {
        return weights[index];
    }

    public LexiconTable lexicon() {
        return lexicon;
    }

    /** Reads a model from a stream, which stays open. */
    public static WordModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (in.readInt() != MAGIC) {
            throw new IOException("not a word model of this version");
        }
        int bits = in.readUnsignedByte();
        if (bits < 1 || bits > MOST_BITS) {
            throw new IOException("a word model of 2^" + bits + " weights");
        }
        byte[] weights = new byte[1 << bits];
        in.readFully(weights);
        return new WordModel(bits, weights, LexiconTable.read(in));
    }

    /** Writes the model to a stream, which stays open. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeByte(bits);
        out.write(weights);
        lexicon.write(out);
        out.flush();
    }

    private static final class Standard {
        static final WordModel INSTANCE = open();

        private static WordModel open() {
            try (InputStream stored = WordModel.class.getResourceAsStream("word.model")) {
                if (stored == null) {
                    throw new IllegalStateException("word.model is missing from the library");
                }
                return read(stored);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
