package io.github.bantin.article;

import io.github.bantin.internal.learn.Hash;
import io.github.bantin.internal.learn.NgramModel;
import io.github.bantin.internal.learn.PageTokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What fragments of a page speak of: the pairs of neighbouring words and the rare words that stand in more than one
 * fragment, each weighed by how rare it is in the language and on the page.
 */
final class Cohesion {
    /** The terms of a fragment, sorted, with their weights. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody, and made by the thousand
    record Terms(long[] keys, float[] weights, float norm, float mass) {
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
            for (int i = 0; i < keys.length; i++) {
                while (k < other.keys.length && other.keys[k] < keys[i]) {
                    k++;
                }
                common += k < other.keys.length && other.keys[k] == keys[i] ? weights[i] : 0;
            }
            return mass == 0 ? 0 : common / mass;
        }

        /** The terms of both. */
        Terms plus(Terms other) {
            long[] merged = new long[keys.length + other.keys.length];
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

    private final Page page;
    private final NgramModel model;
    private final Map<Long, Integer> fragmentsWith = new HashMap<>();

    private Cohesion(Page page, NgramModel model) {
        this.page = page;
        this.model = model;
    }

    static Terms[] of(Page page, NgramModel model, List<Fragment> fragments) {
        Cohesion cohesion = new Cohesion(page, model);
        long[][] keys = new long[fragments.size()][];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = cohesion.keys(fragments.get(i));
        }
        Terms[] terms = new Terms[keys.length];
        for (int i = 0; i < keys.length; i++) {
            terms[i] = cohesion.terms(keys[i]);
        }
        return terms;
    }

    private final Map<Long, Float> rarity = new HashMap<>();

    private long[] keys(Fragment fragment) {
        PageTokens tokens = page.tokens();
        int begin = fragment.first().first();
        int end = fragment.last().end();
        long[] keys = new long[2 * (end - begin)];
        int count = 0;
        for (int i = begin; i < end; i++) {
            if (!tokens.isWord(i) && tokens.kind(i) != PageTokens.FIGURE) {
                continue;
            }
            long key = tokens.key(i);
            if (tokens.kind(i) == PageTokens.FIGURE) {
                key = Hash.of(
                        page.text().substring(tokens.begin(i), tokens.end(i)).hashCode(), 3);
                if (tokens.end(i) - tokens.begin(i) > 1 && !rarity.containsKey(key)) {
                    rarity.put(key, 9f);
                }
            } else if (!rarity.containsKey(key)) {
                rarity.put(key, (float) -model.logShare(key));
            }
            if (rarity.getOrDefault(key, 0f) > 8) {
                keys[count++] = key;
            }
            if (i + 1 < end && tokens.isWord(i) && tokens.isWord(i + 1)) {
                long pair = Hash.of(key, tokens.key(i + 1));
                if (!rarity.containsKey(pair)) {
                    double log = model.logShare(key)
                            + model.logShare(tokens.key(i + 1))
                            + model.pair(key, tokens.key(i + 1));
                    rarity.put(pair, (float) -log);
                }
                keys[count++] = pair;
            }
        }
        long[] sorted = Arrays.copyOf(keys, count);
        Arrays.sort(sorted);
        long before = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || sorted[i] != before) {
                fragmentsWith.merge(sorted[i], 1, Integer::sum);
            }
            before = sorted[i];
        }
        return sorted;
    }

    private Terms terms(long[] sorted) {
        long[] keys = new long[sorted.length];
        float[] weights = new float[sorted.length];
        int count = 0;
        double squares = 0;
        double mass = 0;
        for (int i = 0; i < sorted.length; ) {
            int k = i;
            while (k < sorted.length && sorted[k] == sorted[i]) {
                k++;
            }
            int spread = fragmentsWith.getOrDefault(sorted[i], 1);
            double rare = Math.max(0, rarity.getOrDefault(sorted[i], 8f) - 5);
            double weight = rare * (1 + Math.log(k - i)) / Math.sqrt(Math.max(1, spread - 1));
            squares += weight * weight * (spread == 1 ? 0.25 : 1);
            mass += weight;
            if (spread > 1) {
                keys[count] = sorted[i];
                weights[count++] = (float) weight;
            }
            i = k;
        }
        return new Terms(
                Arrays.copyOf(keys, count), Arrays.copyOf(weights, count), (float) Math.sqrt(squares), (float) mass);
    }
}
