/**
 * Mentions in Vietnamese official text: document numbers, dates, shares, sums, quantities and numbers, with typed values.
 *
 * <p>Begin with {@link io.github.bantin.extract.MentionExtractor}. All offsets are UTF-16 code units of the text that was
 * passed. Every type is immutable and safe for use by any number of threads.
 */
@NullMarked
package io.github.bantin.extract;

import org.jspecify.annotations.NullMarked;
