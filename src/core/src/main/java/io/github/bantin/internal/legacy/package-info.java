/**
 * The encodings that Vietnamese was written in before Unicode: their tables, how they are read and written, as JDK
 * charsets too, and how to tell which of them a text is in.
 *
 * <p>Begin with {@link io.github.bantin.internal.legacy.LegacyCodec}. Offsets are UTF-16 code units of the <em>view</em>: the
 * text that one gets by reading the bytes as Windows-1252 or Latin-1. Everything but the coders of a charset is immutable and
 * safe for use by any number of threads.
 */
@NullMarked
package io.github.bantin.internal.legacy;

import org.jspecify.annotations.NullMarked;
