package io.github.bantin.outline;

import org.jspecify.annotations.Nullable;

/** Finds the lines that the heading of a chapter, an appendix or the like stands on. */
final class HeadingLines {
    private static final int MOST_TITLE_LINES = 8;
    private static final int MOST_ISSUED_LINES = 5;

    /**
     * Where a heading has its title, and the last line that it stands on.
     *
     * @param titleBegin begin of the title
     * @param titleEnd behind the title; its begin where there is none
     * @param lastLine the last line of the heading, with the brackets that say what an appendix was issued with
     */
    record Heading(int titleBegin, int titleEnd, int lastLine) {}

    private final TextLines lines;
    private final String text;
    private final @Nullable Mark[] marks;
    private final BlockQuotes quotes;
    private final FrameLines frame;

    HeadingLines(TextLines lines, @Nullable Mark[] marks, BlockQuotes quotes, FrameLines frame) {
        this.lines = lines;
        this.text = lines.text();
        this.marks = marks;
        this.quotes = quotes;
        this.frame = frame;
    }

    /** The heading of a section that a word names: its title stands on the same line or on the next ones. */
    Heading of(Mark mark, int line) {
        int begin = mark.end();
        while (begin < lines.end(line) && TextLines.isSpace(text.charAt(begin))) {
            begin++;
        }
        int last = line;
        boolean titled = begin < lines.end(line) && text.charAt(begin) != '(';
        int first = line;
        while (last + 1 < lines.count() && last - line < MOST_TITLE_LINES && isOfTitle(last + 1, first, titled)) {
            last++;
            if (!titled) {
                first = last;
                begin = lines.begin(last);
                titled = true;
            }
        }
        boolean appendix = mark.style() == NumberStyle.PHU_LUC || mark.style() == NumberStyle.MAU;
        return new Heading(begin, titled ? lines.end(last) : begin, appendix ? issuedWith(last) : last);
    }

    private boolean isOfTitle(int line, int first, boolean titled) {
        if (marks[line] != null || quotes.opens(line) || frame.isGround(line) || frame.isRecipients(line)) {
            return false;
        }
        if (!titled) {
            return text.charAt(lines.begin(line)) != '('
                    && (lines.isCapitals(line) || !lines.isClosed(lines.paragraphEnd(line, MOST_TITLE_LINES)));
        }
        return lines.isCapitals(line - 1)
                ? lines.isCapitals(line) && lines.isCapitals(first)
                        || lines.isFullBefore(line) && lines.isTornBehind(line - 1)
                : lines.isFullBefore(line) && !lines.isClosed(line - 1);
    }

    /** The heading of a document that is attached without a number: its type and subject, behind its issuer. */
    Heading ofAttached(int line) {
        int at = line;
        while (at + 1 < lines.count() && at - line < MOST_TITLE_LINES * 2 && !frame.isType(at)) {
            at++;
        }
        int first = frame.isType(at) ? at : line;
        int last = first;
        while (last + 1 < lines.count() && last - first < MOST_TITLE_LINES && isOfSubject(first, last + 1)) {
            last++;
        }
        return new Heading(lines.begin(first), lines.end(last), issuedWith(last));
    }

    private boolean isOfSubject(int first, int line) {
        boolean more = lines.isCapitals(line) || !lines.isCapitals(first) && lines.isFullBefore(line);
        boolean subject = lines.isCapitals(first)
                && !lines.isApart(line)
                && !lines.isClosed(lines.paragraphEnd(line, MOST_TITLE_LINES))
                && text.charAt(lines.begin(line)) != '(';
        return marks[line] == null && (more || subject) && !quotes.opens(line);
    }

    /** The last line of what an appendix was issued with, in brackets behind its title; the title's line if there is none. */
    private int issuedWith(int title) {
        int line = title + 1;
        if (line >= lines.count() || !frame.isIssuedWithLine(line)) {
            return title;
        }
        int last = line;
        while (last + 1 < lines.count() && last - line < MOST_ISSUED_LINES && !endsBracket(last)) {
            last++;
        }
        return endsBracket(last) ? last : line;
    }

    private boolean endsBracket(int line) {
        for (int i = lines.end(line) - 1; i >= lines.begin(line) && i > lines.end(line) - 4; i--) {
            if (text.charAt(i) == ')') {
                return true;
            }
        }
        return false;
    }
}
