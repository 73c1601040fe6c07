package io.github.bantin.normalize;

/**
 * A step of normalization; steps are always taken in the order of this list.
 *
 * <p>Each step is idempotent and takes time linear in the text. Decoding of legacy encodings is
 * no step: it comes before all of them and never by itself.
 */
public enum NormalizationStep {
    /** Takes invisible characters out and makes odd spaces and line ends plain ones. */
    CLEAN,
    /** Writes Latin ligatures ({@code ﬁ}) and full-width letters and digits ({@code １９}) as plain ones. */
    COMPATIBILITY,
    /** Puts the letters of Vietnamese where look-alikes of other alphabets stand for them: {@code Ðảng}. */
    LOOKALIKES,
    /** Composes letters: Unicode normalization form C. */
    COMPOSITION,
    /** Writes dashes, quotes, ellipses and bullets in ASCII. */
    PUNCTUATION,
    /** Moves tone marks to the place of one style, or only those that no style puts where they stand. */
    TONE_MARKS,
    /** Joins the lines of hard-wrapped text to paragraphs, an empty line between them. */
    LINES,
    /** Writes document numbers as their rules do: no blanks, one kind of hyphen, Đ. */
    DOCUMENT_NUMBERS
}
