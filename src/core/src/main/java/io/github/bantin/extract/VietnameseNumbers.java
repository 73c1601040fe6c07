package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.SpelledNumber;
import io.github.bantin.internal.scan.Words;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes single numbers as Vietnamese does, in figures and in words.
 *
 * <p>In figures thousands are parted by dots (or blanks) and decimals by a comma; magnitude words may follow. In words
 * both northern and southern forms are read, and short ones ("hai mốt", "hai triệu rưỡi"). Composed and decomposed text
 * in any case is read; offsets are UTF-16 code units. All methods are pure and safe for any number of threads.
 *
 * <pre>{@code
 * VietnameseNumbers.parse("1.457.264,5");         // 1457264.5
 * VietnameseNumbers.parse("3 tỷ 250 triệu");      // 3250000000
 * VietnameseNumbers.parse("hai mươi mốt");        // 21
 * VietnameseNumbers.format(new BigDecimal("1457264.5")); // 1.457.264,5
 * VietnameseNumbers.toWords(2005);                // hai nghìn không trăm linh năm
 * }</pre>
 */
public final class VietnameseNumbers {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    /** Figures without marks up to this length are left to the reader of texts. */
    private static final int LONGEST_SHORT = 18;

    /** The most digits that are read, or written before or behind the decimal mark. */
    private static final int MOST_DIGITS = 1000;

    private static final long BILLION = 1_000_000_000;
    private static final BigDecimal END_OF_WORDS = BigDecimal.TEN.pow(18);
    private static final PhraseTable<Boolean> NEGATIVE = PhraseTable.forwards(Map.of("âm", true));

    private VietnameseNumbers() {}

    /**
     * Reads a number that a text is, blanks around it aside.
     *
     * <p>A single comma before three digits is a decimal mark ({@code 1,234} is 1.234), a dot before other than three
     * digits too ({@code 3.15}); a comma before every three digits parts thousands only with a dot behind them
     * ({@code 1,234.5}) or if there are two of them.
     *
     * @param text the text
     * @return the number; decimals are kept as they are written
     * @throws VietnameseNumberFormatException if the text is no number, has more than one, or more than 1,000 digits
     */
    public static BigDecimal parse(CharSequence text) {
        String source = Objects.requireNonNull(text, "text").toString();
        int[] failed = new int[1];
        BigDecimal value = read(source, failed);
        if (value == null) {
            throw new VietnameseNumberFormatException(source, failed[0]);
        }
        return value;
    }

    /**
     * Reads a number that a text is, as {@link #parse} does.
     *
     * @param text the text
     * @return the number; empty if the text is none or has more than 1,000 digits
     */
    public static Optional<BigDecimal> tryParse(CharSequence text) {
        return Optional.ofNullable(read(Objects.requireNonNull(text, "text").toString(), new int[1]));
    }

    /**
     * Writes a number in figures: {@code 1.457.264,5}.
     *
     * @param number the number
     * @return its digits, thousands parted by dots, decimals behind a comma, a hyphen before negative ones
     * @throws IllegalArgumentException if it has more than 1,000 digits before its decimals, or more than 1,000 decimals
     */
    public static String format(BigDecimal number) {
        requireBounded(Objects.requireNonNull(number, "number"));
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        StringBuilder made = new StringBuilder(plain.length() + whole / 3 + 1);
        if (number.signum() < 0) {
            made.append('-');
        }
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0) {
                made.append('.');
            }
            made.append(plain.charAt(i));
        }
        return point < 0
                ? made.toString()
                : made.append(',').append(plain, point + 1, plain.length()).toString();
    }

    /**
     * Writes a whole number in figures: {@code 1.457.264}.
     *
     * @param number the number
     * @return its digits, thousands parted by dots
     */
    public static String format(long number) {
        return format(BigDecimal.valueOf(number));
    }

    /**
     * Spells a whole number: {@code hai nghìn không trăm linh năm}.
     *
     * @param number the number
     * @return its words as the North says them
     * @throws IllegalArgumentException if it has more than eighteen digits, for which there are no agreed words, as
     *     {@link Long#MIN_VALUE} has
     */
    public static String toWords(long number) {
        return toWords(BigDecimal.valueOf(number), NumberWording.NORTHERN);
    }

    /**
     * Spells a number: {@code tám phẩy không năm}.
     *
     * @param number the number
     * @return its words as the North says them; decimals one by one behind "phẩy"
     * @throws IllegalArgumentException if it has more than eighteen digits before its decimals or more than 1,000 decimals
     */
    public static String toWords(BigDecimal number) {
        return toWords(number, NumberWording.NORTHERN);
    }

    /**
     * Spells a number with the words of one's choice.
     *
     * @param number the number
     * @param wording which words
     * @return its words; decimals one by one behind "phẩy"
     * @throws IllegalArgumentException if it has more than eighteen digits before its decimals or more than 1,000 decimals
     */
    public static String toWords(BigDecimal number, NumberWording wording) {
        Objects.requireNonNull(wording, "wording");
        BigDecimal size = Objects.requireNonNull(number, "number").abs();
        if (size.compareTo(END_OF_WORDS) >= 0) {
            throw new IllegalArgumentException("no words for a number of more than eighteen digits");
        }
        requireBounded(number);
        StringBuilder made = new StringBuilder(number.signum() < 0 ? "âm " : "");
        spell(made, size.longValue(), wording);
        if (size.scale() > 0) {
            String plain = size.toPlainString();
            made.append(" phẩy");
            for (int i = plain.indexOf('.') + 1; i < plain.length(); i++) {
                made.append(' ').append(DIGITS[plain.charAt(i) - '0']);
            }
        }
        return made.toString();
    }

    /** Keeps a number of a few bits from being written with millions of zeros. */
    private static void requireBounded(BigDecimal number) {
        long whole = number.signum() == 0 ? 1 : (long) number.precision() - number.scale();
        if (whole > MOST_DIGITS || number.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException(
                    "more than " + MOST_DIGITS + " digits before or behind the decimal mark");
        }
    }

    private static void spell(StringBuilder made, long number, NumberWording wording) {
        if (number < BILLION) {
            spellMillions(made, (int) number, false, wording);
            return;
        }
        spell(made, number / BILLION, wording);
        made.append(' ').append(wording.billion());
        if (number % BILLION > 0) {
            spellMillions(made, (int) (number % BILLION), true, wording);
        }
    }

    /** A number below a billion; whatever stands behind a greater word has its hundreds named, if there are none too. */
    private static void spellMillions(StringBuilder made, int number, boolean behind, NumberWording wording) {
        boolean named = behind;
        int rest = number;
        for (int unit = 1_000_000; unit >= 1; unit /= 1000) {
            int group = rest / unit;
            rest %= unit;
            if (group == 0 && (unit > 1 || number > 0)) {
                continue;
            }
            spellHundreds(made, group, named, wording);
            if (unit > 1) {
                made.append(unit > 1000 ? " triệu" : " " + wording.thousand());
            }
            named = true;
        }
    }

    private static void spellHundreds(StringBuilder made, int group, boolean full, NumberWording wording) {
        int hundreds = group / 100;
        int tens = group / 10 % 10;
        int unit = group % 10;
        if (hundreds > 0 || full) {
            append(made, DIGITS[hundreds]).append(" trăm");
            if (tens == 0 && unit > 0) {
                made.append(' ').append(wording.zeroTens());
            }
        }
        if (tens == 1) {
            append(made, "mười");
        } else if (tens > 1) {
            append(made, DIGITS[tens]).append(" mươi");
        }
        if (unit > 0 || group == 0) {
            append(made, unit == 5 && tens > 0 ? "lăm" : tens > 1 ? behindTens(unit) : DIGITS[unit]);
        }
    }

    private static String behindTens(int unit) {
        return unit == 1 ? "mốt" : unit == 4 ? "tư" : DIGITS[unit];
    }

    private static StringBuilder append(StringBuilder made, String word) {
        boolean first = made.length() == 0 || made.charAt(made.length() - 1) == ' ';
        return made.append(first ? "" : " ").append(word);
    }

    /** The number that a text is; or null, and where it stops being one. */
    private static @Nullable BigDecimal read(String text, int[] failed) {
        int begin = skip(text, 0);
        int end = text.length();
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        int digits = 0;
        for (int i = begin; i < end; i++) {
            digits += Words.isDigit(text.charAt(i)) ? 1 : 0;
        }
        if (begin >= end || digits > MOST_DIGITS) {
            failed[0] = begin;
            return null;
        }
        boolean negative = text.charAt(begin) == '-' || text.charAt(begin) == '\u2212';
        int at = negative ? begin + 1 : begin;
        Match<Boolean> word = negative ? null : NEGATIVE.find(text, at);
        if (word != null && word.begin() == at) {
            negative = true;
            at = skip(text, word.end());
        }
        failed[0] = at;
        BigDecimal value = at < end ? unsigned(text.substring(0, end), at, failed) : null;
        return value == null || !negative ? value : value.negate();
    }

    private static @Nullable BigDecimal unsigned(String text, int at, int[] failed) {
        ScannedText scanned = new ScannedText(text);
        boolean figures = Words.isDigit(text.charAt(at));
        if (!figures && !SpelledNumber.isNumberWord(scanned, at)) {
            return null;
        }
        BigDecimal grouped = figures ? longFigure(text, at) : null;
        if (grouped != null) {
            return grouped;
        }
        AmountReader reader = new AmountReader(scanned);
        Amount amount = reader.read(at, at);
        failed[0] = amount != null ? amount.end() : figures ? Math.min(reader.end(), text.length()) : at;
        return amount == null || amount.end() < text.length() ? null : amount.value();
    }

    /** A figure of any length whose thousands are all parted by dots, or by none, with decimals behind a comma. */
    private static @Nullable BigDecimal longFigure(String text, int at) {
        StringBuilder digits = new StringBuilder(text.length());
        int group = 0;
        boolean parted = false;
        int i = at;
        for (; i < text.length() && text.charAt(i) != ','; i++) {
            char c = text.charAt(i);
            if (Words.isDigit(c)) {
                digits.append(c);
                group++;
            } else if (c == '.' && (parted ? group == 3 : group > 0 && group <= 3)) {
                parted = true;
                group = 0;
            } else {
                return null;
            }
        }
        if (parted && group != 3 || i == text.length() && !parted && digits.length() <= LONGEST_SHORT) {
            return null;
        }
        boolean decimals = i < text.length();
        int behind = text.length() - i - 1;
        if (decimals && (behind == 0 || behind == 3 && !parted)) {
            return null;
        }
        if (decimals) {
            digits.append('.');
        }
        for (i++; i < text.length(); i++) {
            if (!Words.isDigit(text.charAt(i))) {
                return null;
            }
            digits.append(text.charAt(i));
        }
        return new BigDecimal(digits.toString());
    }

    private static int skip(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return Words.isBlank(c) || Words.isLineEnd(c);
    }
}
