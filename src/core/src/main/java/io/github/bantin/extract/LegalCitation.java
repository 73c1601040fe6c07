package io.github.bantin.extract;

/**
 * What names a law or a part of it in words: the path to the part, or the title of the law.
 *
 * <p>All citations are immutable records and safe to share between threads.
 */
public sealed interface LegalCitation permits LegalReference, DocumentTitle {
    /**
     * Returns the citation in one spelling.
     *
     * @return the path from the smallest unit to the largest, or the title and its year
     */
    String format();
}
