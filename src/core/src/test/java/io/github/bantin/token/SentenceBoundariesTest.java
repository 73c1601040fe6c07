package io.github.bantin.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Invariants;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The marked places of {@code sentences.txt}, one text a line: where a sentence ends, and where it looks so alone. */
class SentenceBoundariesTest {
    private static final char END = '¦';
    private static final char NONE = '¬';
    private static final char LINE_END = '⏎';

    static List<String> cases() {
        try (InputStream stream = SentenceBoundariesTest.class.getResourceAsStream("sentences.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text without its marks, and where its sentences end. */
    private record Marked(String text, List<Integer> ends) {
        static Marked of(String line, String lineEnd) {
            StringBuilder text = new StringBuilder();
            List<Integer> ends = new ArrayList<>();
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == END) {
                    ends.add(text.toString().stripTrailing().length());
                } else if (c == LINE_END) {
                    text.append(lineEnd);
                }
                boolean mark = c == END || c == NONE;
                boolean blank = c == ' ' && i > 0 && isMark(line.charAt(i - 1)) && endsWithBlank(text);
                if (!mark && !blank && c != LINE_END) {
                    text.append(c);
                }
            }
            ends.add(text.toString().stripTrailing().length());
            return new Marked(text.toString(), ends);
        }

        private static boolean isMark(char c) {
            return c == END || c == NONE;
        }

        private static boolean endsWithBlank(StringBuilder text) {
            return text.length() > 0 && text.charAt(text.length() - 1) <= ' ';
        }
    }

    private static void check(Marked marked) {
        List<Excerpt> found = SentenceSegmenter.standard().segment(marked.text());
        assertThat(found.stream().map(Excerpt::span).map(Span::end))
                .as("%s", found)
                .isEqualTo(marked.ends());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void endsSentencesAtTheMarks(String line) {
        check(Marked.of(line, "\n"));
        check(Marked.of(line, "\r\n"));
        check(Marked.of(Normalizer.normalize(line, Normalizer.Form.NFD), "\n"));
        Invariants.check(Marked.of(line, "\n").text());
    }

    @Test
    void asManyPlacesOfBothKindsAreMarked() {
        List<String> cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(150);
        assertThat(count(cases, END)).isGreaterThanOrEqualTo(100);
        assertThat(count(cases, NONE)).isGreaterThanOrEqualTo(count(cases, END));
    }

    private static long count(List<String> cases, char mark) {
        return cases.stream()
                .mapToLong(line -> line.chars().filter(c -> c == mark).count())
                .sum();
    }
}
