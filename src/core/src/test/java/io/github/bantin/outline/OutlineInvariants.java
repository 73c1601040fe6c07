package io.github.bantin.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.text.Span;

/** What must hold of every outline of every text. */
final class OutlineInvariants {
    /** Deeper than any outline may be, and shallow enough for every stack. */
    private static final int DEEPEST = 40;

    private OutlineInvariants() {}

    /** Checks that sections nest, follow each other, hold their headings and have no blank at their ends. */
    static void check(LegalOutline outline) {
        String text = outline.source();
        assertThat(outline.root().span()).isEqualTo(new Span(0, text.length()));
        assertThat(outline.root().path().steps()).isEmpty();
        check(outline.root(), text, 0);
    }

    private static void check(Section section, String text, int depth) {
        assertThat(depth).isLessThan(DEEPEST);
        assertThat(section.path().steps()).hasSize(depth);
        int end = section.span().begin();
        int own = 0;
        for (Span span : section.ownSpans()) {
            assertThat(section.span().contains(span)).isTrue();
            own += span.length();
        }
        int inner = 0;
        for (Section child : section.children()) {
            Span span = child.span();
            assertThat(span.isEmpty()).as("%s", child).isFalse();
            assertThat(span.begin()).as("%s behind %s", child, end).isGreaterThanOrEqualTo(end);
            assertThat(section.span().contains(span))
                    .as("%s in %s", child, section)
                    .isTrue();
            assertThat(isBlank(text.charAt(span.begin()))).as("%s", child).isFalse();
            assertThat(isBlank(text.charAt(span.end() - 1))).as("%s", child).isFalse();
            assertThat(span.contains(child.heading()))
                    .as("heading of %s", child)
                    .isTrue();
            assertThat(child.title().orElse("x")).isNotBlank().doesNotContain("\n");
            SectionPath.Step last = child.path().steps().get(depth);
            assertThat(last).isEqualTo(new SectionPath.Step(child.kind(), child.number()));
            check(child, text, depth + 1);
            end = span.end();
            inner += span.length();
        }
        assertThat(own + inner)
                .as("own text of %s", section)
                .isEqualTo(section.span().length());
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u0085' || Character.isSpaceChar(c);
    }

    /** Checks that each non-blank character stands in one chunk or in a heading above it, and that chunks are short. */
    static void checkChunks(LegalOutline outline, int most) {
        String text = outline.source();
        int[] held = new int[text.length()];
        int end = 0;
        for (Chunk chunk : outline.chunks(most)) {
            Span span = chunk.span();
            assertThat(span.begin()).isGreaterThanOrEqualTo(end);
            end = span.end();
            assertThat(span.length()).isBetween(1, most);
            assertThat(chunk.text()).isEqualTo(span.of(text));
            assertThat(isBlank(text.charAt(span.begin())) || isBlank(text.charAt(end - 1)))
                    .isFalse();
            assertThat(chunk.section().span().contains(span)).isTrue();
            boolean cutInWord = end < text.length() && !isBlank(text.charAt(end)) && isWord(text, end);
            if (cutInWord) {
                int run = end;
                while (run < text.length() && !isBlank(text.charAt(run))) {
                    run++;
                }
                int from = end;
                while (from > 0 && !isBlank(text.charAt(from - 1))) {
                    from--;
                }
                assertThat(run - from).as("word cut at %d", end).isGreaterThan(most);
            }
            for (int i = span.begin(); i < end; i++) {
                held[i]++;
            }
        }
        outline.root().stream().forEach(section -> {
            for (int i = section.heading().begin(); i < section.heading().end(); i++) {
                held[i] = Math.max(held[i], 1);
            }
        });
        for (int i = 0; i < held.length; i++) {
            assertThat(held[i]).as("character at %d", i).isLessThan(2);
            if (held[i] == 0 && !isBlank(text.charAt(i))) {
                throw new AssertionError("in no chunk: " + i);
            }
        }
    }

    private static boolean isWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at));
    }
}
