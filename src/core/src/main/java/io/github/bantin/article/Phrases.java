package io.github.bantin.article;

import io.github.bantin.internal.learn.Hash;
import io.github.bantin.internal.learn.PageTokens;
import java.util.HashSet;
import java.util.Set;

/** Phrases by which lines are known, found in any case and in composed or decomposed text. Immutable. */
final class Phrases {
    private final Set<Long> begins = new HashSet<>();
    private final Set<Long> wholes = new HashSet<>();

    private Phrases(String phrases) {
        for (String phrase : phrases.split("\\|", -1)) {
            PageTokens tokens = PageTokens.of(phrase);
            long hash = 0;
            for (int i = 0; i < tokens.size(); i++) {
                hash = Hash.of(hash, tokens.key(i));
                begins.add(hash);
            }
            wholes.add(hash);
        }
    }

    /** The keys of words parted by blanks. */
    static Set<Long> words(String words) {
        PageTokens tokens = PageTokens.of(words);
        Set<Long> keys = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            keys.add(tokens.key(i));
        }
        return keys;
    }

    /** Phrases parted by "|". */
    static Phrases of(String phrases) {
        return new Phrases(phrases);
    }

    /** The token behind the longest phrase that begins at a token, or -1 if none does. */
    int end(PageTokens tokens, int first, int limit) {
        int end = -1;
        long hash = 0;
        for (int i = first; i < limit; i++) {
            hash = Hash.of(hash, tokens.key(i));
            if (!begins.contains(hash)) {
                break;
            }
            end = wholes.contains(hash) ? i + 1 : end;
        }
        return end;
    }

    /** The token behind the longest phrase that a line begins with, behind marks as bullets are, or -1; a line does not begin small. */
    int end(Page page, int line) {
        PageLine at = page.line(line);
        PageTokens tokens = page.tokens();
        int first = at.first();
        while (first < at.end() && tokens.kind(first) == PageTokens.MARK) {
            first++;
        }
        boolean small = first == at.first() && first < at.end() && tokens.kind(first) == PageTokens.LOWER;
        return small ? -1 : end(tokens, first, at.end());
    }

    /** Whether a line begins with a phrase. */
    boolean begin(Page page, int line) {
        return end(page, line) >= 0;
    }
}
