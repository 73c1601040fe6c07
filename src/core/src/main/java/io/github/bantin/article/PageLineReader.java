package io.github.bantin.article;

import io.github.bantin.internal.learn.PageTokens;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.normalize.Syllable;
import io.github.bantin.text.LineIndex;
import io.github.bantin.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines and sees how each is written, how it begins and how it ends. */
final class PageLineReader {
    private PageLineReader() {}

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
                if (before != null && page == before.page() && isDropCapital(text, before.span(), begin)) {
                    lines.remove(lines.size() - 1);
                    first = before.first();
                    gap = before.gapBefore();
                    begin = before.span().begin();
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
                && Character.isUpperCase(text.charAt(line.begin()))
                && behindMarks(text, line.begin() + 1, line.end()) == line.end();
        String capital = letter ? text.substring(line.begin(), line.end()) : "";
        return letter
                && end > next
                && Character.isLowerCase(text.charAt(next))
                && Syllable.isValid(capital + text.substring(next, end))
                // a capital that may be a word of its own is one, as "Ở", "Ý", "Y" and "Ô" are
                && (!Syllable.isValid(text, next, end) || !Syllable.isValid(capital));
    }

    /** The first offset from one on where no mark of the letter before stands. */
    private static int behindMarks(String text, int from, int end) {
        int i = from;
        while (i < end && PageTokens.isMark(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether a letter, with its marks, or digit ends at an offset. */
    static boolean endsInLetterOrDigit(String text, int begin, int end) {
        int i = end - 1;
        while (i > begin && PageTokens.isMark(text.charAt(i))) {
            i--;
        }
        return i >= begin && Character.isLetterOrDigit(text.charAt(i));
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

    private static PageLine.Shape shape(PageTokens tokens, int first, int end) {
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
            return PageLine.Shape.NO_WORDS;
        }
        if (small == 0) {
            return upper > 0 && upper >= capital ? PageLine.Shape.CAPITALS : PageLine.Shape.NAMES;
        }
        return capital + upper > small ? PageLine.Shape.MANY_NAMES : PageLine.Shape.TEXT;
    }

    private static PageLine.Opening opening(String text, PageTokens tokens, Span span, int first, int end) {
        if (beginsItem(text, span)) {
            return PageLine.Opening.ITEM;
        }
        char c = text.charAt(span.begin());
        if (first >= end || tokens.begin(first) != span.begin()) {
            return PageLine.Opening.MARK;
        }
        return switch (tokens.kind(first)) {
            case PageTokens.LOWER -> PageLine.Opening.SMALL;
            case PageTokens.FIGURE -> PageLine.Opening.FIGURE;
            case PageTokens.CAPITALIZED, PageTokens.UPPER ->
                opensWithSymbol(text, span)
                        ? PageLine.Opening.SYMBOL
                        : tokens.kind(first) == PageTokens.UPPER ? PageLine.Opening.CAPITALS : PageLine.Opening.CAPITAL;
            default ->
                isQuote(c)
                        ? PageLine.Opening.QUOTE
                        : c == '(' || c == '[' ? PageLine.Opening.BRACKET : PageLine.Opening.MARK;
        };
    }

    /** Capitals and a slash, as the second half of a document number or quarter has. */
    private static boolean opensWithSymbol(String text, Span span) {
        int i = span.begin();
        while (i < span.end() && Character.isUpperCase(text.charAt(i))) {
            i = behindMarks(text, i + 1, span.end());
        }
        return i > span.begin() && i < span.end() && text.charAt(i) == '/';
    }

    private static PageLine.Closing closing(String text, Span span) {
        char last = text.charAt(span.end() - 1);
        if (isQuote(last) || last == ')' || last == ']') {
            if (span.length() > 1) {
                char inner = text.charAt(span.end() - 2);
                if (inner == '.' || inner == '…') {
                    return PageLine.Closing.STOP;
                }
                if (inner == '?' || inner == '!') {
                    return PageLine.Closing.QUESTION;
                }
            }
            return isQuote(last) ? PageLine.Closing.QUOTE : PageLine.Closing.BRACKET;
        }
        boolean joins = (Words.isDash(last) || last == '/') && endsInLetterOrDigit(text, span.begin(), span.end() - 1);
        if (joins) {
            return PageLine.Closing.TORN;
        }
        return switch (last) {
            case '.', '…' -> PageLine.Closing.STOP;
            case '?', '!' -> PageLine.Closing.QUESTION;
            case ':' -> PageLine.Closing.COLON;
            case ';' -> PageLine.Closing.SEMICOLON;
            case ',' -> PageLine.Closing.COMMA;
            default ->
                Words.isWordPart(last)
                        ? PageLine.Closing.WORD
                        : Words.isDigit(last) ? PageLine.Closing.FIGURE : PageLine.Closing.MARK;
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
        i = letter ? behindMarks(text, i + 1, line.end()) : i;
        char mark = i < line.end() ? text.charAt(i) : ' ';
        boolean dotted = figures && i > line.begin() && text.charAt(i - 1) == '.' && Words.isBlank(mark);
        boolean spaced = i + 1 < line.end() && Words.isBlank(text.charAt(i + 1));
        return dotted || spaced && mark == ')' && (figures || letter);
    }

    /** Whether a code unit is blank, line ends among them. */
    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || Character.isSpaceChar(c) || LineIndex.isLineEnd(c);
    }
}
