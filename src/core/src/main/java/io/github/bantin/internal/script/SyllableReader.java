package io.github.bantin.internal.script;

/**
 * Reads a piece of text as one syllable of Vietnamese, without allocating anything.
 *
 * <p>A reading is a number: {@link #NONE}, or what the accessors here take apart. It tolerates a tone mark on any vowel,
 * so that a misplaced one can be moved; {@link #isWellPlaced} tells whether it stands where it should. Upper and lower
 * case, NFC, NFD and mixtures of both read alike.
 */
public final class SyllableReader {

    /** The reading of what is no syllable, wherever its tone mark might stand. */
    public static final int NONE = 0;

    private static final int STATE_SHIFT = 10;
    private static final int TONE_SHIFT = 7;
    private static final int TONE_INDEX_SHIFT = 3;

    private SyllableReader() {}

    /**
     * Reads a piece of text.
     *
     * @param text any text
     * @param begin where the piece begins
     * @param end where it ends
     * @return the reading, or {@link #NONE}
     */
    public static int read(CharSequence text, int begin, int end) {
        int state = SyllableAutomaton.START;
        int letters = 0;
        int tone = VietnameseLetters.LEVEL;
        int toneIndex = 0;
        int i = begin;
        while (i < end) {
            int folded = VietnameseLetters.fold(text.charAt(i++));
            if (!VietnameseLetters.isLetter(folded)) {
                return NONE;
            }
            int code = VietnameseLetters.code(folded);
            int letterTone = VietnameseLetters.tone(folded);
            while (i < end) {
                char c = text.charAt(i);
                int mark = VietnameseLetters.fold(c);
                if (VietnameseLetters.isLetter(mark)) {
                    break;
                }
                if (VietnameseLetters.isToneMark(mark)) {
                    if (letterTone != VietnameseLetters.LEVEL || !VietnameseLetters.isVowel(code)) {
                        return NONE;
                    }
                    letterTone = VietnameseLetters.tone(mark);
                } else if (VietnameseLetters.isShapeMark(mark) && VietnameseLetters.mayFollow(c, letterTone)) {
                    code = VietnameseLetters.shaped(code, c);
                    if (code == 0) {
                        return NONE;
                    }
                } else {
                    return NONE;
                }
                i++;
            }
            if (letterTone != VietnameseLetters.LEVEL) {
                if (tone != VietnameseLetters.LEVEL) {
                    return NONE;
                }
                tone = letterTone;
                toneIndex = letters;
            }
            state = SyllableAutomaton.next(state, code);
            if (state == SyllableAutomaton.DEAD) {
                return NONE;
            }
            letters++;
        }
        if (!SyllableAutomaton.isSyllable(state)
                || SyllableAutomaton.isStopped(state)
                        && tone != VietnameseLetters.ACUTE
                        && tone != VietnameseLetters.DOT) {
            return NONE;
        }
        return state << STATE_SHIFT | tone << TONE_SHIFT | toneIndex << TONE_INDEX_SHIFT | letters - 1;
    }

    /** Tells whether a piece of text is a syllable with its tone mark where either style puts it. */
    public static boolean isValid(CharSequence text, int begin, int end) {
        return isWellPlaced(read(text, begin, end));
    }

    /** Tells whether a reading is a syllable whose tone mark, if any, stands where either style puts it. */
    public static boolean isWellPlaced(int reading) {
        if (reading == NONE || tone(reading) == VietnameseLetters.LEVEL) {
            return reading != NONE;
        }
        int index = toneIndex(reading);
        return index == newIndex(reading) || index == oldIndex(reading);
    }

    /** The tone, from {@link VietnameseLetters#LEVEL} to {@link VietnameseLetters#DOT}. */
    public static int tone(int reading) {
        return reading >> TONE_SHIFT & 7;
    }

    /** How many letters the syllable has; a letter with its marks is one. */
    public static int letters(int reading) {
        return (reading & 7) + 1;
    }

    /** How many letters the rime has; the others are the onset. */
    public static int rimeLetters(int reading) {
        return SyllableAutomaton.rimeLetters(reading >> STATE_SHIFT);
    }

    /** The index of the letter that bears the tone mark; 0 if there is none. */
    public static int toneIndex(int reading) {
        return reading >> TONE_INDEX_SHIFT & 15;
    }

    /** The index of the letter on which the new style puts a tone mark. */
    public static int newIndex(int reading) {
        return letters(reading) - 1 - SyllableAutomaton.lettersAfterNew(reading >> STATE_SHIFT);
    }

    /** The index of the letter on which the old style puts a tone mark. */
    public static int oldIndex(int reading) {
        return letters(reading) - 1 - SyllableAutomaton.lettersAfterOld(reading >> STATE_SHIFT);
    }

    /** The lower-case letters of a piece of text that reads as a syllable, composed and without tone. */
    public static String toneless(CharSequence text, int begin, int end) {
        StringBuilder letters = new StringBuilder(SyllableAutomaton.MAX_LETTERS);
        int i = begin;
        while (i < end) {
            int code = VietnameseLetters.code(VietnameseLetters.fold(text.charAt(i++)));
            while (i < end && VietnameseLetters.isAnyMark(VietnameseLetters.fold(text.charAt(i)))) {
                int shaped = VietnameseLetters.shaped(code, text.charAt(i++));
                code = shaped == 0 ? code : shaped;
            }
            letters.append(VietnameseLetters.letter(code, VietnameseLetters.LEVEL));
        }
        return letters.toString();
    }

    /** A lower-case syllable with its tone mark on one of its letters. */
    public static String spell(String toneless, int tone, int toneIndex) {
        if (tone == VietnameseLetters.LEVEL) {
            return toneless;
        }
        char bearer = VietnameseLetters.withTone(toneless.charAt(toneIndex), tone);
        return toneless.substring(0, toneIndex) + bearer + toneless.substring(toneIndex + 1);
    }
}
