package io.github.bantin.training;

import io.github.bantin.internal.word.Units;
import io.github.bantin.internal.word.WordFeatures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/**
 * An averaged structured perceptron for words, with dropout of syllables: now and then a syllable is taken for an unknown
 * one, so that shapes and lexicon learn to decide alone. The same input gives the same weights.
 */
final class Perceptron {
    private static final long UNKNOWN = 99_991;
    private static final float NEVER = -1e9f;
    private static final int SEED = 7;

    private final int bits;
    private final double dropout;
    private final WordFeatures features;
    private float[] weights;
    private final double[] sums;
    private final int[] since;
    private int step = 1;

    private float[] afterCut = new float[64];
    private float[] afterJoin = new float[64];
    private boolean[] cutBack = new boolean[64];
    private boolean[] joinBack = new boolean[64];
    private boolean[] guess = new boolean[64];
    private long[] ids = new long[64];

    Perceptron(int bits, double dropout) {
        this.bits = bits;
        this.dropout = dropout;
        this.features = new WordFeatures(bits);
        this.weights = new float[1 << bits];
        this.sums = new double[1 << bits];
        this.since = new int[1 << bits];
    }

    /** The averaged weights, once trained. */
    float[] weights() {
        return weights;
    }

    /**
     * Trains.
     *
     * @param often sentences that count for many
     * @param times how many times they count
     * @param once sentences that count once
     * @param epochs how many passes
     * @param report what hears of the passes: the number of the pass, and this with the weights so far
     */
    void train(
            List<TrainingSentence> often,
            int times,
            List<TrainingSentence> once,
            int epochs,
            BiConsumer<Integer, Perceptron> report) {
        List<TrainingSentence> order = new ArrayList<>(once);
        for (int i = 0; i < times; i++) {
            order.addAll(often);
        }
        Random random = new Random(SEED);
        for (int epoch = 1; epoch <= epochs; epoch++) {
            Collections.shuffle(order, random);
            for (TrainingSentence sentence : order) {
                learn(sentence, random);
            }
            float[] own = weights;
            weights = averaged();
            report.accept(epoch, this);
            weights = epoch < epochs ? own : weights;
        }
    }

    private float[] averaged() {
        float[] averaged = new float[weights.length];
        for (int i = 0; i < averaged.length; i++) {
            averaged[i] = (float) ((sums[i] + (double) weights[i] * (step - since[i])) / step);
        }
        return averaged;
    }

    private void learn(TrainingSentence sentence, Random random) {
        Units units = sentence.units;
        int n = units.count();
        ensure(n);
        for (int i = 0; i < n; i++) {
            boolean dropped = units.shape(i) != 0 && random.nextDouble() < dropout;
            ids[i] = dropped ? UNKNOWN : units.key(i);
        }
        score(sentence);
        decode(units);
        step++;
        boolean same = true;
        for (int i = 1; i < n; i++) {
            same &= guess[i] == sentence.isJoined(i);
        }
        if (same) {
            return;
        }
        for (int i = 1; i < n; i++) {
            boolean is = sentence.isJoined(i);
            boolean before = sentence.isJoined(i - 1);
            if (!units.isOpen(i) || guess[i] == is && (!is || guess[i - 1] == before)) {
                continue;
            }
            compute(sentence, i);
            if (guess[i] != is) {
                for (int k = 0; k < features.plain; k++) {
                    update(features.indices[k], is ? 1 : -1);
                }
            }
            for (int k = features.plain; k < features.all; k++) {
                if (is) {
                    update(features.indices[k] | (before ? 1 : 0), 1);
                }
                if (guess[i]) {
                    update(features.indices[k] | (guess[i - 1] ? 1 : 0), -1);
                }
            }
        }
    }

    private void update(int index, int by) {
        sums[index] += (double) weights[index] * (step - since[index]);
        since[index] = step;
        weights[index] += by;
    }

    private void compute(TrainingSentence sentence, int i) {
        features.compute(sentence.units, ids, i);
        byte[] opinions = sentence.opinions;
        if (opinions.length > 0) {
            int own = opinions[i];
            int around = (own << 4 | opinions[i - 1]) << 4 | (i + 1 < opinions.length ? opinions[i + 1] : 0);
            int pair = sentence.units.shape(i - 1) << 4 | sentence.units.shape(i);
            features.addPlain(61, own);
            features.addPlain(62, around);
            features.addPlain(63, ids[i - 1] * 31 + own);
            features.addPlain(64, ids[i] * 31 + own);
            features.addPlain(65, (ids[i - 1] * 31 + ids[i]) * 31 + own);
            features.addPlain(66, own << 8 | pair);
            features.addPlain(67, ids[i - 1] * 4099 + around);
            features.addPlain(68, ids[i] * 4099 + around);
        }
    }

    private void score(TrainingSentence sentence) {
        for (int i = 1; i < sentence.units.count(); i++) {
            if (!sentence.units.isOpen(i)) {
                continue;
            }
            compute(sentence, i);
            float cut = 0;
            for (int k = 0; k < features.plain; k++) {
                cut += weights[features.indices[k]];
            }
            float join = cut;
            for (int k = features.plain; k < features.all; k++) {
                cut += weights[features.indices[k]];
                join += weights[features.indices[k] | 1];
            }
            afterCut[i] = cut;
            afterJoin[i] = join;
        }
    }

    private void decode(Units units) {
        float cut = 0;
        float join = NEVER;
        int n = units.count();
        for (int i = 0; i < n; i++) {
            float best = Math.max(cut, join);
            cutBack[i] = join > cut;
            if (i == 0 || !units.isOpen(i)) {
                join = NEVER;
            } else {
                float one = cut + afterCut[i];
                float other = join + afterJoin[i];
                joinBack[i] = other > one;
                join = Math.max(one, other);
            }
            cut = best;
        }
        boolean last = join > cut;
        for (int i = n - 1; i >= 0; i--) {
            guess[i] = last;
            last = last ? joinBack[i] : cutBack[i];
        }
    }

    /** Decides on every gap of a sentence; valid until the next call. */
    boolean[] decide(TrainingSentence sentence) {
        know(sentence);
        decode(sentence.units);
        return guess;
    }

    private void know(TrainingSentence sentence) {
        int n = sentence.units.count();
        ensure(n);
        for (int i = 0; i < n; i++) {
            ids[i] = sentence.units.key(i);
        }
        score(sentence);
    }

    /** By how much joining wins at each gap over cutting there, the best of all ways on either side; 0 where closed. */
    float[] margins(TrainingSentence sentence) {
        know(sentence);
        Units units = sentence.units;
        int n = units.count();
        float[] cutUpTo = new float[n];
        float[] joinUpTo = new float[n];
        float[] cutFrom = new float[n];
        float[] joinFrom = new float[n];
        joinUpTo[0] = NEVER;
        for (int i = 1; i < n; i++) {
            cutUpTo[i] = Math.max(cutUpTo[i - 1], joinUpTo[i - 1]);
            joinUpTo[i] =
                    units.isOpen(i) ? Math.max(cutUpTo[i - 1] + afterCut[i], joinUpTo[i - 1] + afterJoin[i]) : NEVER;
        }
        for (int i = n - 2; i >= 0; i--) {
            boolean open = units.isOpen(i + 1);
            cutFrom[i] = open ? Math.max(cutFrom[i + 1], joinFrom[i + 1] + afterCut[i + 1]) : cutFrom[i + 1];
            joinFrom[i] = open ? Math.max(cutFrom[i + 1], joinFrom[i + 1] + afterJoin[i + 1]) : cutFrom[i + 1];
        }
        float[] margins = new float[n];
        for (int i = 1; i < n; i++) {
            margins[i] = units.isOpen(i) ? joinUpTo[i] + joinFrom[i] - cutUpTo[i] - cutFrom[i] : 0;
        }
        return margins;
    }

    private void ensure(int n) {
        if (guess.length < n) {
            afterCut = new float[n * 2];
            afterJoin = new float[n * 2];
            cutBack = new boolean[n * 2];
            joinBack = new boolean[n * 2];
            guess = new boolean[n * 2];
            ids = new long[n * 2];
        }
    }

    /** The weights as bytes, all to one scale. */
    byte[] quantized() {
        float most = 1e-6f;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        byte[] bytes = new byte[1 << bits];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(weights[i] * 127 / most);
        }
        return bytes;
    }
}
