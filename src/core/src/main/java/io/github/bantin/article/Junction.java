package io.github.bantin.article;

import io.github.bantin.internal.learn.NgramModel;
import io.github.bantin.internal.learn.PageTokens;
import io.github.bantin.internal.word.LexiconTable;
import io.github.bantin.internal.word.SyllableKeys;
import io.github.bantin.internal.word.WordModel;

/** Judges whether the words at the end of one line go on at the begin of another. Immutable. */
final class Junction {
    private final NgramModel model;
    private final LexiconTable lexicon = WordModel.standard().lexicon();

    Junction(NgramModel model) {
        this.model = model;
    }

    NgramModel model() {
        return model;
    }

    /** How much likelier the pair of tokens at the junction is than chance. */
    double pair(Page page, PageLine before, PageLine after) {
        PageTokens tokens = page.tokens();
        return before.tokens() == 0 || after.tokens() == 0
                ? 0
                : model.pair(tokens.key(before.end() - 1), tokens.key(after.first()));
    }

    /** How much more the tokens around the pair speak for it. */
    double triples(Page page, PageLine before, PageLine after) {
        PageTokens tokens = page.tokens();
        if (before.tokens() == 0 || after.tokens() == 0) {
            return 0;
        }
        long last = tokens.key(before.end() - 1);
        long first = tokens.key(after.first());
        double sum = 0;
        if (before.tokens() > 1) {
            sum += model.triple(tokens.key(before.end() - 2), last, first);
        }
        if (after.tokens() > 1) {
            sum += model.triple(last, first, tokens.key(after.first() + 1));
        }
        return sum;
    }

    /** Whether the last syllable of one line and the first of another one are a word of two syllables. */
    boolean word(Page page, PageLine before, PageLine after) {
        PageTokens tokens = page.tokens();
        int last = before.end() - 1;
        int first = after.first();
        if (before.tokens() == 0 || after.tokens() == 0 || !tokens.isWord(last) || !tokens.isWord(first)) {
            return false;
        }
        long word = SyllableKeys.join(0, SyllableKeys.key(page.text(), tokens.begin(last), tokens.end(last)));
        return lexicon.isWord(
                SyllableKeys.join(word, SyllableKeys.key(page.text(), tokens.begin(first), tokens.end(first))));
    }

    /** The rough sum of words that meet and of case that tells good candidates from bad ones. */
    double meet(Page page, PageLine end, PageLine begin) {
        double score = pair(page, end, begin) + triples(page, end, begin);
        boolean torn = !end.closed();
        if (torn && begin.opensInside()) {
            score += 3;
        } else if (torn != begin.opensInside()) {
            score -= begin.opening() == PageLine.Opening.CAPITAL && torn ? 1 : 3;
        }
        return score;
    }
}
