package io.github.bantin.article;

import io.github.bantin.internal.learn.PageTokens;
import java.util.HashSet;
import java.util.Set;

/** What bylines look like: names of persons or agencies, as a rule in capitals, with a word or two that tell what they did. */
final class Bylines {
    /** So many words in small letters may stand in one, as in "Tin và ảnh của". */
    private static final int MOST_SMALL = 3;

    private static final Set<Long> CUES = new HashSet<>();

    static {
        PageTokens words = PageTokens.of("theo nguồn tin bài ảnh video tổng biên lược sưu thực người tác");
        for (int i = 0; i < words.size(); i++) {
            CUES.add(words.key(i));
        }
    }

    private Bylines() {}

    /** Whether a fragment may be a byline: what says more in small letters is a title or text. */
    static boolean mayBe(Fragment fragment) {
        PageTokens tokens = fragment.page.tokens();
        int first = fragment.first().first();
        while (first < fragment.first().end() && !tokens.isWord(first)) {
            first++;
        }
        if (first < fragment.first().end() && CUES.contains(tokens.key(first))) {
            return true;
        }
        int small = 0;
        for (int i = first; i < fragment.last().end(); i++) {
            small += tokens.kind(i) == PageTokens.LOWER ? 1 : 0;
        }
        return small <= MOST_SMALL;
    }
}
