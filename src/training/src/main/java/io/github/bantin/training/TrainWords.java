package io.github.bantin.training;

import io.github.bantin.internal.word.LexiconTable;
import io.github.bantin.internal.word.WordModel;
import io.github.bantin.token.LinearWordSegmenter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Trains the word model of the core, and prints learning curves and scores.
 *
 * <p>First come models that never saw the treebank's dev part, for the scores; then the release model, which learns from
 * train and dev and from the tuning half of Bantin's own gold.
 *
 * <pre>{@code
 * mvn -q -pl src/training -am process-classes -Dbantin.train=io.github.bantin.training.TrainWords -Dbantin.data=DIR
 * }</pre>
 */
public final class TrainWords {
    private static final double DROPOUT = 0.1;
    private static final int TREEBANK_TIMES = 20;
    private static final int OWN_TIMES = 10;
    private static final int EPOCHS = 4;

    private final Path data;
    private final Path root;
    private final List<GoldText> train;
    private final List<GoldText> dev;
    private final List<GoldText> own;
    private final List<GoldText> tuning;
    private final List<GoldText> heldOut;

    private TrainWords(Path data, Path root) {
        this.data = data;
        this.root = root;
        this.train = Corpora.conllu(data.resolve("ud_vtb/vi_vtb-ud-train.conllu"));
        this.dev = Corpora.conllu(data.resolve("ud_vtb/vi_vtb-ud-dev.conllu"));
        this.own = GoldDocuments.sentences(root.resolve("testdata/gold/bulletins-tuning.conllu"));
        this.tuning = GoldDocuments.whole(root.resolve("testdata/gold/bulletins-tuning.conllu"));
        this.heldOut = GoldDocuments.whole(root.resolve("testdata/gold/bulletins-heldout.conllu"));
    }

    /** Trains; the one argument is the root of the project. */
    public static void main(String[] arguments) throws IOException {
        String data = System.getProperty("bantin.data", "");
        if (data.isEmpty() || arguments.length != 1) {
            say("use: -Dbantin.data=DIR ROOT; see testdata/SOURCES.md for what DIR holds");
            System.exit(2);
        }
        new TrainWords(Path.of(data), Path.of(arguments[0])).run();
    }

    private void run() throws IOException {
        for (int part : new int[] {175, 350, 700}) {
            curve("treebank, " + part + " sentences", train.subList(0, part));
        }
        curve("treebank, " + train.size() + " sentences", train);
        byte[] unseen = learn(train, List.of(), "without dev and own gold: ");
        score("without dev and own gold", unseen);
        byte[] adapted = learn(train, own, "without dev: ");
        score("without dev", adapted);
        List<GoldText> both = new ArrayList<>(train);
        both.addAll(dev);
        byte[] release = learn(both, own, "release: ");
        score("release (saw dev and the tuning half)", release);
        String scores = "by the same trainer without dev: UD_Vietnamese-VTB dev "
                + WordScore.of(segmenter(adapted), dev)
                + "; release: bulletins-heldout.conllu "
                + WordScore.of(segmenter(release), heldOut);
        write(release, scores);
    }

    private void write(byte[] release, String scores) throws IOException {
        Path target = root.resolve("src/core/src/main/resources/io/github/bantin/internal/word/word.model");
        Files.createDirectories(target.getParent());
        Files.write(target, release);
        Files.writeString(
                target.resolveSibling("word-model.properties"),
                String.join(
                        "\n",
                        "name=bantin-words",
                        "version=0.1.0",
                        "file=word.model",
                        "sha256=" + sha256(release),
                        "licence=CC-BY-SA-4.0",
                        "data=UD_Vietnamese-VTB 2.17 train and dev; bulletins-tuning.conllu; segmented news and statutes and"
                                + " counted words, see SOURCES.md",
                        "scores=" + scores,
                        ""));
        say("wrote " + release.length + " bytes");
    }

    private void curve(String name, List<GoldText> gold) throws IOException {
        WordLists lists = WordLists.counted(data);
        LexiconTable table = lists.table();
        List<TrainingSentence> sentences = sentences(gold, table);
        Perceptron perceptron = new Perceptron(WordModel.BITS, DROPOUT);
        perceptron.train(sentences, 1, List.of(), 8, (epoch, model) -> {});
        say(name + ": dev " + WordScore.of(segmenter(bytes(perceptron, table)), dev));
    }

    private static List<TrainingSentence> sentences(List<GoldText> texts, LexiconTable table) {
        List<TrainingSentence> sentences = new ArrayList<>();
        for (GoldText text : texts) {
            TrainingSentence sentence = TrainingSentence.of(text);
            if (sentence.units.count() > 0) {
                sentence.lookUp(table);
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    private byte[] learn(List<GoldText> treebank, List<GoldText> ownGold, String name) throws IOException {
        WordLists lists = WordLists.counted(data);
        lists.curate();
        lists.add(ownGold, 20);
        lists.add(treebank, 3);
        LexiconTable first = lists.table();
        List<TrainingSentence> gold = sentences(treebank, first);
        List<TrainingSentence> ownSentences = sentences(ownGold, first);
        List<TrainingSentence> silver = new ArrayList<>();
        for (String file : List.of("silver/news.seg.txt.gz", "silver/statutes.seg.txt.gz")) {
            Corpora.segmented(data.resolve(file), text -> silver.add(TrainingSentence.of(text)));
        }
        silver.forEach(sentence -> sentence.lookUp(first));
        List<TrainingSentence> teachers = new ArrayList<>(gold);
        for (int i = 0; i < 3; i++) {
            teachers.addAll(ownSentences);
        }
        SilverConversion.convert(teachers, silver, line -> say(name + line));
        int before = lists.size();
        lists.clean(silver);
        lists.curate();
        say(name + "lexicon of " + before + " words and names, cleaned " + lists.size());
        LexiconTable table = lists.table();
        gold.forEach(sentence -> sentence.lookUp(table));
        ownSentences.forEach(sentence -> sentence.lookUp(table));
        silver.forEach(sentence -> sentence.lookUp(table));
        List<TrainingSentence> often = new ArrayList<>();
        for (int i = 0; i < TREEBANK_TIMES; i++) {
            often.addAll(gold);
        }
        for (int i = 0; i < OWN_TIMES; i++) {
            often.addAll(ownSentences);
        }
        often.addAll(capitals(treebank, 3, table));
        often.addAll(capitals(ownGold, 1, table));
        Perceptron perceptron = new Perceptron(WordModel.BITS, DROPOUT);
        perceptron.train(often, 1, silver, EPOCHS, (epoch, model) -> {
            byte[] bytes = bytes(model, table);
            say(name + "pass " + epoch + ": dev " + WordScore.of(segmenter(bytes), dev));
        });
        return bytes(perceptron, table);
    }

    private static List<TrainingSentence> capitals(List<GoldText> texts, int every, LexiconTable table) {
        List<TrainingSentence> sentences = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += every) {
            TrainingSentence sentence = TrainingSentence.inCapitals(texts.get(i));
            sentence.lookUp(table);
            sentences.add(sentence);
        }
        return sentences;
    }

    private static byte[] bytes(Perceptron perceptron, LexiconTable table) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new WordModel(WordModel.BITS, perceptron.quantized(), table).write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LinearWordSegmenter segmenter(byte[] model) {
        try {
            return LinearWordSegmenter.load(new ByteArrayInputStream(model));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void score(String name, byte[] trained) {
        LinearWordSegmenter segmenter = segmenter(trained);
        say(name + ": treebank dev " + WordScore.of(segmenter, dev));
        say(name + ": own gold, tuning half " + WordScore.of(segmenter, tuning));
        say(name + ": own gold, held-out half " + WordScore.of(segmenter, heldOut));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void say(String line) {
        System.out.println(String.format(Locale.ROOT, "%s", line));
    }
}
