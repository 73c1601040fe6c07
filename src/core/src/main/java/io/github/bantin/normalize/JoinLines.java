package io.github.bantin.normalize;

import io.github.bantin.internal.scan.FunctionWords;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.LineIndex;
import io.github.bantin.text.Span;

/**
 * Joins the lines of hard-wrapped text to paragraphs; an empty line stands between paragraphs.
 *
 * <p>A line end goes away where the sentence goes on behind it, and where the next word would not have fitted on the line
 * any more, which is what makes a typesetter break a line. Numbers, dates and document numbers torn at their own signs are
 * closed up; words never are. A dash between two figures makes a range, on either line. Any other dash at the begin of a line stays a dash: of a list item before a capital or figure, of a
 * compound ("chính trị - xã hội") before a small letter. Form feeds part pages and stay.
 */
final class JoinLines implements Step {
    /** No column is wider; a longer line is a paragraph. */
    private static final int WIDEST = 130;

    /** How many lines around one tell the width of its column. */
    private static final int NEIGHBOURS = 4;

    @Override
    public boolean mayChange(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (LineIndex.isLineEnd(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void edit(String text, Edits edits) {
        LineIndex lines = LineIndex.of(text);
        TornToken torn = new TornToken();
        int before = -1;
        for (int line = 0; line < lines.count(); line++) {
            Span next = stripped(text, lines.span(line));
            if (next.isEmpty()) {
                continue;
            }
            if (before >= 0) {
                int from = stripped(text, lines.span(before)).end();
                int to = next.begin();
                String separator = separator(text, lines, before, line, torn);
                boolean pageEnds = holdsFormFeed(text, from, to);
                if (!pageEnds && !separator.contentEquals(text.subSequence(from, to))) {
                    edits.replace(from, to, separator);
                }
            }
            before = line;
        }
    }

    private static boolean holdsFormFeed(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) == '\f') {
                return true;
            }
        }
        return false;
    }

    private static String separator(String text, LineIndex lines, int before, int after, TornToken torn) {
        Span last = stripped(text, lines.span(before));
        Span next = stripped(text, lines.span(after));
        boolean gap = after > before + 1;
        if (!gap && torn.isTorn(text, last.end(), next.begin())) {
            return "";
        }
        return goesOn(text, lines, before, last, next, gap) ? " " : "\n\n";
    }

    private static boolean goesOn(String text, LineIndex lines, int before, Span last, Span next, boolean gap) {
        char end = text.charAt(last.end() - 1);
        char begin = text.charAt(next.begin());
        boolean range = Words.isDash(begin) && Words.isDigit(end) || Words.isDash(end);
        if (range && !gap) {
            return true;
        }
        if (beginsItem(text, next)) {
            return false;
        }
        boolean closed = ".!?…:;".indexOf(end) >= 0
                || last.length() > 1 && "\"”’»)".indexOf(end) >= 0 && ".!?…".indexOf(text.charAt(last.end() - 2)) >= 0;
        boolean low = Character.isLowerCase(begin) || Words.isDash(begin);
        if (gap) {
            return !closed && (low || end == ',');
        }
        if (!closed && (low || end == ',' || FunctionWords.endAt(text, last.end())) || closed && low) {
            return true;
        }
        if (isCapitals(text, last) != isCapitals(text, next) || last.length() > WIDEST) {
            return false;
        }
        return last.length() + 1 + firstWord(text, next) > width(text, lines, before);
    }

    /** The longest line around, but for such as no column is as wide as. */
    private static int width(String text, LineIndex lines, int line) {
        int width = 0;
        int from = Math.max(0, line - NEIGHBOURS);
        int to = Math.min(lines.count() - 1, line + NEIGHBOURS);
        for (int i = from; i <= to; i++) {
            int length = stripped(text, lines.span(i)).length();
            width = length > WIDEST ? width : Math.max(width, length);
        }
        return width;
    }

    private static int firstWord(String text, Span line) {
        int end = line.begin();
        while (end < line.end() && !isSpace(text.charAt(end))) {
            end++;
        }
        return end - line.begin();
    }

    private static boolean beginsItem(String text, Span line) {
        int i = line.begin();
        char c = text.charAt(i);
        if (Words.isDash(c) || c == '+' || c == '•' || c == '*') {
            int next = i + 1;
            while (next < line.end() && isSpace(text.charAt(next))) {
                next++;
            }
            return next > i + 1 && next < line.end() && !Character.isLowerCase(text.charAt(next));
        }
        while (i < line.end() && i - line.begin() < 6 && (Words.isDigit(text.charAt(i)) || text.charAt(i) == '.')) {
            i++;
        }
        boolean figures = i > line.begin();
        if (!figures && Character.isLetter(c)) {
            i++;
        }
        boolean closed = i < line.end() && text.charAt(i) == ')' || figures && text.charAt(i - 1) == '.';
        int behind = i < line.end() && text.charAt(i) == ')' ? i + 1 : i;
        return i > line.begin() && closed && behind < line.end() && isSpace(text.charAt(behind));
    }

    private static boolean isCapitals(String text, Span line) {
        int upper = 0;
        for (int i = line.begin(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            upper += Character.isUpperCase(c) ? 1 : 0;
        }
        return upper > 2;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || Words.isBlank(c) || LineIndex.isLineEnd(c);
    }

    private static Span stripped(String text, Span line) {
        int begin = line.begin();
        int end = line.end();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }
}
