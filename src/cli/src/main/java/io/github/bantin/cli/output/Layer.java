package io.github.bantin.cli.output;

/** A kind of result that a user can ask for. */
public enum Layer {
    /** Articles in reading order, and the loose parts of the page. */
    ARTICLES,
    /** Sentences. */
    SENTENCES,
    /** Tokens. */
    TOKENS,
    /** Mentions. */
    MENTIONS,
    /** The sections of an official document. */
    OUTLINE
}
