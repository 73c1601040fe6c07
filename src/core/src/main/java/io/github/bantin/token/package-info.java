/**
 * Sentences and tokens of Vietnamese official text, with their exact places in it.
 *
 * <p>Begin with {@link io.github.bantin.token.VietnameseTokenizer} and {@link io.github.bantin.token.SentenceSegmenter}.
 * All offsets are UTF-16 code units of the text that was passed. Every type is immutable and safe for use by any number
 * of threads.
 */
@NullMarked
package io.github.bantin.token;

import org.jspecify.annotations.NullMarked;
