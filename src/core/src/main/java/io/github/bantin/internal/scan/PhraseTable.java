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

    /** How many phrases have one long of bits, of which most then stay free. */
    private static final int FIRSTS_PER_LONG = 8;

    private static final int BIT_SHIFT = 40;

    /** The key of a comma, which no word has. */
    private static final long COMMA = -1;

    private final boolean backwards;

    /** A bit for each word that a phrase is looked up from, by its key; nearly all other words have other bits. */
    private final long[] firsts;

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
        firsts = new long[Integer.highestOneBit(Math.max(1, phrases.size() / FIRSTS_PER_LONG)) * 2];
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
            long bit = Words.key(path.get(0)) * MIX >>> BIT_SHIFT;
            firsts[(int) (bit >>> 6) & firsts.length - 1] |= 1L << bit;
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
    private int next(int node, long key) {
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
        if (backwards) {
            int end = Words.skipBlanksBack(text, from);
            int begin = end <= 0 ? end : Words.begin(text, end);
            int node = begin == end ? 0 : root(Words.key(text, begin, end));
            return node == 0 ? null : before(text, begin, end, node);
        }
        int begin = Words.skipBlanks(text, from);
        int end = begin < 0 ? begin : Words.end(text, begin);
        int node = begin == end ? 0 : root(Words.key(text, begin, end));
        return node == 0 ? null : after(text, begin, end, node);
    }

    /** The longest phrase, as above, in a text that is asked many tables at a place. */
    public @Nullable Match<V> find(ScannedText text, int from) {
        int slot = backwards ? text.before(from) : text.behind(from);
        int node = root(backwards ? text.beforeKey(slot) : text.behindKey(slot));
        return node == 0 ? null : backwards ? before(text, slot, node) : after(text, slot, node);
    }

    private @Nullable Match<V> after(ScannedText text, int firstSlot, int firstNode) {
        int node = firstNode;
        int first = text.behindBegin(firstSlot);
        int end = text.behindEnd(firstSlot);
        int bestNode = 0;
        int bestEnd = 0;
        while (node != 0) {
            if (values[node] != null) {
                bestNode = node;
                bestEnd = end;
            }
            if (!inner[node]) {
                break;
            }
            int slot = text.behind(end);
            int begin = text.behindBegin(slot);
            if (begin < 0) {
                break;
            }
            boolean comma = begin < text.length() && text.charAt(begin) == ',';
            end = comma ? begin + 1 : text.behindEnd(slot);
            node = comma ? targets[place(edge(node, COMMA))] : next(node, text.behindKey(slot));
        }
        return bestNode == 0 ? null : match(first, bestEnd, bestNode);
    }

    private @Nullable Match<V> before(ScannedText text, int lastSlot, int lastNode) {
        int node = lastNode;
        int begin = text.beforeBegin(lastSlot);
        int last = text.beforeEnd(lastSlot);
        int bestNode = 0;
        int bestBegin = 0;
        while (node != 0) {
            if (values[node] != null) {
                bestNode = node;
                bestBegin = begin;
            }
            if (!inner[node]) {
                break;
            }
            int slot = text.before(begin);
            if (text.beforeEnd(slot) < 0) {
                break;
            }
            begin = text.beforeBegin(slot);
            node = next(node, text.beforeKey(slot));
        }
        return bestNode == 0 ? null : match(bestBegin, last, bestNode);
    }

    /** The longest phrase whose first word is known with its node. */
    private @Nullable Match<V> after(String text, int first, int firstEnd, int firstNode) {
        int node = firstNode;
        int end = firstEnd;
        int bestNode = 0;
        int bestEnd = 0;
        while (node != 0) {
            if (values[node] != null) {
                bestNode = node;
                bestEnd = end;
            }
            int begin = inner[node] ? Words.skipBlanks(text, end) : -1;
            if (begin < 0) {
                break;
            }
            if (begin < text.length() && text.charAt(begin) == ',') {
                end = begin + 1;
                node = targets[place(edge(node, COMMA))];
            } else {
                end = Words.end(text, begin);
                node = begin == end ? 0 : next(node, Words.key(text, begin, end));
            }
        }
        return bestNode == 0 ? null : match(first, bestEnd, bestNode);
    }

    /** The longest phrase whose last word is known with its node. */
    private @Nullable Match<V> before(String text, int lastBegin, int last, int lastNode) {
        int node = lastNode;
        int begin = lastBegin;
        int bestNode = 0;
        int bestBegin = 0;
        while (node != 0) {
            if (values[node] != null) {
                bestNode = node;
                bestBegin = begin;
            }
            int end = inner[node] ? Words.skipBlanksBack(text, begin) : -1;
            if (end < 0) {
                break;
            }
            begin = Words.begin(text, end);
            node = begin == end ? 0 : next(node, Words.key(text, begin, end));
        }
        return bestNode == 0 ? null : match(bestBegin, last, bestNode);
    }

    /** The node that a phrase's first word (of a backward table: its last) leads to, or 0. */
    private int root(long key) {
        long bit = key * MIX >>> BIT_SHIFT;
        return (firsts[(int) (bit >>> 6) & firsts.length - 1] >>> bit & 1) == 0 ? 0 : next(0, key);
    }

    @SuppressWarnings("unchecked") // only values of type V are put in
    private Match<V> match(int begin, int end, int node) {
        return new Match<>(begin, end, (V) Objects.requireNonNull(values[node]));
    }
}
