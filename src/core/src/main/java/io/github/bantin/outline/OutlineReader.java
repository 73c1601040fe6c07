package io.github.bantin.outline;

/**
 * Reads the lines of one document and builds its sections.
 *
 * <p>A mark at the begin of a line opens a section if three things agree: its form, whether the line before lets a paragraph
 * end, and whether its number comes next. What comes next may look worse than what does not. Time is linear: each line is
 * looked at once, with bounded looks ahead. Not thread-safe.
 */
final class OutlineReader {
    private static final int LOOK_AHEAD = 60;

    private final OutlineState state;
    private final TextLines lines;
    private final String text;
    private final BlockQuotes quotes;
    private final FrameLines frame;
    private final SectionStack stack;
    private final SectionPlacer placer;
    private final FrameSections frames;
    private final Quotations quotations;
    private final NamedSections named;
    private final ListedSections listed;

    OutlineReader(TextLines lines) {
        this.state = new OutlineState(lines);
        this.lines = lines;
        this.text = lines.text();
        this.quotes = state.quotes;
        this.frame = state.frame;
        this.stack = state.stack;
        LineBreaks breaks = new LineBreaks(state);
        this.placer = new SectionPlacer(state);
        this.frames = new FrameSections(state, placer, breaks);
        this.quotations = new Quotations(state, placer, breaks);
        this.named = new NamedSections(state, placer, breaks);
        this.listed = new ListedSections(state, placer, breaks);
    }

    /** Reads all lines. */
    OpenSection read() {
        OpenSection root = stack.document();
        if (frame.isHead(0, firstNamed(0))) {
            stack.open(new OpenSection(SectionKind.TITLE, null, lines.begin(0)));
        }
        for (int line = 0; line < lines.count(); line++) {
            readLine(line);
            OpenSection quotation = stack.quotation();
            if (quotation != null && state.closingLine == line) {
                quotations.close(quotation, line);
            }
            stack.textEnd(lines.end(line));
        }
        frames.leavePreamble();
        stack.closeTo(root);
        root.end(text.length());
        return root;
    }

    /** The first line from a given one on that begins with a section's name, no further than the head of a document is. */
    private int firstNamed(int from) {
        int line = from;
        while (line < lines.count() && line - from < LOOK_AHEAD) {
            Mark mark = state.marks[line];
            if (mark != null && mark.style().isNamed()) {
                break;
            }
            line++;
        }
        return line;
    }

    private void readLine(int line) {
        if (line <= state.headingLine) {
            return;
        }
        if ((stack.quotation() == null || state.closingLine < 0) && !lines.runsIn(line) && frames.read(line)) {
            return;
        }
        SectionKind in = stack.top().kind();
        Mark begun = state.marks[line];
        boolean marked = begun != null && (lines.runsIn(line) || mayLeaveFrame(in, begun));
        if (in == SectionKind.TITLE && !marked && (frame.isGround(line) || frame.isProse(line))) {
            stack.closeTo(stack.parentOfTop());
            frames.openPreamble(line);
            return;
        }
        if (quotes.opens(line) && !in.isFrame() && quotations.read(line)) {
            return;
        }
        Mark mark = state.marks[line];
        if (mark == null && stack.quotation() != null && quotes.opens(line)) {
            mark = quotations.behindQuote(line);
        }
        if (mark == null || lines.isRule(line) || !take(mark, line)) {
            placer.append(line);
        }
    }

    /** Opens a section for a mark, or says that it is none. */
    private boolean take(Mark read, int line) {
        Mark mark = listed.asMeant(read);
        quotations.leave(mark, line);
        SectionKind in = stack.top().kind();
        if (in.isFrame() && !mayLeaveFrame(in, mark)) {
            return false;
        }
        return switch (mark.style()) {
            case PHU_LUC, MAU -> named.takeAppendix(mark, line);
            case PHAN, CHUONG, MUC, TIEU_MUC -> named.takeNamed(mark, line);
            case DIEU -> named.takeArticle(mark, line);
            case DASH, PLUS, BULLET -> listed.takeItem(mark, line);
            default -> listed.takeListed(mark, line);
        };
    }

    private static boolean mayLeaveFrame(SectionKind frame, Mark mark) {
        if (mark.style().isNamed()) {
            return true;
        }
        boolean numbered = mark.style().kind() == SectionKind.NUMBERED && mark.style() != NumberStyle.SMALL_ROMAN;
        return (frame == SectionKind.PREAMBLE || frame == SectionKind.TITLE) && numbered && mark.isFirst();
    }
}
