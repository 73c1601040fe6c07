/**
 * What {@code bantin normalize} can do to a text, and the account of what it did.
 *
 * <p>{@link io.github.bantin.cli.normalize.Operation} is the table of all that users can ask for.
 */
@NullMarked
package io.github.bantin.cli.normalize;

import org.jspecify.annotations.NullMarked;
