package io.github.bantin.token;

/**
 * What takes tokens or words one by one, in the order of the text: the form for bulk use, which creates nothing for a
 * token.
 */
@FunctionalInterface
public interface TokenSink {
    /**
     * Takes one token.
     *
     * @param begin where it begins, in UTF-16 code units of the text
     * @param end where it ends
     * @param kind what it is
     */
    void token(int begin, int end, TokenKind kind);
}
