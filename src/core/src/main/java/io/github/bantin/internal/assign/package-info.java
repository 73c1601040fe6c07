/**
 * The assignment of rows to columns that gains most.
 *
 * <p>The results are the same on every machine; everything is safe for use by any number of threads unless it says
 * otherwise.
 */
@NullMarked
package io.github.bantin.internal.assign;

import org.jspecify.annotations.NullMarked;
