package io.github.bantin.cli.normalize;

import io.github.bantin.normalize.NormalizationStep;
import io.github.bantin.normalize.VietnameseNormalizer;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What makes a text from a text. */
interface Rewriting {
    /** The rewritten text. */
    String apply(String text);

    /** The steps that edits are counted by; none if they are not counted. */
    Set<NormalizationStep> steps();

    /** How many pieces of a text each step changes; those that change nothing may be missing. */
    Map<NormalizationStep, Integer> edits(String text);

    /** What a normalizer does. */
    static Rewriting of(VietnameseNormalizer normalizer) {
        return new Rewriting() {
            @Override
            public String apply(String text) {
                return normalizer.normalize(text);
            }

            @Override
            public Set<NormalizationStep> steps() {
                return normalizer.steps();
            }

            @Override
            public Map<NormalizationStep, Integer> edits(String text) {
                return normalizer.report(text).edits();
            }
        };
    }

    /** What a function does that has no steps. */
    static Rewriting of(UnaryOperator<String> function) {
        return new Rewriting() {
            @Override
            public String apply(String text) {
                return function.apply(text);
            }

            @Override
            public Set<NormalizationStep> steps() {
                return Set.of();
            }

            @Override
            public Map<NormalizationStep, Integer> edits(String text) {
                return Map.of();
            }
        };
    }
}
