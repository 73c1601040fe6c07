package io.github.bantin.internal.word;

/** What a unit of a sentence is to the word model. */
public enum UnitKind {
    /** A syllable or other run of letters. */
    WORD,
    /** An abbreviation with its stop. */
    ABBREVIATION,
    /** A number or date in figures, looked up as any number. */
    FIGURE,
    /** A document number or address. */
    WHOLE,
    /** A mark or sign. */
    MARK;

    /**
     * The kind of the unit that a token is. The room of tokens stands behind this one, which knows its kinds by name alone.
     *
     * @param kind the name of the token's kind
     */
    public static UnitKind ofToken(String kind) {
        return switch (kind) {
            case "WORD" -> WORD;
            case "ABBREVIATION" -> ABBREVIATION;
            case "NUMBER", "DATE" -> FIGURE;
            case "DOCUMENT_NUMBER", "URL", "EMAIL" -> WHOLE;
            case "PUNCTUATION", "SYMBOL" -> MARK;
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
