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

    /** For each line the number of the next article behind it, 0 if there is none. */
    final int[] articleBehind;

    /** Whether most articles of this text have no sign behind their number. */
    final boolean unsignedArticles;

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
        int signs = 0;
        for (int i = 0; i < marks.length; i++) {
            Mark mark = reader.read(i);
            marks[i] = mark;
            signs += mark == null || mark.style() != NumberStyle.DIEU ? 0 : mark.sign() == 0 ? -1 : 1;
            boolean sure = i > 0 && !lines.isFullBefore(i);
            if (sure && mark != null && !mark.style().isNamed() && !mark.isFirst()) {
                items++;
                closed += lines.isClosed(i - 1) || lines.endsWith(i - 1, ',') ? 1 : 0;
            }
        }
        this.unsignedArticles = signs < 0;
        this.articleBehind = articlesBehind(marks);
        this.headings = new HeadingLines(lines, marks, quotes, frame);
        this.punctuated = closed >= items * PUNCTUATED;
    }

    private static int[] articlesBehind(@Nullable Mark[] marks) {
        int[] behind = new int[marks.length];
        int next = 0;
        for (int i = marks.length - 1; i >= 0; i--) {
            behind[i] = next;
            Mark mark = marks[i];
            next = mark != null && mark.style() == NumberStyle.DIEU ? mark.value() : next;
        }
        return behind;
    }
}
