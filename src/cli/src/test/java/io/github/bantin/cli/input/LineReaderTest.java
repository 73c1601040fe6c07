package io.github.bantin.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class LineReaderTest {
    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\r|\\n|(?<=.)$)");

    /** Lines as they come, those that were skipped as a question mark; the same for all ways to read. */
    private static final class Seen implements LineSink {
        final List<String> lines = new ArrayList<>();
        final List<String> rejected = new ArrayList<>();

        @Override
        public void accept(Line line) {
            lines.add(line.text() + line.end());
            assertThat(line.place()).isEqualTo("x:" + lines.size());
        }

        @Override
        public void skip(Line line) {
            assertThat(line.text()).isEmpty();
            lines.add("?" + line.end());
        }

        @Override
        public void flush() {}

        @Override
        public void reject(String name, InputException problem) {
            rejected.add(name + " " + problem.getMessage());
        }
    }

    private static Seen read(byte[] bytes, Charset charset) throws IOException {
        Seen seen = new Seen();
        new LineReader(charset).read("x", new ByteArrayInputStream(bytes), seen);
        return seen;
    }

    @Property
    void cutsAtEveryLineEndAndLosesNothing(
            @ForAll @CharRange(from = '\n', to = '\r') @CharRange(from = 'a', to = 'b') @StringLength(max = 20)
                    String end,
            @ForAll @IntRange(min = 65_530, max = 65_540) int before)
            throws IOException {
        for (String text : List.of(end, "a".repeat(before) + end, end + "b".repeat(before) + end)) {
            List<String> expected = LINE.matcher(text)
                    .results()
                    .map(line -> line.group())
                    .filter(line -> !line.isEmpty())
                    .toList();
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
                Seen seen = read(text.getBytes(charset), charset);
                assertThat(seen.lines).isEqualTo(expected);
                assertThat(String.join("", seen.lines)).isEqualTo(text);
                assertThat(seen.rejected).isEmpty();
            }
        }
    }

    @Property
    void skipsExactlyTheLinesThatHoldOtherBytes(@ForAll List<@IntRange(max = 5) Integer> choice) throws IOException {
        String[] parts = {"a", "\n", "\r", "\u00FF", "\u00C3\u00A9", "\u00E1\u00BA"};
        String bytes = choice.stream().map(i -> parts[i]).collect(Collectors.joining());
        List<String> expected = new ArrayList<>();
        int bad = 0;
        for (String line : LINE.matcher(bytes)
                .results()
                .map(line -> line.group())
                .filter(line -> !line.isEmpty())
                .toList()) {
            String body = line.replaceAll("[\r\n]", "");
            boolean faulty = body.replace("\u00C3\u00A9", "").matches("(?s).*[^a].*");
            bad += faulty ? 1 : 0;
            String kept = faulty ? "?" : body.replace("\u00C3\u00A9", "\u00E9");
            expected.add(kept + line.substring(body.length()));
        }
        Seen seen = read(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        assertThat(seen.lines).isEqualTo(expected);
        assertThat(seen.rejected).hasSize(Math.min(bad, 2));
        if (bad > 1) {
            assertThat(seen.rejected.get(1)).startsWith("x " + (bad - 1) + " more line");
        }
    }
}
