package io.github.bantin.internal.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A trie of phrases over the keys of their words, with a value for each phrase.
 *
 * <p>Phrases are looked up forwards from an offset or backwards to one, the longest first. Words may be parted by blanks
 * and one line end; a phrase that is looked up forwards may have commas, each of them a word of its own. Immutable after building and safe for use by any number of threads.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTable<V> {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** The key of a comma, which no word has. */
    private static final long COMMA = -1;

    private final boolean backwards;

    /** The outer letters of the words that a phrase is looked up from. */
    private final Openings openings;

    /**
     * The edges of the trie by open addressing. An edge is a word's key mixed with the number of the node that it leads
     * away from; 0 marks a free place.
     */
    private final long[] edges;

    /** The node that each edge leads to. */
    private final int[] targets;

    /** Whether longer phrases go on from a node. */
    private final boolean[] inner;

    /** What the phrase that ends at a node stands for, or null. */
    private final @Nullable Object[] values;

    /**
     * A phrase that was found.
     *
     * @param begin where it begins in the text
     * @param end where it ends in the text
     * @param value what it stands for
     */
    public record Match<V>(int begin, int end, V value) {}

    private PhraseTable(Map<String, V> phrases, boolean backwards) {
        this.backwards = backwards;
        this.openings = new Openings(backwards);
        int words = 1;
        for (String phrase : phrases.keySet()) {
            words += phrase.split(" ", -1).length;
        }
        edges = new long[Integer.highestOneBit(words * 2) * 2];
        targets = new int[edges.length];
        inner = new boolean[words];
        values = new @Nullable Object[words];
        int nodes = 1;
        for (Map.Entry<String, V> phrase : phrases.entrySet()) {
            List<String> path = new ArrayList<>(List.of(phrase.getKey().split(" ", -1)));
            if (backwards) {
                Collections.reverse(path);
            }
            openings.add(path.get(0));
            int node = 0;
            for (String word : path) {
                inner[node] = true;
                long edge = edge(node, word.equals(",") ? COMMA : Words.key(word));
                int place = place(edge);
                if (edges[place] == 0) {
                    edges[place] = edge;
                    targets[place] = nodes++;
                }
                node = targets[place];
            }
            values[node] = phrase.getValue();
        }
    }

    /** The edge for a word away from a node. Keys have few more than 60 bits, so that the node's number mixes in freely. */
    private static long edge(int node, long key) {
        return key + node * MIX;
    }

    private int place(long edge) {
        int mask = edges.length - 1;
        int place = (int) (edge * MIX >>> 33) & mask;
        while (edges[place] != 0 && edges[place] != edge) {
            place = place + 1 & mask;
        }
        return place;
    }

    /** The node that a word leads to from another, or 0. */
    private int next(int node, String text, int begin, int end) {
        long key = Words.key(text, begin, end);
        return key == 0 ? 0 : targets[place(edge(node, key))];
    }

    /** Phrases that are only asked for whether they stand there, from a list parted by bars. */
    public static Map<String, Boolean> phrases(String list) {
        Map<String, Boolean> phrases = new HashMap<>();
        for (String phrase : list.split("\\|", -1)) {
            phrases.put(phrase, true);
        }
        return phrases;
    }

    /** A table whose phrases are looked up from their first word on. */
    public static <V> PhraseTable<V> forwards(Map<String, V> phrases) {
        return new PhraseTable<>(phrases, false);
    }

    /** A table whose phrases are looked up from their last word back. */
    public static <V> PhraseTable<V> backwards(Map<String, V> phrases) {
        return new PhraseTable<>(phrases, true);
    }

    /** The longest phrase that begins (of a backward table: ends) at an offset, blanks in between allowed. */
    public @Nullable Match<V> find(String text, int from) {
        return backwards ? findBefore(text, from) : findAfter(text, from);
    }

    private @Nullable Match<V> findAfter(String text, int from) {
        int first = Words.skipBlanks(text, from);
        if (first < 0 || first == text.length() || !openings.mayStand(text, first)) {
            return null;
        }
        int node = 0;
        int begin = first;
        int bestNode = 0;
        int bestEnd = 0;
        do {
            boolean comma = begin < text.length() && text.charAt(begin) == ',';
            int end = comma ? begin + 1 : Words.end(text, begin);
            node = comma ? targets[place(edge(node, COMMA))] : begin == end ? 0 : next(node, text, begin, end);
            if (node == 0) {
                break;
            }
            if (values[node] != null) {
                bestNode = node;
                bestEnd = end;
            }
            begin = inner[node] ? Words.skipBlanks(text, end) : -1;
        } while (begin >= 0);
        return bestNode == 0 ? null : match(first, bestEnd, bestNode);
    }

    private @Nullable Match<V> findBefore(String text, int from) {
        int last = Words.skipBlanksBack(text, from);
        if (last <= 0 || !openings.mayStand(text, last - 1)) {
            return null;
        }
        int node = 0;
        int end = last;
        int bestNode = 0;
        int bestBegin = 0;
        do {
            int begin = Words.begin(text, end);
            node = begin == end ? 0 : next(node, text, begin, end);
            if (node == 0) {
                break;
            }
            if (values[node] != null) {
                bestNode = node;
                bestBegin = begin;
            }
            end = inner[node] ? Words.skipBlanksBack(text, begin) : -1;
        } while (end >= 0);
        return bestNode == 0 ? null : match(bestBegin, last, bestNode);
    }

    @SuppressWarnings("unchecked") // only values of type V are put in
    private Match<V> match(int begin, int end, int node) {
        return new Match<>(begin, end, (V) Objects.requireNonNull(values[node]));
    }
}
