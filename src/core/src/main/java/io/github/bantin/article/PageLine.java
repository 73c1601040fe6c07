package io.github.bantin.article;

import io.github.bantin.internal.learn.PageTokens;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.normalize.Syllable;
import io.github.bantin.text.LineIndex;
import io.github.bantin.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a page that is not blank, and what can be seen of it without its neighbours.
 *
 * @param span the line without blanks at its ends
 * @param first its first token
 * @param end the token behind its last one
 * @param gapBefore whether a blank line or the begin of a page stands before it
 * @param page the number of form feeds before it
 * @param width how wide it is set, about
 * @param shape how its words are written
 * @param opening how it begins
 * @param closing how it ends
 */
record PageLine(
        Span span,
        int first,
        int end,
        boolean gapBefore,
        int page,
        float width,
        Shape shape,
        Opening opening,
        Closing closing) {

    /** How the words of a line are written. */
    enum Shape {
        CAPITALS,
        /** Every word begins with a capital letter. */
        NAMES,
        /** Most words do. */
        MANY_NAMES,
        TEXT,
        NO_WORDS;

        /** The number by which the models know it. */
        @SuppressWarnings("EnumOrdinal") // the models are trained again when a constant comes or goes
        int code() {
            return ordinal();
        }
    }

    /** How a line begins. */
    enum Opening {
        SMALL,
        CAPITAL,
        CAPITALS,
        FIGURE,
        /** The mark of a list item: "1. ", "2) ", "a) ", "- ". */
        ITEM,
        QUOTE,
        BRACKET,
        /** The second half of a document number or quarter: "CT/TU", "IV/2023". */
        SYMBOL,
        MARK;

        /** The number by which the models know it. */
        @SuppressWarnings("EnumOrdinal") // the models are trained again when a constant comes or goes
        int code() {
            return ordinal();
        }
    }

    /** How a line ends. */
    enum Closing {
        STOP,
        QUESTION,
        COLON,
        SEMICOLON,
        COMMA,
        /** A hyphen or slash right behind a letter or figure. */
        TORN,
        WORD,
        FIGURE,
        BRACKET,
        QUOTE,
        MARK;

        /** The number by which the models know it. */
        @SuppressWarnings("EnumOrdinal") // the models are trained again when a constant comes or goes
        int code() {
            return ordinal();
        }
    }

    /** The lines of a page, in its order. */
    static List<PageLine> of(String text, PageTokens tokens) {
        LineIndex index = LineIndex.of(text);
        List<PageLine> lines = new ArrayList<>();
        boolean gap = true;
        int page = 0;
        int token = 0;
        for (int i = 0; i < index.count(); i++) {
            Span whole = index.span(i);
            int begin = whole.begin();
            int end = whole.end();
            while (begin < end && isSpace(text.charAt(begin))) {
                begin++;
            }
            while (end > begin && isSpace(text.charAt(end - 1))) {
                end--;
            }
            if (begin == end) {
                gap = true;
            } else {
                int first = token;
                while (token < tokens.size() && tokens.begin(token) < end) {
                    token++;
                }
                PageLine before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
                if (before != null && page == before.page && isDropCapital(text, before.span, begin)) {
                    lines.remove(lines.size() - 1);
                    first = before.first;
                    gap = before.gapBefore;
                    begin = before.span.begin();
                }
                lines.add(read(text, tokens, new Span(begin, end), first, token, gap, page));
                gap = false;
            }
            if (whole.end() < text.length() && text.charAt(whole.end()) == '\f') {
                page++;
                gap = true;
            }
        }
        return lines;
    }

    /**
     * Whether a line is a capital letter over several lines that the word at an offset lost: the word goes on in small
     * letters, and both together are a syllable.
     */
    private static boolean isDropCapital(String text, Span line, int next) {
        int end = Words.end(text, next);
        boolean letter = line.length() == Words.end(text, line.begin()) - line.begin()
                && text.codePointCount(line.begin(), line.end()) == 1
                && Character.isUpperCase(text.charAt(line.begin()));
        return letter
                && end > next
                && Character.isLowerCase(text.charAt(next))
                && Syllable.isValid(text.charAt(line.begin()) + text.substring(next, end))
                && (!Syllable.isValid(text, next, end) || !isWord(text.charAt(line.begin())));
    }

    /** Whether a capital letter may be a word of its own, as in "Ở", "Ý", "Y" and "Ô". */
    private static boolean isWord(char c) {
        return Syllable.isValid(String.valueOf(c));
    }

    private static PageLine read(String text, PageTokens tokens, Span span, int first, int end, boolean gap, int page) {
        return new PageLine(
                span,
                first,
                end,
                gap,
                page,
                Glyphs.width(text, span.begin(), span.end()),
                shape(tokens, first, end),
                opening(text, tokens, span, first, end),
                closing(text, span));
    }

    private static Shape shape(PageTokens tokens, int first, int end) {
        int small = 0;
        int capital = 0;
        int upper = 0;
        for (int i = first; i < end; i++) {
            switch (tokens.kind(i)) {
                case PageTokens.LOWER -> small++;
                case PageTokens.CAPITALIZED -> capital++;
                case PageTokens.UPPER -> upper++;
                default -> {
                    // figures and marks have no case
                }
            }
        }
        if (small + capital + upper == 0) {
            return Shape.NO_WORDS;
        }
        if (small == 0) {
            return upper > 0 && upper >= capital ? Shape.CAPITALS : Shape.NAMES;
        }
        return capital + upper > small ? Shape.MANY_NAMES : Shape.TEXT;
    }

    private static Opening opening(String text, PageTokens tokens, Span span, int first, int end) {
        if (beginsItem(text, span)) {
            return Opening.ITEM;
        }
        char c = text.charAt(span.begin());
        if (first >= end || tokens.begin(first) != span.begin()) {
            return Opening.MARK;
        }
        return switch (tokens.kind(first)) {
            case PageTokens.LOWER -> Opening.SMALL;
            case PageTokens.FIGURE -> Opening.FIGURE;
            case PageTokens.CAPITALIZED, PageTokens.UPPER ->
                opensWithSymbol(text, span)
                        ? Opening.SYMBOL
                        : tokens.kind(first) == PageTokens.UPPER ? Opening.CAPITALS : Opening.CAPITAL;
            default -> isQuote(c) ? Opening.QUOTE : c == '(' || c == '[' ? Opening.BRACKET : Opening.MARK;
        };
    }

    /** Capitals and a slash, as the second half of a document number or quarter has. */
    private static boolean opensWithSymbol(String text, Span span) {
        int i = span.begin();
        while (i < span.end() && Character.isUpperCase(text.charAt(i))) {
            i++;
        }
        return i > span.begin() && i < span.end() && text.charAt(i) == '/';
    }

    private static Closing closing(String text, Span span) {
        char last = text.charAt(span.end() - 1);
        if (isQuote(last) || last == ')' || last == ']') {
            if (span.length() > 1) {
                char inner = text.charAt(span.end() - 2);
                if (inner == '.' || inner == '…') {
                    return Closing.STOP;
                }
                if (inner == '?' || inner == '!') {
                    return Closing.QUESTION;
                }
            }
            return isQuote(last) ? Closing.QUOTE : Closing.BRACKET;
        }
        boolean joins = (Words.isDash(last) || last == '/')
                && span.length() > 1
                && Character.isLetterOrDigit(text.charAt(span.end() - 2));
        if (joins) {
            return Closing.TORN;
        }
        return switch (last) {
            case '.', '…' -> Closing.STOP;
            case '?', '!' -> Closing.QUESTION;
            case ':' -> Closing.COLON;
            case ';' -> Closing.SEMICOLON;
            case ',' -> Closing.COMMA;
            default -> Words.isWordPart(last) ? Closing.WORD : Words.isDigit(last) ? Closing.FIGURE : Closing.MARK;
        };
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '\'' || c == '’' || c == '‘' || c == '«' || c == '»';
    }

    /** Whether a line begins with the mark of a list item: "1. ", "2) ", "a) ", "- ". */
    static boolean beginsItem(String text, Span line) {
        int i = line.begin();
        char c = text.charAt(i);
        if ((Words.isDash(c) || c == '+') && i + 1 < line.end() && Words.isBlank(text.charAt(i + 1))) {
            return true;
        }
        boolean figures = false;
        while (i < line.end()
                && i - line.begin() < 5
                && (Words.isDigit(text.charAt(i)) || figures && text.charAt(i) == '.')) {
            figures = true;
            i++;
        }
        boolean letter = !figures && Character.isLetter(c);
        i += letter ? 1 : 0;
        char mark = i < line.end() ? text.charAt(i) : ' ';
        boolean dotted = figures && i > line.begin() && text.charAt(i - 1) == '.' && Words.isBlank(mark);
        boolean spaced = i + 1 < line.end() && Words.isBlank(text.charAt(i + 1));
        return dotted || spaced && mark == ')' && (figures || letter);
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || Character.isSpaceChar(c);
    }

    /** Whether a sentence, or a part of one that a colon or semicolon closes, ends with the line. */
    boolean closed() {
        return closing == Closing.STOP
                || closing == Closing.QUESTION
                || closing == Closing.COLON
                || closing == Closing.SEMICOLON;
    }

    /** Whether the line begins inside a sentence. */
    boolean opensInside() {
        return opening == Opening.SMALL || opening == Opening.SYMBOL;
    }

    PageLine withWidth(float newWidth) {
        return new PageLine(span, first, end, gapBefore, page, newWidth, shape, opening, closing);
    }

    int tokens() {
        return end - first;
    }

    int length() {
        return span.length();
    }
}
