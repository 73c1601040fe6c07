package io.github.bantin.internal.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;

/** What the trainer of the line model makes of examples. */
class LinearChainTrainerTest {
    private static final int BITS = 6;

    /** Two kinds of items that alternate, one in ten of them mistaken for the other. */
    private static List<LinearChainTrainer.Example> examples(int count, long seed) {
        Random random = new Random(seed);
        List<LinearChainTrainer.Example> examples = new ArrayList<>();
        for (int e = 0; e < count; e++) {
            FeatureVector items = new FeatureVector(BITS);
            int[] labels = new int[6];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = i & 1;
                items.next();
                items.add(1, random.nextInt(10) == 0 ? 1 - labels[i] : labels[i]);
            }
            examples.add(new LinearChainTrainer.Example(items, labels));
        }
        return examples;
    }

    @Example
    void meansStandInThePlaceOfWeights() {
        WeightMeans means = new WeightMeans(3);
        means.add(new float[] {1, -2, LinearChain.impossible()});
        means.add(new float[] {2, 0, LinearChain.impossible()});
        means.add(new float[] {6, -1, LinearChain.impossible()});
        float[] weights = {9, 9, LinearChain.impossible()};
        means.replace(weights);
        assertThat(weights).containsExactly(3, -1, LinearChain.impossible());
    }

    /** What never stands together stays so, and what an item looks like need not be believed where its neighbours tell. */
    @Example
    void whatNeverFollowsStaysImpossible() {
        LinearChainTrainer trainer = new LinearChainTrainer(2, BITS, 0.1, 1e-3, (before, label) -> before != label);
        LinearChain chain = trainer.train(examples(60, 1), 5, 3);
        for (LinearChainTrainer.Example example : examples(20, 2)) {
            float[] probabilities = chain.probabilities(example.items());
            for (int i = 0; i < example.labels().length; i++) {
                assertThat(probabilities[2 * i + example.labels()[i]]).isGreaterThan(0.5f);
                boolean same = i > 0 && (probabilities[2 * i] > 0.5) == (probabilities[2 * (i - 1)] > 0.5);
                assertThat(same).isFalse();
            }
        }
    }

    @Example
    void theSameExamplesGiveTheSameModel() {
        List<LinearChainTrainer.Example> examples = examples(30, 4);
        float[] first = null;
        for (int run = 0; run < 2; run++) {
            LinearChainTrainer trainer = new LinearChainTrainer(2, BITS, 0.1, 1e-3, (before, label) -> true);
            float[] said =
                    trainer.train(examples, 4, 3).probabilities(examples.get(0).items());
            assertThat(said).isEqualTo(first == null ? said : first);
            first = said;
        }
    }
}
