package io.github.bantin.token;

/** What kind of token it is. */
public enum TokenKind {
    /** A syllable, or a word of several syllables where a word segmenter joined them. */
    WORD,
    /** A number in figures, with a percent sign written to it: {@code 1.457.264}, {@code 86,2%}. */
    NUMBER,
    /** A date in figures: {@code 18/11/2022}, {@code 11/2022}. */
    DATE,
    /** The number of an official document: {@code 16-CT/TU}. */
    DOCUMENT_NUMBER,
    /** An abbreviation with its full stop or joined parts: {@code TP.}, {@code TP.HCM}, {@code GD&ĐT}. */
    ABBREVIATION,
    /** A web address. */
    URL,
    /** An e-mail address. */
    EMAIL,
    /** A punctuation mark; an ellipsis of dots is one. */
    PUNCTUATION,
    /** Any other sign. */
    SYMBOL
}
