/**
 * Documents as the command takes them in: text files, standard input and JSON Lines.
 *
 * <p>Start at {@link io.github.bantin.cli.input.Inputs}. Documents are read one at a time and given to a {@link
 * io.github.bantin.cli.input.DocumentSink}; a reader is used by one thread.
 */
@NullMarked
package io.github.bantin.cli.input;

import org.jspecify.annotations.NullMarked;
