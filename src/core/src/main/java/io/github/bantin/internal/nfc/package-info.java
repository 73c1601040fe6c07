/**
 * Unicode Normalization Form C on text of every kind: strings, arrays of UTF-16 code units, and UTF-8 bytes.
 *
 * <p>Entry points: {@link io.github.bantin.internal.nfc.Nfc} for UTF-16,
 * {@link io.github.bantin.internal.nfc.Utf8Nfc} for UTF-8. Exact for all characters of Unicode 15.0 and older, on any
 * runtime; younger characters and unpaired surrogates stay as they are. The rule is Unicode Standard Annex 15.
 *
 * <p>How it works: a text is a row of segments, each beginning with a character that neither moves nor joins what
 * stands before it; normalizing each segment on its own normalizes the text. Most segments are one character that needs
 * nothing, which {@link io.github.bantin.internal.nfc.CharacterData} tells from a few bits. Most of the others are a letter
 * and marks that make one character, pair by pair, in whatever order the marks come. What remains goes through
 * {@link io.github.bantin.internal.nfc.SegmentComposer}, the whole algorithm.
 *
 * <p>All methods are static and safe for use by any number of threads. All of them take linear time on any input.
 */
@NullMarked
package io.github.bantin.internal.nfc;

import org.jspecify.annotations.NullMarked;
