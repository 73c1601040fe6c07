package io.github.bantin.extract;

/**
 * How sure the reading of a mention is; ordered from the surest.
 *
 * <p>The constants are immutable and safe for any number of threads.
 */
public enum Confidence {
    /** The form has one reading and is written as its rule says. */
    CERTAIN,
    /** The reading is the usual one of a form that is damaged, shortened or allows others. */
    LIKELY,
    /** Two readings are both in use; the mention keeps the other one. */
    AMBIGUOUS
}
