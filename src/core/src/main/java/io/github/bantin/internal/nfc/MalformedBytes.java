package io.github.bantin.internal.nfc;

/** What to do with bytes that are not UTF-8. */
public enum MalformedBytes {

    /** Throw a {@link MalformedUtf8Exception}. */
    REPORT,

    /**
     * Put one U+FFFD in the place of each maximal subpart, as the Unicode Standard recommends in section 3.9. The JDK
     * does the same, but for encoded surrogates, which are one U+FFFD there and three here.
     */
    REPLACE
}
