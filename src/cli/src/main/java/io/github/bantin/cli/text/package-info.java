/**
 * Annotated documents as aligned text for a terminal.
 *
 * <p>Start at {@link io.github.bantin.cli.text.TextView}. A view is used by one thread.
 */
@NullMarked
package io.github.bantin.cli.text;

import org.jspecify.annotations.NullMarked;
