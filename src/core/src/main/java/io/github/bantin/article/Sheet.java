package io.github.bantin.article;

/**
 * Lines of a page that are put together at once.
 *
 * @param begin the first line
 * @param end the line behind the last one
 */
record Sheet(int begin, int end) {
    /** All lines of a page. */
    static Sheet of(Page page) {
        return new Sheet(0, page.size());
    }
}
