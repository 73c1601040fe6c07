/**
 * Spans of a text, and texts made from other texts that still know where every character came from.
 *
 * <p>Whatever Bantin does to a text (normalizing it, joining its lines, putting its columns into reading order), the
 * result remembers the way back to the text that the caller passed. All offsets are half-open and count UTF-16 code
 * units, as {@link java.lang.String#substring(int, int)} does.
 *
 * <p>{@link io.github.bantin.text.ModelFormatException} stands here too: all rooms behind this one may load models.
 *
 * <p>Every type of this package is immutable and safe for use by any number of threads.
 */
@NullMarked
package io.github.bantin.text;

import org.jspecify.annotations.NullMarked;
