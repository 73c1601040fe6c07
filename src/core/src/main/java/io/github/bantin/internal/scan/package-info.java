/**
 * The character scanners that tokens and mentions both stand on: letters, words, figures and document numbers.
 *
 * <p>They look at a bounded window, create no strings and are safe for use by any number of threads.
 */
@NullMarked
package io.github.bantin.internal.scan;

import org.jspecify.annotations.NullMarked;
