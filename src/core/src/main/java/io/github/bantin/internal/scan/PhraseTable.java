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
 * and one line end; a word of a phrase that is a comma alone stands for a comma. Immutable after building and safe for use by any number of threads.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTable<V> {
    /** The key of a comma, which no word has. */
    private static final long COMMA = -1;

    private final Node<V> root = new Node<>();
    private final boolean backwards;

    private static final class Node<V> {
        final Map<Long, Node<V>> next = new HashMap<>();

        @Nullable
        V value;
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
            for (String part : words) {
                long word = part.equals(",") ? COMMA : Words.key(part);
                node = node.next.computeIfAbsent(word, key -> new Node<>());
            }
            node.value = value;
        });
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
        while (!node.next.isEmpty()) {
            int begin = Words.skipBlanks(text, at);
            int end = begin < 0 ? -1 : Words.end(text, begin);
            boolean comma = begin >= 0 && begin == end && begin < text.length() && text.charAt(begin) == ',';
            if (begin < 0 || begin == end && !comma) {
                break;
            }
            end += comma ? 1 : 0;
            Node<V> next = node.next.get(comma ? COMMA : Words.key(text, begin, end));
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
        while (!node.next.isEmpty()) {
            int end = Words.skipBlanksBack(text, at);
            int begin = end < 0 ? -1 : Words.begin(text, end);
            if (begin < 0 || begin == end) {
                break;
            }
            Node<V> next = node.next.get(Words.key(text, begin, end));
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
