package io.github.bantin.outline;

/** Opens sections where their style belongs, and gives them headings and text. Not thread-safe. */
final class SectionPlacer {
    private final OutlineState state;
    private final TextLines lines;
    private final String text;
    private final SectionStack stack;

    SectionPlacer(OutlineState state) {
        this.state = state;
        this.lines = state.lines;
        this.text = state.text;
        this.stack = state.stack;
    }

    /** Opens the section of a mark where its style belongs, and reads its heading. */
    void place(Mark mark, int line) {
        if (mark.style().isNamed()) {
            if (stack.top().kind().isFrame()) {
                stack.closeTo(stack.parentOfTop());
            }
            OpenSection parent = parentOf(mark);
            stack.closeTo(parent);
            addTo(parent, mark, line);
            stack.scope().count(mark);
            if (mark.style() != NumberStyle.DIEU) {
                take(state.headings.of(mark, line));
            }
        } else {
            addTo(stack.top(), mark, line);
        }
    }

    OpenSection parentOf(Mark mark) {
        int i = stack.size() - 1;
        boolean appendix = mark.style() == NumberStyle.PHU_LUC || mark.style() == NumberStyle.MAU;
        while (i > 0) {
            OpenSection open = stack.get(i);
            boolean barrier = appendix
                    ? open.kind() == SectionKind.QUOTATION && state.closingLine >= 0
                            || open.kind() == SectionKind.DOCUMENT
                            || open.kind() == SectionKind.PHU_LUC && mark.style() == NumberStyle.MAU
                    : open.kind().isScope()
                            || !open.kind().isFrame()
                                    && open.rank() < mark.style().rank();
            if (barrier) {
                break;
            }
            i--;
        }
        return stack.get(i);
    }

    void addTo(OpenSection parent, Mark mark, int line) {
        if (stack.top().kind().isFrame()) {
            stack.closeTo(stack.parentOfTop());
        }
        stack.closeTo(stack.holds(parent) ? parent : stack.top());
        boolean clause = mark.style() == NumberStyle.ARABIC
                && (stack.top().kind() == SectionKind.DIEU || stack.top().kind() == SectionKind.QUOTATION);
        OpenSection section =
                new OpenSection(clause ? SectionKind.KHOAN : mark.style().kind(), mark, mark.begin());
        stack.open(section);
        int begin = mark.end();
        while (begin < lines.end(line) && TextLines.isSpace(text.charAt(begin))) {
            begin++;
        }
        section.firstLine(begin, lines.end(line));
    }

    void take(HeadingLines.Heading heading) {
        stack.top().title(heading.titleBegin(), heading.titleEnd());
        state.headingLine = heading.lastLine();
    }

    void append(int line) {
        OpenSection top = stack.top();
        top.append(line > 0 && lines.isFullBefore(line) || lines.runsIn(line), lines.end(line));
        if (top.kind() == SectionKind.PREAMBLE
                && (state.frame.isGround(line) || state.groundEnd >= 0 && lines.isFullBefore(line))) {
            state.groundEnd = lines.end(line);
        }
    }
}
