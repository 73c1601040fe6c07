package io.github.bantin.opennlp;

import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import io.github.bantin.token.Token;
import io.github.bantin.token.TokenKind;
import io.github.bantin.token.VietnameseTokenizer;
import io.github.bantin.token.WordSegmenter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.tokenize.Tokenizer;

/**
 * A word segmenter for Bantin over any tokenizer of OpenNLP. As safe for use by several threads as the tokenizer is.
 *
 * <p>A token has the kind that the core's own tokenizer gives it; one that the core would take apart is a word.
 */
public final class TokenizerWordSegmenter implements WordSegmenter {
    private final Tokenizer tokenizer;

    private TokenizerWordSegmenter(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /**
     * Returns a segmenter over a tokenizer.
     *
     * @param tokenizer any tokenizer of OpenNLP
     * @return a segmenter
     */
    public static TokenizerWordSegmenter of(Tokenizer tokenizer) {
        return new TokenizerWordSegmenter(Objects.requireNonNull(tokenizer, "tokenizer"));
    }

    @Override
    public List<Token> segment(CharSequence text) {
        String source = Objects.requireNonNull(text, "text").toString();
        List<Token> words = new ArrayList<>();
        for (opennlp.tools.util.Span place : tokenizer.tokenizePos(source)) {
            if (place.getEnd() > place.getStart()) {
                Span span = new Span(place.getStart(), place.getEnd());
                words.add(new Token(Excerpt.of(source, span), kind(source, span)));
            }
        }
        return List.copyOf(words);
    }

    private static TokenKind kind(String text, Span span) {
        List<Token> own = VietnameseTokenizer.standard().tokenize(span.of(text));
        return own.size() == 1 ? own.get(0).kind() : TokenKind.WORD;
    }
}
