package io.github.bantin.internal.script;

/**
 * Puts the letters of Vietnamese where look-alikes of other alphabets stand for them.
 *
 * <p>A word (a maximal run of letters) is repaired only if that makes it a syllable of Vietnamese, or the abbreviation
 * of an office or a kind of document in capitals (QÐ, HÐND). Letters of another script are replaced only beside a Latin
 * one, so words of Russian or Greek stay; the rarer letters of Latin only where the word or one next to it on the line has
 * a vowel of Vietnamese, so words of Ewe or Turkish stay.
 */
public final class LookalikeRepair {

    /** A syllable in NFD has no more code units, an abbreviation no more letters. */
    private static final int LONGEST = 24;

    /** How far the next word may be to count as a neighbour. */
    private static final int GAP = 3;

    private LookalikeRepair() {}

    /**
     * Reports what has to change.
     *
     * @param text any text
     * @param sink takes the edits, one for each look-alike
     */
    public static void repair(CharSequence text, EditSink sink) {
        int end = text.length();
        int at = next(text, 0, end);
        while (at < end) {
            int begin = at;
            while (begin > 0 && at - begin <= LONGEST && isWordPart(text.charAt(begin - 1))) {
                begin--;
            }
            while (begin < at && VietnameseLetters.isAnyMark(VietnameseLetters.fold(text.charAt(begin)))) {
                begin++;
            }
            int runEnd = VietnameseLetters.runEnd(text, at, end);
            repairIn(text, begin, runEnd, sink);
            at = next(text, runEnd, end);
        }
    }

    /** The text with look-alikes repaired; the same instance if nothing changes and it is a string. */
    public static String repair(CharSequence text) {
        return EditedText.of(text, LookalikeRepair::repair);
    }

    private static int next(CharSequence text, int from, int end) {
        int i = from;
        while (i < end && Lookalikes.kind(text.charAt(i)) == Lookalikes.NONE) {
            i++;
        }
        return i;
    }

    private static boolean isWordPart(char c) {
        int folded = VietnameseLetters.fold(c);
        return VietnameseLetters.isAnyLetter(folded) || VietnameseLetters.isAnyMark(folded) || Character.isSurrogate(c);
    }

    private static void repairIn(CharSequence text, int begin, int end, EditSink sink) {
        if (end - begin > LONGEST) {
            return;
        }
        String repaired = repaired(text, begin, end);
        boolean otherScript = false;
        boolean rare = false;
        boolean stroked = false;
        int latin = 0;
        for (int i = begin; i < end; i++) {
            int kind = Lookalikes.kind(text.charAt(i));
            otherScript |= kind == Lookalikes.OTHER_SCRIPT;
            rare |= kind == Lookalikes.RARE_LATIN;
            stroked |= kind == Lookalikes.LATIN;
            latin += VietnameseLetters.isLetter(VietnameseLetters.fold(text.charAt(i))) ? 1 : 0;
        }
        if (otherScript && latin == 0) {
            return;
        }
        boolean repairs;
        if (SyllableReader.isValid(repaired, 0, repaired.length())) {
            repairs = !rare || isVietnamese(text, begin, end);
        } else {
            boolean plain = !rare && !(stroked && hasVowel(repaired));
            repairs = latin > 0 && isAbbreviation(repaired) && (plain || isOfficial(text, begin, end));
        }
        if (repairs) {
            report(text, begin, end, sink);
        }
    }

    private static String repaired(CharSequence text, int begin, int end) {
        StringBuilder repaired = new StringBuilder(end - begin);
        for (int i = begin; i < end; i++) {
            repaired.append(Lookalikes.repaired(text.charAt(i)));
        }
        return repaired.toString();
    }

    private static void report(CharSequence text, int begin, int end, EditSink sink) {
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            char repaired = Lookalikes.repaired(c);
            if (repaired != c) {
                sink.replace(i, i + 1, String.valueOf(repaired));
            }
        }
    }

    /** Two capitals or more of the Vietnamese alphabet, or of English, without tones. */
    private static boolean isAbbreviation(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int folded = VietnameseLetters.fold(c);
            boolean capital = VietnameseLetters.isLetter(folded)
                    ? VietnameseLetters.isUpper(folded) && VietnameseLetters.tone(folded) == VietnameseLetters.LEVEL
                    : c >= 'A' && c <= 'Z';
            if (!capital) {
                return false;
            }
        }
        return word.length() > 1;
    }

    private static boolean hasVowel(CharSequence word) {
        return word.chars().anyMatch(c -> VietnameseLetters.isVowelLetter((char) c));
    }

    /** Whether a word is part of a document number, or stands in Vietnamese text. */
    private static boolean isOfficial(CharSequence text, int begin, int end) {
        return begin > 0 && isNumberSign(text.charAt(begin - 1))
                || end < text.length() && isNumberSign(text.charAt(end))
                || isVietnamese(text, begin, end);
    }

    private static boolean isNumberSign(char c) {
        return c == '-' || c == '/';
    }

    /** Whether a word or one next to it on the same line is plainly Vietnamese. */
    private static boolean isVietnamese(CharSequence text, int begin, int end) {
        if (isVietnameseWord(text, begin, end)) {
            return true;
        }
        int after = end;
        while (after < text.length() && after - end < GAP && isGap(text.charAt(after))) {
            after++;
        }
        int before = begin;
        while (before > 0 && begin - before < GAP && isGap(text.charAt(before - 1))) {
            before--;
        }
        int last = after;
        while (last < text.length() && last - after <= LONGEST && isWordPart(text.charAt(last))) {
            last++;
        }
        int first = before;
        while (first > 0 && before - first <= LONGEST && isWordPart(text.charAt(first - 1))) {
            first--;
        }
        return isVietnameseWord(text, after, last) || isVietnameseWord(text, first, before);
    }

    private static boolean isGap(char c) {
        return !isWordPart(c) && c != '\n' && c != '\r';
    }

    /**
     * Whether a word is a syllable with a tone mark or a letter that English has not. Read as if look-alikes were repaired,
     * so that a second repair finds nothing new.
     */
    private static boolean isVietnameseWord(CharSequence text, int begin, int end) {
        if (end - begin > LONGEST) {
            return false;
        }
        String word = repaired(text, begin, end);
        if (!SyllableReader.isValid(word, 0, word.length())) {
            return false;
        }
        return word.chars().map(c -> VietnameseLetters.fold((char) c)).anyMatch(LookalikeRepair::isMarked);
    }

    private static boolean isMarked(int folded) {
        return VietnameseLetters.isVietnameseVowel(folded)
                || VietnameseLetters.isToneMark(folded)
                || VietnameseLetters.isShapeMark(folded);
    }
}
