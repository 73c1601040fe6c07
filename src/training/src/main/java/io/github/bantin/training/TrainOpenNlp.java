package io.github.bantin.training;

import io.github.bantin.internal.word.LexiconTable;
import io.github.bantin.internal.word.WordModel;
import io.github.bantin.opennlp.VietnamesePosTagger;
import io.github.bantin.opennlp.VietnameseSentenceDetector;
import io.github.bantin.token.Token;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import opennlp.tools.util.model.BaseModel;

/**
 * Trains the models for Apache OpenNLP, and prints learning curves and scores. To be run after {@link TrainWords}, whose
 * lexicon the release models share; the figures for the treebank's dev part come from models, and a lexicon, that never saw
 * it.
 */
public final class TrainOpenNlp {
    private static final String VERSION = "0.1.0";
    private static final int OWN_TIMES = 3;

    private final Path root;
    private final Path data;
    private final List<GoldText> train;
    private final List<GoldText> dev;
    private final List<TaggedWords> taggedTrain;
    private final List<TaggedWords> taggedDev;
    private final List<GoldDocuments.Document> tuning;
    private final List<GoldDocuments.Document> heldOut;
    private final StringBuilder manifest = new StringBuilder();

    private TrainOpenNlp(Path data, Path root) {
        this.root = root;
        this.data = data;
        Path trainFile = data.resolve("ud_vtb/vi_vtb-ud-train.conllu");
        Path devFile = data.resolve("ud_vtb/vi_vtb-ud-dev.conllu");
        this.train = Corpora.conllu(trainFile);
        this.dev = Corpora.conllu(devFile);
        this.taggedTrain = Corpora.tagged(trainFile);
        this.taggedDev = Corpora.tagged(devFile);
        this.tuning = GoldDocuments.documents(root.resolve("testdata/gold/bulletins-tuning.conllu"));
        this.heldOut = GoldDocuments.documents(root.resolve("testdata/gold/bulletins-heldout.conllu"));
    }

    /** Trains; the one argument is the root of the project. */
    public static void main(String[] arguments) throws IOException {
        String folder = System.getProperty("bantin.data", "");
        if (folder.isEmpty() || arguments.length != 1) {
            say("use: -Dbantin.data=DIR ROOT; see testdata/SOURCES.md for what DIR holds");
            System.exit(2);
        }
        TrainOpenNlp trainer = new TrainOpenNlp(Path.of(folder), Path.of(arguments[0]));
        trainer.words();
        trainer.partsOfSpeech();
        trainer.sentences();
        Files.writeString(trainer.target("models.properties"), trainer.manifest);
    }

    private void words() throws IOException {
        WordLists lists = WordLists.counted(data);
        lists.curate();
        lists.add(train, 3);
        LexiconTable unseen = lists.table();
        for (int part : new int[] {175, 350, 700, train.size()}) {
            POSModel model = OpenNlpTrainer.words(train.subList(0, part), unseen);
            say("words, " + part + " sentences: dev " + score(OpenNlpTrainer.segmenter(model, unseen), dev));
        }
        List<GoldText> texts =
                heldOut.stream().map(GoldDocuments.Document::text).toList();
        List<GoldText> own = tuning.stream()
                .flatMap(document -> document.sentences().stream())
                .toList();
        List<GoldText> both = new ArrayList<>(train);
        for (int i = 0; i < OWN_TIMES; i++) {
            both.addAll(own);
        }
        POSModel adapted = OpenNlpTrainer.words(both, unseen);
        Function<String, List<Token>> adaptedWords = OpenNlpTrainer.segmenter(adapted, unseen);
        String devScore = score(adaptedWords, dev);
        say("words, with the tuning half, without dev: dev " + devScore);
        say("words, with the tuning half, without dev: held-out half " + score(adaptedWords, texts));
        both.addAll(dev);
        LexiconTable lexicon = WordModel.standard().lexicon();
        POSModel release = OpenNlpTrainer.words(both, lexicon);
        String heldOutScore = score(OpenNlpTrainer.segmenter(release, lexicon), texts);
        say("words, release: held-out half " + heldOutScore);
        write(
                "words",
                "vi-words.bin",
                release,
                "UD_Vietnamese-VTB 2.17 train and dev; bulletins-tuning.conllu; lexicon of the core's word.model",
                "dev, by the same trainer without dev: " + devScore + "; bulletins-heldout.conllu: " + heldOutScore);
    }

    private void partsOfSpeech() throws IOException {
        for (int part : new int[] {350, 700}) {
            POSModel model = OpenNlpTrainer.partsOfSpeech(taggedTrain.subList(0, part));
            say(String.format(
                    Locale.ROOT, "pos, %d sentences: dev %.2f%% of gold words", part, accuracy(model, taggedDev)));
        }
        double unseen = accuracy(OpenNlpTrainer.partsOfSpeech(taggedTrain), taggedDev);
        say(String.format(Locale.ROOT, "pos, %d sentences: dev %.2f%% of gold words", taggedTrain.size(), unseen));
        List<TaggedWords> both = new ArrayList<>(taggedTrain);
        both.addAll(taggedDev);
        write(
                "pos",
                "vi-pos.bin",
                OpenNlpTrainer.partsOfSpeech(both),
                "UD_Vietnamese-VTB 2.17 train and dev",
                String.format(Locale.ROOT, "dev, by the same trainer without dev: %.2f%% of gold words", unseen));
    }

    private void sentences() throws IOException {
        List<GoldDocuments.Document> pages = SentencePages.of(train, tuning);
        SentenceModel model = OpenNlpTrainer.sentences(pages);
        VietnameseSentenceDetector detector = VietnameseSentenceDetector.of(model);
        String tuningScore = ends(detector, tuning);
        String heldOutScore = ends(detector, heldOut);
        say("sentences: tuning half " + tuningScore + "; held-out half " + heldOutScore);
        write(
                "sentences",
                "vi-sentences.bin",
                model,
                "bulletins-tuning.conllu and UD_Vietnamese-VTB 2.17 train, laid out anew in columns of many widths",
                "bulletins-heldout.conllu: " + heldOutScore);
    }

    private static String ends(VietnameseSentenceDetector detector, List<GoldDocuments.Document> documents) {
        int gold = 0;
        int found = 0;
        int right = 0;
        for (GoldDocuments.Document document : documents) {
            List<Integer> expected = new ArrayList<>();
            for (int end : document.sentenceEnds()) {
                expected.add(end);
            }
            expected.remove(expected.size() - 1);
            Span[] spans = detector.sentPosDetect(document.text().text());
            gold += expected.size();
            found += spans.length - 1;
            for (int i = 0; i + 1 < spans.length; i++) {
                right += expected.contains(spans[i].getEnd()) ? 1 : 0;
            }
        }
        return String.format(
                Locale.ROOT,
                "sentence ends P %.2f R %.2f F1 %.2f",
                100.0 * right / found,
                100.0 * right / gold,
                200.0 * right / (gold + found));
    }

    private static double accuracy(POSModel model, List<TaggedWords> sentences) {
        VietnamesePosTagger tagger = VietnamesePosTagger.of(model);
        int words = 0;
        int right = 0;
        for (TaggedWords sentence : sentences) {
            String[] tags = tagger.tag(sentence.words().toArray(new String[0]));
            for (int i = 0; i < tags.length; i++) {
                words++;
                right += tags[i].equals(sentence.tags().get(i)) ? 1 : 0;
            }
        }
        return 100.0 * right / words;
    }

    private static String score(Function<String, List<Token>> segmenter, List<GoldText> gold) {
        WordScore score = new WordScore();
        for (GoldText text : gold) {
            List<Token> found = segmenter.apply(text.text());
            int[] spans = new int[found.size() * 2];
            for (int i = 0; i < found.size(); i++) {
                spans[2 * i] = found.get(i).span().begin();
                spans[2 * i + 1] = found.get(i).span().end();
            }
            score.add(text, spans);
        }
        return score.toString();
    }

    private Path target(String file) {
        return root.resolve("src/opennlp/src/main/resources/io/github/bantin/opennlp")
                .resolve(file);
    }

    private void write(String name, String file, BaseModel model, String source, String scores) throws IOException {
        Path path = target(file);
        Files.createDirectories(path.getParent());
        try (OutputStream out = Files.newOutputStream(path)) {
            model.serialize(out);
        }
        byte[] bytes = Files.readAllBytes(path);
        manifest.append(name).append(".file=").append(file).append('\n');
        manifest.append(name).append(".version=").append(VERSION).append('\n');
        manifest.append(name)
                .append(".sha256=")
                .append(TrainWords.sha256(bytes))
                .append('\n');
        manifest.append(name).append(".licence=CC-BY-SA-4.0\n");
        manifest.append(name).append(".data=").append(source).append('\n');
        manifest.append(name).append(".scores=").append(scores).append("\n\n");
        say("wrote " + file + ", " + bytes.length + " bytes");
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
