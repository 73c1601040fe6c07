/**
 * How fast Bantin is, beside its rivals.
 *
 * <p>A rival is a parameter of a benchmark, never a benchmark of its own, so that all of them read the same text. Texts
 * are generated from a fixed seed: nothing has to be downloaded, and everyone measures the same.
 */
@NullMarked
package io.github.bantin.benchmarks;

import org.jspecify.annotations.NullMarked;
