package io.github.bantin.normalize;

/**
 * A step of normalization; steps are always taken in the order of this list.
 *
 * <p>Each step is idempotent and takes time linear in the text. Decoding of legacy encodings is
 * no step: it comes before all of them and never by itself.
 */
public enum NormalizationStep {
    /**
     * Takes invisible characters out and makes odd spaces and line ends plain ones.
     *
     * <p>Dropped: control characters, soft hyphens, zero-width spaces, direction marks, byte order marks, and joiners but
     * behind scripts and emoji that need them. Blanks: all spaces of Unicode, and what parts cells (U+0007). Line feeds: NEL,
     * LS, PS, VT; tab, LF, CR and form feed stay. A hyphen: U+001E of word processors. Other C1 controls become the dashes,
     * quotes and bullets that Windows-1252 has on their bytes. Private-use characters stay.
     */
    CLEAN,
    /**
     * Writes Latin ligatures ({@code ﬁ}) and full-width letters, digits and signs ({@code １９￥}) as plain ones; squares,
     * fractions and Roman numerals stay.
     */
    COMPATIBILITY,
    /**
     * Puts the letters of Vietnamese where look-alikes of other alphabets stand for them: {@code Ðảng}, {@code Quу}.
     *
     * <p>A word is repaired only if that makes it a syllable of Vietnamese, an abbreviation in capitals ({@code QÐ-TTg}) or, of
     * words that an eth begins, a name ({@code Ðắk Lắk}); letters of other scripts only beside Latin ones, and letters that
     * Ewe, Turkish or phonetic writing have only beside Vietnamese words.
     */
    LOOKALIKES,
    /** Composes letters: Unicode normalization form C, as of Unicode 15.0 on every runtime. */
    COMPOSITION,
    /**
     * Writes hyphens, dashes, the minus sign and bullets as {@code -}, quotes as {@code '} and {@code "}, leaders as dots;
     * primes and all other signs stay.
     */
    PUNCTUATION,
    /**
     * Moves tone marks to the place of one style, or only those that no style puts where they stand, in words that are
     * syllables of Vietnamese; foreign words stay.
     */
    TONE_MARKS,
    /**
     * Joins the lines of hard-wrapped text to paragraphs, an empty line between them.
     *
     * <p>Numbers torn at their own signs are closed up, ordinary words never. Items of lists, lines without letters or digits,
     * capitals before other text, and the reasons and signatures of documents stand alone; rows of tables (with tabs) and
     * form feeds stay as they are. Paragraphs end in CR LF where the text has it.
     */
    LINES,
    /**
     * Writes document numbers as their rules do: no blanks, one kind of hyphen, {@code NĐ} for {@code ND}; only where a
     * known type or issuer, or the word "số", says that it is one.
     */
    DOCUMENT_NUMBERS
}
