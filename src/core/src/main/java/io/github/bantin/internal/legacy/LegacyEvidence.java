package io.github.bantin.internal.legacy;

import io.github.bantin.internal.script.SyllableReader;
import io.github.bantin.internal.script.VietnameseLetters;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against a text being Vietnamese in one encoding: its words, read in that encoding, counted by
 * whether they are syllables of Vietnamese, whether they hold a letter that the encoding makes of bytes beyond ASCII, and how
 * many letters they have.
 *
 * <p>A word in which the encoding leaves a byte beyond ASCII as Windows-1252 has it, or that has capitals in its middle, is no
 * syllable. Abbreviations in capitals and single ASCII letters say nothing.
 */
final class LegacyEvidence {

    /** A word that needs the encoding and is a syllable in it. */
    static final int SYLLABLE = 0;
    /** A word that needs the encoding and isn't one. */
    static final int NO_SYLLABLE = 1;
    /** A word of ASCII letters that is a syllable. */
    static final int PLAIN_SYLLABLE = 2;
    /** A word of ASCII letters that isn't one. */
    static final int PLAIN_WORD = 3;

    /** A word that needs a legacy encoding and has tones on two letters in it, or one on a consonant. */
    static final int IMPOSSIBLE = 4;

    private static final int KINDS = 5;

    /** Words of more letters count as having this many. */
    static final int LONGEST = 7;

    private static final byte PLAIN = 0;
    private static final byte FITTING = 1;
    private static final byte MISFIT = 2;
    /** A letter of the encoding that would make sense as punctuation just as well. */
    private static final byte DOUBTFUL = 3;

    private final int[][] counts = new int[KINDS][LONGEST + 1];

    private final @Nullable LegacyCodec codec;
    private char[] text;
    private byte[] origins;
    private int length;

    private LegacyEvidence(@Nullable LegacyCodec codec, int capacity) {
        this.codec = codec;
        text = new char[capacity];
        origins = new byte[capacity];
    }

    /**
     * Collects the evidence of a piece of text.
     *
     * @param codec the encoding, or null for the text as it stands
     */
    static LegacyEvidence of(CharSequence view, int begin, int end, @Nullable LegacyCodec codec) {
        LegacyEvidence evidence = new LegacyEvidence(codec, end - begin + 1);
        if (codec == null) {
            for (int i = begin; i < end; i++) {
                evidence.add(unlike(view.charAt(i)), FITTING);
            }
        } else {
            evidence.decode(view, begin, end, codec.table());
        }
        evidence.count();
        evidence.text = new char[0];
        evidence.origins = new byte[0];
        return evidence;
    }

    int count(int kind, int letters) {
        return counts[kind][letters];
    }

    int count(int kind) {
        return Arrays.stream(counts[kind]).sum();
    }

    private void add(char c, byte origin) {
        text[length] = c;
        origins[length++] = c < 0x80 ? PLAIN : origin;
    }

    /** Eth, which in Unicode text stands for the letter that looks the same. */
    private static char unlike(char c) {
        return c == '\u00d0' ? 'Đ' : c == '\u00f0' ? 'đ' : c;
    }

    private void decode(CharSequence view, int begin, int end, LegacyTable table) {
        LegacyDecoder decoder = new LegacyDecoder(table);
        byte held = PLAIN;
        for (int i = begin; i < end; i++) {
            char seen = view.charAt(i);
            int b = Windows1252.toByte(seen);
            if (b == Windows1252.NONE) {
                if (decoder.holds()) {
                    add(decoder.take(), held);
                }
                add(seen, MISFIT);
            } else if (!isPunctuation(view, i, end, table) && decoder.join(b)) {
                held = FITTING;
            } else {
                if (decoder.holds()) {
                    add(decoder.take(), held);
                }
                byte origin = !table.isLetter(b) ? MISFIT : isDoubtful(view, begin, i) ? DOUBTFUL : FITTING;
                int c = decoder.put(b);
                if (c == LegacyDecoder.HELD) {
                    held = origin;
                } else {
                    add((char) c, origin);
                }
            }
        }
        if (decoder.holds()) {
            add(decoder.take(), held);
        }
    }

    /** Quotation marks, dashes and the ellipsis, and the exponent of square and cubic metres. */
    private static boolean isDoubtful(CharSequence view, int begin, int at) {
        char c = view.charAt(at);
        if (c == '\u00b2' || c == '\u00b3') {
            return at > begin && view.charAt(at - 1) == 'm';
        }
        return "\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2026".indexOf(c) >= 0;
    }

    /** Whether a mark of VIQR may as well be the end of a sentence: proof of nothing. */
    private static boolean isPunctuation(CharSequence view, int at, int end, LegacyTable table) {
        char c = view.charAt(at);
        return table.escapes()
                && (c == '.' || c == '?' || c == '\'' || c == '(')
                && (at + 1 == end || !Character.isLetter(view.charAt(at + 1)));
    }

    private void count() {
        int at = 0;
        while (at < length) {
            while (at < length && !isWordPart(at)) {
                at++;
            }
            int begin = at;
            while (at < length && isWordPart(at)) {
                at++;
            }
            if (at > begin) {
                countWord(begin, at);
            }
        }
    }

    private boolean isWordPart(int at) {
        char c = text[at];
        return c < 0x80
                ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z'
                : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void countWord(int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && origins[begin] == DOUBTFUL) {
            begin++;
        }
        while (begin < end && origins[end - 1] == DOUBTFUL) {
            end--;
        }
        if (begin == end) {
            return;
        }
        boolean fitting = false;
        boolean misfit = isTorn(from, from - 1) || isTorn(to - 1, to);
        for (int i = begin; i < end; i++) {
            fitting |= origins[i] == FITTING || origins[i] == DOUBTFUL;
            misfit |= origins[i] == MISFIT;
        }
        int letters = Math.min(end - begin, LONGEST);
        boolean plain = !fitting && !misfit;
        if (plain && (letters == 1 || isCapital(begin) && isCapital(end - 1))) {
            return;
        }
        boolean syllable = !misfit
                && isCased(begin, end)
                && SyllableReader.isValid(new String(text, begin, end - begin), 0, end - begin);
        int noSyllable = isImpossible(begin, end) ? IMPOSSIBLE : NO_SYLLABLE;
        int kind = plain ? (syllable ? PLAIN_SYLLABLE : PLAIN_WORD) : syllable ? SYLLABLE : noSyllable;
        counts[kind][letters]++;
    }

    private boolean isImpossible(int begin, int end) {
        int tones = 0;
        for (int i = begin; i < end && codec != null; i++) {
            int folded = VietnameseLetters.fold(text[i]);
            if (origins[i] == FITTING && !VietnameseLetters.isLetter(folded)) {
                return true;
            }
            tones += VietnameseLetters.tone(folded) == VietnameseLetters.LEVEL ? 0 : 1;
        }
        return tones > 1;
    }

    private boolean isCapital(int at) {
        return Character.isUpperCase(text[at]);
    }

    /** Whether a word goes on behind a sign that words don't have inside, which then was a letter in another encoding. */
    private boolean isTorn(int edge, int sign) {
        int beyond = 2 * sign - edge;
        if (beyond < 0 || beyond >= length || !isWordPart(beyond)) {
            return false;
        }
        char c = text[sign];
        boolean joins = c < 0x80
                || c == '\u2019'
                || c == '\u2018'
                || c == '\u2013'
                || c == '\u2014'
                || c == '\u00a0'
                || codec == null && c >= '\u2010' && c <= '\u2026';
        return !joins || c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    }

    /** Whether a word is in small letters, in capitals, or begins with one. */
    private boolean isCased(int begin, int end) {
        boolean capitals = false;
        boolean small = false;
        for (int i = begin + 1; i < end; i++) {
            if (isCapital(i)) {
                capitals = true;
            } else if (codec != LegacyCodec.TCVN3 || LegacyCodec.TCVN3.canEncode(Character.toUpperCase(text[i]))) {
                small = true;
            }
        }
        return !capitals || !small && (isCapital(begin) || codec == LegacyCodec.TCVN3);
    }
}
