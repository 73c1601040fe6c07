package io.github.bantin.normalize;

import io.github.bantin.internal.script.TonePlacer;
import java.util.Objects;

/**
 * Where the tone mark of a Vietnamese syllable stands when it ends in oa, oe or uy: the two styles, and neither.
 *
 * <p>All other syllables have one place for their mark. Words that are no syllables of Vietnamese, foreign names among
 * them, keep their marks where they are, and so does {@code qu} with what follows it, whose u is no vowel. The new style is
 * that of Article 8 of Decision 1989/QĐ-BGDĐT (2018) for school books; laws and newspapers mix both. Immutable, as enums
 * are, and safe for use by any number of threads.
 *
 * <pre>{@code
 * String text = ToneMarkPlacement.NEW.apply("UBND tỉnh Thanh Hóa"); // UBND tỉnh Thanh Hoá
 * }</pre>
 */
public enum ToneMarkPlacement {
    /** As it was written. */
    AS_IS(TonePlacer.Style.AS_IS),

    /** On the first vowel: hòa, khỏe, thúy. */
    OLD(TonePlacer.Style.OLD),

    /** On the main vowel: hoà, khoẻ, thuý. */
    NEW(TonePlacer.Style.NEW);

    private final TonePlacer.Style style;

    ToneMarkPlacement(TonePlacer.Style style) {
        this.style = style;
    }

    TonePlacer.Style style() {
        return style;
    }

    /**
     * Moves tone marks from the place of the other style to that of this one. Marks that stand where neither style puts
     * them stay. Letters keep their case and their form (NFC or NFD), and everything else its place.
     *
     * @param text any text
     * @return the text in this style; the same instance if nothing changes
     */
    public String apply(String text) {
        return TonePlacer.place(Objects.requireNonNull(text, "text"), style, false);
    }

    /**
     * Moves tone marks as {@link #apply} does, and those that stand where neither style puts them too: hòan, qúy, lựơng,
     * baỏ become hoàn, quý, lượng, bảo.
     *
     * @param text any text
     * @return the repaired text in this style; the same instance if nothing changes
     */
    public String repair(String text) {
        return TonePlacer.place(Objects.requireNonNull(text, "text"), style, true);
    }
}
