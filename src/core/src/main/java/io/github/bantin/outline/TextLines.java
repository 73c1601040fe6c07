package io.github.bantin.outline;

import io.github.bantin.internal.scan.FunctionWords;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.LineIndex;
import io.github.bantin.text.Span;
import java.util.Arrays;

/**
 * The non-blank lines of a text, without the blanks around them, and what tells whether a paragraph goes on from one line to
 * the next.
 *
 * <p>Hard-wrapped text shows its width: a wrapping program breaks a line only where the next word has no room.
 */
final class TextLines {
    /** Text with longer lines has a paragraph on each. */
    private static final int WIDEST_COLUMN = 130;

    private static final double OUTLIERS = 0.03;

    /** A line that fills this part of the column is full, as proportional type has no fixed count of characters. */
    private static final double FULL = 0.85;

    /** How many of the lines of wrapped text are full at least. */
    private static final double FULL_SHARE = 0.1;

    private static final long[] CITING = {
        Words.key("khoản"),
        Words.key("điểm"),
        Words.key("điều"),
        Words.key("chương"),
        Words.key("mục"),
        Words.key("phần"),
        Words.key("tiết")
    };

    private static final long KHOAN = Words.key("khoản");
    private static final long DIEM = Words.key("điểm");

    private final String text;
    private final int[] begins;
    private final int[] ends;
    private final boolean[] gaps;

    /** For each line where the line of the text begins that it stands in, which is before it if it runs in. */
    private final int[] wholes;

    private final int count;
    private final int width;

    TextLines(String text) {
        this.text = text;
        LineIndex index = LineIndex.of(text);
        int[] from = new int[index.count()];
        int[] to = new int[index.count()];
        boolean[] apart = new boolean[index.count()];
        int lines = 0;
        boolean gap = false;
        for (int i = 0; i < index.count(); i++) {
            Span line = index.span(i);
            int begin = line.begin();
            int end = line.end();
            while (begin < end && isSpace(text.charAt(begin))) {
                begin++;
            }
            while (end > begin && isSpace(text.charAt(end - 1))) {
                end--;
            }
            if (begin == end) {
                gap = true;
            } else {
                from[lines] = begin;
                to[lines] = end;
                apart[lines++] = gap;
                gap = false;
            }
        }
        this.begins = Arrays.copyOf(from, lines);
        this.ends = Arrays.copyOf(to, lines);
        this.gaps = Arrays.copyOf(apart, lines);
        this.wholes = begins;
        this.count = lines;
        this.width = measureWidth();
    }

    private TextLines(TextLines lines, int[] offsets) {
        this.text = lines.text;
        this.count = lines.count + offsets.length;
        this.begins = new int[count];
        this.ends = new int[count];
        this.gaps = new boolean[count];
        this.wholes = new int[count];
        int next = 0;
        int at = 0;
        for (int line = 0; line < lines.count; line++) {
            begins[at] = lines.begins[line];
            wholes[at] = lines.begins[line];
            gaps[at] = lines.gaps[line];
            while (next < offsets.length && offsets[next] < lines.ends[line]) {
                int end = offsets[next];
                while (isSpace(text.charAt(end - 1))) {
                    end--;
                }
                ends[at++] = end;
                begins[at] = offsets[next++];
                wholes[at] = lines.begins[line];
            }
            ends[at++] = lines.ends[line];
        }
        this.width = lines.width;
    }

    /** The same lines, with a further one begun at each of some offsets inside them, which are in order. */
    TextLines cutAt(int[] offsets) {
        return offsets.length == 0 ? this : new TextLines(this, offsets);
    }

    /** Whether a line goes on with the line of the text that the one before stands in. */
    boolean runsIn(int line) {
        return wholes[line] < begins[line];
    }

    private int measureWidth() {
        int[] lengths = new int[WIDEST_COLUMN + 2];
        for (int i = 0; i < count; i++) {
            lengths[Math.min(WIDEST_COLUMN + 1, ends[i] - begins[i])]++;
        }
        int longer = (int) (count * OUTLIERS);
        int widest = lengths.length - 1;
        while (widest > 0 && longer >= lengths[widest]) {
            longer -= lengths[widest--];
        }
        int full = 0;
        for (int length = (int) Math.ceil(widest * FULL); length <= widest; length++) {
            full += lengths[length];
        }
        return widest <= WIDEST_COLUMN && full >= Math.max(3, count * FULL_SHARE) ? widest : 0;
    }

    String text() {
        return text;
    }

    int count() {
        return count;
    }

    int begin(int line) {
        return begins[line];
    }

    int end(int line) {
        return ends[line];
    }

    int length(int line) {
        return ends[line] - begins[line];
    }

    /** Whether an empty line stands before a line. */
    boolean isApart(int line) {
        return gaps[line];
    }

    /** Whether a line ends with a sign that closes a sentence, an item or a quotation. */
    boolean isClosed(int line) {
        return isClosed(begins[line], ends[line]);
    }

    /** Whether a piece of text ends with a sign that closes it. */
    boolean isClosed(int begin, int end) {
        int at = end;
        while (at > begin && isSpace(text.charAt(at - 1))) {
            at--;
        }
        if (at > begin && isClosingQuote(text.charAt(at - 1))) {
            return true;
        }
        if (at > begin && (text.charAt(at - 1) == ')' || text.charAt(at - 1) == ']')) {
            at--;
        }
        return at > begin && ".;:!?…".indexOf(text.charAt(at - 1)) >= 0;
    }

    boolean endsWith(int line, char sign) {
        return text.charAt(ends[line] - 1) == sign;
    }

    /** Whether a line is so full that the first word of the next one had no room on it, and no empty line parts them. */
    boolean isFullBefore(int next) {
        if (next == 0 || next >= count || gaps[next] || width == 0 || runsIn(next)) {
            return false;
        }
        int word = begins[next];
        while (word < ends[next] && word - begins[next] < 12 && !isSpace(text.charAt(word))) {
            word++;
        }
        return ends[next - 1] - wholes[next - 1] + 1 + word - begins[next] > width * FULL;
    }

    /**
     * Whether the sentence that a line ends in must go on: it ends with a preposition or, if it is full, with the unit of a
     * citation, which otherwise may be the end of another word ({@code quan điểm}).
     */
    boolean isTornBehind(int line) {
        int end = ends[line];
        char last = text.charAt(end - 1);
        if (last == '(') {
            return true;
        }
        int word = Words.begin(text, end);
        if (word < begins[line] || word == end) {
            return Words.isDigit(last) && isCited(line, end);
        }
        long key = Words.key(text, word, end);
        if (isListConjunction(key, word)) {
            return false;
        }
        if (FunctionWords.endAt(text, end)) {
            return true;
        }
        for (long citing : CITING) {
            if (key == citing) {
                return isFullBefore(line + 1) && !isCapitals(begins[line], end);
            }
        }
        return end - word <= 2 && isBehind(line, word, DIEM);
    }

    /** "…; và": what ends the item before the last of a list. */
    private boolean isListConjunction(long key, int word) {
        if (key != Words.key("và") && key != Words.key("hoặc")) {
            return false;
        }
        int at = word;
        while (at > 0 && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at > 0 && (text.charAt(at - 1) == ';' || text.charAt(at - 1) == ',');
    }

    private boolean isCited(int line, int end) {
        int at = end;
        while (at > begins[line] && end - at < 4 && Words.isDigit(text.charAt(at - 1))) {
            at--;
        }
        return isBehind(line, at, KHOAN) || isBehind(line, at, DIEM);
    }

    private boolean isBehind(int line, int at, long word) {
        int end = at;
        while (end > begins[line] && isSpace(text.charAt(end - 1))) {
            end--;
        }
        int begin = Words.begin(text, end);
        return end < at && begin >= begins[line] && Words.key(text, begin, end) == word;
    }

    /** Whether a piece of text has capital letters and no small ones. */
    boolean isCapitals(int begin, int end) {
        int capitals = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > 1;
    }

    boolean isCapitals(int line) {
        return isCapitals(begins[line], ends[line]);
    }

    /** Whether a line is drawn rather than written: no letter and no digit. */
    boolean isRule(int line) {
        for (int i = begins[line]; i < ends[line]; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The last line of the paragraph that a line stands in, looking ahead no further than some lines. */
    int paragraphEnd(int line, int most) {
        int last = line;
        while (last < line + most
                && last + 1 < count
                && isFullBefore(last + 1)
                && !(isClosed(last) && isItemSign(last + 1))) {
            last++;
        }
        return last;
    }

    private boolean isItemSign(int line) {
        char first = text.charAt(begins[line]);
        return Words.isDash(first) || first == '+' || first == '•';
    }

    static boolean isClosingQuote(char c) {
        return c == '”' || c == '"' || c == '»' || c == '’';
    }

    static boolean isSpace(char c) {
        if (c <= ' ') {
            return true;
        }
        if (c < '\u2000') { // nearly all letters
            return c == '\u0085' || c == '\u00a0' || c == '\u1680';
        }
        return Words.isBlank(c) || Words.isLineEnd(c);
    }
}
