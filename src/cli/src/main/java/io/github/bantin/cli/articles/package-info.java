/**
 * Measures of how well the articles of a page were put together, against gold in the form {@code bulletin-articles/1}.
 *
 * <p>Start with {@link io.github.bantin.cli.articles.ArticleGold#read} and {@link
 * io.github.bantin.cli.articles.ArticleScore#of}. Records are immutable; a summary belongs to one thread.
 */
@NullMarked
package io.github.bantin.cli.articles;

import org.jspecify.annotations.NullMarked;
