package io.github.bantin.outline;

/** Tells of the lines of a document that is being read whether a paragraph ends before them. Not thread-safe. */
final class LineBreaks {
    /** What the end of a line may be. */
    enum Break {
        /** The line before may end a paragraph. */
        CLEAN,
        /** The line before is full and has no closing sign. */
        LOOSE,
        /** The sentence in the line before goes on. */
        TORN
    }

    private final OutlineState state;
    private final TextLines lines;
    private final SectionStack stack;

    LineBreaks(OutlineState state) {
        this.state = state;
        this.lines = state.lines;
        this.stack = state.stack;
    }

    /** What stands between a line and the one before. */
    Break before(int line) {
        SectionKind in = stack.top().kind();
        boolean framed = in.isFrame() && in != SectionKind.PREAMBLE && in != SectionKind.CLOSING;
        if (line == 0 || line - 1 <= state.headingLine || framed || lines.isRule(line - 1) || lines.runsIn(line)) {
            return Break.CLEAN;
        }
        if (!lines.isClosed(line - 1) && lines.isTornBehind(line - 1)) {
            return lines.isApart(line) ? Break.LOOSE : Break.TORN;
        }
        return !lines.isClosed(line - 1) && lines.isFullBefore(line) ? Break.LOOSE : Break.CLEAN;
    }

    /** Whether a paragraph may end before a line: the line before closes, is a heading or a rule, or a gap follows it. */
    boolean mayEnd(int line) {
        return line == 0
                || line - 1 <= state.headingLine
                || lines.isApart(line)
                || lines.isClosed(line - 1)
                || lines.isRule(line - 1)
                || lines.isCapitals(line - 1)
                || stack.top().isOpening(lines)
                || stack.top().kind().isFrame();
    }
}
