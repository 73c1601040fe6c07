/**
 * Annotated documents as the command gives them out: JSON Lines and CSV, to standard output or to a file that appears
 * only when it is complete.
 *
 * <p>Start at {@link io.github.bantin.cli.output.AnnotationWriter} and {@link io.github.bantin.cli.output.Destination}.
 * A writer is used by one thread.
 */
@NullMarked
package io.github.bantin.cli.output;

import org.jspecify.annotations.NullMarked;
