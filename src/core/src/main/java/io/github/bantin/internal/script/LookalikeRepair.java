package io.github.bantin.internal.script;

import io.github.bantin.internal.nfc.Nfc;

/**
 * Puts the letters of Vietnamese where look-alikes of other alphabets stand for them.
 *
 * <p>A word (a maximal run of letters) is repaired only if that makes it a syllable of Vietnamese, or the abbreviation
 * of an office or a kind of document in capitals (QÐ, HÐND), or, where an eth begins it, a name of the country's other
 * languages (Ðắk Lắk), an initial, or Ð/c. Letters of another script are replaced only beside a Latin
 * one, so words of Russian or Greek stay; the rarer letters of Latin only where the word or one next to it has a vowel of
 * Vietnamese, so words of Ewe or Turkish stay.
 *
 * <p>What speaks for a repair is nothing that another step of normalization changes: blanks, line ends, the form of dashes
 * and the place of a tone mark don't count. So a text that was repaired and normalized needs no second repair.
 */
public final class LookalikeRepair {

    private static final CharacterSet LOOKALIKES = new CharacterSet(c -> Lookalikes.kind(c) != Lookalikes.NONE);

    /** A syllable in NFD has no more code units. */
    private static final int LONGEST = 24;

    /** An abbreviation has no more letters. */
    private static final int LONGEST_ABBREVIATION = 12;

    /** The symbol of a ministry has as many letters (BLĐTBXH); more are a word. */
    private static final int LONGEST_SYMBOL = 7;

    private static final int NO_EVIDENCE = 0;
    /** A syllable with a grave or an acute, which other languages write too. */
    private static final int LIKELY = 1;
    /** A syllable with a letter that only Vietnamese has. */
    private static final int CERTAIN = 2;

    private static final char CAPITAL_ETH = '\u00d0';
    private static final char ETH = '\u00f0';

    private LookalikeRepair() {}

    /**
     * Reports what has to change.
     *
     * @param text any text
     * @param sink takes the edits, one for each look-alike
     */
    public static void repair(CharSequence text, EditSink sink) {
        int end = text.length();
        int at = LOOKALIKES.indexIn(text, 0);
        int done = 0;
        while (at < end) {
            int begin = VietnameseLetters.runBeginBefore(text, at, done);
            int runEnd = VietnameseLetters.runEnd(text, at, end);
            if (runEnd - begin <= LONGEST && repairs(text, begin, runEnd)) {
                report(text, begin, runEnd, sink);
            }
            done = runEnd;
            at = LOOKALIKES.indexIn(text, runEnd);
        }
    }

    /** The text with look-alikes repaired; the same instance if nothing changes and it is a string. */
    public static String repair(CharSequence text) {
        return EditedText.of(text, LookalikeRepair::repair);
    }

    /** Whether a text has look-alikes, in words of whatever language. */
    public static boolean hasLookalikes(CharSequence text) {
        return LOOKALIKES.indexIn(text, 0) < text.length();
    }

    private static boolean repairs(CharSequence text, int begin, int end) {
        boolean otherScript = false;
        boolean rare = false;
        boolean inside = false;
        int latin = 0;
        for (int i = begin; i < end; i++) {
            int kind = Lookalikes.kind(text.charAt(i));
            otherScript |= kind == Lookalikes.OTHER_SCRIPT;
            rare |= kind == Lookalikes.RARE_LATIN;
            inside |= kind == Lookalikes.LATIN && i > begin;
            latin += VietnameseLetters.isLetter(VietnameseLetters.fold(text.charAt(i))) ? 1 : 0;
        }
        if (otherScript && latin == 0) {
            return false;
        }
        String repaired = repaired(text, begin, end);
        if (SyllableReader.isValid(repaired, 0, repaired.length())) {
            return !rare || isVietnamese(text, begin, end);
        }
        if (repaired.length() == 1) {
            return isComrade(text, begin, end) || isInitial(text, begin, end) || isCurrency(text, begin);
        }
        if (!rare && !inside && isEth(text.charAt(begin)) && isName(text, begin, end, repaired)) {
            return true;
        }
        boolean plain = !rare && !(inside && hasVowel(repaired));
        return latin > 0 && isAbbreviation(repaired) && (plain || isOfficial(text, begin, end));
    }

    /** The abbreviation of đồng chí: Ð/c. */
    private static boolean isComrade(CharSequence text, int begin, int end) {
        int slash = skipBlanks(text, end);
        if (!isEth(text.charAt(begin)) || slash == text.length() || text.charAt(slash) != '/') {
            return false;
        }
        int c = skipBlanks(text, slash + 1);
        return c < text.length()
                && (text.charAt(c) | 0x20) == 'c'
                && VietnameseLetters.runEnd(text, c, text.length()) == c + 1;
    }

    /** The initial of a name in Vietnamese text: Nguyễn Ð. Hùng. */
    private static boolean isInitial(CharSequence text, int begin, int end) {
        return text.charAt(begin) == CAPITAL_ETH
                && end < text.length()
                && PlainPunctuation.isSign(text.charAt(end), '.')
                && isVietnamese(text, begin, end);
    }

    /** The small letter for đồng behind an amount: 12.000ð. */
    private static boolean isCurrency(CharSequence text, int begin) {
        int figure = skipBlanksBack(text, begin);
        return text.charAt(begin) == ETH && figure > 0 && isDigit(text.charAt(figure - 1));
    }

    private static boolean isEth(char c) {
        return c == CAPITAL_ETH || c == ETH;
    }

    /**
     * Whether a word that an eth begins is a name of Vietnam though it is no syllable, as names from its other languages are
     * (Ðắk Lắk, Ðăk Drô): written in letters of Vietnamese and English alone, one of them a letter that only Vietnamese
     * has, or a capital in Vietnamese text. No word of Icelandic or Faroese begins with an eth.
     */
    private static boolean isName(CharSequence text, int begin, int end, String repaired) {
        String name = Nfc.toNfc(repaired);
        boolean vietnamese = text.charAt(begin) == CAPITAL_ETH && isVietnamese(text, begin, end);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            int folded = VietnameseLetters.fold(c);
            if (c > 0x7f && !VietnameseLetters.isLetter(folded)) {
                return false;
            }
            vietnamese |= VietnameseLetters.isVietnameseAlone(folded);
        }
        return vietnamese;
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
        int capitals = capitals(word);
        return capitals > 1 && capitals == letters(word) && capitals <= LONGEST_ABBREVIATION;
    }

    /** A symbol as document numbers have: more capitals than small letters, no tones, and no word with an eth itself. */
    private static boolean isSymbol(String word) {
        int capitals = capitals(word);
        int letters = letters(word);
        boolean doubtful = word.indexOf('Đ', 1) > 0 && hasVowel(word);
        return 2 * capitals > letters && letters <= LONGEST_SYMBOL && !doubtful;
    }

    private static int capitals(CharSequence word) {
        return (int) word.chars()
                .filter(c -> c >= 'A' && c <= 'Z' || VietnameseLetters.isUpper(VietnameseLetters.fold((char) c)))
                .count();
    }

    /** How many letters a word has of the alphabets of Vietnamese and English; too many if it has others, or tones. */
    private static int letters(CharSequence word) {
        int letters = 0;
        int last = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int folded = VietnameseLetters.fold(c);
            if (VietnameseLetters.isLetter(folded) && VietnameseLetters.tone(folded) == VietnameseLetters.LEVEL) {
                last = VietnameseLetters.code(folded);
                letters++;
            } else if (c < 0x80) {
                last = 0;
                letters++;
            } else if (last > 0 && VietnameseLetters.isShapeMark(folded)) {
                last = VietnameseLetters.shaped(last, c);
            } else {
                last = 0;
            }
            if (last == 0 && c > 0x7f) {
                return Integer.MAX_VALUE / 2;
            }
        }
        return letters;
    }

    private static boolean hasVowel(CharSequence word) {
        return word.chars().anyMatch(c -> VietnameseLetters.isVowelLetter((char) c));
    }

    /** Whether a word is part of a document number, or stands in Vietnamese text. */
    private static boolean isOfficial(CharSequence text, int begin, int end) {
        return isSymbolOrNumber(text, behindSign(text, end))
                || isSymbolOrNumberBefore(text, beforeSign(text, begin))
                || evidence(text, begin, end) == CERTAIN;
    }

    /** Behind the hyphen or slash, and blanks around it, that follow an offset; -1 if none does. */
    private static int behindSign(CharSequence text, int from) {
        int sign = skipBlanks(text, from);
        return sign < text.length() && isNumberSign(text.charAt(sign)) ? skipBlanks(text, sign + 1) : -1;
    }

    /** Before the hyphen or slash, and blanks around it, that stand before an offset; -1 if none does. */
    private static int beforeSign(CharSequence text, int from) {
        int sign = skipBlanksBack(text, from);
        return sign > 0 && isNumberSign(text.charAt(sign - 1)) ? skipBlanksBack(text, sign - 1) : -1;
    }

    private static int skipBlanks(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int skipBlanksBack(CharSequence text, int from) {
        int i = from;
        while (i > 0 && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c >= 0x7f && (Character.isSpaceChar(c) || c < 0xa0);
    }

    private static boolean isNumberSign(char c) {
        return c == '/' || PlainPunctuation.isSign(c, '-');
    }

    private static boolean isSymbolOrNumber(CharSequence text, int begin) {
        if (begin < 0 || begin == text.length()) {
            return false;
        }
        int end = VietnameseLetters.runEnd(text, begin, text.length());
        return end == begin ? isDigit(text.charAt(begin)) : isSymbol(text, begin, end);
    }

    private static boolean isSymbolOrNumberBefore(CharSequence text, int end) {
        if (end <= 0) {
            return false;
        }
        int begin = VietnameseLetters.runBeginBefore(text, end, 0);
        return end == begin ? isDigit(text.charAt(end - 1)) : isSymbol(text, begin, end);
    }

    private static boolean isSymbol(CharSequence text, int begin, int end) {
        return end - begin <= LONGEST && isSymbol(repaired(text, begin, end));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a word or one next to it is plainly Vietnamese, whatever else stands between. */
    private static boolean isVietnamese(CharSequence text, int begin, int end) {
        return evidence(text, begin, end) != NO_EVIDENCE;
    }

    /** What a word and the ones next to it say of the language, the strongest of them. */
    private static int evidence(CharSequence text, int begin, int end) {
        int evidence = evidenceOf(text, begin, end);
        int length = text.length();
        int after = VietnameseLetters.runBegin(text, end, length);
        if (after < length) {
            int last = VietnameseLetters.runEnd(text, after, length);
            evidence = Math.max(evidence, evidenceOf(text, after, last));
        }
        int before = VietnameseLetters.letterBefore(text, begin);
        if (before >= 0) {
            int first = VietnameseLetters.runBeginBefore(text, before, 0);
            int last = VietnameseLetters.runEnd(text, before, begin);
            evidence = Math.max(evidence, evidenceOf(text, first, last));
        }
        return evidence;
    }

    /**
     * What a word says of the language: it is Vietnamese if it is a syllable with a tone mark, wherever it stands, or a
     * letter that English has not. Read as if look-alikes were repaired, so that a second repair finds nothing new.
     */
    private static int evidenceOf(CharSequence text, int begin, int end) {
        if (end - begin > LONGEST) {
            return NO_EVIDENCE;
        }
        String word = Nfc.toNfc(repaired(text, begin, end));
        if (SyllableReader.read(word, 0, word.length()) == SyllableReader.NONE) {
            return NO_EVIDENCE;
        }
        int evidence = NO_EVIDENCE;
        for (int i = 0; i < word.length(); i++) {
            int folded = VietnameseLetters.fold(word.charAt(i));
            if (VietnameseLetters.isVietnameseAlone(folded)) {
                return CERTAIN;
            }
            if (VietnameseLetters.isVietnameseVowel(folded)) {
                evidence = LIKELY;
            }
        }
        return evidence;
    }
}
