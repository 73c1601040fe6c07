package io.github.bantin.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * The models that come with the library: sentences, words and parts of speech. Each is loaded at the first call and shared.
 *
 * <p>They are models of Apache OpenNLP 2.5 as its own trainers write them, with no custom factory: OpenNLP loads them
 * without any class being allowed. Name, version, checksum, training data and scores of each stand in {@link #manifest()}.
 * The models are under the licence of the treebank UD_Vietnamese-VTB, CC BY-SA 4.0. Safe for use by any number of threads.
 *
 * <p>The models for sentences and words want the features of this module: use them through {@link
 * VietnameseSentenceDetector}, {@link VietnameseWordTokenizer} and {@link OpenNlpWordSegmenter}. The model for parts of
 * speech works in OpenNLP's own {@code POSTaggerME} as well.
 */
public final class VietnameseModels {
    private VietnameseModels() {}

    /**
     * Returns the model for sentences.
     *
     * @return the shared model
     */
    public static SentenceModel sentences() {
        return Sentences.MODEL;
    }

    /**
     * Returns the model that tells for each syllable whether a word begins with it (B) or goes on (I).
     *
     * @return the shared model
     */
    public static POSModel words() {
        return Words.MODEL;
    }

    /**
     * Returns the model for parts of speech; the tags are those of Universal Dependencies (UPOS).
     *
     * @return the shared model
     */
    public static POSModel partsOfSpeech() {
        return PartsOfSpeech.MODEL;
    }

    /**
     * Returns what is known of the models: {@code NAME.file}, {@code .version}, {@code .sha256}, {@code .data}, {@code
     * .licence}, {@code .scores}, for the names {@code sentences}, {@code words} and {@code pos}.
     *
     * @return a new copy
     */
    public static Properties manifest() {
        Properties manifest = new Properties();
        try (InputStream stream = open("models.properties")) {
            manifest.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return manifest;
    }

    private static InputStream open(String name) {
        InputStream stream = VietnameseModels.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException(name + " is missing from the library");
        }
        return stream;
    }

    private static final class Sentences {
        static final SentenceModel MODEL = read();

        private static SentenceModel read() {
            try (InputStream stream = open("vi-sentences.bin")) {
                return new SentenceModel(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Words {
        static final POSModel MODEL = readTagger("vi-words.bin");
    }

    private static final class PartsOfSpeech {
        static final POSModel MODEL = readTagger("vi-pos.bin");
    }

    private static POSModel readTagger(String name) {
        try (InputStream stream = open(name)) {
            return new POSModel(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
