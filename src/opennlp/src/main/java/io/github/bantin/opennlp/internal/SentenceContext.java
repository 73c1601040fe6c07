package io.github.bantin.opennlp.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a sentence may end, and the features of such a place: stops with the quotes that close behind them, and every line
 * end, so that hard-wrapped columns and titles without a stop can be told apart. Looks at a bounded window.
 */
public final class SentenceContext {
    private static final int WINDOW = 400;
    private static final int WORD = 12;

    private SentenceContext() {}

    /** The end of the run of stops and closing marks that begins at an offset. */
    static int behindStops(CharSequence text, int at) {
        int end = at;
        while (end < text.length() && (isStop(text.charAt(end)) || isClosing(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /**
     * Finds the places where a sentence may end.
     *
     * @param text any text
     * @return offsets right behind the last character of the sentence that might end there
     */
    public static List<Integer> candidates(CharSequence text) {
        List<Integer> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isStop(c)) {
                int end = behindStops(text, i);
                if (end < text.length() && isSpace(text.charAt(end))) {
                    found.add(end);
                }
                i = end;
            } else if (!isSpace(c) && i + 1 < text.length() && isLineEndAhead(text, i + 1)) {
                found.add(i + 1);
                i++;
            } else {
                i++;
            }
        }
        return found;
    }

    private static boolean isLineEndAhead(CharSequence text, int from) {
        int i = from;
        int limit = Math.min(text.length(), from + WINDOW);
        while (i < limit && isSpace(text.charAt(i))) {
            if (isLineEnd(text.charAt(i))) {
                return true;
            }
            i++;
        }
        return false;
    }

    /**
     * Returns the features of a place.
     *
     * @param text the text
     * @param at one of {@link #candidates}
     * @return the features
     */
    public static String[] features(CharSequence text, int at) {
        int next = at;
        int lines = 0;
        int limit = Math.min(text.length(), at + WINDOW);
        while (next < limit && isSpace(text.charAt(next))) {
            lines += text.charAt(next) == '\n' ? 1 : 0;
            next++;
        }
        char last = text.charAt(at - 1);
        int stops = at;
        while (stops > 0 && isClosing(text.charAt(stops - 1))) {
            stops--;
        }
        char stop = stops > 0 && isStop(text.charAt(stops - 1)) ? text.charAt(stops - 1) : 'n';
        boolean ellipsis = stops > 1 && isStop(text.charAt(stops - 2)) && stop == '.';
        int wordEnd = stop == 'n' ? stops : stops - 1;
        String before = word(text, wordBegin(text, wordEnd), wordEnd);
        String after = next < text.length() ? word(text, next, wordEnd(text, next)) : "";
        String gap = lines == 0 ? "same" : lines == 1 ? "line" : "blank";
        String mark = ellipsis ? "..." : String.valueOf(stop);
        String begins = shape(text, next);
        int lineBegin = at;
        while (lineBegin > 0 && at - lineBegin < WINDOW && !isLineEnd(text.charAt(lineBegin - 1))) {
            lineBegin--;
        }
        int lineEnd = next;
        while (lineEnd < text.length() && lineEnd - next < WINDOW && !isLineEnd(text.charAt(lineEnd))) {
            lineEnd++;
        }
        int beforeBegin = Math.max(0, lineBegin - 1);
        while (beforeBegin > 0 && lineBegin - beforeBegin < WINDOW && !isLineEnd(text.charAt(beforeBegin - 1))) {
            beforeBegin--;
        }
        int own = at - lineBegin;
        int widest = Math.max(lineEnd - next, Math.max(0, lineBegin - 1 - beforeBegin));
        String room = lines == 0 ? "-" : own + after.length() + 1 <= widest ? "fits" : "full";
        String length = lines == 0 ? "-" : own * 10 < widest * 7 ? "short" : "long";
        String capitals = isCapitals(text, lineBegin, at) + "" + isCapitals(text, next, lineEnd);
        String listMark = listMark(text, next) ? "item" : "-";
        String ownMark = stops - lineBegin <= 6 && stop == '.' && listMark(text, lineBegin) ? "mark" : "-";
        String key = gap + mark + begins;
        return new String[] {
            "g=" + key,
            "l=" + last + gap,
            "b=" + before.toLowerCase(Locale.ROOT) + mark,
            "bs=" + shapeOf(before) + mark + begins,
            "a=" + after.toLowerCase(Locale.ROOT) + gap,
            "r=" + room + key,
            "w=" + length + room + key,
            "c=" + capitals + gap + mark,
            "i=" + listMark + gap + last,
            "m=" + ownMark + gap,
            "lw=" + length + room + gap + last + begins,
            "ci=" + capitals + listMark + gap + length,
        };
    }

    private static int wordBegin(CharSequence text, int end) {
        int begin = end;
        while (begin > 0 && end - begin < WORD && !isSpace(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static int wordEnd(CharSequence text, int begin) {
        int end = begin;
        while (end < text.length() && end - begin < WORD && !isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String word(CharSequence text, int begin, int end) {
        return text.subSequence(begin, Math.max(begin, end)).toString();
    }

    private static String shape(CharSequence text, int at) {
        if (at >= text.length()) {
            return "end";
        }
        char c = text.charAt(at);
        if (Character.isUpperCase(c)) {
            return "A";
        }
        return Character.isLowerCase(c) ? "a" : Character.isDigit(c) ? "0" : String.valueOf(c);
    }

    private static String shapeOf(String word) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            String one = shape(word, i);
            if (shape.length() == 0 || shape.charAt(shape.length() - 1) != one.charAt(0)) {
                shape.append(one);
            }
        }
        return shape.append(Math.min(word.length(), 4)).toString();
    }

    /** "1. ", "a) ", "- ": what a list item begins with. */
    private static boolean listMark(CharSequence text, int at) {
        int i = at;
        while (i < text.length() && i - at < 4 && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        if (i + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(i);
        boolean mark = i == at ? c == '-' || c == '+' || c == '•' || c == '–' : c == ')' || c == '.';
        return mark && isSpace(text.charAt(i + 1));
    }

    private static char isCapitals(CharSequence text, int begin, int end) {
        int upper = 0;
        for (int i = begin; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return 'n';
            }
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return upper > 2 ? 'y' : 'n';
    }

    /** Whether a code unit is blank space or a line end. */
    public static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u0085' || c > '\u1fff' && Character.isSpaceChar(c);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == ')' || c == ']' || c == '”' || c == '’' || c == '»';
    }
}
