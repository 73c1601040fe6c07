package io.github.bantin.outline;

import org.jspecify.annotations.Nullable;

/** What is known of a document while its lines are read one after the other. Not thread-safe. */
final class OutlineState {
    private static final double PUNCTUATED = 0.7;

    final TextLines lines;
    final String text;
    final MarkReader reader;
    final BlockQuotes quotes;
    final FrameLines frame;
    final HeadingLines headings;

    /** For each line the mark that it begins with, or null. */
    final @Nullable Mark[] marks;

    /** Whether the items of this text as a rule end with a sign. */
    final boolean punctuated;

    final SectionStack stack = new SectionStack(new OpenSection(SectionKind.DOCUMENT, null, 0));

    /** Up to which line the heading of a named section reaches. */
    int headingLine = -1;

    /** The line that closes the open quotation, -1 where none does. */
    int closingLine = -1;

    /** Where the last legal ground of the open preamble ends, -1 where it has none. */
    int groundEnd = -1;

    OutlineState(TextLines lines) {
        this.lines = lines;
        this.text = lines.text();
        this.reader = new MarkReader(lines);
        this.quotes = new BlockQuotes(lines);
        this.frame = new FrameLines(lines);
        this.marks = new @Nullable Mark[lines.count()];
        int items = 0;
        int closed = 0;
        for (int i = 0; i < marks.length; i++) {
            Mark mark = reader.read(i);
            marks[i] = mark;
            boolean sure = i > 0 && !lines.isFullBefore(i);
            if (sure && mark != null && !mark.style().isNamed() && !mark.isFirst()) {
                items++;
                closed += lines.isClosed(i - 1) || lines.endsWith(i - 1, ',') ? 1 : 0;
            }
        }
        this.headings = new HeadingLines(lines, marks, quotes, frame);
        this.punctuated = closed >= items * PUNCTUATED;
    }
}
