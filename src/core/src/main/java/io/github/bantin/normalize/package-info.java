/**
 * What Vietnamese text needs before anything else works: invisible characters out of the way and letters composed, with
 * the way back to the text that was passed.
 *
 * <p>Begin with {@link io.github.bantin.normalize.VietnameseNormalizer}. All offsets are UTF-16 code units. Every type is
 * immutable and safe for use by any number of threads.
 */
@NullMarked
package io.github.bantin.normalize;

import org.jspecify.annotations.NullMarked;
