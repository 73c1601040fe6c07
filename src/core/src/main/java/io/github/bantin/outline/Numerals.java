package io.github.bantin.outline;

import io.github.bantin.internal.scan.Words;
import java.util.HashMap;
import java.util.Map;

/** The numerals that sections are numbered with. */
final class Numerals {
    /** All letters that lists are lettered by, those of foreign order in their place. */
    private static final String LETTERS = "abcdđefghijklmnopqrstuvwxyz";

    /** The letters that a list may leave out: đ where a writer counts as in Latin, the others where as in Vietnamese. */
    private static final String OPTIONAL = "đfjwz";

    private static final Map<Long, Integer> WORDS = words();

    private Numerals() {}

    private static Map<Long, Integer> words() {
        String[][] names = {
            {"nhất", "một"},
            {"hai"},
            {"ba"},
            {"tư", "bốn"},
            {"năm", "lăm"},
            {"sáu"},
            {"bảy", "bẩy"},
            {"tám"},
            {"chín"},
            {"mười"}
        };
        Map<Long, Integer> values = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i]) {
                values.put(Words.key(name), i + 1);
            }
        }
        return Map.copyOf(values);
    }

    /** The value of an ordinal word, 0 if it is none. */
    static int word(String text, int begin, int end) {
        return WORDS.getOrDefault(Words.key(text, begin, end), 0);
    }

    /** The value of a Roman numeral in its standard form, 0 if it is none. */
    static int roman(String text, int begin, int end) {
        int length = end - begin;
        if (length == 0 || length > 12) {
            return 0;
        }
        int value = 0;
        int least = 0;
        for (int i = end - 1; i >= begin; i--) {
            int digit = romanDigit(text.charAt(i));
            if (digit == 0) {
                return 0;
            }
            value += digit < least ? -digit : digit;
            least = Math.max(least, digit);
        }
        return value > 0 && isStandard(text, begin, end, value) ? value : 0;
    }

    private static int romanDigit(char c) {
        return switch (c) {
            case 'I', 'i' -> 1;
            case 'V', 'v' -> 5;
            case 'X', 'x' -> 10;
            case 'L', 'l' -> 50;
            case 'C', 'c' -> 100;
            default -> 0;
        };
    }

    private static boolean isStandard(String text, int begin, int end, int value) {
        String standard =
                "C".repeat(value / 100) + tens(value / 10 % 10, 'X', 'L', 'C') + tens(value % 10, 'I', 'V', 'X');
        return standard.length() == end - begin && standard.regionMatches(true, 0, text, begin, end - begin);
    }

    private static String tens(int digit, char one, char five, char ten) {
        return switch (digit) {
            case 4 -> "" + one + five;
            case 9 -> "" + one + ten;
            default ->
                (digit >= 5 ? String.valueOf(five) : "") + String.valueOf(one).repeat(digit % 5);
        };
    }

    /** The place of a small or capital letter without tone in the order of all letters, from 1, 0 if it has none. */
    static int letter(char c) {
        char small = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == 'Đ' ? 'đ' : c;
        return LETTERS.indexOf(small) + 1;
    }

    /** The place of a letter in the order that Vietnamese points have, from its place in the order of all letters. */
    static int vietnamese(int letter) {
        int value = 0;
        for (int i = 0; i < letter; i++) {
            value += "fjwz".indexOf(LETTERS.charAt(i)) < 0 ? 1 : 0;
        }
        return value;
    }

    /** Whether a letter comes next behind another, or with nothing but letters between that a list may leave out. */
    static boolean follows(int letter, int before) {
        if (letter <= before) {
            return false;
        }
        for (int i = before; i < letter - 1; i++) {
            if (OPTIONAL.indexOf(LETTERS.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
