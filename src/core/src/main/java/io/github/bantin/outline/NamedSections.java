package io.github.bantin.outline;

import io.github.bantin.internal.scan.Words;
import io.github.bantin.outline.LineBreaks.Break;
import io.github.bantin.outline.Mark.Form;

/** Decides which marks with a word open a section: Phần, Chương, Mục, Tiểu mục, Điều, Phụ lục, Mẫu số. Not thread-safe. */
final class NamedSections {
    /** How many articles may be missing in text that lost its line ends. */
    private static final int SMALL_GAP = 2;

    private final OutlineState state;
    private final SectionPlacer placer;
    private final LineBreaks breaks;
    private final TextLines lines;
    private final String text;
    private final SectionStack stack;

    NamedSections(OutlineState state, SectionPlacer placer, LineBreaks breaks) {
        this.state = state;
        this.placer = placer;
        this.breaks = breaks;
        this.lines = state.lines;
        this.text = state.text;
        this.stack = state.stack;
    }

    boolean takeArticle(Mark mark, int line) {
        OpenSection scope = stack.scope();
        Mark last = scope.last(NumberStyle.DIEU);
        boolean next = last == null ? mark.isFirst() : mark.follows(last.value(), last.suffix());
        Break before = breaks.before(line);
        if (before == Break.TORN || line > 0 && before == Break.LOOSE && lines.endsWith(line - 1, ',')) {
            return false;
        }
        boolean announced = line > 0 && lines.endsWith(line - 1, ':') && last != null && mark.form() == Form.FULL;
        if (announced && scope.kind() != SectionKind.QUOTATION && (!next || isNamedBefore(mark, line))) {
            state.closingLine = -1;
            stack.open(new OpenSection(SectionKind.QUOTATION, null, mark.begin()));
            placer.place(mark, line);
            return true;
        }
        boolean ends = breaks.mayEnd(line) && !lines.runsIn(line);
        boolean fits = switch (mark.form()) {
            case FULL ->
                before == Break.CLEAN
                        ? next || last == null && mayBeginWith(line) || ends
                        : (next || mark.isFirst()) && state.articleBehind[line] != mark.value();
            case BARE -> before == Break.CLEAN && (next || last == null || ends && mark.value() > last.value());
            case UNSIGNED -> before == Break.CLEAN && (next || last == null && ends);
            case SMALL -> before == Break.CLEAN && (next || last == null && ends);
            case NAMING ->
                before == Break.CLEAN
                        && next
                        && (lines.runsIn(line)
                                || ends && (state.unsignedArticles || last != null && lines.isApart(line)));
        };
        boolean gap = lines.runsIn(line) && last != null && lines.isClosed(line - 1) && mayLeaveOut(mark, last, line);
        if (fits || gap) {
            placer.place(mark, line);
        }
        return fits || gap;
    }

    /** Whether the first article may have any number: where it begins a line, or stands right in a chapter or quotation. */
    private boolean mayBeginWith(int line) {
        SectionKind in = stack.top().kind();
        boolean headed = in == SectionKind.PHAN || in == SectionKind.CHUONG || in == SectionKind.MUC;
        return !lines.runsIn(line) || headed || in == SectionKind.TIEU_MUC || in == SectionKind.QUOTATION;
    }

    /** Whether articles may be missing before one that runs in: few of them, or the next article goes on from it. */
    private boolean mayLeaveOut(Mark mark, Mark last, int line) {
        int gap = mark.value() - last.value() - 1;
        return gap > 0 && (gap <= SMALL_GAP || state.articleBehind[line] == mark.value() + 1);
    }

    /** Whether the lines before a quoted article name it. */
    private boolean isNamedBefore(Mark mark, int line) {
        int begin = Math.max(0, lines.begin(Math.max(0, line - 3)));
        int end = lines.end(line - 1);
        String name = "Điều " + mark.number();
        int at = text.indexOf(name, Math.max(begin, end - 300));
        return at >= 0 && at + name.length() <= end && !Words.isDigit(text.charAt(at + name.length()));
    }

    boolean takeNamed(Mark mark, int line) {
        OpenSection parent = placer.parentOf(mark);
        Mark sibling = parent.lastChild(mark.style());
        Mark last = stack.scope().last(mark.style());
        boolean next = mark.isFirst()
                || sibling != null && mark.follows(sibling.value(), sibling.suffix())
                || last != null && mark.follows(last.value(), last.suffix())
                || last == null;
        boolean ends = breaks.mayEnd(line) && (next || !lines.runsIn(line));
        boolean fits = switch (breaks.before(line)) {
            case TORN -> false;
            case LOOSE -> next && mark.form() == Form.FULL;
            case CLEAN ->
                switch (mark.form()) {
                    case FULL, BARE -> next || ends;
                    case UNSIGNED -> next && ends || lines.isCapitals(mark.end(), lines.end(line));
                    case SMALL -> next && ends;
                    case NAMING -> false;
                };
        };
        if (fits) {
            placer.place(mark, line);
        }
        return fits;
    }

    boolean takeAppendix(Mark mark, int line) {
        if (breaks.before(line) != Break.CLEAN || mark.form() == Form.SMALL) {
            return false;
        }
        OpenSection document = stack.document();
        boolean behind = document.hasChild(SectionKind.SIGNATURE)
                || document.hasChild(SectionKind.RECIPIENTS)
                || document.hasChild(SectionKind.PHU_LUC);
        boolean headed = line + 1 < lines.count()
                && (lines.isCapitals(line + 1) && state.marks[line + 1] == null
                        || state.frame.isIssuedWithLine(line + 1));
        boolean capitals = mark.end() == lines.end(line) || mark.form() == Form.BARE
                ? lines.isCapitals(line) || headed
                : lines.isCapitals(mark.end(), lines.end(line)) || lines.isCapitals(mark.begin(), mark.end());
        boolean alone = mark.form() == Form.BARE || mark.form() == Form.FULL;
        boolean fits = capitals && breaks.mayEnd(line) || behind && alone && breaks.mayEnd(line);
        if (fits) {
            placer.place(mark, line);
        }
        return fits;
    }
}
