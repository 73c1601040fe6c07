package io.github.bantin.cli.normalize;

import io.github.bantin.normalize.NormalizationReport;
import io.github.bantin.normalize.NormalizationStep;
import io.github.bantin.normalize.VietnameseNormalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What does a chain of operations and counts what each changes in all texts, and what is left that none can mend. */
public final class Tally implements UnaryOperator<String> {
    private static final VietnameseNormalizer NO_STEPS = noSteps();

    private final List<Count> counts;
    private long texts;
    private long changed;
    private long privateUse;
    private long words;
    private long noSyllables;

    /**
     * Begins to count.
     *
     * @param chain what is done to each text
     */
    public Tally(Chain chain) {
        this.counts = chain.requests().stream().map(Count::new).toList();
    }

    /** Returns a text as the last operation leaves it. */
    @Override
    public String apply(String text) {
        String rewritten = text;
        for (Count count : counts) {
            rewritten = count.apply(rewritten);
        }
        NormalizationReport left = NO_STEPS.report(rewritten);
        texts++;
        changed += rewritten.equals(text) ? 0 : 1;
        privateUse += left.privateUse();
        words += left.words();
        noSyllables += left.noSyllables();
        return rewritten;
    }

    List<Count> counts() {
        return counts;
    }

    long texts() {
        return texts;
    }

    long changed() {
        return changed;
    }

    long privateUse() {
        return privateUse;
    }

    long words() {
        return words;
    }

    long noSyllables() {
        return noSyllables;
    }

    double shareOfNoSyllables() {
        return words == 0 ? 0 : (double) noSyllables / words;
    }

    private static VietnameseNormalizer noSteps() {
        VietnameseNormalizer.Builder builder = VietnameseNormalizer.builder();
        VietnameseNormalizer.standard().steps().forEach(builder::without);
        return builder.build();
    }

    /** What one operation changes. */
    static final class Count {
        private final Request request;
        private final Map<NormalizationStep, Long> edits = new EnumMap<>(NormalizationStep.class);
        private long changed;

        Count(Request request) {
            this.request = request;
            request.rewriting().steps().forEach(step -> edits.put(step, 0L));
        }

        String apply(String text) {
            Rewriting rewriting = request.rewriting();
            String rewritten = rewriting.apply(text);
            if (!rewritten.equals(text)) {
                changed++;
                rewriting.edits(text).forEach((step, count) -> edits.merge(step, (long) count, Long::sum));
            }
            return rewritten;
        }

        Request request() {
            return request;
        }

        /** How many texts it changes. */
        long changed() {
            return changed;
        }

        /** How many pieces of them each of its steps changes. */
        Map<NormalizationStep, Long> edits() {
            return edits;
        }
    }
}
