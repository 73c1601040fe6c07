package io.github.bantin.outline;

import io.github.bantin.outline.LineBreaks.Break;

/** Reads what stands around the sections of a document: preamble, closing words, signature, recipients. Not thread-safe. */
final class FrameSections {
    private final OutlineState state;
    private final SectionPlacer placer;
    private final LineBreaks breaks;
    private final TextLines lines;
    private final String text;
    private final FrameLines frame;
    private final SectionStack stack;

    FrameSections(OutlineState state, SectionPlacer placer, LineBreaks breaks) {
        this.state = state;
        this.placer = placer;
        this.breaks = breaks;
        this.lines = state.lines;
        this.text = state.text;
        this.frame = state.frame;
        this.stack = state.stack;
    }

    /** Reads a line of the frame of a document, or says that it is none. */
    boolean read(int line) {
        SectionKind in = stack.top().kind();
        if (in == SectionKind.TITLE || breaks.before(line) == Break.TORN) {
            return false;
        }
        boolean behind = in == SectionKind.SIGNATURE || in == SectionKind.RECIPIENTS;
        if (frame.isRecipients(line)) {
            openFrame(SectionKind.RECIPIENTS, line);
            return true;
        }
        if (in != SectionKind.SIGNATURE && frame.isSignature(line)) {
            openFrame(SectionKind.SIGNATURE, line);
            return true;
        }
        if (behind && frame.isAttached(line) && !frame.isSignature(line)) {
            openAttached(line);
            return true;
        }
        boolean signable = in == SectionKind.CLOSING || line > 0 && text.startsWith("./.", lines.end(line - 1) - 3);
        if (signable && frame.isSignedName(line)) {
            openFrame(SectionKind.SIGNATURE, line);
            return true;
        }
        if (!in.isFrame() && stack.size() > 1 && frame.isClosing(line)) {
            openFrame(SectionKind.CLOSING, line);
            return true;
        }
        boolean begins = in == SectionKind.DOCUMENT && !stack.top().hasChildren() && frame.isGround(line);
        if (begins) {
            openPreamble(line);
        }
        return begins;
    }

    private void openFrame(SectionKind kind, int line) {
        leavePreamble();
        stack.closeTo(stack.frameScope());
        stack.open(new OpenSection(kind, null, lines.begin(line)));
        placer.append(line);
    }

    void openPreamble(int line) {
        state.groundEnd = -1;
        stack.open(new OpenSection(SectionKind.PREAMBLE, null, lines.begin(line)));
        placer.append(line);
    }

    /** A preamble that no section follows is no more than its legal grounds. */
    void leavePreamble() {
        OpenSection preamble = stack.top();
        if (preamble.kind() != SectionKind.PREAMBLE) {
            return;
        }
        stack.pop();
        preamble.end(state.groundEnd);
        if (state.groundEnd < 0) {
            stack.top().removeLast();
        }
    }

    private void openAttached(int line) {
        boolean issued = frame.isIssuedWith(line);
        boolean typed = frame.isType(line);
        stack.closeTo(stack.document());
        if (!issued && !typed) {
            stack.open(new OpenSection(SectionKind.DOCUMENT, null, lines.begin(line)));
            stack.open(new OpenSection(SectionKind.TITLE, null, lines.begin(line)));
            placer.append(line);
            return;
        }
        OpenSection attached = new OpenSection(SectionKind.PHU_LUC, null, lines.begin(line));
        stack.open(attached);
        placer.take(state.headings.ofAttached(line));
        attached.end(lines.end(state.headingLine));
    }
}
