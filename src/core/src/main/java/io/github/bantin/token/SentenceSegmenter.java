package io.github.bantin.token;

import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.LineIndex;
import io.github.bantin.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Cuts Vietnamese official text into sentences.
 *
 * <p>A full stop, question or exclamation mark or ellipsis ends a sentence, with the quotes and brackets that close
 * behind it; the stop of an abbreviation ({@code TP. Thái Bình}), of a list mark ({@code 1. Quán triệt}) or inside a
 * figure does not. In hard-wrapped text a line end goes through a sentence, unless the line before it closed one, the next
 * line begins a list item, or a line in capitals, a short line or an empty line shows that a title or paragraph ends
 * there. Every non-blank character stands in exactly one sentence, and a sentence has no blank at its ends. Offsets are
 * UTF-16 code units of the text that is passed. Takes linear time. Instances are immutable and safe for use by any number
 * of threads.
 *
 * <pre>{@code
 * List<Excerpt> sentences = SentenceSegmenter.standard().segment("Họp tại TP. Thái Bình. Có 1.450 người.");
 * sentences.size(); // 2
 * }</pre>
 */
public final class SentenceSegmenter {
    private static final SentenceSegmenter STANDARD = new SentenceSegmenter();

    /** A line shorter than this part of the longest around it is a short one. */
    private static final double SHORT = 0.7;

    /** How many lines before and behind tell the width of the column. */
    private static final int NEIGHBOURS = 3;

    private SentenceSegmenter() {}

    /**
     * Returns the segmenter.
     *
     * @return the shared instance
     */
    public static SentenceSegmenter standard() {
        return STANDARD;
    }

    /**
     * Cuts a text into sentences.
     *
     * @param text any text
     * @return the sentences in the order of the text
     */
    public List<Excerpt> segment(CharSequence text) {
        String source = Objects.requireNonNull(text, "text").toString();
        List<Excerpt> sentences = new ArrayList<>();
        segment(source, (begin, end) -> sentences.add(Excerpt.of(source, new Span(begin, end))));
        return List.copyOf(sentences);
    }

    /**
     * Cuts a text into sentences and gives their places to a sink one by one.
     *
     * @param text any text
     * @param sink what takes begin and end of each sentence, in the order of the text
     */
    public void segment(CharSequence text, SpanSink sink) {
        String source = Objects.requireNonNull(text, "text").toString();
        Objects.requireNonNull(sink, "sink");
        LineIndex lines = LineIndex.of(source);
        LineWidths widths = new LineWidths(source, lines);
        int begin = 0;
        int line = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            int end = -1;
            if (isStop(c)) {
                end = stop(source, i);
                i = (end > 0 ? end : ~end) - 1;
            } else if (LineIndex.isLineEnd(c) && !(c == '\n' && i > 0 && source.charAt(i - 1) == '\r')) {
                while (line + 1 < lines.count() && lines.span(line).end() < i) {
                    line++;
                }
                end = endsAtLine(source, lines, line, widths) ? i : -1;
            }
            if (end > 0) {
                add(source, begin, end, sink);
                begin = end;
            }
        }
        add(source, begin, source.length(), sink);
    }

    private static void add(String text, int from, int to, SpanSink sink) {
        int begin = from;
        int end = to;
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            sink.span(begin, end);
        }
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    /** Behind the sentence that the stop at an offset ends, or the complement of where the stops end if they end none. */
    private static int stop(String text, int at) {
        int end = at;
        while (end < text.length() && isStop(text.charAt(end))) {
            end++;
        }
        int behindStops = end;
        boolean ellipsis = end - at > 1 || text.charAt(at) == '…';
        while (end < text.length() && isClosing(text.charAt(end))) {
            end++;
        }
        boolean closed = end > behindStops;
        if (end < text.length() && isStop(text.charAt(end))) {
            end++;
        }
        if (end < text.length() && !isSpace(text.charAt(end))) {
            return ~behindStops;
        }
        int next = end;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        if (next == text.length()) {
            return end;
        }
        char follows = text.charAt(next);
        if (Character.isLowerCase(follows) && (ellipsis || closed || text.charAt(at) == '.')) {
            return ~behindStops;
        }
        if (closed && saysWho(text, next)) {
            return ~behindStops;
        }
        if (text.charAt(at) != '.' || ellipsis) {
            return end;
        }
        int word = Words.begin(text, at);
        boolean shortened = word < at
                && Abbreviations.isAbbreviation(text, word, at)
                && !Abbreviations.isEtCetera(text, at)
                && !Abbreviations.isLabel(text, word, at);
        return shortened || isListMark(text, at) ? ~behindStops : end;
    }

    /** Whether a dash and a small letter follow, as where speech is followed by who spoke: “Vui lắm!” - ông kể. */
    private static boolean saysWho(String text, int at) {
        int next = at + 1;
        if (!Words.isDash(text.charAt(at)) || next >= text.length() || !Words.isBlank(text.charAt(next))) {
            return false;
        }
        while (next < text.length() && Words.isBlank(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isLowerCase(text.charAt(next));
    }

    /** Whether what stands before a full stop is the mark of a list item at the begin of a line or sentence. */
    private static boolean isListMark(String text, int stop) {
        int begin = stop;
        while (begin > 0 && stop - begin < 8 && isMarkPart(text.charAt(begin - 1))) {
            begin--;
        }
        if (begin == stop || stop - begin > 6) {
            return false;
        }
        int back = begin;
        while (back > 0 && Words.isBlank(text.charAt(back - 1))) {
            back--;
        }
        if (back > 0 && !LineIndex.isLineEnd(text.charAt(back - 1))) {
            char before = text.charAt(back - 1);
            boolean behindStop = isStop(before) || before == ':' || before == ';';
            return behindStop && Words.isDigit(text.charAt(begin)) || HeadingMark.endsAt(text, stop);
        }
        boolean figures = Words.isDigit(text.charAt(begin));
        boolean letter = stop - begin == 1;
        boolean roman = true;
        for (int i = begin; i < stop; i++) {
            roman &= "IVX".indexOf(text.charAt(i)) >= 0;
        }
        return figures && stop - begin <= 5 || letter || roman;
    }

    private static boolean isMarkPart(char c) {
        return Words.isDigit(c) || c == '.' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == 'đ' || c == 'Đ';
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == '\'' || c == ')' || c == ']' || c == '”' || c == '’' || c == '»';
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || Words.isBlank(c) || LineIndex.isLineEnd(c);
    }

    /** Whether a sentence that is still open ends with a line. */
    private static boolean endsAtLine(String text, LineIndex lines, int line, LineWidths widths) {
        Span before = stripped(text, lines.span(line));
        int next = line + 1;
        boolean gap = false;
        Span after = null;
        for (; next < lines.count() && next <= line + 3; next++) {
            Span candidate = stripped(text, lines.span(next));
            if (!candidate.isEmpty()) {
                after = candidate;
                break;
            }
            gap = true;
        }
        if (before.isEmpty()) {
            return false;
        }
        if (after == null) {
            return true;
        }
        char last = text.charAt(before.end() - 1);
        char first = text.charAt(after.begin());
        boolean item = beginsItem(text, after) || HeadingMark.beginsAt(text, after.begin(), after.end());
        boolean full = widths.of(line) >= SHORT * widths.around(line, NEIGHBOURS);
        if (last == ':' || last == ';') {
            return gap || item || last == ':' && !full && !Character.isLowerCase(first);
        }
        if (item) {
            return true;
        }
        if (last == ',' || last == '/' || Words.isDash(last) || Character.isLowerCase(first)) {
            return false;
        }
        if (SentenceOpeners.isAt(text, after.begin())) {
            return true;
        }
        boolean capitalsBefore = isCapitals(text, before);
        if (capitalsBefore != isCapitals(text, after)) {
            return true;
        }
        if (!Character.isUpperCase(first) && !isQuote(first)) {
            return gap && capitalsBefore;
        }
        return gap || !full;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '«';
    }

    static Span stripped(String text, Span line) {
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

    /** "1. ", "a) ", "- ", "+ ": a line that begins a list item, but not a dash that joins a compound. */
    private static boolean beginsItem(String text, Span line) {
        int i = line.begin();
        char c = text.charAt(i);
        if (Words.isDash(c) || c == '+' || c == '•' || c == '*') {
            int next = i + 1;
            while (next < line.end() && Words.isBlank(text.charAt(next))) {
                next++;
            }
            return next < line.end() && next > i + 1 && !Character.isLowerCase(text.charAt(next));
        }
        while (i < line.end() && i - line.begin() < 6 && isMarkPart(text.charAt(i))) {
            i++;
        }
        boolean marked = i > line.begin() && i < line.end() && (text.charAt(i) == ')' || text.charAt(i - 1) == '.');
        if (!marked) {
            return false;
        }
        int stop = text.charAt(i) == ')' ? i : i - 1;
        boolean spaced = stop + 1 == line.end() || Words.isBlank(text.charAt(stop + 1));
        boolean shortMark =
                Words.isDigit(text.charAt(line.begin())) ? stop - line.begin() <= 5 : stop - line.begin() == 1;
        return spaced && shortMark;
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
}
