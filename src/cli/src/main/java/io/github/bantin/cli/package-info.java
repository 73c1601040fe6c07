/**
 * The {@code bantin} command: its options, its exit codes and what it says when something fails.
 *
 * <p>Start at {@link io.github.bantin.cli.Main}. Each run uses objects of its own and one thread.
 */
@NullMarked
package io.github.bantin.cli;

import org.jspecify.annotations.NullMarked;
