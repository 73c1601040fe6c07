package io.github.bantin.normalize;

import io.github.bantin.internal.scan.DocumentNumberShape;
import io.github.bantin.internal.scan.FigureShape;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.internal.script.VietnameseLetters;

/**
 * Tells whether a number, a range, a date or a document number goes on behind a line end.
 *
 * <p>What is torn is torn at a sign of its own, which ends the one line or begins the other, no blank between it and its
 * neighbours: {@code 19-CT/} and {@code TW}, {@code 2021} and {@code -2025}, {@code 1.457.} and {@code 264}. Whether both
 * pieces are one is for the shapes of document numbers and figures to say. For what has no shape of its own the pieces
 * beside the sign decide: each has to be a figure, or a code (an abbreviation in capitals that is no word, or letters
 * with digits), so that no word is ever closed up but for foreign ones that have several hyphens. Holds the pieces of one question; not thread-safe.
 */
final class TornToken {
    /** No torn token is longer on either side of the line end. */
    private static final int WINDOW = 40;

    private static final int LONGEST_CODE = 8;

    private final DocumentNumberShape documentNumber = new DocumentNumberShape();
    private final FigureShape figure = new FigureShape();

    /** Whether the piece of a text that ends at one offset goes on with the piece that begins at another. */
    boolean isTorn(String text, int leftEnd, int rightBegin) {
        int leftBegin = pieceBegin(text, leftEnd);
        int rightEnd = pieceEnd(text, rightBegin);
        if (leftBegin == leftEnd || rightBegin == rightEnd) {
            return false;
        }
        boolean signAtEnd = isSign(text.charAt(leftEnd - 1));
        boolean signAtBegin = isSign(text.charAt(rightBegin));
        if (signAtEnd == signAtBegin) {
            return false;
        }
        String joined = text.substring(leftBegin, leftEnd) + text.substring(rightBegin, rightEnd);
        int sign = leftEnd - leftBegin - (signAtEnd ? 1 : 0);
        if (sign == 0 || sign + 1 == joined.length()) {
            return false;
        }
        return switch (joined.charAt(sign)) {
            case '.' -> isGrouped(joined, sign) && !LeadIns.countsBefore(text, leftBegin);
            case ',' -> isDecimal(joined, sign, signAtBegin);
            default -> isDocumentNumber(joined, sign) || parts(joined, sign) || signAtEnd && isLoanword(joined, sign);
        };
    }

    private static boolean isSign(char c) {
        return c == '/' || c == '.' || c == ',' || Words.isDash(c);
    }

    private static boolean isPiece(char c) {
        return Words.isDigit(c) || Words.isWordPart(c) || isSign(c) || c == '%' || c == '&';
    }

    private static int pieceBegin(String text, int end) {
        int begin = end;
        while (begin > 0 && end - begin < WINDOW && isPiece(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static int pieceEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && end - begin < WINDOW && isPiece(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether digits with dots between groups of three stand around a sign. */
    private boolean isGrouped(String joined, int sign) {
        int begin = sign;
        while (begin > 0 && isFigurePart(joined.charAt(begin - 1))) {
            begin--;
        }
        return Words.isDigit(joined.charAt(begin))
                && (begin == 0 || !Words.isWordPart(joined.charAt(begin - 1)))
                && figure.match(joined, begin)
                && figure.isGrouped()
                && figure.end() > sign + 1;
    }

    private static boolean isFigurePart(char c) {
        return Words.isDigit(c) || c == '.';
    }

    /** Whether a comma is a decimal one: it begins a line, where no other does, or a percent sign follows the digits behind it. */
    private static boolean isDecimal(String joined, int comma, boolean beginsLine) {
        int end = comma + 1;
        while (end < joined.length() && Words.isDigit(joined.charAt(end))) {
            end++;
        }
        boolean percent = end < joined.length() && joined.charAt(end) == '%';
        return Words.isDigit(joined.charAt(comma - 1)) && end > comma + 1 && (beginsLine || percent);
    }

    private boolean isDocumentNumber(String joined, int sign) {
        int begin = sign;
        while (begin > 0 && !Words.isDigit(joined.charAt(begin - 1))) {
            begin--;
        }
        while (begin > 0 && isNumberPart(joined.charAt(begin - 1))) {
            begin--;
        }
        while (begin < sign && !Words.isDigit(joined.charAt(begin))) {
            begin++;
        }
        return begin < sign
                && (begin == 0 || !Words.isWordPart(joined.charAt(begin - 1)))
                && documentNumber.match(joined, begin)
                && documentNumber.isWhole()
                && documentNumber.end() > sign + 1;
    }

    private static boolean isNumberPart(char c) {
        return Words.isDigit(c) || c == '/';
    }

    /** Whether a slash or dash stands between figures, codes, or both. */
    private static boolean parts(String joined, int sign) {
        int begin = sign;
        while (begin > 0 && isAtomPart(joined.charAt(begin - 1))) {
            begin--;
        }
        int end = sign + 1;
        while (end < joined.length() && isAtomPart(joined.charAt(end))) {
            end++;
        }
        boolean right = isFigure(joined, sign + 1, end) || isCode(joined, sign + 1, end);
        boolean left = isFigure(joined, begin, sign)
                || isCode(joined, begin, sign)
                || isDigits(joined, sign + 1, end) && isNameOfNumber(joined, begin, sign, joined.charAt(sign) == '/');
        return left && right;
    }

    /** Whether a hyphen stands between syllables of a foreign word that has another one: Ô-xtrây-lia, công-ten-nơ. */
    private static boolean isLoanword(String joined, int sign) {
        int begin = sign;
        while (begin > 0 && isLoanwordPart(joined.charAt(begin - 1))) {
            begin--;
        }
        int end = sign + 1;
        while (end < joined.length() && isLoanwordPart(joined.charAt(end))) {
            end++;
        }
        int hyphens = 0;
        for (int i = begin + 1; i + 1 < end; i++) {
            boolean inside = Words.isWordPart(joined.charAt(i - 1)) && Words.isWordPart(joined.charAt(i + 1));
            hyphens += joined.charAt(i) == '-' && inside ? 1 : 0;
        }
        boolean whole = (begin == 0 || !Words.isDigit(joined.charAt(begin - 1)))
                && (end == joined.length() || !Words.isDigit(joined.charAt(end)));
        return whole
                && hyphens > 1
                && joined.charAt(sign) == '-'
                && Words.isWordPart(joined.charAt(sign - 1))
                && Character.isLowerCase(joined.charAt(sign + 1));
    }

    private static boolean isLoanwordPart(char c) {
        return c == '-' || Words.isWordPart(c);
    }

    private static boolean isAtomPart(char c) {
        return Words.isDigit(c) || Words.isWordPart(c) || c == '%';
    }

    private static boolean isDigits(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!Words.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return end > begin;
    }

    /** 2021, 80%. */
    private static boolean isFigure(String text, int begin, int end) {
        int last = end > begin && text.charAt(end - 1) == '%' ? end - 1 : end;
        return isDigits(text, begin, last);
    }

    /** NĐ, UBND, TTg, III, B2; not BAN, which is a word in capitals too. */
    private static boolean isCode(String text, int begin, int end) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            int folded = VietnameseLetters.fold(c);
            if (VietnameseLetters.isToneMark(folded) || VietnameseLetters.tone(folded) != VietnameseLetters.LEVEL) {
                return false;
            }
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
            digits += Words.isDigit(c) ? 1 : 0;
        }
        boolean named = digits > 0 || !Syllable.isValid(text, begin, end);
        return upper > lower && upper + digits > 1 && end - begin <= LONGEST_CODE && named;
    }

    /** What a number alone may follow: a name that is no word of Vietnamese before a dash (Covid-19), a Roman numeral before a slash (I/2022). */
    private static boolean isNameOfNumber(String text, int begin, int end, boolean slash) {
        if (slash) {
            return isRoman(text, begin, end);
        }
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) > 0x7f || !Words.isWordPart(text.charAt(i))) {
                return false;
            }
        }
        return end - begin > 1 && Character.isUpperCase(text.charAt(begin)) && !Syllable.isValid(text, begin, end);
    }

    private static boolean isRoman(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if ("IVXLC".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return end > begin;
    }
}
