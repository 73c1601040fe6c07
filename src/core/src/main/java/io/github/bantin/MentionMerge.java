package io.github.bantin;

import io.github.bantin.extract.Mention;
import io.github.bantin.text.LineIndex;
import io.github.bantin.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Merges the mentions found in the articles in reading order with those found in the text as it stands.
 *
 * <p>Reading order adds only what no single line shows: a mention that runs over a line end or from one column to
 * another. Such a one takes the place of mentions of the text as it stands that it holds, as a torn number does of its first
 * half. Where two overlap otherwise, the one of the text as it stands is kept.
 */
final class MentionMerge {
    private MentionMerge() {}

    static List<Mention> merge(List<Mention> asItStands, List<Mention> inOrder) {
        NavigableMap<Integer, Mention> pieces = new TreeMap<>();
        for (Mention mention : inOrder) {
            if (!runsOverLines(mention)) {
                continue;
            }
            for (Span piece : mention.excerpt().spans()) {
                pieces.put(piece.begin(), mention);
            }
        }
        Set<Mention> refused = new HashSet<>();
        for (Mention mention : asItStands) {
            for (Mention other : overlapping(pieces, mention.span())) {
                if (!holds(other, mention.span())) {
                    refused.add(other);
                }
            }
        }
        List<Mention> merged = new ArrayList<>();
        for (Mention mention : asItStands) {
            if (refused.containsAll(overlapping(pieces, mention.span()))) {
                merged.add(mention);
            }
        }
        for (Mention mention : inOrder) {
            if (runsOverLines(mention) && !refused.contains(mention)) {
                merged.add(mention);
            }
        }
        merged.sort(Comparator.comparing(Mention::span));
        return List.copyOf(merged);
    }

    /** Pieces of a torn mention are joined by line feeds too. */
    private static boolean runsOverLines(Mention mention) {
        return mention.text().chars().anyMatch(c -> LineIndex.isLineEnd((char) c));
    }

    private static boolean holds(Mention mention, Span span) {
        return mention.excerpt().spans().stream().anyMatch(piece -> piece.contains(span));
    }

    private static List<Mention> overlapping(NavigableMap<Integer, Mention> pieces, Span span) {
        List<Mention> found = new ArrayList<>();
        Map.Entry<Integer, Mention> before = pieces.lowerEntry(span.begin());
        if (before != null && overlaps(before.getValue(), span)) {
            found.add(before.getValue());
        }
        for (Mention mention : pieces.subMap(span.begin(), span.end()).values()) {
            if (overlaps(mention, span) && !found.contains(mention)) {
                found.add(mention);
            }
        }
        return found;
    }

    private static boolean overlaps(Mention mention, Span span) {
        return mention.excerpt().spans().stream().anyMatch(span::overlaps);
    }
}
