package io.github.bantin.outline;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.outline.Mark.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of one document and builds its sections.
 *
 * <p>A mark at the begin of a line opens a section if three things agree: its form, whether the line before lets a paragraph
 * end, and whether its number comes next. What comes next may look worse than what does not. Time is linear: each line is
 * looked at once, with bounded looks ahead. Not thread-safe.
 */
final class OutlineReader {
    private static final int LOOK_AHEAD = 60;

    /** A first paragraph that is longer and goes up to the end of a full line may be text. */
    private static final int LONGEST_SURE_TITLE = 160;

    /** How many numbers a list may leave out where nothing else confirms it. */
    private static final int SMALL_GAP = 2;

    private static final double PUNCTUATED = 0.7;

    /** What the parts of an amending law begin with. */
    private static final PhraseTable<Boolean> AMENDING = PhraseTable.forwards(
            PhraseTable.phrases(
                    "sửa đổi|bổ sung|bãi bỏ"
                            + "|thay thế|thay|bỏ|hủy bỏ|điều|khoản|điểm|chương|mục|tiểu mục|phần|tên|cụm từ|đoạn|phụ lục|các điều"));

    private enum Break {
        /** The line before may end a paragraph. */
        CLEAN,
        /** The line before is full and has no closing sign. */
        LOOSE,
        /** The sentence in the line before goes on. */
        TORN
    }

    private final TextLines lines;
    private final String text;
    private final MarkReader reader;
    private final BlockQuotes quotes;
    private final FrameLines frame;
    private final HeadingLines headings;
    private final @Nullable Mark[] marks;

    /** Whether the items of this text as a rule end with a sign. */
    private final boolean punctuated;

    private final SectionStack stack = new SectionStack(new OpenSection(SectionKind.DOCUMENT, null, 0));

    /** Up to which line the heading of a named section reaches. */
    private int headingLine = -1;

    /** The line that closes the open quotation, -1 where none does. */
    private int closingLine = -1;

    /** Where the last legal ground of the open preamble ends, -1 where it has none. */
    private int groundEnd = -1;

    OutlineReader(TextLines lines) {
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

    /** Reads all lines. */
    OpenSection read() {
        OpenSection root = stack.document();
        if (frame.isHead(0, firstNamed(0))) {
            stack.open(new OpenSection(SectionKind.TITLE, null, lines.begin(0)));
        }
        for (int line = 0; line < lines.count(); line++) {
            readLine(line);
            OpenSection quotation = stack.quotation();
            if (quotation != null && closingLine == line) {
                closeQuotation(quotation, line);
            }
            stack.textEnd(lines.end(line));
        }
        leavePreamble();
        stack.closeTo(root);
        root.end(text.length());
        return root;
    }

    /** The first line from a given one on that begins with a section's name, no further than the head of a document is. */
    private int firstNamed(int from) {
        int line = from;
        while (line < lines.count() && line - from < LOOK_AHEAD) {
            Mark mark = marks[line];
            if (mark != null && mark.style().isNamed()) {
                break;
            }
            line++;
        }
        return line;
    }

    private void readLine(int line) {
        if (line <= headingLine) {
            return;
        }
        if ((stack.quotation() == null || closingLine < 0) && readFrame(line)) {
            return;
        }
        SectionKind in = stack.top().kind();
        if (in == SectionKind.TITLE && (frame.isGround(line) || frame.isProse(line))) {
            stack.closeTo(stack.parentOfTop());
            openPreamble(line);
            return;
        }
        if (quotes.opens(line) && !in.isFrame() && readQuotation(line)) {
            return;
        }
        Mark mark = marks[line];
        if (mark == null && stack.quotation() != null && quotes.opens(line)) {
            mark = behindQuote(line);
        }
        if (mark == null || lines.isRule(line) || !take(mark, line)) {
            append(line);
        }
    }

    // What stands around the sections

    /** Reads a line of the frame of a document, or says that it is none. */
    private boolean readFrame(int line) {
        SectionKind in = stack.top().kind();
        if (in == SectionKind.TITLE || breakBefore(line) == Break.TORN) {
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
        append(line);
    }

    private void openPreamble(int line) {
        groundEnd = -1;
        stack.open(new OpenSection(SectionKind.PREAMBLE, null, lines.begin(line)));
        append(line);
    }

    /** A preamble that no section follows is no more than its legal grounds. */
    private void leavePreamble() {
        OpenSection preamble = stack.top();
        if (preamble.kind() != SectionKind.PREAMBLE) {
            return;
        }
        stack.pop();
        preamble.end(groundEnd);
        if (groundEnd < 0) {
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
            append(line);
            return;
        }
        OpenSection attached = new OpenSection(SectionKind.PHU_LUC, null, lines.begin(line));
        stack.open(attached);
        take(headings.ofAttached(line));
        attached.end(lines.end(headingLine));
    }

    // Quotations

    private boolean readQuotation(int line) {
        if (stack.quotation() != null || quotes.isInline(line)) {
            return false;
        }
        boolean announced = line > 0 && lines.endsWith(line - 1, ':');
        Mark inside = behindQuote(line);
        boolean closes = quotes.closesFrom(line);
        boolean block = announced ? inside != null || closes : inside != null && closes && stack.size() > 1;
        if (!block || !announced && breakBefore(line) != Break.CLEAN) {
            return false;
        }
        closingLine = closes ? quotes.closingLine(line) : -1;
        stack.open(new OpenSection(SectionKind.QUOTATION, null, lines.begin(line)));
        if (inside != null) {
            place(inside, line);
        } else {
            append(line);
        }
        return true;
    }

    private @Nullable Mark behindQuote(int line) {
        int begin = lines.begin(line) + 1;
        while (begin < lines.end(line) && TextLines.isSpace(text.charAt(begin))) {
            begin++;
        }
        return reader.read(begin, lines.end(line));
    }

    private void closeQuotation(OpenSection quotation, int line) {
        int closer = quotes.closer(line);
        int inner = closer;
        while (inner > quotation.begin() + 1 && TextLines.isSpace(text.charAt(inner - 1))) {
            inner--;
        }
        stack.textEnd(lines.end(line));
        stack.closeQuotation(quotation, closer >= 0 ? inner : lines.end(line));
        closingLine = -1;
    }

    /** Whether a mark goes on with the law that quotes, in a quotation that was not closed as it should. */
    private boolean leavesQuotation(Mark mark, int line) {
        OpenSection quotation = stack.quotation();
        if (quotation == null || closingLine >= 0 && !quotes.opensBeforeClosing(line)) {
            return false;
        }
        int at = stack.depthOf(quotation);
        if (mark.style() == NumberStyle.DIEU) {
            Mark inner = quotation.last(NumberStyle.DIEU);
            Mark outer = stack.scopeAbove(at).last(NumberStyle.DIEU);
            boolean inside = inner != null && mark.follows(inner.value(), inner.suffix());
            return !inside && outer != null && mark.follows(outer.value(), outer.suffix());
        }
        for (int i = at - 1; i > 0 && stack.get(i).kind().isListed(); i--) {
            Mark host = stack.get(i).mark();
            if (host != null
                    && !mark.style().isItem()
                    && mark.isLike(host)
                    && mark.follows(host.value(), host.suffix())) {
                return AMENDING.find(text, mark.end()) != null;
            }
        }
        return false;
    }

    // Sections

    /** Opens a section for a mark, or says that it is none. */
    private boolean take(Mark read, int line) {
        Mark mark = asMeant(read);
        if (leavesQuotation(mark, line)) {
            OpenSection quotation = stack.quotation();
            if (quotation != null) {
                stack.closeTo(quotation);
                quotation.end(stack.textEnd());
                stack.pop();
                closingLine = -1;
            }
        }
        SectionKind in = stack.top().kind();
        if (in.isFrame() && !mayLeaveFrame(in, mark)) {
            return false;
        }
        return switch (mark.style()) {
            case PHU_LUC, MAU -> takeAppendix(mark, line);
            case PHAN, CHUONG, MUC, TIEU_MUC -> takeNamed(mark, line);
            case DIEU -> takeArticle(mark, line);
            case DASH, PLUS, BULLET -> takeItem(mark, line);
            default -> takeListed(mark, line);
        };
    }

    private static boolean mayLeaveFrame(SectionKind frame, Mark mark) {
        if (mark.style().isNamed()) {
            return true;
        }
        boolean numbered = mark.style().kind() == SectionKind.NUMBERED && mark.style() != NumberStyle.SMALL_ROMAN;
        return (frame == SectionKind.PREAMBLE || frame == SectionKind.TITLE) && numbered && mark.isFirst();
    }

    private boolean takeArticle(Mark mark, int line) {
        OpenSection scope = stack.scope();
        Mark last = scope.last(NumberStyle.DIEU);
        boolean next = last == null ? mark.isFirst() : mark.follows(last.value(), last.suffix());
        Break before = breakBefore(line);
        if (before == Break.TORN || line > 0 && before == Break.LOOSE && lines.endsWith(line - 1, ',')) {
            return false;
        }
        boolean announced = line > 0 && lines.endsWith(line - 1, ':') && last != null && mark.form() == Form.FULL;
        if (announced && scope.kind() != SectionKind.QUOTATION && (!next || isNamedBefore(mark, line))) {
            closingLine = -1;
            stack.open(new OpenSection(SectionKind.QUOTATION, null, mark.begin()));
            place(mark, line);
            return true;
        }
        boolean ends = mayEnd(line);
        boolean fits = switch (mark.form()) {
            case FULL -> before == Break.CLEAN ? next || last == null || ends : next || mark.isFirst();
            case BARE -> before == Break.CLEAN && (next || last == null || ends && mark.value() > last.value());
            case UNSIGNED -> before == Break.CLEAN && (next || last == null && ends);
            case SMALL -> before == Break.CLEAN && (next || last == null && ends);
            case NAMING -> before == Break.CLEAN && next && last != null && lines.isApart(line) && ends;
        };
        if (fits) {
            place(mark, line);
        }
        return fits;
    }

    /** Whether the lines before a quoted article name it. */
    private boolean isNamedBefore(Mark mark, int line) {
        int begin = Math.max(0, lines.begin(Math.max(0, line - 3)));
        int end = lines.end(line - 1);
        String name = "Điều " + mark.number();
        int at = text.indexOf(name, Math.max(begin, end - 300));
        return at >= 0 && at + name.length() <= end && !Words.isDigit(text.charAt(at + name.length()));
    }

    private boolean takeNamed(Mark mark, int line) {
        OpenSection parent = parentOf(mark);
        Mark sibling = parent.lastChild(mark.style());
        Mark last = stack.scope().last(mark.style());
        boolean next = mark.isFirst()
                || sibling != null && mark.follows(sibling.value(), sibling.suffix())
                || last != null && mark.follows(last.value(), last.suffix())
                || last == null;
        boolean ends = mayEnd(line);
        boolean fits = switch (breakBefore(line)) {
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
            place(mark, line);
        }
        return fits;
    }

    private boolean takeAppendix(Mark mark, int line) {
        if (breakBefore(line) != Break.CLEAN || mark.form() == Form.SMALL) {
            return false;
        }
        OpenSection document = stack.document();
        boolean behind = document.hasChild(SectionKind.SIGNATURE)
                || document.hasChild(SectionKind.RECIPIENTS)
                || document.hasChild(SectionKind.PHU_LUC);
        boolean headed = line + 1 < lines.count()
                && (lines.isCapitals(line + 1) && marks[line + 1] == null || frame.isIssuedWithLine(line + 1));
        boolean capitals = mark.end() == lines.end(line) || mark.form() == Form.BARE
                ? lines.isCapitals(line) || headed
                : lines.isCapitals(mark.end(), lines.end(line)) || lines.isCapitals(mark.begin(), mark.end());
        boolean alone = mark.form() == Form.BARE || mark.form() == Form.FULL;
        boolean fits = capitals && mayEnd(line) || behind && alone && mayEnd(line);
        if (fits) {
            place(mark, line);
        }
        return fits;
    }

    private boolean takeItem(Mark mark, int line) {
        boolean small = mark.form() == Form.SMALL && !mayEnd(line);
        if (breakBefore(line) != Break.CLEAN || small || isPageNumber(line)) {
            return false;
        }
        for (int i = stack.size() - 1; stack.get(i).kind() == SectionKind.ITEM; i--) {
            Mark open = stack.get(i).mark();
            if (open != null && open.isLike(mark)) {
                addTo(stack.get(i - 1), mark, line);
                return true;
            }
        }
        OpenSection parent = stack.top();
        while (parent.kind() == SectionKind.ITEM && parent.rank() > mark.style().rank()) {
            stack.closeTo(stack.parentOfTop());
            parent = stack.top();
        }
        addTo(stack.bounded(parent), mark, line);
        return true;
    }

    private boolean isPageNumber(int line) {
        return lines.length(line) < 12 && Words.isDash(text.charAt(lines.end(line) - 1));
    }

    private boolean takeListed(Mark mark, int line) {
        Break before = breakBefore(line);
        if (before == Break.TORN) {
            return false;
        }
        OpenSection same = null;
        for (int i = stack.size() - 1; stack.get(i).kind().isListed(); i--) {
            Mark open = stack.get(i).mark();
            if (open == null || !open.isLike(mark)) {
                continue;
            }
            if (mark.follows(open.value(), open.suffix())) {
                boolean loose = before == Break.LOOSE && (punctuated || open.sign() != mark.sign());
                if (!loose) {
                    addTo(stack.get(i - 1), mark, line);
                }
                return !loose;
            }
            same = same == null ? stack.get(i) : same;
        }
        if (mark.style() == NumberStyle.DECIMAL) {
            return takeDecimal(mark, line, before, same);
        }
        if (mark.isFirst()) {
            return takeFirst(mark, line, before, same);
        }
        if (before != Break.CLEAN) {
            return false;
        }
        Mark open = same == null ? null : same.mark();
        if (same == null || open == null) {
            boolean fits = isConfirmed(mark, line) || mark.value() == 2 && mayEnd(line) && mark.form() == Form.FULL;
            if (fits) {
                addTo(newListParent(mark, line), mark, line);
            }
            return fits;
        }
        boolean gap = mark.value() > open.value()
                && (mark.value() - open.value() <= SMALL_GAP + 1 && mayEnd(line) || isConfirmed(mark, line));
        boolean again = mayEnd(line) && (mark.value() == open.value() || isMiscounted(open, mark, line));
        if (gap || again) {
            addTo(stack.parentOf(same), mark, line);
        }
        return gap || again;
    }

    private boolean takeFirst(Mark mark, int line, Break before, @Nullable OpenSection same) {
        boolean letter = mark.style() == NumberStyle.CAPITAL || mark.style() == NumberStyle.LETTER;
        if (letter && mark.form() == Form.BARE && !isConfirmed(mark, line)) {
            return false;
        }
        boolean behindTitle = same == null
                && mark.form() == Form.FULL
                && stack.top().isOpening(lines)
                && (stack.top().openingLength() <= LONGEST_SURE_TITLE || isConfirmed(mark, line));
        if (before == Break.LOOSE && !behindTitle) {
            return false;
        }
        if (same == null || isIntroduced(line)) {
            addTo(newListParent(mark, line), mark, line);
            return true;
        }
        boolean again = mayEnd(line);
        if (again) {
            addTo(stack.parentOf(same), mark, line);
        }
        return again;
    }

    /** A decimal number belongs below the section whose number it goes on from. */
    private boolean takeDecimal(Mark mark, int line, Break before, @Nullable OpenSection same) {
        if (before == Break.LOOSE && !stack.top().isOpening(lines)) {
            return false;
        }
        if (same != null) {
            Mark open = same.mark();
            boolean gap = open != null && mark.value() > open.value() && mayEnd(line);
            if (gap) {
                addTo(stack.parentOf(same), mark, line);
            }
            return gap;
        }
        String above = mark.prefix().substring(0, mark.prefix().length() - 1);
        for (int i = stack.size() - 1; i > 0 && !stack.get(i).kind().isScope(); i--) {
            Mark open = stack.get(i).mark();
            if (open != null && above.equals(open.prefix() + open.value())) {
                stack.closeTo(stack.get(i));
                addTo(stack.bounded(stack.top()), mark, line);
                return true;
            }
        }
        boolean fits = mark.isFirst() && mark.form() == Form.FULL && mayEnd(line);
        if (fits) {
            addTo(newListParent(mark, line), mark, line);
        }
        return fits;
    }

    /** Whether the text before a line introduces a list: it ends with a colon, or is no more than a title. */
    private boolean isIntroduced(int line) {
        return line > 0 && lines.endsWith(line - 1, ':') || stack.top().isOpening(lines);
    }

    private OpenSection newListParent(Mark mark, int line) {
        if (!isIntroduced(line)) {
            while (stack.top().kind().isListed()
                    && stack.top().rank() > mark.style().rank()) {
                stack.closeTo(stack.parentOfTop());
            }
        }
        return stack.bounded(stack.top());
    }

    private boolean isConfirmed(Mark mark, int line) {
        for (int i = line + 1; i < Math.min(lines.count(), line + LOOK_AHEAD); i++) {
            Mark other = marks[i];
            if (other != null && other.style().isNamed()) {
                return false;
            }
            if (other != null && other.isLike(mark)) {
                return other.follows(mark.value(), mark.suffix());
            }
        }
        return false;
    }

    /** Whether the list goes on behind a mark as if the mark had the number that was due. */
    private boolean isMiscounted(Mark open, Mark mark, int line) {
        for (int i = line + 1; i < Math.min(lines.count(), line + LOOK_AHEAD); i++) {
            Mark other = marks[i];
            if (other != null && other.style().isNamed()) {
                return false;
            }
            if (other != null && other.isLike(mark)) {
                return other.value() == open.value() + 2;
            }
        }
        return false;
    }

    /** A letter that may be a numeral too, read as what comes next. */
    private Mark asMeant(Mark letter) {
        if (letter.style() != NumberStyle.CAPITAL && letter.style() != NumberStyle.LETTER) {
            return letter;
        }
        Mark roman = letter.style() == NumberStyle.CAPITAL ? reader.asRoman(letter) : reader.asSmallRoman(letter);
        if (roman == null || isNext(letter)) {
            return letter;
        }
        return isNext(roman) || roman.isFirst() ? roman : letter;
    }

    private boolean isNext(Mark mark) {
        for (int i = stack.size() - 1; stack.get(i).kind().isListed(); i--) {
            Mark open = stack.get(i).mark();
            if (open != null && open.isLike(mark) && mark.follows(open.value(), open.suffix())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a paragraph may end before a line: the line before closes, is a heading or a rule, or a gap follows it. */
    private boolean mayEnd(int line) {
        return line == 0
                || line - 1 <= headingLine
                || lines.isApart(line)
                || lines.isClosed(line - 1)
                || lines.isRule(line - 1)
                || lines.isCapitals(line - 1)
                || stack.top().isOpening(lines)
                || stack.top().kind().isFrame();
    }

    private Break breakBefore(int line) {
        SectionKind in = stack.top().kind();
        boolean framed = in.isFrame() && in != SectionKind.PREAMBLE && in != SectionKind.CLOSING;
        if (line == 0 || line - 1 <= headingLine || framed || lines.isRule(line - 1)) {
            return Break.CLEAN;
        }
        if (!lines.isClosed(line - 1) && lines.isTornBehind(line - 1)) {
            return lines.isApart(line) ? Break.LOOSE : Break.TORN;
        }
        return !lines.isClosed(line - 1) && lines.isFullBefore(line) ? Break.LOOSE : Break.CLEAN;
    }

    // The stack

    /** Opens the section of a mark where its style belongs, and reads its heading. */
    private void place(Mark mark, int line) {
        if (mark.style().isNamed()) {
            if (stack.top().kind().isFrame()) {
                stack.closeTo(stack.parentOfTop());
            }
            OpenSection parent = parentOf(mark);
            stack.closeTo(parent);
            addTo(parent, mark, line);
            stack.scope().count(mark);
            if (mark.style() != NumberStyle.DIEU) {
                take(headings.of(mark, line));
            }
        } else {
            addTo(stack.top(), mark, line);
        }
    }

    private OpenSection parentOf(Mark mark) {
        int i = stack.size() - 1;
        boolean appendix = mark.style() == NumberStyle.PHU_LUC || mark.style() == NumberStyle.MAU;
        while (i > 0) {
            OpenSection open = stack.get(i);
            boolean barrier = appendix
                    ? open.kind() == SectionKind.QUOTATION && closingLine >= 0
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

    private void addTo(OpenSection parent, Mark mark, int line) {
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

    private void take(HeadingLines.Heading heading) {
        stack.top().title(heading.titleBegin(), heading.titleEnd());
        headingLine = heading.lastLine();
    }

    private void append(int line) {
        OpenSection top = stack.top();
        top.append(line > 0 && lines.isFullBefore(line), lines.end(line));
        if (top.kind() == SectionKind.PREAMBLE
                && (frame.isGround(line) || groundEnd >= 0 && lines.isFullBefore(line))) {
            groundEnd = lines.end(line);
        }
    }
}
