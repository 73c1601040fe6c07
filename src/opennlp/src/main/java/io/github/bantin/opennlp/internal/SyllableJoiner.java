package io.github.bantin.opennlp.internal;

import io.github.bantin.internal.word.LexiconTable;
import io.github.bantin.internal.word.LongSentence;
import io.github.bantin.internal.word.UnitKind;
import io.github.bantin.internal.word.Units;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import io.github.bantin.token.SentenceSegmenter;
import io.github.bantin.token.Token;
import io.github.bantin.token.TokenKind;
import io.github.bantin.token.VietnameseTokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;

/** Joins syllables into words by a model that tags them with B and I. Safe for use by any number of threads. */
public final class SyllableJoiner {
    private static final int BEAM = 3;

    private final MaxentModel model;
    private final LexiconTable lexicon;

    /**
     * Makes a joiner.
     *
     * @param model the model
     * @param lexicon the lexicon that it was trained with
     */
    public SyllableJoiner(MaxentModel model, LexiconTable lexicon) {
        this.model = model;
        this.lexicon = lexicon;
    }

    /**
     * Cuts a text into words.
     *
     * @param text any text
     * @return the words in the order of the text
     */
    public List<Token> segment(CharSequence text) {
        String source = Objects.requireNonNull(text, "text").toString();
        List<Token> words = new ArrayList<>(source.length() / 6 + 1);
        List<Token> tokens = VietnameseTokenizer.standard().tokenize(source);
        int[] ends = SentenceSegmenter.standard().segment(source).stream()
                .mapToInt(sentence -> sentence.span().end())
                .toArray();
        int begin = 0;
        int sentence = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int at = tokens.get(i).span().begin();
            if (sentence < ends.length && at >= ends[sentence]) {
                join(source, tokens.subList(begin, i), true, words);
                begin = i;
            } else if (i - begin == LongSentence.MOST_UNITS) {
                begin += join(source, tokens.subList(begin, i), false, words);
            }
            while (sentence < ends.length && at >= ends[sentence]) {
                sentence++;
            }
        }
        join(source, tokens.subList(begin, tokens.size()), true, words);
        return List.copyOf(words);
    }

    /** Joins the tokens of a sentence, or of one that goes on as many as can be decided, and returns how many. */
    private int join(String text, List<Token> tokens, boolean whole, List<Token> words) {
        if (tokens.isEmpty()) {
            return 0;
        }
        Units units = new Units(tokens.size());
        String[] syllables = new String[tokens.size()];
        for (int i = 0; i < syllables.length; i++) {
            Token token = tokens.get(i);
            syllables[i] = token.text();
            UnitKind kind = UnitKind.ofToken(token.kind().name());
            units.add(text, token.span().begin(), token.span().end(), kind);
        }
        units.complete(lexicon);
        SequenceValidator<String> openOnly =
                (i, inputs, outcomes, outcome) -> units.isOpen(i) ? true : SyllableContext.BEGIN.equals(outcome);
        Sequence best = new BeamSearch(BEAM, model)
                .bestSequence(syllables, new Object[0], new SyllableContext(units), openOnly);
        List<String> outcomes = best == null ? List.of() : best.getOutcomes();
        boolean[] joined = new boolean[syllables.length];
        for (int i = 0; i < outcomes.size(); i++) {
            joined[i] = i > 0 && SyllableContext.INSIDE.equals(outcomes.get(i));
        }
        int given = whole ? joined.length : LongSentence.cut(units, joined);
        for (int i = 0; i < given; ) {
            int last = i;
            while (last + 1 < given && joined[last + 1]) {
                last++;
            }
            words.add(last == i ? tokens.get(i) : joined(text, tokens.get(i), tokens.get(last)));
            i = last + 1;
        }
        return given;
    }

    private static Token joined(String text, Token first, Token last) {
        Span span = new Span(first.span().begin(), last.span().end());
        return new Token(Excerpt.of(text, span), TokenKind.WORD);
    }
}
