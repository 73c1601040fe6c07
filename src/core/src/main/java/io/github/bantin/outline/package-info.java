/**
 * The structure of laws, directives and other official documents: from Phần and Chương down to khoản and điểm.
 *
 * <p>Begin with {@link io.github.bantin.outline.LegalOutline#parse}. All offsets are UTF-16 code units of the text that was
 * passed. Every type is immutable and safe for use by any number of threads.
 */
@NullMarked
package io.github.bantin.outline;

import org.jspecify.annotations.NullMarked;
