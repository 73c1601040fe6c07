package io.github.bantin.article;

import io.github.bantin.internal.learn.Hash;
import io.github.bantin.internal.learn.KeyTable;
import io.github.bantin.internal.learn.NgramModel;
import io.github.bantin.internal.learn.PageTokens;
import java.util.Arrays;
import java.util.List;

/**
 * What fragments of a page speak of: the pairs of neighbouring words and the rare words that stand in more than one
 * fragment, each weighed by how rare it is in the language and on the page.
 */
final class Cohesion {
    /** The terms of a fragment, sorted, with their weights. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody, and made by the thousand
    record Terms(int[] keys, float[] weights, float norm, float mass) {
        /** So many times fewer terms are looked up, each by itself, among others. */
        private static final int FEWER = 16;

        static final Terms NONE = new Terms(new int[0], new float[0], 0, 0);

        float dot(Terms other) {
            float dot = 0;
            int i = 0;
            int k = 0;
            while (i < keys.length && k < other.keys.length) {
                if (keys[i] == other.keys[k]) {
                    dot += weights[i++] * other.weights[k++];
                } else if (keys[i] < other.keys[k]) {
                    i++;
                } else {
                    k++;
                }
            }
            return dot;
        }

        float cosine(Terms other) {
            return norm == 0 || other.norm == 0 ? 0 : dot(other) / (norm * other.norm);
        }

        /** The share of these terms, by weight, that the others have too. */
        float coverage(Terms other) {
            float common = 0;
            int k = 0;
            boolean few = FEWER * keys.length < other.keys.length;
            for (int i = 0; i < keys.length; i++) {
                if (few) {
                    int at = Arrays.binarySearch(other.keys, k, other.keys.length, keys[i]);
                    k = at < 0 ? -1 - at : at;
                }
                while (k < other.keys.length && other.keys[k] < keys[i]) {
                    k++;
                }
                common += k < other.keys.length && other.keys[k] == keys[i] ? weights[i] : 0;
            }
            return mass == 0 ? 0 : common / mass;
        }

        /** The terms of both. */
        Terms plus(Terms other) {
            int[] merged = new int[keys.length + other.keys.length];
            float[] sums = new float[merged.length];
            int count = 0;
            int i = 0;
            int k = 0;
            while (i < keys.length || k < other.keys.length) {
                boolean own = k == other.keys.length || i < keys.length && keys[i] <= other.keys[k];
                boolean others = i == keys.length || k < other.keys.length && other.keys[k] <= keys[i];
                merged[count] = own ? keys[i] : other.keys[k];
                sums[count++] = (own ? weights[i++] : 0) + (others ? other.weights[k++] : 0);
            }
            double square = norm * norm + other.norm * other.norm + 2 * dot(other);
            return new Terms(
                    Arrays.copyOf(merged, count),
                    Arrays.copyOf(sums, count),
                    (float) Math.sqrt(square),
                    mass + other.mass);
        }
    }

    /** A single word that is no rarer tells nothing. */
    private static final float RARE_WORD = 8;

    /** How rare a number of several figures is. */
    private static final float FIGURES = 9;

    private final Page page;
    private final NgramModel model;
    private final KeyTable table;
    private float[] rarity;
    private int[] spread;

    private Cohesion(Page page, NgramModel model, int expected) {
        this.page = page;
        this.model = model;
        this.table = new KeyTable(expected);
        this.rarity = new float[expected];
        this.spread = new int[expected];
    }

    static Terms[] of(Page page, NgramModel model, List<Fragment> fragments) {
        Cohesion cohesion = new Cohesion(page, model, 2 * page.tokenCount() + 16);
        int[][] keys = new int[fragments.size()][];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = cohesion.keys(fragments.get(i));
        }
        Terms[] terms = new Terms[keys.length];
        for (int i = 0; i < keys.length; i++) {
            terms[i] = cohesion.terms(keys[i]);
        }
        return terms;
    }

    private int number(long key) {
        int known = table.size();
        int number = table.add(key);
        if (number == rarity.length) {
            rarity = Arrays.copyOf(rarity, 2 * number);
            spread = Arrays.copyOf(spread, 2 * number);
        }
        if (table.size() > known) {
            rarity[number] = -1;
        }
        return number;
    }

    private int[] keys(Fragment fragment) {
        PageTokens tokens = page.tokens();
        int begin = fragment.first().first();
        int end = fragment.last().end();
        int[] keys = new int[2 * (end - begin)];
        int count = 0;
        double share = 0;
        for (int i = begin; i < end; i++) {
            boolean word = tokens.isWord(i);
            if (!word && tokens.kind(i) != PageTokens.FIGURE) {
                continue;
            }
            if (!word) {
                int number = number(Hash.of(figures(tokens.begin(i), tokens.end(i)), 3));
                rarity[number] = tokens.end(i) - tokens.begin(i) > 1 ? FIGURES : 0;
                if (rarity[number] > RARE_WORD) {
                    keys[count++] = number;
                }
                continue;
            }
            long key = tokens.key(i);
            boolean follows = i > begin && tokens.isWord(i - 1);
            double before = share;
            int number = number(key);
            if (rarity[number] < 0) {
                rarity[number] = (float) -model.logShare(key);
            }
            share = -rarity[number];
            if (rarity[number] > RARE_WORD) {
                keys[count++] = number;
            }
            if (follows) {
                int pair = number(Hash.of(tokens.key(i - 1), key));
                if (rarity[pair] < 0) {
                    rarity[pair] = (float) Math.max(0, -before - share - model.pair(tokens.key(i - 1), key));
                }
                keys[count++] = pair;
            }
        }
        int[] sorted = Arrays.copyOf(keys, count);
        Arrays.sort(sorted);
        for (int i = 0; i < count; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                spread[sorted[i]]++;
            }
        }
        return sorted;
    }

    private long figures(int begin, int end) {
        long hash = 0;
        for (int i = begin; i < end; i++) {
            hash = hash * 31 + page.text().charAt(i);
        }
        return hash;
    }

    private Terms terms(int[] sorted) {
        int[] keys = new int[sorted.length];
        float[] weights = new float[sorted.length];
        int count = 0;
        double squares = 0;
        double mass = 0;
        for (int i = 0; i < sorted.length; ) {
            int k = i;
            while (k < sorted.length && sorted[k] == sorted[i]) {
                k++;
            }
            int many = spread[sorted[i]];
            double rare = Math.max(0, rarity[sorted[i]] - 5);
            double times = k - i == 1 ? 1 : 1 + Math.log(k - i);
            double weight = rare * times / Math.sqrt(Math.max(1, many - 1));
            squares += weight * weight * (many == 1 ? 0.25 : 1);
            mass += weight;
            if (many > 1) {
                keys[count] = sorted[i];
                weights[count++] = (float) weight;
            }
            i = k;
        }
        return new Terms(
                Arrays.copyOf(keys, count), Arrays.copyOf(weights, count), (float) Math.sqrt(squares), (float) mass);
    }
}
