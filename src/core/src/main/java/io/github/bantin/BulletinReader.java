package io.github.bantin;

import io.github.bantin.article.ArticleSegmenter;
import io.github.bantin.extract.MentionExtractor;
import io.github.bantin.normalize.VietnameseNormalizer;
import io.github.bantin.token.LinearWordSegmenter;
import io.github.bantin.token.SentenceSegmenter;
import io.github.bantin.token.WordSegmenter;
import java.util.Objects;
import java.util.function.Supplier;

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
 * }</pre>
 */
public final class BulletinReader {
    private static final BulletinReader STANDARD = builder().build();

    private final VietnameseNormalizer normalizer;
    private final MentionExtractor mentions;
    private final Supplier<WordSegmenter> words;

    private BulletinReader(Builder builder) {
        this.normalizer = builder.normalizer;
        this.mentions = builder.mentions;
        this.words = builder.words;
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
        return new Bulletin(Objects.requireNonNull(text, "text"), this);
    }

    VietnameseNormalizer normalizer() {
        return normalizer;
    }

    MentionExtractor mentions() {
        return mentions;
    }

    ArticleSegmenter articles() {
        return ArticleSegmenter.standard();
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
         * Returns a reader with what was set.
         *
         * @return a new reader
         */
        public BulletinReader build() {
            return new BulletinReader(this);
        }
    }
}
