package io.github.bantin.normalize;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What normalizing a text changes, and what it cannot mend.
 *
 * <p>Records are immutable and safe to share between threads.
 *
 * @param edits how many pieces of the text each step changes; steps that change nothing are not listed
 * @param privateUse how many private-use characters the normalized text has; fonts give them a meaning that no table knows
 * @param words how many words of letters the normalized text has, abbreviations in capitals left out
 * @param noSyllables how many of them are no syllables of Vietnamese: foreign names and, where they are many, text that
 *     was read in the wrong encoding
 */
public record NormalizationReport(Map<NormalizationStep, Integer> edits, int privateUse, int words, int noSyllables) {

    /** Copies the map. */
    public NormalizationReport {
        EnumMap<NormalizationStep, Integer> copy = new EnumMap<>(NormalizationStep.class);
        copy.putAll(edits);
        edits = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns the share of words that are no syllables of Vietnamese.
     *
     * @return from 0 to 1; 0 for a text without words
     */
    public double shareOfNoSyllables() {
        return words == 0 ? 0 : (double) noSyllables / words;
    }
}
