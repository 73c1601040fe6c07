package io.github.bantin.token;

import io.github.bantin.internal.scan.FunctionWords;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.LineIndex;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The mark that a part of a document begins with: {@code Điều 5.}, {@code Khoản 2.}, {@code Chương III.}, {@code Mục 1.} Its
 * stop ends no sentence, and a line that begins with it begins one; a reference ({@code theo Điều 5.}) is none.
 *
 * <p>Levels: Decree 34/2016/NĐ-CP and Decree 30/2020/NĐ-CP, appendix I.
 */
final class HeadingMark {
    private static final long[] LEVELS = Stream.of("phần", "chương", "mục", "điều", "khoản", "điểm", "lục")
            .mapToLong(Words::key)
            .sorted()
            .toArray();

    private static final long[] CITING = Stream.of(
                    "khoản", "điểm", "điều", "chương", "mục", "phần", "tiết", "tại", "theo", "của", "và", "hoặc")
            .mapToLong(Words::key)
            .sorted()
            .toArray();

    private static final long MUC = Words.key("mục");
    private static final long LUC = Words.key("lục");
    private static final long TIEU = Words.key("tiểu");
    private static final long PHU = Words.key("phụ");

    /** How many figures or letters the number of a part has. */
    private static final int LONGEST_NUMBER = 6;

    private HeadingMark() {}

    /** Whether the number that ends at a full stop is that of a part which begins there. */
    static boolean endsAt(String text, int stop) {
        int number = numberBegin(text, stop);
        if (number == stop) {
            return false;
        }
        int wordEnd = blanksBack(text, number);
        int word = Words.begin(text, wordEnd);
        if (word == wordEnd || wordEnd == number || Arrays.binarySearch(LEVELS, Words.key(text, word, wordEnd)) < 0) {
            return false;
        }
        int begin = begin(text, word, wordEnd);
        return begin >= 0 && Character.isUpperCase(text.charAt(begin)) && mayBegin(text, begin);
    }

    /** Whether such a mark, with its stop or colon, stands at the begin of a line. */
    static boolean beginsAt(String text, int begin, int end) {
        if (!Character.isUpperCase(text.charAt(begin))) {
            return false;
        }
        int wordEnd = Words.end(text, begin);
        long key = Words.key(text, begin, wordEnd);
        int at = blanks(text, wordEnd, end);
        if (key == TIEU || key == PHU) {
            int next = Words.end(text, at);
            long second = Words.key(text, at, next);
            if (second != (key == TIEU ? MUC : LUC)) {
                return false;
            }
            at = blanks(text, next, end);
        } else if (key == LUC || Arrays.binarySearch(LEVELS, key) < 0) {
            return false;
        }
        int number = at;
        while (at < end && at - number <= LONGEST_NUMBER && isNumberPart(text.charAt(at))) {
            at++;
        }
        boolean signed = at < end && (text.charAt(at) == '.' || text.charAt(at) == ':');
        return signed && at > number && at - number <= LONGEST_NUMBER && mayBegin(text, begin);
    }

    /** Where the name of a level begins that may have two words; -1 where the second stands alone. */
    private static int begin(String text, int word, int wordEnd) {
        long key = Words.key(text, word, wordEnd);
        if (key != MUC && key != LUC) {
            return word;
        }
        int firstEnd = blanksBack(text, word);
        int first = Words.begin(text, firstEnd);
        boolean two = first < firstEnd && Words.key(text, first, firstEnd) == (key == MUC ? TIEU : PHU);
        return two ? first : key == MUC ? word : -1;
    }

    private static int numberBegin(String text, int stop) {
        int begin = stop;
        while (begin > 0 && stop - begin <= LONGEST_NUMBER && isNumberPart(text.charAt(begin - 1))) {
            begin--;
        }
        return stop - begin > LONGEST_NUMBER ? stop : begin;
    }

    private static boolean isNumberPart(char c) {
        return Words.isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == 'đ' || c == 'Đ';
    }

    /** Whether a sentence may begin at an offset: behind a stop, or behind a line that does not cite what follows. */
    private static boolean mayBegin(String text, int begin) {
        int end = blanksBack(text, begin);
        if (end == 0) {
            return true;
        }
        char before = text.charAt(end - 1);
        if (!LineIndex.isLineEnd(before)) {
            return before <= ' ' || ".!?…:;\"”»)-".indexOf(before) >= 0;
        }
        while (end > 0
                && begin - end < 8
                && (LineIndex.isLineEnd(text.charAt(end - 1)) || text.charAt(end - 1) <= ' ')) {
            end--;
        }
        int word = Words.begin(text, end);
        boolean cites = word < end && Arrays.binarySearch(CITING, Words.key(text, word, end)) >= 0;
        boolean number = end > 0 && Words.isDigit(text.charAt(end - 1)) && citesNumber(text, end);
        return end == 0 || text.charAt(end - 1) != ',' && !cites && !number && !FunctionWords.endAt(text, end);
    }

    /** "… khoản 2": a line that ends so cites what the next one begins with. */
    private static boolean citesNumber(String text, int end) {
        int number = numberBegin(text, end);
        int wordEnd = blanksBack(text, number);
        int word = Words.begin(text, wordEnd);
        return word < wordEnd && Arrays.binarySearch(CITING, Words.key(text, word, wordEnd)) >= 0;
    }

    private static int blanks(String text, int from, int end) {
        int at = from;
        while (at < end && Words.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int blanksBack(String text, int from) {
        int at = from;
        while (at > 0 && from - at < 8 && Words.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
