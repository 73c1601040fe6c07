/**
 * Gold for words and sentences, and how well a segmenter does on it.
 *
 * <p>Begin with {@link io.github.bantin.cli.evaluate.GoldFile}. Offsets are UTF-16 code units of the gold text. Records
 * are immutable; scores belong to one thread.
 */
@NullMarked
package io.github.bantin.cli.evaluate;

import org.jspecify.annotations.NullMarked;
