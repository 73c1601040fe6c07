package io.github.bantin.outline;

import io.github.bantin.internal.scan.Words;
import org.jspecify.annotations.Nullable;

/** Reads the mark that a line may begin with. Tells only what the line itself says. */
final class MarkReader {
    private final TextLines lines;
    private final String text;
    private final NamedMarks named;
    private final ListMarks lists;

    MarkReader(TextLines lines) {
        this.lines = lines;
        this.text = lines.text();
        this.named = new NamedMarks(lines);
        this.lists = new ListMarks(text);
    }

    /** The mark that a line begins with, or null. */
    @Nullable
    Mark read(int line) {
        return read(lines.begin(line), lines.end(line));
    }

    /** The mark that a piece of text begins with, or null. */
    @Nullable
    Mark read(int begin, int end) {
        if (begin >= end) {
            return null;
        }
        char first = text.charAt(begin);
        if (Words.isDigit(first)) {
            return lists.figures(begin, begin, end);
        }
        if (first == '(') {
            return lists.inBrackets(begin, end);
        }
        if (Words.isDash(first) || first == '+' || first == '•' || first == '*' || first == '·' || first == '▪') {
            return lists.item(begin, end);
        }
        if (!Words.isWordPart(first)) {
            return null;
        }
        int word = Words.end(text, begin);
        if (word - begin > 1 && Character.isUpperCase(first)) {
            Mark read = named.read(begin, word, end);
            if (read != null) {
                return read;
            }
        }
        return word - begin <= 9 ? lists.lettered(begin, word, end) : null;
    }

    /** Whether a mark in small Roman numerals is meant, where a letter would do: the same mark read so, or null. */
    @Nullable
    Mark asSmallRoman(Mark letter) {
        int value = Numerals.roman(letter.number(), 0, letter.number().length());
        boolean possible = value > 0 && letter.style() == NumberStyle.LETTER && letter.sign() == ')';
        return possible ? restyled(letter, NumberStyle.SMALL_ROMAN, value) : null;
    }

    /** The Roman mark that a capital letter may be too, or null. */
    @Nullable
    Mark asRoman(Mark capital) {
        int value = capital.style() == NumberStyle.CAPITAL
                ? Numerals.roman(capital.number(), 0, capital.number().length())
                : 0;
        return value > 0 ? restyled(capital, NumberStyle.ROMAN, value) : null;
    }

    private static Mark restyled(Mark mark, NumberStyle style, int value) {
        return new Mark(style, mark.number(), value, 0, "", mark.sign(), mark.begin(), mark.end(), mark.form());
    }
}
