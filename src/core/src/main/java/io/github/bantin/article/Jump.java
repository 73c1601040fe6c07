package io.github.bantin.article;

/**
 * What a line says of pages that are put together: that an article goes on on another page, or comes from there.
 *
 * @param line the line
 * @param page its page
 * @param other the page that it names
 * @param on whether the article goes on there
 */
record Jump(int line, int page, int other, boolean on) {}
