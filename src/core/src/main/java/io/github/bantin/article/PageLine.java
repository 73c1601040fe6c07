package io.github.bantin.article;

import io.github.bantin.internal.scan.FunctionWords;
import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.LineIndex;
import io.github.bantin.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a page that is not blank, and what can be seen of it without its neighbours.
 *
 * @param span the line without blanks at its ends
 * @param gapBefore whether a blank line or the begin of a page stands before it
 * @param page the number of form feeds before it
 * @param capitals whether it has capital letters and no small ones
 * @param closed whether it ends with a mark that ends a sentence, or a colon or semicolon
 * @param opensInside whether it begins inside a sentence: with a small letter that marks no list item, or with the second
 *     half of a document number or quarter
 * @param opensFigure whether it begins with a figure or symbol that marks no list item
 * @param asksOn whether it ends with a mark or word that something must follow
 * @param asksFigure whether it ends with a mark or word that a figure or symbol follows
 * @param words how many words it has
 */
record PageLine(
        Span span,
        boolean gapBefore,
        int page,
        boolean capitals,
        boolean closed,
        boolean opensInside,
        boolean opensFigure,
        boolean asksOn,
        boolean asksFigure,
        int words) {

    private static final PhraseTable<Boolean> ASKS_FIGURE = PhraseTable.backwards(PhraseTable.phrases(
            "ngày|tháng|năm|quý|số|khoản|điều|từ|đến|hơn|gần|khoảng|đạt|trên|dưới|có|là|tăng|giảm"));

    /** The lines of a page, in its order. */
    static List<PageLine> of(String text) {
        LineIndex index = LineIndex.of(text);
        List<PageLine> lines = new ArrayList<>();
        boolean gap = true;
        int page = 0;
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
                lines.add(read(text, new Span(begin, end), gap, page));
                gap = false;
            }
            if (whole.end() < text.length() && text.charAt(whole.end()) == '\f') {
                page++;
                gap = true;
            }
        }
        return lines;
    }

    private static PageLine read(String text, Span span, boolean gap, int page) {
        int upper = 0;
        int lower = 0;
        int words = 1;
        for (int i = span.begin(); i < span.end(); i++) {
            char c = text.charAt(i);
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
            words += isSpace(c) && !isSpace(text.charAt(i - 1)) ? 1 : 0;
        }
        boolean item = Paragraphs.beginsItem(text, span);
        char first = text.charAt(span.begin());
        return new PageLine(
                span,
                gap,
                page,
                upper > 1 && lower == 0,
                isClosed(text, span),
                !item && (Character.isLowerCase(first) || opensWithSymbol(text, span)),
                !item && (Words.isDigit(first) || opensWithSymbol(text, span)),
                endsInJoin(text, span) || asksOn(text, span),
                endsInJoin(text, span) || ASKS_FIGURE.find(text, span.end()) != null,
                words);
    }

    /** Capitals and a slash, as the second half of a document number or quarter has: "CT/TU", "IV/2023". */
    private static boolean opensWithSymbol(String text, Span span) {
        int i = span.begin();
        while (i < span.end() && Character.isUpperCase(text.charAt(i))) {
            i++;
        }
        return i > span.begin() && i < span.end() && text.charAt(i) == '/';
    }

    private static boolean asksOn(String text, Span span) {
        char last = text.charAt(span.end() - 1);
        return last == ',' || last == '(' || FunctionWords.endAt(text, span.end());
    }

    /** Whether the line ends inside a number that is written together: "27-", "15/". */
    private static boolean endsInJoin(String text, Span span) {
        char last = text.charAt(span.end() - 1);
        return (last == '-' || last == '/')
                && span.length() > 1
                && Character.isLetterOrDigit(text.charAt(span.end() - 2));
    }

    private static boolean isClosed(String text, Span span) {
        int end = span.end();
        while (end > span.begin() && "\"”’»)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > span.begin() && ".!?…:;".indexOf(text.charAt(end - 1)) >= 0;
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || Character.isSpaceChar(c);
    }

    int length() {
        return span.length();
    }
}
