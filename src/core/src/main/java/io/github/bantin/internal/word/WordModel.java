package io.github.bantin.internal.word;

import io.github.bantin.internal.learn.ModelBody;
import io.github.bantin.internal.learn.StoredModel;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A linear word model: a table of weights, one byte each, that hashed features point into, and the lexicon that features
 * are made with. Immutable and safe for use by any number of threads.
 */
public final class WordModel {
    /** How many bits an index into the weights has. */
    public static final int BITS = 20;

    private static final String NAME = "words";

    /** The syllables of the longest word: lexicon and features must agree in them. */
    private static final List<Integer> WIDTHS = List.of(LexiconTable.LONGEST);

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

    /** Reads a model from a stream, which stays open; nothing is read behind the model. */
    public static WordModel read(InputStream stream) throws IOException {
        ModelBody in = StoredModel.read(stream, NAME).body(WIDTHS);
        int bits = in.unsignedByte("the bits of features", 1, MOST_BITS);
        byte[] weights = in.bytes("weights", 1L << bits);
        LexiconTable lexicon = LexiconTable.read(in);
        in.end();
        return new WordModel(bits, weights, lexicon);
    }

    /** Writes the model to a stream, which stays open. */
    public void write(OutputStream stream) throws IOException {
        StoredModel.write(stream, NAME, WIDTHS, body -> {
            DataOutputStream out = new DataOutputStream(body);
            out.writeByte(bits);
            out.write(weights);
            lexicon.write(out);
            out.flush();
        });
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
