package io.github.bantin.internal.nfc;

/** The arithmetic of Korean syllables: Unicode Standard, section 3.12. */
final class Hangul {

    static final int FIRST_JOINING_VOWEL = 0x1161;
    static final int LAST_JOINING_VOWEL = 0x1175;
    static final int FIRST_JOINING_FINAL = 0x11A8;
    static final int LAST_JOINING_FINAL = 0x11C2;

    private static final int FIRST_LEAD = 0x1100;
    private static final int LEADS = 19;
    private static final int VOWELS = 21;

    /** All finals and none. */
    private static final int FINALS = 28;

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int SYLLABLES = LEADS * VOWELS * FINALS;

    private Hangul() {}

    /** The syllable that lead and vowel, or syllable and final, make; 0 if none. */
    static int compose(int first, int second) {
        int vowel = second - FIRST_JOINING_VOWEL;
        if (vowel >= 0 && vowel < VOWELS) {
            int lead = first - FIRST_LEAD;
            return lead >= 0 && lead < LEADS ? FIRST_SYLLABLE + (lead * VOWELS + vowel) * FINALS : 0;
        }
        int last = second - FIRST_JOINING_FINAL + 1;
        if (last > 0 && last < FINALS) {
            int syllable = first - FIRST_SYLLABLE;
            return syllable >= 0 && syllable < SYLLABLES && syllable % FINALS == 0 ? first + last : 0;
        }
        return 0;
    }
}
