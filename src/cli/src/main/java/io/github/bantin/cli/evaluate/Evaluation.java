package io.github.bantin.cli.evaluate;

import io.github.bantin.outline.LegalOutline;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import io.github.bantin.token.SentenceSegmenter;
import io.github.bantin.token.Token;
import io.github.bantin.token.WordSegmenter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is measured on gold, under the name of each measure. */
public final class Evaluation {
    private final Map<String, SpanScore> scores = new LinkedHashMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();

    /** The scores of hard-wrapped texts alone, and of all others. */
    private final Map<String, SpanScore> wrapped = new LinkedHashMap<>();

    private final Map<String, SpanScore> others = new LinkedHashMap<>();

    /**
     * Counts the words of one text: all of them, and those of several syllables.
     *
     * @param gold the text
     * @param segmenter what finds words
     */
    public void addWords(GoldText gold, WordSegmenter segmenter) {
        List<Span> found =
                segmenter.segment(gold.text()).stream().map(Token::span).toList();
        add("words", gold, gold.words(), found, span -> true);
        add("words of several syllables", gold, gold.words(), found, span -> isParted(gold.text(), span));
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
        add("sentence ends", gold, ends(gold.sentences()), ends(found), span -> true);
        add("whole sentences", gold, gold.sentences(), found, span -> true);
    }

    private void add(String name, GoldText gold, List<Span> expected, List<Span> found, Predicate<Span> counts) {
        score(name).add(expected, found, counts);
        of(gold.isHardWrapped() ? wrapped : others, name).add(expected, found, counts);
    }

    /**
     * Counts the sections of one document: all of them, those of each kind, and breaks in their numbering.
     *
     * @param gold a file of gold, a JSON object
     * @param beside the document in a file beside the gold, null where there is none
     * @throws GoldException if it is no gold, or there is no document
     */
    public void addOutline(String gold, @Nullable String beside) throws GoldException {
        OutlineGold read = OutlineGold.read(gold);
        LegalOutline outline = LegalOutline.parse(read.document(beside));
        new OutlineMeasures(this).add(read.sections(), outline);
    }

    /**
     * Counts what another evaluation counted.
     *
     * @param other the other evaluation
     */
    public void add(Evaluation other) {
        other.scores.forEach((name, score) -> score(name).add(score));
        other.counts.forEach(this::count);
        other.wrapped.forEach((name, score) -> of(wrapped, name).add(score));
        other.others.forEach((name, score) -> of(others, name).add(score));
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
     * @return a line for each; where some texts are hard-wrapped and others are not, for both kinds alone too; counts last
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        scores.forEach((name, score) -> lines.add(name + ": " + score));
        if (!wrapped.isEmpty() && !others.isEmpty()) {
            wrapped.forEach((name, score) -> lines.add("hard-wrapped texts, " + name + ": " + score));
            others.forEach((name, score) -> lines.add("other texts, " + name + ": " + score));
        }
        counts.forEach((name, count) -> lines.add(name + ": " + count));
        return lines;
    }

    /** Counts places that are no spans of the gold. */
    void count(String name, long places) {
        counts.merge(name, places, Long::sum);
    }

    SpanScore score(String name) {
        return of(scores, name);
    }

    private static SpanScore of(Map<String, SpanScore> scores, String name) {
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
