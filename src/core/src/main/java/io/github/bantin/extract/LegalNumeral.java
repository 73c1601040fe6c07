package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The number or letter of a unit of a document: {@code 2}, {@code 3a}, {@code đ}, {@code 1.3}, {@code II}, {@code thứ hai}.
 *
 * @param end behind it
 * @param number as it counts: without zeros before it, letters small, words as figures
 * @param rank what it is by its place in the order, or -1 where parts of parts are numbered
 * @param letter whether it begins with a letter
 */
record LegalNumeral(int end, String number, int rank, boolean letter) {
    /** Letters of points and of inserted units, in their order (Decree 78/2025/NĐ-CP: the alphabet of Vietnamese). */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private static final int MOST_DIGITS = 3;
    private static final int LETTERS_PER_NUMBER = 64;

    private static final PhraseTable<String> ORDERED = PhraseTable.forwards(Map.ofEntries(
            Map.entry("thứ nhất", "1"),
            Map.entry("thứ hai", "2"),
            Map.entry("thứ ba", "3"),
            Map.entry("thứ tư", "4"),
            Map.entry("thứ năm", "5"),
            Map.entry("thứ sáu", "6"),
            Map.entry("thứ bảy", "7"),
            Map.entry("thứ tám", "8"),
            Map.entry("thứ chín", "9"),
            Map.entry("thứ mười", "10")));

    private static final PhraseTable<Boolean> SO = PhraseTable.forwards(Map.of("số", true));

    /** The numeral of a unit at an offset, blanks before it allowed; or null. */
    static @Nullable LegalNumeral at(ScannedText text, int from, LegalUnit unit) {
        int at = text.skipBlanks(from);
        if (at < 0 || at >= text.length()) {
            return null;
        }
        char c = text.charAt(at);
        if (Words.isDigit(c)) {
            return figures(text, at, unit);
        }
        if (!Words.isWordPart(c)) {
            return null;
        }
        return switch (unit) {
            case DIEM, TIET -> letter(text, at);
            case CHUONG, MUC, PHAN, PHU_LUC -> roman(text, at, unit);
            case DOAN -> ordered(text, at);
            default -> null;
        };
    }

    private static @Nullable LegalNumeral figures(ScannedText text, int at, LegalUnit unit) {
        int end = at;
        int value = 0;
        while (isDigit(text, end) && end - at < MOST_DIGITS) {
            value = value * 10 + (text.charAt(end++) - '0');
        }
        if (isDigit(text, end)) {
            return null;
        }
        StringBuilder number = new StringBuilder().append(value);
        boolean nested = false;
        boolean nests = unit == LegalUnit.KHOAN
                || unit == LegalUnit.DIEM
                || unit == LegalUnit.TIET
                || unit == LegalUnit.MUC
                || unit == LegalUnit.PHU_LUC;
        while (nests && charAt(text, end) == '.' && isDigit(text, end + 1)) {
            int part = end + 1;
            while (isDigit(text, part) && part - end <= 2) {
                part++;
            }
            number.append(text.substring(end, part));
            end = part;
            nested = true;
        }
        int suffix = nested ? 0 : suffix(text, end);
        if (suffix > 0) {
            number.append(LETTERS.charAt(suffix - 1));
            end++;
        }
        return isWhole(text, end)
                ? new LegalNumeral(end, number.toString(), nested ? -1 : value * LETTERS_PER_NUMBER + suffix, false)
                : null;
    }

    private static @Nullable LegalNumeral letter(ScannedText text, int at) {
        int place = suffix(text, at);
        if (place == 0) {
            return null;
        }
        int end = at + 1;
        StringBuilder number = new StringBuilder().append(LETTERS.charAt(place - 1));
        while (isDigit(text, end) && end - at <= 2) {
            number.append(text.charAt(end++));
        }
        boolean dotted = charAt(text, end) == '.' && Words.isWordPart(charAt(text, end + 1));
        int rank = number.length() > 1 ? -1 : place * LETTERS_PER_NUMBER;
        return isWhole(text, end) && !dotted ? new LegalNumeral(end, number.toString(), rank, true) : null;
    }

    private static @Nullable LegalNumeral roman(ScannedText text, int at, LegalUnit unit) {
        if (unit == LegalUnit.PHU_LUC) {
            Match<Boolean> so = SO.find(text, at);
            int figure = so == null ? -1 : text.skipBlanks(so.end());
            if (figure > 0 && isDigit(text, figure)) {
                return figures(text, figure, unit);
            }
        }
        int end = text.wordEnd(at);
        int value = RomanNumerals.isNumeral(text.charAt(at)) ? RomanNumerals.value(text, at, end) : 0;
        if (value > 0) {
            StringBuilder number = new StringBuilder(text.substring(at, end));
            boolean nested = false;
            while (charAt(text, end) == '.' && isDigit(text, end + 1)) {
                int part = end + 1;
                while (isDigit(text, part) && part - end <= 2) {
                    part++;
                }
                number.append(text.substring(end, part));
                end = part;
                nested = true;
            }
            return isWhole(text, end)
                    ? new LegalNumeral(end, number.toString(), nested ? -1 : value * LETTERS_PER_NUMBER, true)
                    : null;
        }
        boolean capital = end == at + 1 && text.charAt(at) >= 'A' && text.charAt(at) <= 'H' && isWhole(text, end);
        if (capital) {
            return new LegalNumeral(end, text.substring(at, end), -1, true);
        }
        return ordered(text, at);
    }

    private static @Nullable LegalNumeral ordered(ScannedText text, int at) {
        Match<String> word = ORDERED.find(text, at);
        return word == null
                ? null
                : new LegalNumeral(word.end(), word.value(), Integer.parseInt(word.value()) * LETTERS_PER_NUMBER, true);
    }

    /** The place of a letter without tone in the order of letters from 1, or 0. */
    private static int suffix(ScannedText text, int at) {
        char c = charAt(text, at);
        boolean latin = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == 'đ' || c == 'Đ';
        return latin ? LETTERS.indexOf(String.valueOf(c).toLowerCase(Locale.ROOT)) + 1 : 0;
    }

    /** Whether nothing is joined to a numeral that ends at an offset. */
    private static boolean isWhole(ScannedText text, int end) {
        char next = charAt(text, end);
        char further = charAt(text, end + 1);
        boolean joins = next == '.' || next == '/' || next == ':' || Words.isDash(next);
        return !Words.isWordPart(next)
                && !Words.isDigit(next)
                && next != '%'
                && next != '_'
                && !(joins && next != '-' && Words.isDigit(further))
                && !((next == '/' || Words.isDash(next)) && Words.isWordPart(further));
    }

    private static boolean isDigit(ScannedText text, int at) {
        return Words.isDigit(charAt(text, at));
    }

    private static char charAt(ScannedText text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
    }
}
