package io.github.bantin.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Brings text that was segmented by machine to the conventions of the treebank.
 *
 * <p>Two models learn the machine's conventions, each from one half of its text, and say of the other half and of the
 * treebank how they would cut it. A third model learns from the treebank how its cuts follow from theirs, and then cuts
 * the machine's text anew. The method is known as annotation adaptation by stacking (Jiang, Huang and Liu, ACL 2009).
 */
final class SilverConversion {
    private static final int BITS = 22;
    private static final int FOLD = 50;
    private static final int FOLD_EPOCHS = 3;
    private static final int EPOCHS = 6;

    /** Borders of the classes that margins fall into. */
    private static final float[] BORDERS = {-40, -20, -8, 0, 8, 20, 40};

    private SilverConversion() {}

    /** Cuts the silver sentences as the gold ones would be. */
    static void convert(List<TrainingSentence> gold, List<TrainingSentence> silver, Consumer<String> log) {
        List<TrainingSentence> even = new ArrayList<>();
        List<TrainingSentence> odd = new ArrayList<>();
        for (int i = 0; i < silver.size(); i++) {
            (i / FOLD % 2 == 0 ? even : odd).add(silver.get(i));
        }
        Perceptron ofEven = silverModel(even);
        Perceptron ofOdd = silverModel(odd);
        for (TrainingSentence sentence : odd) {
            sentence.opinions = classes(ofEven.margins(sentence), 1);
        }
        for (TrainingSentence sentence : even) {
            sentence.opinions = classes(ofOdd.margins(sentence), 1);
        }
        for (TrainingSentence sentence : gold) {
            float[] both = ofEven.margins(sentence);
            float[] other = ofOdd.margins(sentence);
            for (int i = 0; i < both.length; i++) {
                both[i] += other[i];
            }
            sentence.opinions = classes(both, 0.5f);
        }
        Perceptron converter = new Perceptron(BITS, 0.1);
        converter.train(gold, 1, List.of(), EPOCHS, (epoch, model) -> {});
        long gaps = 0;
        long changed = 0;
        for (TrainingSentence sentence : silver) {
            boolean[] decided = converter.decide(sentence);
            for (int i = 1; i < sentence.joined.length; i++) {
                if (sentence.units.isOpen(i)) {
                    gaps++;
                    changed += decided[i] == sentence.joined[i] ? 0 : 1;
                    sentence.joined[i] = decided[i];
                } else {
                    sentence.joined[i] = false;
                }
            }
            sentence.opinions = new byte[0];
        }
        for (TrainingSentence sentence : gold) {
            sentence.opinions = new byte[0];
        }
        log.accept("converted " + changed + " of " + gaps + " open gaps of the silver text");
    }

    private static Perceptron silverModel(List<TrainingSentence> half) {
        Perceptron model = new Perceptron(BITS, 0.05);
        model.train(List.of(), 0, half, FOLD_EPOCHS, (epoch, any) -> {});
        return model;
    }

    private static byte[] classes(float[] margins, float scale) {
        byte[] classes = new byte[margins.length];
        for (int i = 1; i < classes.length; i++) {
            if (margins[i] == 0) {
                continue;
            }
            int found = 1;
            for (float border : BORDERS) {
                found += margins[i] * scale >= border ? 1 : 0;
            }
            classes[i] = (byte) found;
        }
        return classes;
    }
}
