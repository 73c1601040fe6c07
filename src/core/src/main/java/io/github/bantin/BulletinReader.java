package io.github.bantin;

import io.github.bantin.article.ArticleSegmenter;
import io.github.bantin.article.LineEvidence;
import io.github.bantin.extract.MentionExtractor;
import io.github.bantin.normalize.VietnameseNormalizer;
import io.github.bantin.token.LinearWordSegmenter;
import io.github.bantin.token.SentenceSegmenter;
import io.github.bantin.token.WordSegmenter;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A reader of bulletins: what turns a text into a {@link Bulletin}.
 *
 * <p>Readers are immutable and safe for use by any number of threads; building one is cheap.
 *
 * <pre>{@code
 * BulletinReader reader = BulletinReader.builder()
 *         .mentions(MentionExtractor.of(MentionKind.DOCUMENT_NUMBER))
 *         .build();
 * List<Mention> numbers = reader.read(text).mentions();
 *
 * BulletinReader careful = BulletinReader.builder().leastJoinConfidence(0.9).build();
 * List<LineEvidence> lines = List.of(new LineEvidence(new Span(0, 24), 0, 56.7, 80, 241, 20)); // of a PDF, in points
 * List<Article> articles = careful.read(text, lines).articles();
 * }</pre>
 */
public final class BulletinReader {
    private static final BulletinReader STANDARD = builder().build();

    private final VietnameseNormalizer normalizer;
    private final MentionExtractor mentions;
    private final Supplier<WordSegmenter> words;
    private final Supplier<ArticleSegmenter> articles;

    private BulletinReader(Builder builder) {
        this.normalizer = builder.normalizer;
        this.mentions = builder.mentions;
        this.words = builder.words;
        this.articles = builder.articles();
    }

    /**
     * Returns the reader that {@link Bantin#read} uses.
     *
     * @return the shared instance
     */
    public static BulletinReader standard() {
        return STANDARD;
    }

    /**
     * Returns a builder of a reader, set as the {@linkplain #standard() standard} one.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a text. Nothing is computed before it is asked for.
     *
     * @param text any text; form feeds part pages
     * @return the bulletin
     */
    public Bulletin read(String text) {
        return read(text, List.of());
    }

    /**
     * Reads a text whose layout is known. Nothing is computed before it is asked for.
     *
     * @param text any text; form feeds part pages
     * @param evidence what the layout knows of the lines of the text, in any order: places, widths and sizes, at offsets of
     *     the text that is passed, however it is normalized; lines may be missing, and what stands behind the text is ignored
     * @return the bulletin
     */
    public Bulletin read(String text, List<LineEvidence> evidence) {
        Objects.requireNonNull(text, "text");
        return new Bulletin(text, List.copyOf(Objects.requireNonNull(evidence, "evidence")), this);
    }

    VietnameseNormalizer normalizer() {
        return normalizer;
    }

    MentionExtractor mentions() {
        return mentions;
    }

    ArticleSegmenter articles() {
        return articles.get();
    }

    SentenceSegmenter sentences() {
        return SentenceSegmenter.standard();
    }

    WordSegmenter words() {
        return words.get();
    }

    /** A builder of readers. Not thread-safe. */
    public static final class Builder {
        private VietnameseNormalizer normalizer = VietnameseNormalizer.standard();
        private MentionExtractor mentions = MentionExtractor.standard();
        private Supplier<WordSegmenter> words = LinearWordSegmenter::standard;
        private Supplier<ArticleSegmenter> articles = ArticleSegmenter::standard;
        private @Nullable Double leastConfidence;

        private Builder() {}

        /**
         * Sets what a text is normalized by before it is read; results keep pointing into the text that was passed.
         *
         * @param normalizer a normalizer
         * @return this builder
         */
        public Builder normalizer(VietnameseNormalizer normalizer) {
            this.normalizer = Objects.requireNonNull(normalizer, "normalizer");
            return this;
        }

        /**
         * Sets what finds mentions.
         *
         * @param mentions an extractor
         * @return this builder
         */
        public Builder mentions(MentionExtractor mentions) {
            this.mentions = Objects.requireNonNull(mentions, "mentions");
            return this;
        }

        /**
         * Sets what cuts text into words.
         *
         * @param words a segmenter, such as one with words of the user's own
         * @return this builder
         */
        public Builder words(WordSegmenter words) {
            Objects.requireNonNull(words, "words");
            this.words = () -> words;
            return this;
        }

        /**
         * Sets what puts articles together.
         *
         * @param articles a segmenter, such as one with models of the user's own
         * @return this builder
         */
        public Builder articles(ArticleSegmenter articles) {
            Objects.requireNonNull(articles, "articles");
            this.articles = () -> articles;
            return this;
        }

        /**
         * Sets how sure a join must be: an article that would be joined with less confidence is left in two, and so is a
         * headline that stands apart from its text; see {@link ArticleSegmenter#withLeastConfidence}. Holds for the segmenter that is set, whether it is set before or after.
         *
         * @param confidence from 0, all joins, to 1, none but those beyond all doubt
         * @return this builder
         * @throws IllegalArgumentException if the confidence is not from 0 to 1
         */
        public Builder leastJoinConfidence(double confidence) {
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("confidence is " + confidence);
            }
            this.leastConfidence = confidence;
            return this;
        }

        private Supplier<ArticleSegmenter> articles() {
            Supplier<ArticleSegmenter> set = articles;
            Double least = leastConfidence;
            return least == null ? set : () -> set.get().withLeastConfidence(least);
        }

        /**
         * Returns a reader with what was set.
         *
         * @return a new reader
         */
        public BulletinReader build() {
            return new BulletinReader(this);
        }
    }
}
