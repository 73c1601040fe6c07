package io.github.bantin.cli.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.bantin.article.ArticlePart;
import io.github.bantin.article.ArticleSegmenter;
import io.github.bantin.article.SegmentedPage;
import io.github.bantin.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AtomTest {
    private static ArticleGold gold(String text, List<Doubt> doubts) {
        List<RoleSpan> all = List.of(new RoleSpan("body", 0, text.length(), 0));
        return new ArticleGold("", -1, "", List.of(all), List.of("A"), List.of(), doubts);
    }

    private static List<Integer> lines(String text) {
        return Atom.of(gold(text, List.of()), text).stream().map(Atom::line).toList();
    }

    @Test
    void linesAreCountedFromOne() {
        assertThat(lines("a\nb\n\nc")).containsExactly(1, 2, 4);
        assertThat(lines("a\r\nb\r\n\r\nc")).containsExactly(1, 2, 4);
        assertThat(lines("a\rb\r\rc")).containsExactly(1, 2, 4);
        assertThat(lines("\na\n\r\nb\r")).containsExactly(2, 4);
    }

    /** In gold the first line of a page has the number that is next to the last one's of the page before. */
    @Test
    void aFormFeedPartsAtomsButNotLines() {
        assertThat(lines("a\n\fb\nc")).containsExactly(1, 2, 3);
        assertThat(lines("a\fb")).containsExactly(1, 1);
    }

    @Test
    void aDoubtMeetsItsLineWhateverEndsLines() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String text = "Hội thi" + end + end + "Trang 2" + end;
            SegmentedPage page = ArticleSegmenter.standard().segment("");
            Doubt doubt = new Doubt(List.of(1, 3), List.of("-"), List.of("noise"));
            assertThat(ArticleScore.of(gold(text, List.of(doubt)), page, text).values)
                    .as(end)
                    .containsEntry("role_acc", 1.0);
            Doubt other = new Doubt(List.of(1, 4), List.of("-"), List.of("noise"));
            assertThat(ArticleScore.of(gold(text, List.of(other)), page, text).values)
                    .as(end)
                    .containsEntry("role_acc", 0.5);
        }
    }

    @Test
    void aLongLineIsReadInOnePass() {
        String text = "Huyện tổ chức hội thi. ".repeat(20_000);
        SegmentedPage page = ArticleSegmenter.standard().segment(text);
        List<Answer> answers = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Answer.of(Atom.of(gold(text, List.of()), text), page, text));
        assertThat(answers).hasSize(1);
    }

    /** A slow twin, which asks each span of the page how much of the atom it holds. */
    private static String most(int begin, int end, SegmentedPage page, String text) {
        String best = "-1 noise";
        int most = 0;
        int first = end;
        for (int a = -1; a < page.articles().size(); a++) {
            List<ArticlePart> parts =
                    a < 0 ? page.loose() : page.articles().get(a).parts();
            for (ArticlePart part : parts) {
                for (Span span : part.excerpt().spans()) {
                    int[] inside = IntStream.range(Math.max(begin, span.begin()), Math.min(end, span.end()))
                            .filter(i -> !Atom.isBlank(text.charAt(i)))
                            .toArray();
                    if (inside.length > most || (inside.length == most && most > 0 && inside[0] < first)) {
                        most = inside.length;
                        first = inside[0];
                        best = a + " " + part.role().name().toLowerCase(Locale.ROOT);
                    }
                }
            }
        }
        return best;
    }

    @Test
    void whatHoldsMostOfAnAtomHasIt() throws IOException {
        String text = Files.readString(Path.of("../../testdata/bulletins/two-pages-jumps.txt"));
        SegmentedPage page = ArticleSegmenter.standard().segment(text);
        Random random = new Random(7);
        List<Atom> atoms = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            int begin = random.nextInt(text.length());
            int end = Math.min(text.length(), begin + random.nextInt(i % 2 == 0 ? 6 : 400));
            atoms.add(new Atom(1, begin, end, 0, "body", 0, 1, false));
            expected.add(most(begin, end, page, text));
        }
        assertThat(new HashSet<>(expected)).hasSizeGreaterThan(8).contains("-1 noise");
        assertThat(Answer.of(atoms, page, text))
                .extracting(answer -> answer.article() + " " + answer.role())
                .isEqualTo(expected);
    }
}
