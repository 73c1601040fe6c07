package io.github.bantin.extract;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a scan is asked to do beyond the usual.
 *
 * @param kinds the kinds to report
 * @param reference the day that relative dates are told from; without one there are none
 * @param damaged whether digits that were misread as letters are read as digits
 * @param vague whether references that name their document only loosely are read
 * @param parts whether only what has no parts is read: the two dates of a range, not the range
 */
record ExtractionOptions(
        Set<MentionKind> kinds, @Nullable LocalDate reference, boolean damaged, boolean vague, boolean parts) {

    /** The same options for what stands inside a mention. */
    ExtractionOptions forParts() {
        return new ExtractionOptions(kinds, reference, damaged, vague, true);
    }
}
