package io.github.bantin.training;

import io.github.bantin.internal.word.LexiconTable;
import io.github.bantin.opennlp.VietnameseSentenceDetector;
import io.github.bantin.opennlp.internal.SentenceContext;
import io.github.bantin.opennlp.internal.SyllableContext;
import io.github.bantin.opennlp.internal.SyllableJoiner;
import io.github.bantin.token.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains models of Apache OpenNLP with its own trainers; the same input gives the same weights. */
final class OpenNlpTrainer {
    private static final String LANGUAGE = "vie";
    private static final int BEAM = 3;

    private OpenNlpTrainer() {}

    /** A model that tags syllables with B and I, from the sentences of words and the lexicon that it will be used with. */
    static POSModel words(List<GoldText> gold, LexiconTable lexicon) {
        List<Event> events = new ArrayList<>();
        for (GoldText text : gold) {
            TrainingSentence sentence = TrainingSentence.of(text);
            sentence.lookUp(lexicon);
            int n = sentence.units.count();
            String[] syllables = new String[n];
            String[] outcomes = new String[n];
            for (int i = 0; i < n; i++) {
                syllables[i] = text.text().substring(sentence.units.begin(i), sentence.units.end(i));
                outcomes[i] = i > 0 && sentence.isJoined(i) ? SyllableContext.INSIDE : SyllableContext.BEGIN;
            }
            SyllableContext context = new SyllableContext(sentence.units);
            for (int i = 0; i < n; i++) {
                if (i == 0 || sentence.units.isOpen(i)) {
                    events.add(new Event(outcomes[i], context.getContext(i, syllables, outcomes, new Object[0])));
                }
            }
        }
        MaxentModel model = train(events, PerceptronTrainer.PERCEPTRON_VALUE, 12, 0);
        return new POSModel(LANGUAGE, model, BEAM, new HashMap<>(), new POSTaggerFactory());
    }

    static Function<String, List<Token>> segmenter(POSModel model, LexiconTable lexicon) {
        MaxentModel tags = model.getArtifact("pos.model");
        return new SyllableJoiner(tags, lexicon)::segment;
    }

    /** A model for parts of speech that OpenNLP's own tagger can use as it is. */
    static POSModel partsOfSpeech(List<TaggedWords> sentences) {
        List<POSSample> samples = sentences.stream()
                .map(sentence -> new POSSample(
                        sentence.words().toArray(new String[0]), sentence.tags().toArray(new String[0])))
                .toList();
        byte[] features =
                String.join("\n", WordLists.resource("pos-features.xml")).getBytes(StandardCharsets.UTF_8);
        try {
            POSTaggerFactory factory = new POSTaggerFactory(features, Map.of(), null);
            return POSTaggerME.train(
                    LANGUAGE,
                    ObjectStreamUtils.createObjectStream(samples),
                    parameters(GISTrainer.MAXENT_VALUE, 100, 2),
                    factory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A model for sentences. */
    static SentenceModel sentences(List<GoldDocuments.Document> pages) {
        List<Event> events = new ArrayList<>();
        for (GoldDocuments.Document page : pages) {
            String text = page.text().text();
            Set<Integer> ends = new HashSet<>(page.sentenceEnds());
            for (int at : SentenceContext.candidates(text)) {
                String outcome =
                        ends.contains(at) ? VietnameseSentenceDetector.END : VietnameseSentenceDetector.GOES_ON;
                events.add(new Event(outcome, SentenceContext.features(text, at)));
            }
        }
        MaxentModel model = train(events, GISTrainer.MAXENT_VALUE, 150, 2);
        return new SentenceModel(
                LANGUAGE, model, new HashMap<>(), new SentenceDetectorFactory(LANGUAGE, true, null, new char[] {
                    '.', '!', '?', '…', '\n'
                }));
    }

    private static MaxentModel train(List<Event> events, String algorithm, int iterations, int cutoff) {
        try {
            return TrainerFactory.getEventTrainer(parameters(algorithm, iterations, cutoff), new HashMap<>())
                    .train(ObjectStreamUtils.createObjectStream(events));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrainingParameters parameters(String algorithm, int iterations, int cutoff) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        parameters.put(TrainingParameters.THREADS_PARAM, 1);
        return parameters;
    }
}
