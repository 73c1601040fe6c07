package io.github.bantin.internal.scan;

import static io.github.bantin.internal.scan.NumberWords.CLASS;
import static io.github.bantin.internal.scan.NumberWords.DECADE;
import static io.github.bantin.internal.scan.NumberWords.DIGIT;
import static io.github.bantin.internal.scan.NumberWords.FIVE;
import static io.github.bantin.internal.scan.NumberWords.FOUR_UNIT;
import static io.github.bantin.internal.scan.NumberWords.HALF;
import static io.github.bantin.internal.scan.NumberWords.HUNDRED;
import static io.github.bantin.internal.scan.NumberWords.MAGNITUDE;
import static io.github.bantin.internal.scan.NumberWords.TEN;
import static io.github.bantin.internal.scan.NumberWords.TENS;
import static io.github.bantin.internal.scan.NumberWords.UNIT;
import static io.github.bantin.internal.scan.NumberWords.ZERO_TENS;

/**
 * Reads the part of a number in words that is below a thousand: "hai trăm linh năm", "mười lăm", "ba mốt".
 *
 * <p>Holds the state of one read; not thread-safe.
 */
final class SpelledHundreds {
    private final NumberWords words;
    private boolean lone;
    private boolean loose;
    private int power;

    SpelledHundreds(NumberWords words) {
        this.words = words;
    }

    /** Whether what was read last is one digit alone. */
    boolean isLone() {
        return lone;
    }

    /** Whether what was read last leaves out a word, as speech does. */
    boolean isLoose() {
        return loose;
    }

    /** The power of ten of the last "trăm" or "chục" that was read, or 0. */
    int power() {
        return power;
    }

    /**
     * Reads what stands at the next word.
     *
     * @param first whether the number begins there
     * @return a number below a thousand; -1, and nothing is taken, where none stands
     */
    long read(boolean first) {
        lone = false;
        loose = false;
        power = 0;
        return switch (words.nextClass()) {
            case DIGIT -> fromDigit(words.nextValue());
            case TEN -> {
                words.take();
                yield 10 + unit(false);
            }
            case NumberWords.SHORT_TENS -> first ? fromShortTens(words.nextValue()) : -1;
            case HUNDRED -> first ? fromHundred() : -1;
            default -> -1;
        };
    }

    /** Takes "linh" and the unit behind it; -1, and nothing is taken, where no unit stands there. */
    long unitBehindZero() {
        int following = words.after();
        boolean unit = (following & CLASS) == DIGIT && (following & ~CLASS) > 0 || following == FOUR_UNIT;
        if (!unit) {
            return -1;
        }
        words.take();
        words.take();
        lone = true;
        return following & ~CLASS;
    }

    /** Takes the form that a digit has behind tens, where it stands by itself: the "tư" of "hai triệu tư"; or -1. */
    long shortUnit() {
        if (words.next() == FOUR_UNIT && words.goesOnInOtherWords()) {
            return -1; // hai triệu tư nhân
        }
        lone = true;
        loose = true;
        int unit = words.nextValue();
        words.take();
        return unit;
    }

    private long fromDigit(int digit) {
        words.take();
        if (words.nextClass() == HUNDRED) {
            words.take();
            power = 2;
            return digit * 100L + behindHundreds();
        }
        long tens = tens(digit);
        lone = tens < 0;
        return lone ? digit : tens;
    }

    /** "hăm mốt". */
    private long fromShortTens(int digit) {
        int following = words.after();
        if ((following & CLASS) != DIGIT && (following & CLASS) != UNIT || following == FIVE) {
            return -1;
        }
        words.take();
        loose = true;
        return digit * 10L + unit(true);
    }

    /** "trăm rưỡi", "trăm linh năm". */
    private long fromHundred() {
        int following = words.after();
        if (following != HALF && following != ZERO_TENS) {
            return -1;
        }
        int end = words.end();
        int taken = words.taken();
        words.take();
        long rest = behindHundreds();
        if (rest == 0) {
            words.back(end, taken);
            return -1;
        }
        power = 2;
        loose = true;
        return 100 + rest;
    }

    /** What a digit that was taken makes of the words behind it: "ba mươi mốt", "ba chục", "ba mốt"; or -1. */
    private long tens(int digit) {
        int kind = words.nextClass();
        if (kind == TENS && digit > 1) {
            words.take();
            return digit * 10L + unit(true);
        }
        if (kind == DECADE && digit > 0) {
            words.take();
            power = 1;
            boolean half = words.next() == HALF;
            if (half) {
                words.take();
            }
            return digit * 10L + (half ? 5 : 0);
        }
        boolean posture = words.next() == FOUR_UNIT && words.goesOnInOtherWords(); // hai tư thế
        if (kind == UNIT && digit > 1 && !posture) {
            int unit = words.nextValue();
            words.take();
            loose = true;
            return digit * 10L + unit;
        }
        return -1;
    }

    /** The unit behind tens, or 0. */
    private long unit(boolean behindTens) {
        int kind = words.nextClass();
        int value = words.nextValue();
        if (kind != DIGIT && kind != UNIT || value == 0 || kind == UNIT && value == 1 && !behindTens) {
            return 0;
        }
        int following = words.after() & CLASS;
        boolean ownNumber = following == TENS || following == HUNDRED || following == DECADE;
        boolean year = words.next() == FIVE && following != MAGNITUDE; // hai mươi năm
        if (ownNumber || year) {
            return 0;
        }
        words.take();
        return value;
    }

    /** What stands behind hundreds: "linh năm", "mười hai", "hai mươi", "rưỡi"; or 0. */
    private long behindHundreds() {
        return switch (words.nextClass()) {
            case ZERO_TENS -> {
                long unit = unitBehindZero();
                lone = false;
                yield Math.max(0, unit);
            }
            case TEN -> {
                words.take();
                yield 10 + unit(false);
            }
            case HALF -> {
                words.take();
                yield 50;
            }
            case DIGIT -> tensBehindHundreds();
            case UNIT -> words.next() == FOUR_UNIT && words.goesOnInOtherWords() ? 0 : shortTens();
            default -> 0;
        };
    }

    private long tensBehindHundreds() {
        int digit = words.nextValue();
        int following = words.after();
        int kind = following & CLASS;
        if (kind == TENS && digit > 1 || kind == DECADE && digit > 0 || kind == UNIT && digit > 1) {
            words.take();
            return Math.max(0, tens(digit));
        }
        boolean year = words.next() == FIVE && kind != MAGNITUDE;
        return digit < 2 || year || kind == HUNDRED || kind == DIGIT || kind == TENS ? 0 : shortTens();
    }

    /** "một trăm hai", "một trăm mốt": the word "mươi" left out. */
    private long shortTens() {
        long tens = words.nextValue() * 10L;
        words.take();
        loose = true;
        return tens;
    }
}
