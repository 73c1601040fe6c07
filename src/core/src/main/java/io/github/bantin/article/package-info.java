/**
 * The articles of a bulletin page, put together in reading order from the fragments of its text layer.
 *
 * <p>All offsets are UTF-16 code units of the text that was
 * passed. Every type is immutable and safe for use by any number of threads.
 */
@NullMarked
package io.github.bantin.article;

import org.jspecify.annotations.NullMarked;
