package io.github.bantin.article;

import io.github.bantin.internal.learn.NgramModel;
import io.github.bantin.internal.learn.PageTokens;
import io.github.bantin.internal.word.LexiconTable;
import io.github.bantin.internal.word.SyllableKeys;
import io.github.bantin.internal.word.WordModel;

/** Judges whether the words at the end of one line go on at the begin of another. Immutable. */
final class Junction {
    private static final long STOP = PageTokens.mark('.');

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

    /** The key of the last syllable of a line, 0 if it ends in none. */
    static long lastSyllable(Page page, PageLine line) {
        return syllable(page, line, line.end() - 1);
    }

    /** The key of the first syllable of a line, 0 if it begins with none. */
    static long firstSyllable(Page page, PageLine line) {
        return syllable(page, line, line.first());
    }

    private static long syllable(Page page, PageLine line, int token) {
        PageTokens tokens = page.tokens();
        return line.tokens() == 0 || !tokens.isWord(token)
                ? 0
                : SyllableKeys.key(page.text(), tokens.begin(token), tokens.end(token));
    }

    /** Whether two syllables are a word of two syllables. */
    boolean isWord(long last, long first) {
        return last != 0 && first != 0 && lexicon.isWord(SyllableKeys.join(SyllableKeys.join(0, last), first));
    }

    /** How much likelier the first word of a line has a capital inside a sentence than other words have. */
    double capital(Page page, PageLine line) {
        return line.tokens() == 0 ? 0 : model.capital(page.tokens().key(line.first()));
    }

    /** How much likelier a capital stands behind the last word of a line than behind other words. */
    double capitalBehind(Page page, PageLine line) {
        return line.tokens() == 0 ? 0 : model.capitalBehind(page.tokens().key(line.end() - 1));
    }

    /** How much likelier a sentence ends behind the last word of a line than behind other words. */
    double stopBehind(Page page, PageLine line) {
        return line.tokens() == 0 ? 0 : model.pair(page.tokens().key(line.end() - 1), STOP);
    }

    /** How much likelier a sentence begins with the first word of a line than with other words. */
    double stopBefore(Page page, PageLine line) {
        return line.tokens() == 0 ? 0 : model.pair(STOP, page.tokens().key(line.first()));
    }

    /** How much likelier an article begins with a line than a sentence inside one. */
    double lead(Page page, PageLine line) {
        return line.tokens() < 2
                ? 0
                : model.lead(page.tokens().key(line.first()), page.tokens().key(line.first() + 1));
    }

    /** How well the end of one line and the begin of another fit, by marks, and by case as names have it. */
    static double caseFits(PageLine end, PageLine begin, double capital) {
        boolean torn = !end.closed();
        if (torn && begin.opensInside()) {
            return 3;
        }
        if (torn == begin.opensInside()) {
            return 0;
        }
        return begin.opening() == PageLine.Opening.CAPITAL && torn ? Math.max(-4, Math.min(1.5, capital - 1)) : -3;
    }
}
