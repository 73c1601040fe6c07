package io.github.bantin.normalize;

import io.github.bantin.text.AlignedText;
import java.util.Objects;

/**
 * Normalizes Vietnamese text: cleans invisible characters and composes letters (Unicode NFC), with the way back.
 *
 * <p>What was normal already is returned as the same {@code String}. Offsets are UTF-16 code units. Never throws on what
 * a text holds; lone surrogates stay as they are. Idempotent. Normalizers are immutable and safe for use by any number of
 * threads.
 *
 * <pre>{@code
 * String clean = VietnameseNormalizer.standard().normalize("s\u00F4\u0301\u00A019"); // số 19
 * }</pre>
 */
public final class VietnameseNormalizer {
    private static final VietnameseNormalizer STANDARD = new VietnameseNormalizer();

    private VietnameseNormalizer() {}

    /**
     * Returns the normalizer that the library reads bulletins with.
     *
     * @return the shared instance
     */
    public static VietnameseNormalizer standard() {
        return STANDARD;
    }

    /**
     * Normalizes a text.
     *
     * @param text any text
     * @return the normalized text; the same instance if nothing changes
     */
    public String normalize(String text) {
        return normalizeAligned(text).text();
    }

    /**
     * Normalizes a text and keeps the way back to it.
     *
     * @param text any text
     * @return the normalized text over the one that was passed
     */
    public AlignedText normalizeAligned(String text) {
        AlignedText clean = Clean.apply(Objects.requireNonNull(text, "text"));
        return clean.then(Composition.apply(clean.text()));
    }

    /**
     * Tells whether normalizing would change nothing.
     *
     * @param text any text
     * @return whether the text is normalized
     */
    public boolean isNormalized(String text) {
        return normalizeAligned(text).isIdentity();
    }
}
