package io.github.bantin.opennlp;

import io.github.bantin.token.WordSegmenter;
import java.util.Objects;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;

/**
 * A tokenizer for OpenNLP whose tokens are Vietnamese words, their syllables parted by the blanks of the text. It stands
 * over any word segmenter of Bantin. Immutable and safe for use by any number of threads.
 *
 * <pre>{@code
 * Tokenizer tokenizer = VietnameseWordTokenizer.standard();
 * tokenizer.tokenize("Tỉnh ủy ban hành chỉ thị."); // Tỉnh ủy, ban hành, chỉ thị, .
 * }</pre>
 */
public final class VietnameseWordTokenizer implements Tokenizer {
    private final WordSegmenter segmenter;

    private VietnameseWordTokenizer(WordSegmenter segmenter) {
        this.segmenter = segmenter;
    }

    /**
     * Returns the tokenizer over OpenNLP's own model for Vietnamese words.
     *
     * @return a tokenizer
     */
    public static VietnameseWordTokenizer standard() {
        return of(OpenNlpWordSegmenter.standard());
    }

    /**
     * Returns a tokenizer over a word segmenter, such as the core's {@code LinearWordSegmenter}.
     *
     * @param segmenter what finds words
     * @return a tokenizer
     */
    public static VietnameseWordTokenizer of(WordSegmenter segmenter) {
        return new VietnameseWordTokenizer(Objects.requireNonNull(segmenter, "segmenter"));
    }

    @Override
    public String[] tokenize(String text) {
        return Span.spansToStrings(tokenizePos(text), text);
    }

    @Override
    public Span[] tokenizePos(String text) {
        return segmenter.segment(text).stream()
                .map(word -> new Span(word.span().begin(), word.span().end()))
                .toArray(Span[]::new);
    }
}
