package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;

/**
 * Finds the end of the number plate of a vehicle, whose figures count nothing.
 *
 * <p>Two digits of the place, one or two letters or a letter and a digit of the series, then five digits with or without a
 * dot, or four on older plates: {@code 30A 123.45}, {@code 18-H5 2345}, {@code 29H-12345}. A letter, a blank and four digits
 * are a plate behind the word of a vehicle only: {@code xe 18H 2345}, but not {@code lớp 12A 2000 đồng}. Source: the form
 * of plates in Circular 24/2023/TT-BCA and those before it.
 */
final class PlateShape {
    private static final int PLACE_DIGITS = 2;
    private static final int OLD_DIGITS = 4;
    private static final int DIGITS = 5;

    /** Words before a plate. */
    private static final PhraseTable<Boolean> VEHICLES = PhraseTable.backwards(
            PhraseTable.phrases(
                    "xe|xe tải|xe khách|xe máy|xe con|xe buýt|xe đầu kéo|ô tô|mô tô|tắc xi|taxi|biển|biển số|kiểm soát|bks|bs"));

    private PlateShape() {}

    /** The end of the plate that begins at a figure, or 0; {@code digitsEnd} is behind the code of the place. */
    static int end(ScannedText text, int at, int digitsEnd) {
        if (digitsEnd - at != PLACE_DIGITS) {
            return 0;
        }
        int letter = Words.isDash(charAt(text, digitsEnd)) ? digitsEnd + 1 : digitsEnd;
        if (!isLetter(charAt(text, letter))) {
            return 0;
        }
        char second = charAt(text, letter + 1);
        boolean letters = isLetter(second);
        int mark = letters || Words.isDigit(second) ? letter + 2 : letter + 1;
        char c = charAt(text, mark);
        if (!Words.isBlank(c) && !Words.isDash(c)) {
            return 0;
        }
        int end = mark + 1;
        int digits = 0;
        while (Words.isDigit(charAt(text, end)) || digits == 3 && charAt(text, end) == '.') {
            digits += charAt(text, end) == '.' ? 0 : 1;
            end++;
        }
        boolean marked = letter > digitsEnd || mark > letter + 1 || Words.isDash(c);
        boolean old = digits == OLD_DIGITS
                && !letters
                && !Words.isDash(charAt(text, end))
                && (marked || VEHICLES.find(text, at) != null);
        boolean fits = digits == DIGITS || old;
        return fits && !MentionScan.isJoined(charAt(text, end)) ? end : 0;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c == 'Đ';
    }

    private static char charAt(ScannedText text, int index) {
        return index < text.length() ? text.charAt(index) : '\n';
    }
}
