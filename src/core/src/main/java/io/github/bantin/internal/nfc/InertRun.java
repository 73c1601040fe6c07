package io.github.bantin.internal.nfc;

/**
 * Finds the next character of a text at which normalization may have to do something.
 *
 * <p>Eight characters at a time are judged without a branch, by their rows of 256 characters; the rows of Latin letters
 * with and without Vietnamese marks are all inert. The search must begin at the border of a segment; then the segment of
 * the character found begins there, or one character before it.
 */
final class InertRun {

    private static final int STEP = 8;

    private InertRun() {}

    /** The first index from {@code begin} on that needs a look, or {@code end}. */
    static int end(String text, int begin, int end) {
        long rows = NfcTables.INERT_ROWS;
        int i = begin;
        while (i < end) {
            while (i <= end - STEP
                    && ((rows >>> (text.charAt(i) >> 8))
                                    & (rows >>> (text.charAt(i + 1) >> 8))
                                    & (rows >>> (text.charAt(i + 2) >> 8))
                                    & (rows >>> (text.charAt(i + 3) >> 8))
                                    & (rows >>> (text.charAt(i + 4) >> 8))
                                    & (rows >>> (text.charAt(i + 5) >> 8))
                                    & (rows >>> (text.charAt(i + 6) >> 8))
                                    & (rows >>> (text.charAt(i + 7) >> 8))
                                    & 1)
                            != 0) {
                i += STEP;
            }
            for (int stop = Math.min(end, i + STEP); i < stop; i++) {
                char c = text.charAt(i);
                if (!CharacterData.isInInertRow(c)) {
                    if (CharacterData.needsLook(CharacterData.value(c))) {
                        return i;
                    }
                    if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                        if (CharacterData.needsLook(
                                CharacterData.value(Character.toCodePoint(c, text.charAt(i + 1))))) {
                            return i;
                        }
                        i++;
                    }
                }
            }
        }
        return end;
    }

    /** The first index from {@code begin} on that needs a look, or {@code end}. */
    static int end(CharSequence text, int begin, int end) {
        if (text instanceof String string) {
            return end(string, begin, end);
        }
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (!CharacterData.isInInertRow(c)) {
                if (CharacterData.needsLook(CharacterData.value(c))) {
                    return i;
                }
                if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                    if (CharacterData.needsLook(CharacterData.value(Character.toCodePoint(c, text.charAt(i + 1))))) {
                        return i;
                    }
                    i++;
                }
            }
        }
        return end;
    }

    /** The first index from {@code begin} on that needs a look, or {@code end}. */
    static int end(char[] text, int begin, int end) {
        long rows = NfcTables.INERT_ROWS;
        int i = begin;
        while (i < end) {
            while (i <= end - STEP
                    && ((rows >>> (text[i] >> 8))
                                    & (rows >>> (text[i + 1] >> 8))
                                    & (rows >>> (text[i + 2] >> 8))
                                    & (rows >>> (text[i + 3] >> 8))
                                    & (rows >>> (text[i + 4] >> 8))
                                    & (rows >>> (text[i + 5] >> 8))
                                    & (rows >>> (text[i + 6] >> 8))
                                    & (rows >>> (text[i + 7] >> 8))
                                    & 1)
                            != 0) {
                i += STEP;
            }
            for (int stop = Math.min(end, i + STEP); i < stop; i++) {
                char c = text[i];
                if (!CharacterData.isInInertRow(c)) {
                    if (CharacterData.needsLook(CharacterData.value(c))) {
                        return i;
                    }
                    if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text[i + 1])) {
                        if (CharacterData.needsLook(CharacterData.value(Character.toCodePoint(c, text[i + 1])))) {
                            return i;
                        }
                        i++;
                    }
                }
            }
        }
        return end;
    }
}
