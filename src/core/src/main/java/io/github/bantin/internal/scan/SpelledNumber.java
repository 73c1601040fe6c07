package io.github.bantin.internal.scan;

import static io.github.bantin.internal.scan.NumberWords.BILLION;
import static io.github.bantin.internal.scan.NumberWords.CLASS;
import static io.github.bantin.internal.scan.NumberWords.DIGIT;
import static io.github.bantin.internal.scan.NumberWords.FIVE;
import static io.github.bantin.internal.scan.NumberWords.HALF;
import static io.github.bantin.internal.scan.NumberWords.MAGNITUDE;
import static io.github.bantin.internal.scan.NumberWords.TENS;
import static io.github.bantin.internal.scan.NumberWords.UNIT;

import java.math.BigDecimal;

/**
 * Reads a number in words: "hai mươi mốt", "một trăm linh năm", "hai nghìn không trăm hai mươi ba", "hai triệu rưỡi".
 *
 * <p>Northern and southern words ("nghìn", "ngàn"; "linh", "lẻ"), the short forms of speech ("hai mốt", "hăm lăm", "trăm
 * rưỡi", "hai triệu tư"), and decimals behind "phẩy". Behind a ten, a hundred or a greater word "năm" is the year and no
 * five ("một trăm năm"), unless it goes on as a number ("một trăm năm mươi"). Words may be parted by blanks and one line
 * end, in any case, composed or decomposed. At most the longest number below a quintillion is read. Offsets are UTF-16
 * code units. Holds the state of one read; not thread-safe.
 */
public final class SpelledNumber {
    private static final int MOST_DECIMALS = 9;

    /** Above all powers of magnitude words. */
    private static final int MAX = 18;

    private static final long[] POWERS = new long[MAX + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private final NumberWords words = new NumberWords();
    private final SpelledHundreds hundreds = new SpelledHundreds(words);
    private int begin;
    private int end;
    private long unscaled;
    private int scale;
    private int magnitude;
    private boolean loose;

    /** Where the first word begins. */
    public int begin() {
        return begin;
    }

    /** Behind the last word; where nothing was found, the offset that was asked for. */
    public int end() {
        return end;
    }

    /** How many words the number has. */
    public int words() {
        return words.taken();
    }

    /** All digits as one integer. */
    public long unscaled() {
        return unscaled;
    }

    /** How many of the digits are decimals. */
    public int scale() {
        return scale;
    }

    /** The number. */
    public BigDecimal value() {
        return BigDecimal.valueOf(unscaled, scale);
    }

    /** The power of ten of the last word from "chục" to "tỷ", 0 where the number has none. */
    public int magnitude() {
        return magnitude;
    }

    /** Whether a word was left out as speech does: "hai mốt", "một trăm hai" (120), "hai triệu tư". */
    public boolean isLoose() {
        return loose;
    }

    /** Whether the word that begins at an offset can stand in a number. */
    public static boolean isNumberWord(ScannedText text, int begin) {
        return NumberWords.codeAt(text, begin) != 0;
    }

    /** The value of the digit, from 0 to 9, that the word at an offset names by itself, or -1. */
    public static int digit(ScannedText text, int begin) {
        int code = NumberWords.codeAt(text, begin);
        return (code & CLASS) == DIGIT ? code & ~CLASS : -1;
    }

    /**
     * Reads the number whose first word begins at an offset, as far as its words go.
     *
     * @param text the text
     * @param from the offset of a letter that no letter stands before
     * @return whether a number stands there
     */
    public boolean match(ScannedText text, int from) {
        start(text, from);
        boolean found = words.next() != 0 && begin == from && read();
        end = found ? words.end() : from;
        return found;
    }

    /**
     * Reads the magnitude words behind a figure: "triệu", "trăm triệu", "nghìn tỷ".
     *
     * @param text the text
     * @param from the offset behind the figure
     * @return whether a magnitude word follows; {@link #unscaled} is then what the figure is multiplied by
     */
    public boolean matchMagnitude(ScannedText text, int from) {
        start(text, from);
        int power = 0;
        int first = words.nextClass();
        if (first == NumberWords.DECADE || first == NumberWords.HUNDRED) {
            power = first == NumberWords.DECADE ? 1 : 2;
            magnitude = power;
            words.take();
        }
        if (words.nextClass() == MAGNITUDE) {
            int last = words.nextValue();
            words.take();
            magnitude = last;
            power += last + (takeBillion(last) ? BILLION : 0);
        }
        unscaled = POWERS[power];
        end = words.taken() == 0 ? from : words.end();
        return words.taken() > 0;
    }

    /** Takes "rưỡi" behind the magnitude words read last: half of the last of them, or 0 where it does not stand. */
    public long half() {
        if (words.next() != HALF || magnitude == 0) {
            return 0;
        }
        words.take();
        end = words.end();
        return POWERS[magnitude] / 2;
    }

    private void start(ScannedText text, int from) {
        words.start(text, from);
        begin = words.nextBegin();
        end = from;
        unscaled = 0;
        scale = 0;
        magnitude = 0;
        loose = false;
    }

    private boolean read() {
        return words.nextClass() == MAGNITUDE
                ? bareMagnitude()
                : words.nextClass() == NumberWords.HALF_OF ? halfMagnitude() : groups();
    }

    /** "nửa triệu". */
    private boolean halfMagnitude() {
        if ((words.after() & CLASS) != MAGNITUDE) {
            return false;
        }
        words.take();
        int power = words.nextValue();
        words.take();
        magnitude = power;
        unscaled = POWERS[power] / 2;
        return !takeBillion(power) || multiply(BILLION);
    }

    /** "triệu rưỡi". */
    private boolean bareMagnitude() {
        int power = words.nextValue();
        if (words.after() != HALF) {
            return false;
        }
        words.take();
        words.take();
        magnitude = power;
        loose = true;
        unscaled = POWERS[power] + POWERS[power] / 2;
        return !takeBillion(power) || multiply(BILLION);
    }

    /** Numbers below a thousand, each with a smaller magnitude word than the one before. */
    private boolean groups() {
        long billions = 0;
        long sum = 0;
        int limit = MAX;
        while (true) {
            int end = words.end();
            int taken = words.taken();
            boolean first = limit == MAX;
            int head = words.next();
            boolean zeroTens = !first && head == NumberWords.ZERO_TENS;
            long group = zeroTens
                    ? hundreds.unitBehindZero()
                    : !first && words.nextClass() == UNIT ? hundreds.shortUnit() : hundreds.read(first);
            if (group < 0) {
                if (first) {
                    return false;
                }
                break;
            }
            int power = words.nextClass() == MAGNITUDE ? words.nextValue() : 0;
            boolean tenth = power == 0 && !first && !zeroTens && hundreds.isLone(); // hai triệu tư
            boolean all = power == BILLION && billions == 0 && limit < BILLION; // hai nghìn ba trăm tỷ
            boolean article = tenth && head != (UNIT | 1) && (group < 2 || head == FIVE);
            if (power >= limit && !all || article) {
                words.back(end, taken); // a number of its own, an article or a year
                break;
            }
            loose |= tenth || hundreds.isLoose();
            magnitude = Math.max(power, hundreds.power());
            if (power == 0) {
                sum += tenth ? group * POWERS[limit - 1] : group;
                if (first && hundreds.isLone() && words.next() == HALF) { // hai rưỡi
                    words.take();
                    sum = group * 10 + 5;
                    scale = 1;
                }
                break;
            }
            words.take();
            limit = power;
            sum += power == BILLION ? group : group * POWERS[power];
            boolean half = power < BILLION && takeHalf();
            sum += half ? POWERS[power] / 2 : 0;
            if (power == BILLION || takeBillion(power)) { // hai nghìn tỷ
                billions = sum;
                sum = 0;
                limit = BILLION;
                magnitude = BILLION;
                if (!half && takeHalf()) {
                    half = true;
                    sum = POWERS[BILLION] / 2;
                }
            }
            if (half) {
                break;
            }
        }
        if (billions >= POWERS[BILLION]) {
            return false;
        }
        unscaled = billions * POWERS[BILLION] + sum;
        return scale > 0 || words.next() != NumberWords.COMMA || decimals();
    }

    private boolean takeHalf() {
        boolean half = words.next() == HALF;
        if (half) {
            words.take();
        }
        return half;
    }

    /** The digits behind "phẩy", one by one or as a number below a thousand, and the magnitude that all is multiplied by. */
    private boolean decimals() {
        int end = words.end();
        int taken = words.taken();
        words.take();
        int following = words.after() & CLASS;
        boolean counted = words.nextClass() == NumberWords.TEN || following == TENS || following == NumberWords.HUNDRED;
        if (counted) {
            long group = hundreds.read(false);
            if (group >= 0 && unscaled < POWERS[MAX - 3]) {
                scale = group < 10 ? 1 : group < 100 ? 2 : 3;
                unscaled = unscaled * POWERS[scale] + group;
            }
        } else {
            while ((words.nextClass() == DIGIT || words.nextClass() == UNIT)
                    && scale < MOST_DECIMALS
                    && unscaled < POWERS[MAX - 1]) {
                unscaled = unscaled * 10 + words.nextValue();
                scale++;
                words.take();
            }
        }
        if (scale == 0) {
            words.back(end, taken);
            return true;
        }
        if (words.nextClass() != MAGNITUDE) {
            return true;
        }
        int power = words.nextValue();
        magnitude = power;
        words.take();
        return multiply(takeBillion(power) ? power + BILLION : power);
    }

    private boolean multiply(int power) {
        int added = Math.max(0, power - scale);
        scale = Math.max(0, scale - power);
        if (unscaled >= POWERS[MAX - added]) {
            return false;
        }
        unscaled *= POWERS[added];
        return true;
    }

    private boolean takeBillion(int power) {
        if (words.next() != (MAGNITUDE | BILLION) || power >= BILLION) {
            return false;
        }
        words.take();
        magnitude = BILLION;
        return true;
    }
}
