package io.github.bantin.internal.nfc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Reads the numbers of a constant of {@link NfcTables} one after the other. For one thread. */
final class TableNumbers {

    private static final int CONTINUED = 32;
    private static final byte[] DIGIT_VALUES = digitValues();

    /** An array, as this is over before the compiler would make calls for each digit cheap. */
    private final byte[] digits;

    private int at;

    TableNumbers(String digits) {
        this.digits = digits.getBytes(ISO_8859_1);
    }

    boolean hasNext() {
        return at < digits.length;
    }

    int next() {
        int number = 0;
        for (int shift = 0; ; shift += 5) {
            int digit = DIGIT_VALUES[digits[at++]];
            number |= (digit & (CONTINUED - 1)) << shift;
            if (digit < CONTINUED) {
                return number;
            }
        }
    }

    private static byte[] digitValues() {
        byte[] values = new byte[128];
        for (int i = 0; i < NfcTables.DIGITS.length(); i++) {
            values[NfcTables.DIGITS.charAt(i)] = (byte) i;
        }
        return values;
    }
}
