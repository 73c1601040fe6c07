/**
 * How Vietnamese is spelled: its letters, which of them make a syllable, where a tone mark stands, and which foreign
 * characters pass for its letters.
 *
 * <p>Begin with {@link io.github.bantin.internal.script.SyllableReader}, on which everything else here stands. All
 * offsets are UTF-16 code units. Everything takes NFC, NFD and mixtures of both, takes linear time on any input and
 * throws on none. All state is immutable, so everything is safe for use by any number of threads.
 */
@NullMarked
package io.github.bantin.internal.script;

import org.jspecify.annotations.NullMarked;
