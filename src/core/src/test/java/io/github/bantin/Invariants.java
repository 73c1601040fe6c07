package io.github.bantin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.article.Article;
import io.github.bantin.article.ArticlePart;
import io.github.bantin.extract.Mention;
import io.github.bantin.normalize.VietnameseNormalizer;
import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import io.github.bantin.token.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What must hold of every result on every text; the one strict check that all tests of extractors and segmenters use. */
public final class Invariants {
    private Invariants() {}

    /** Checks everything that the library says of a text. */
    public static void check(String text) {
        mentions(text, Bantin.mentions(text));
        inOrder(text, Bantin.sentences(text));
        covers(text, Bantin.sentences(text), false);
        inOrder(text, Bantin.tokens(text).stream().map(Token::excerpt).toList());
        covers(text, Bantin.tokens(text).stream().map(Token::excerpt).toList(), false);
        inOrder(text, Bantin.words(text).stream().map(Token::excerpt).toList());
        covers(text, Bantin.words(text).stream().map(Token::excerpt).toList(), false);
        bulletin(Bantin.read(text));
        sameEverywhere(text);
    }

    /** Checks mentions that were found in a text as it stands. */
    public static void mentions(String text, List<? extends Mention> mentions) {
        inOrder(text, mentions.stream().map(Mention::excerpt).toList());
        for (Mention mention : mentions) {
            assertThat(mention.span().isEmpty()).isFalse();
            assertThat(mention.text()).isEqualTo(mention.text().strip());
            assertThat(mention.fullSpan().contains(mention.span())).isTrue();
            assertThat(mention.fullSpan().end()).isLessThanOrEqualTo(text.length());
            assertThat(mention.normalized()).isNotEmpty().doesNotContain("\n");
        }
    }

    /** Checks all results of a bulletin against its source. */
    public static void bulletin(Bulletin bulletin) {
        String source = bulletin.source();
        bulletin.mentions().forEach(mention -> excerpt(source, mention.excerpt()));
        disjoint(bulletin.mentions().stream().map(Mention::excerpt).toList());
        bulletin.sentences().forEach(sentence -> excerpt(source, sentence));
        disjoint(bulletin.sentences());
        List<Excerpt> tokens = bulletin.tokens().stream().map(Token::excerpt).toList();
        tokens.forEach(token -> excerpt(source, token));
        disjoint(tokens);

        List<Excerpt> parts = new ArrayList<>();
        for (Article article : bulletin.articles()) {
            article.parts().forEach(part -> {
                assertThat(part.role().isArticle()).isTrue();
                parts.add(part.excerpt());
            });
            assertThat(article.text().source()).isEqualTo(source);
        }
        for (ArticlePart part : bulletin.loose()) {
            assertThat(part.role().isArticle()).isFalse();
            parts.add(part.excerpt());
        }
        parts.forEach(part -> excerpt(source, part));
        disjoint(parts);
        covers(source, parts, false);
        covers(source, bulletin.sentences(), true);
        covers(source, tokens, true);
        for (Mention mention : Bantin.mentions(source)) {
            assertThat(bulletin.mentions())
                    .as("%s of the text as it stands", mention)
                    .anyMatch(
                            found -> found.excerpt().spans().stream().anyMatch(span -> span.contains(mention.span())));
        }
    }

    private static void excerpt(String source, Excerpt excerpt) {
        assertThat(excerpt.spans().stream().map(span -> span.of(source)).collect(Collectors.joining("\n")))
                .isEqualTo(excerpt.text());
    }

    private static void inOrder(String text, List<Excerpt> excerpts) {
        int end = 0;
        for (Excerpt excerpt : excerpts) {
            assertThat(excerpt.isTorn()).isFalse();
            Span span = excerpt.span();
            assertThat(span.begin()).as("%s behind %s", span, end).isGreaterThanOrEqualTo(end);
            assertThat(span.of(text)).isEqualTo(excerpt.text());
            end = span.end();
        }
    }

    private static void disjoint(List<Excerpt> excerpts) {
        List<Span> spans = new ArrayList<>();
        excerpts.forEach(excerpt -> spans.addAll(excerpt.spans()));
        spans.sort(null);
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).begin())
                    .as("%s behind %s", spans.get(i), spans.get(i - 1))
                    .isGreaterThanOrEqualTo(spans.get(i - 1).end());
        }
    }

    /** Checks that nothing but blank space, and what cleaning drops where that is excused, stands outside all excerpts. */
    private static void covers(String text, List<Excerpt> excerpts, boolean droppedIsExcused) {
        AlignedText normalized = VietnameseNormalizer.standard().normalizeAligned(text);
        boolean[] covered = new boolean[text.length()];
        for (Excerpt excerpt : excerpts) {
            for (Span span : excerpt.spans()) {
                java.util.Arrays.fill(covered, span.begin(), span.end(), true);
            }
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c <= ' ' || c == '\u00a0' || c == '\u0085' || Character.isSpaceChar(c);
            boolean excused = droppedIsExcused
                    && normalized.fromSource(new Span(i, i + 1)).isEmpty();
            if (!covered[i] && !blank && !excused) {
                throw new AssertionError("lost: U+" + Integer.toHexString(c) + " at " + i);
            }
        }
    }

    /** Checks that neither another thread, another locale nor decomposed text changes what is found. */
    private static void sameEverywhere(String text) {
        Function<String, String> read = t -> Bantin.mentions(t).toString();
        String here = read.apply(text);
        assertThat(CompletableFuture.supplyAsync(() -> read.apply(text)).join()).isEqualTo(here);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "vi-VN")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(read.apply(text)).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(before);
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        AlignedText decomposed = decomposed(composed);
        List<Mention> inComposed = Bantin.mentions(composed);
        List<Mention> inDecomposed = Bantin.mentions(decomposed.text());
        assertThat(inDecomposed.stream().map(mention -> mention.in(decomposed)).map(Invariants::shape))
                .containsExactlyElementsOf(
                        inComposed.stream().map(Invariants::shape).toList());
    }

    private static String shape(Mention mention) {
        return mention.kind() + " " + mention.normalized() + " " + mention.span() + " " + mention.fullSpan() + " "
                + mention.confidence();
    }

    private static AlignedText decomposed(String text) {
        AlignedText.Builder builder = AlignedText.of(text);
        int i = 0;
        while (i < text.length()) {
            int end = i + Character.charCount(text.codePointAt(i));
            String cluster = text.substring(i, end);
            String parts = Normalizer.normalize(cluster, Normalizer.Form.NFD);
            if (parts.equals(cluster) || Character.getType(text.codePointAt(i)) == Character.OTHER_LETTER) {
                builder.keep(i, end);
            } else {
                builder.replace(i, end, parts);
            }
            i = end;
        }
        return builder.build();
    }
}
