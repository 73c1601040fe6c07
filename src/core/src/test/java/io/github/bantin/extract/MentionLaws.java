package io.github.bantin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.text.Span;
import java.util.List;

/** What holds of every list of mentions, whatever the text. */
final class MentionLaws {
    private MentionLaws() {}

    /** Fails unless the mentions are inside, in order, apart from each other, and say what stands at their place. */
    static void check(String text, List<Mention> found) {
        int last = 0;
        for (Mention mention : found) {
            Span span = mention.span();
            assertThat(span.begin()).as("order of %s in %s", mention, text).isGreaterThanOrEqualTo(last);
            assertThat(span.end())
                    .as("end of %s", mention)
                    .isGreaterThan(span.begin())
                    .isLessThanOrEqualTo(text.length());
            String at = text.substring(span.begin(), span.end());
            assertThat(mention.text()).isEqualTo(at);
            assertThat(at).as("blanks around %s", mention).isEqualTo(at.strip());
            assertThat(inside(mention.fullSpan(), span))
                    .as("full span of %s", mention)
                    .isTrue();
            assertThat(mention.fullSpan().end()).isLessThanOrEqualTo(text.length());
            assertThat(mention.fullSpan().begin()).isNotNegative();
            if (mention instanceof TemporalMention time) {
                assertThat(inside(span, time.coreSpan()))
                        .as("core span of %s", mention)
                        .isTrue();
            }
            assertThat(mention.normalized()).isNotBlank();
            last = span.end();
        }
    }

    private static boolean inside(Span outer, Span inner) {
        return outer.begin() <= inner.begin() && inner.end() <= outer.end();
    }
}
