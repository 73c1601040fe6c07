package io.github.bantin.internal.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A trie of phrases over the keys of their words, with a value for each phrase.
 *
 * <p>Phrases are looked up forwards from an offset or backwards to one, the longest first. Words may be parted by blanks
 * and one line end. Immutable after building and safe for use by any number of threads.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTable<V> {
    private final Node<V> root = new Node<>();
    private final boolean backwards;

    /** The words that may stand at one place of a phrase, by open addressing; key 0 marks a free place. */
    private static final class Node<V> {
        private static final int LEAST_ROOM = 4;

        private long[] keys = new long[LEAST_ROOM];
        private List<@Nullable Node<V>> nodes = new ArrayList<>(Collections.nCopies(LEAST_ROOM, null));
        private int size;

        @Nullable
        V value;

        boolean isLeaf() {
            return size == 0;
        }

        @Nullable
        Node<V> next(long key) {
            return key == 0 || size == 0 ? null : nodes.get(place(key));
        }

        Node<V> nextOrNew(long key) {
            int place = place(key);
            Node<V> known = nodes.get(place);
            if (known != null) {
                return known;
            }
            Node<V> added = new Node<>();
            keys[place] = key;
            nodes.set(place, added);
            if (++size * 2 > keys.length) {
                grow();
            }
            return added;
        }

        private void grow() {
            long[] oldKeys = keys;
            List<@Nullable Node<V>> oldNodes = nodes;
            keys = new long[oldKeys.length * 2];
            nodes = new ArrayList<>(Collections.nCopies(keys.length, null));
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    int place = place(oldKeys[i]);
                    keys[place] = oldKeys[i];
                    nodes.set(place, oldNodes.get(i));
                }
            }
        }

        private int place(long key) {
            int mask = keys.length - 1;
            int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
            while (keys[place] != 0 && keys[place] != key) {
                place = place + 1 & mask;
            }
            return place;
        }
    }

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
        phrases.forEach((phrase, value) -> {
            List<String> words = new ArrayList<>(List.of(phrase.split(" ", -1)));
            if (backwards) {
                Collections.reverse(words);
            }
            Node<V> node = root;
            for (String word : words) {
                node = node.nextOrNew(keyOf(word));
            }
            node.value = value;
        });
    }

    private static long keyOf(String word) {
        long key = Words.key(word);
        if (key == 0) {
            throw new IllegalArgumentException("no word of a phrase: " + word);
        }
        return key;
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
        Match<V> best = null;
        Node<V> node = root;
        int first = -1;
        int at = from;
        while (!node.isLeaf()) {
            int begin = Words.skipBlanks(text, at);
            int end = begin < 0 ? -1 : Words.end(text, begin);
            if (begin < 0 || begin == end) {
                break;
            }
            Node<V> next = node.next(Words.key(text, begin, end));
            if (next == null) {
                break;
            }
            first = first < 0 ? begin : first;
            if (next.value != null) {
                best = new Match<>(first, end, next.value);
            }
            node = next;
            at = end;
        }
        return best;
    }

    private @Nullable Match<V> findBefore(String text, int from) {
        Match<V> best = null;
        Node<V> node = root;
        int last = -1;
        int at = from;
        while (!node.isLeaf()) {
            int end = Words.skipBlanksBack(text, at);
            int begin = end < 0 ? -1 : Words.begin(text, end);
            if (begin < 0 || begin == end) {
                break;
            }
            Node<V> next = node.next(Words.key(text, begin, end));
            if (next == null) {
                break;
            }
            last = last < 0 ? end : last;
            if (next.value != null) {
                best = new Match<>(begin, last, next.value);
            }
            node = next;
            at = begin;
        }
        return best;
    }
}
