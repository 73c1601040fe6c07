package io.github.bantin.internal.scan;

import java.util.HashMap;
import java.util.Map;

/**
 * Walks over the words of a number, with one word of look-ahead and one behind it.
 *
 * <p>A word is told by its class and its value. Words may be parted by blanks and one line end. Holds the state of one
 * walk; not thread-safe.
 */
final class NumberWords {
    /** The part of a code that is its class; the rest is its value. */
    static final int CLASS = ~0xff;

    static final int DIGIT = 1 << 8;

    /** Forms that digits have behind tens only: mốt, tư, lăm, nhăm. */
    static final int UNIT = 2 << 8;

    /** "mười". */
    static final int TEN = 3 << 8;

    /** "mươi": tens of the digit before. */
    static final int TENS = 4 << 8;

    /** "chục": tens of the digit before, or of any figure. */
    static final int DECADE = 5 << 8;

    /** "hăm" and "băm", which stand for twenty and thirty before a unit. */
    static final int SHORT_TENS = 6 << 8;

    static final int HUNDRED = 7 << 8;

    /** "linh" and "lẻ": no tens stand before the unit. */
    static final int ZERO_TENS = 8 << 8;

    /** "nghìn" and greater; the value is the power of ten. */
    static final int MAGNITUDE = 9 << 8;

    static final int HALF = 10 << 8;
    static final int COMMA = 11 << 8;

    /** "nửa": half of the magnitude word behind. */
    static final int HALF_OF = 12 << 8;

    static final int ONE = DIGIT | 1;
    static final int FIVE = DIGIT | 5;
    static final int FOUR_UNIT = UNIT | 4;

    /** The power of ten of "tỷ". */
    static final int BILLION = 9;

    private static final int MOST_WORDS = 48;
    private static final WordAnchors WORDS = new WordAnchors(vocabulary());

    private static Map<String, Integer> vocabulary() {
        Map<String, Integer> words = new HashMap<>();
        String[] digits = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
        for (int i = 0; i < digits.length; i++) {
            words.put(digits[i], DIGIT | i);
        }
        words.put("bẩy", DIGIT | 7);
        words.put("mốt", UNIT | 1);
        words.put("tư", FOUR_UNIT);
        words.put("lăm", UNIT | 5);
        words.put("nhăm", UNIT | 5);
        words.put("mười", TEN);
        words.put("mươi", TENS);
        words.put("chục", DECADE);
        words.put("hăm", SHORT_TENS | 2);
        words.put("băm", SHORT_TENS | 3);
        words.put("trăm", HUNDRED);
        words.put("linh", ZERO_TENS);
        words.put("lẻ", ZERO_TENS);
        words.put("nghìn", MAGNITUDE | 3);
        words.put("ngàn", MAGNITUDE | 3);
        words.put("vạn", MAGNITUDE | 4);
        words.put("triệu", MAGNITUDE | 6);
        words.put("tỷ", MAGNITUDE | BILLION);
        words.put("tỉ", MAGNITUDE | BILLION);
        words.put("rưỡi", HALF);
        words.put("rưởi", HALF);
        words.put("nửa", HALF_OF);
        words.put("phẩy", COMMA);
        words.put("phảy", COMMA);
        return words;
    }

    private ScannedText text = ScannedText.EMPTY;
    private int next;
    private int nextBegin;
    private int nextEnd;
    private int end;
    private int taken;

    /** The code of the word that begins at an offset; 0 if it is no word of a number. */
    static int codeAt(ScannedText text, int begin) {
        return WORDS.at(text, begin);
    }

    /** Begins before the word at an offset. */
    void start(ScannedText source, int from) {
        text = source;
        end = from;
        taken = 0;
        look();
    }

    /** The code of the next word; 0 if none follows that can stand in a number. */
    int next() {
        return next;
    }

    /** The class of the next word. */
    int nextClass() {
        return next & CLASS;
    }

    /** The value of the next word. */
    int nextValue() {
        return next & ~CLASS;
    }

    /** Where the next word begins. */
    int nextBegin() {
        return nextBegin;
    }

    /** The code of the word behind the next one. */
    int after() {
        int behind = text.skipBlanks(nextEnd);
        return behind <= nextEnd || behind >= text.length() ? 0 : WORDS.at(text, behind);
    }

    /** Whether a word that is no number's stands behind the next one. */
    boolean goesOnInOtherWords() {
        int behind = text.skipBlanks(nextEnd);
        return behind >= 0 && behind < text.length() && Words.isWordPart(text.charAt(behind)) && after() == 0;
    }

    /** Behind the last word that was taken. */
    int end() {
        return end;
    }

    /** How many words were taken. */
    int taken() {
        return taken;
    }

    /** Takes the next word. */
    void take() {
        end = nextEnd;
        taken++;
        look();
    }

    /** Goes back to where so many words were taken, up to an offset. */
    void back(int oldEnd, int oldTaken) {
        end = oldEnd;
        taken = oldTaken;
        look();
    }

    private void look() {
        next = 0;
        nextEnd = end;
        nextBegin = taken >= MOST_WORDS ? -1 : text.skipBlanks(end);
        if (nextBegin >= 0 && nextBegin < text.length()) {
            nextEnd = text.wordEnd(nextBegin);
            next = nextEnd == nextBegin ? 0 : WORDS.at(text, nextBegin);
        }
    }
}
