/**
 * The linear word model: units of text, hashed features, lexicon and the decoder that joins syllables into words.
 *
 * <p>Begin with {@link io.github.bantin.internal.word.WordModel}. Models are immutable and safe for use by any number of
 * threads; {@link io.github.bantin.internal.word.Units} and {@link io.github.bantin.internal.word.WordDecoder} hold the
 * state of one call.
 */
@NullMarked
package io.github.bantin.internal.word;

import org.jspecify.annotations.NullMarked;
