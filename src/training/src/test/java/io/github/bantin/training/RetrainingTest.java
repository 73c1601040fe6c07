package io.github.bantin.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.internal.word.LexiconTable;
import io.github.bantin.internal.word.WordModel;
import io.github.bantin.token.LinearWordSegmenter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.postag.POSModel;
import org.junit.jupiter.api.Test;

/** Trains small models on sentences of the repository, with no data from outside. */
class RetrainingTest {
    private static final Path TUNING = Path.of("../../testdata/gold/bulletins-tuning.conllu");
    private static final Path HELD_OUT = Path.of("../../testdata/gold/bulletins-heldout.conllu");
    private static final int BITS = 16;

    private static List<TrainingSentence> sentences(LexiconTable lexicon) {
        List<TrainingSentence> sentences = new ArrayList<>();
        for (GoldText text : GoldDocuments.sentences(TUNING)) {
            TrainingSentence sentence = TrainingSentence.of(text);
            sentence.lookUp(lexicon);
            sentences.add(sentence);
        }
        return sentences;
    }

    private static byte[] trained() throws IOException {
        LexiconTable lexicon = WordModel.standard().lexicon();
        Perceptron perceptron = new Perceptron(BITS, 0.1);
        perceptron.train(sentences(lexicon), 2, List.of(), 4, (epoch, model) -> {});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordModel(BITS, perceptron.quantized(), lexicon).write(out);
        return out.toByteArray();
    }

    @Test
    void theSameSentencesGiveTheSameModel() throws IOException {
        byte[] model = trained();
        assertThat(trained()).isEqualTo(model);
        LinearWordSegmenter segmenter = LinearWordSegmenter.load(new ByteArrayInputStream(model));
        assertThat(WordScore.of(segmenter, GoldDocuments.whole(TUNING)).f1()).isGreaterThan(99);
        assertThat(WordScore.of(segmenter, GoldDocuments.whole(HELD_OUT)).f1()).isGreaterThan(93);
    }

    @Test
    void silverIsBroughtToTheGoldsConventions() {
        LexiconTable lexicon = WordModel.standard().lexicon();
        List<TrainingSentence> gold = sentences(lexicon);
        List<TrainingSentence> silver = sentences(lexicon);
        List<boolean[]> before = silver.stream().map(one -> one.joined.clone()).toList();
        for (TrainingSentence sentence : silver) {
            for (int i = 1; i < sentence.joined.length; i++) {
                boolean both = sentence.units.isOpen(i) && sentence.units.key(i) % 5 == 0;
                sentence.joined[i] ^= both; // an annotator with another mind on some syllables
            }
        }
        List<String> log = new ArrayList<>();
        SilverConversion.convert(gold, silver, log::add);
        assertThat(log).hasSize(1);
        long differing = 0;
        for (int i = 0; i < silver.size(); i++) {
            differing += Arrays.equals(silver.get(i).joined, before.get(i)) ? 0 : 1;
        }
        assertThat(differing).isLessThan(silver.size() / 5);
    }

    @Test
    void wordsOfSeveralSyllablesEnterTheLexicon() {
        WordLists lists = new WordLists();
        lists.add(List.of(GoldText.of(List.of("cán bộ", "Hà Nội", "10 triệu", "xã"))), 3);
        assertThat(lists.table().isWord(io.github.bantin.internal.word.SyllableKeys.wordKey("cán bộ")))
                .isTrue();
        assertThat(lists.size()).isEqualTo(1);
    }

    @Test
    void openNlpModelsDecideTheSameWhenTrainedAgain() {
        LexiconTable lexicon = WordModel.standard().lexicon();
        List<GoldText> gold = GoldDocuments.sentences(TUNING).subList(0, 60);
        String text = GoldDocuments.whole(HELD_OUT).get(0).text();
        POSModel first = OpenNlpTrainer.words(gold, lexicon);
        POSModel second = OpenNlpTrainer.words(gold, lexicon);
        assertThat(OpenNlpTrainer.segmenter(second, lexicon).apply(text))
                .isEqualTo(OpenNlpTrainer.segmenter(first, lexicon).apply(text));
    }
}
