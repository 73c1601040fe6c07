package io.github.bantin.text;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of aligned texts, and the slow obvious twin that the fast one is held against. */
final class AlignedTexts {
    private AlignedTexts() {}

    /** What a builder is told to do; offsets are per mille of the source, so that a plan fits any source. */
    record Step(int what, int from, int to, String with) {}

    static Arbitrary<String> sources() {
        return Arbitraries.strings().withChars("abcđệ 12/-\n\ud83d\udcdc").ofMaxLength(24);
    }

    private static Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.strings().withChars("xyz").ofMaxLength(3))
                .as(Step::new);
    }

    /** Texts that go once through their source, with edits, deletions and insertions. */
    static Arbitrary<AlignedText> edited(String source) {
        return steps().list().ofMaxSize(8).map(plan -> {
            AlignedText.Builder builder = AlignedText.of(source);
            int position = 0;
            for (Step step : plan) {
                int begin = position + (source.length() - position) * Math.min(step.from, step.to) / 3000;
                int end = begin + Math.min(3, (source.length() - begin) * step.to / 2000);
                builder.keepTo(begin);
                if (step.what < 4) {
                    builder.replace(begin, end, step.with);
                } else if (step.what < 6) {
                    builder.drop(begin, end);
                } else if (step.what < 8) {
                    builder.insert(step.with);
                    end = begin;
                } else {
                    builder.keep(begin, end);
                }
                position = end;
            }
            return builder.keepTo(source.length()).build();
        });
    }

    /** Texts made of pieces of their source in any order, edits among them. */
    static Arbitrary<AlignedText> reordered(String source) {
        return steps().list().ofMaxSize(8).map(plan -> {
            List<Integer> cuts = new ArrayList<>(List.of(0, source.length()));
            plan.forEach(step -> cuts.add(source.length() * step.from / 1000));
            List<Integer> sorted = cuts.stream().distinct().sorted().toList();
            List<Span> pieces = new ArrayList<>();
            for (int i = 1; i < sorted.size(); i++) {
                pieces.add(new Span(sorted.get(i - 1), sorted.get(i)));
            }
            AlignedText.Builder builder = AlignedText.of(source);
            for (Step step : plan) {
                if (pieces.isEmpty()) {
                    break;
                }
                Span piece = pieces.remove(step.to % pieces.size());
                if (step.what < 2) {
                    builder.replace(piece.begin(), piece.end(), step.with);
                } else if (step.what < 6) {
                    builder.keep(piece);
                } else {
                    builder.insert(step.with).keep(piece);
                }
            }
            pieces.forEach(builder::keep);
            return builder.build();
        });
    }

    static Arbitrary<AlignedText> any(String source) {
        return Arbitraries.oneOf(edited(source), reordered(source));
    }

    static Arbitrary<AlignedText> any() {
        return sources().flatMap(AlignedTexts::any);
    }

    /** Grows spans together where one goes on where, or before, the last one ended. */
    static List<Span> joined(List<Span> spans) {
        List<Span> result = new ArrayList<>();
        for (Span span : spans) {
            if (span.isEmpty()) {
                continue;
            }
            Span last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last != null && last.begin() <= span.begin() && span.begin() <= last.end()) {
                result.set(result.size() - 1, last.cover(span));
            } else {
                result.add(span);
            }
        }
        return result;
    }
}
