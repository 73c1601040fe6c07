package io.github.bantin.cli.evaluate;

import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import io.github.bantin.token.SentenceSegmenter;
import io.github.bantin.token.Token;
import io.github.bantin.token.WordSegmenter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is measured on gold, under the name of each measure. */
public final class Evaluation {
    private final Map<String, SpanScore> scores = new LinkedHashMap<>();

    /**
     * Counts the words of one text: all of them, and those of several syllables.
     *
     * @param gold the text
     * @param segmenter what finds words
     */
    public void addWords(GoldText gold, WordSegmenter segmenter) {
        List<Span> found =
                segmenter.segment(gold.text()).stream().map(Token::span).toList();
        score("words").add(gold.words(), found, span -> true);
        score("words of several syllables").add(gold.words(), found, span -> isParted(gold.text(), span));
    }

    /**
     * Counts the sentences of one text: where they end, the end of the text aside, and whole ones.
     *
     * @param gold the text
     * @param segmenter what finds sentences
     */
    public void addSentences(GoldText gold, SentenceSegmenter segmenter) {
        List<Span> found =
                segmenter.segment(gold.text()).stream().map(Excerpt::span).toList();
        score("sentence ends").add(ends(gold.sentences()), ends(found), span -> true);
        score("whole sentences").add(gold.sentences(), found, span -> true);
    }

    /**
     * Counts what another evaluation counted.
     *
     * @param other the other evaluation
     */
    public void add(Evaluation other) {
        other.scores.forEach((name, score) -> score(name).add(score));
    }

    /**
     * Returns the measures.
     *
     * @return each under its name
     */
    public Map<String, SpanScore> scores() {
        return Map.copyOf(scores);
    }

    /**
     * Returns the measures as lines.
     *
     * @return a line for each
     */
    public List<String> lines() {
        return scores.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
    }

    private SpanScore score(String name) {
        return scores.computeIfAbsent(name, any -> new SpanScore());
    }

    private static List<Span> ends(List<Span> sentences) {
        return sentences.stream()
                .limit(Math.max(0, sentences.size() - 1))
                .map(sentence -> new Span(sentence.end(), sentence.end()))
                .toList();
    }

    private static boolean isParted(String text, Span span) {
        for (int i = span.begin(); i < span.end(); i++) {
            if (text.charAt(i) <= ' ' || Character.isSpaceChar(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
