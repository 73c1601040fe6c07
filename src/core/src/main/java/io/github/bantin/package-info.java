/**
 * Reads the text of Vietnamese government bulletins: articles in reading order, sentences, tokens and typed mentions,
 * each tied to its exact place in the text that was passed.
 *
 * <p>Begin with {@link io.github.bantin.Bantin}: {@code Bantin.read(text).articles()}, {@code Bantin.mentions(text)}. All
 * offsets are UTF-16 code units of that text. Every type is immutable and safe for use by any number of threads.
 */
@NullMarked
package io.github.bantin;

import org.jspecify.annotations.NullMarked;
