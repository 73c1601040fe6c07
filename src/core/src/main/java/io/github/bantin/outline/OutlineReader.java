package io.github.bantin.outline;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.outline.Mark.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of one document and builds its sections.
 *
 * <p>A mark at the begin of a line opens a section if three things agree: its form, whether the line before lets a paragraph
 * end, and whether its number comes next. What comes next may look worse than what does not. Time is linear: each line is
 * looked at once, with bounded looks ahead. Not thread-safe.
 */
final class OutlineReader {
    /** Deeper lists go on at this depth. */
    private static final int DEEPEST = 24;

    private static final int LOOK_AHEAD = 60;
    private static final int MOST_TITLE_LINES = 8;

    /** A first paragraph that is longer and goes up to the end of a full line may be text. */
    private static final int LONGEST_SURE_TITLE = 160;

    private static final int MOST_ISSUED_LINES = 5;

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
    private final @Nullable Mark[] marks;

    /** Whether the items of this text as a rule end with a sign. */
    private final boolean punctuated;

    private final List<OpenSection> stack = new ArrayList<>();

    /** Up to which line the heading of a named section reaches. */
    private int headingLine = -1;

    /** Where the text that was read so far ends. */
    private int textEnd;

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
        this.punctuated = closed >= items * PUNCTUATED;
    }

    /** Reads all lines. */
    OpenSection read() {
        OpenSection root = new OpenSection(SectionKind.DOCUMENT, null, 0);
        stack.add(root);
        if (frame.isHead(0, firstNamed(0))) {
            open(new OpenSection(SectionKind.TITLE, null, lines.begin(0)));
        }
        for (int line = 0; line < lines.count(); line++) {
            readLine(line);
            OpenSection quotation = quotation();
            if (quotation != null && closingLine == line) {
                closeQuotation(quotation, line);
            }
            textEnd = lines.end(line);
        }
        leavePreamble();
        closeTo(root);
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
        if ((quotation() == null || closingLine < 0) && readFrame(line)) {
            return;
        }
        SectionKind in = top().kind();
        if (in == SectionKind.TITLE && (frame.isGround(line) || frame.isProse(line))) {
            closeTo(parentOfTop());
            openPreamble(line);
            return;
        }
        if (quotes.opens(line) && !in.isFrame() && readQuotation(line)) {
            return;
        }
        Mark mark = marks[line];
        if (mark == null && quotation() != null && quotes.opens(line)) {
            mark = behindQuote(line);
        }
        if (mark == null || lines.isRule(line) || !take(mark, line)) {
            append(line);
        }
    }

    // What stands around the sections

    /** Reads a line of the frame of a document, or says that it is none. */
    private boolean readFrame(int line) {
        SectionKind in = top().kind();
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
        boolean begins = in == SectionKind.DOCUMENT && !top().hasChildren() && frame.isGround(line);
        if (begins) {
            openPreamble(line);
        }
        return begins;
    }

    private void openFrame(SectionKind kind, int line) {
        leavePreamble();
        closeTo(frameScope());
        open(new OpenSection(kind, null, lines.begin(line)));
        append(line);
    }

    private void openPreamble(int line) {
        groundEnd = -1;
        open(new OpenSection(SectionKind.PREAMBLE, null, lines.begin(line)));
        append(line);
    }

    /** A preamble that no section follows is no more than its legal grounds. */
    private void leavePreamble() {
        OpenSection preamble = top();
        if (preamble.kind() != SectionKind.PREAMBLE) {
            return;
        }
        stack.remove(stack.size() - 1);
        preamble.end(groundEnd);
        if (groundEnd < 0) {
            top().removeLast();
        }
    }

    private OpenSection parentOfTop() {
        return stack.get(stack.size() - 2);
    }

    private void openAttached(int line) {
        boolean issued = frame.isIssuedWith(line);
        boolean typed = frame.isType(line);
        closeTo(stack.get(0));
        if (!issued && !typed) {
            open(new OpenSection(SectionKind.DOCUMENT, null, lines.begin(line)));
            open(new OpenSection(SectionKind.TITLE, null, lines.begin(line)));
            append(line);
            return;
        }
        OpenSection attached = new OpenSection(SectionKind.PHU_LUC, null, lines.begin(line));
        open(attached);
        int at = line;
        while (at + 1 < lines.count() && at - line < MOST_TITLE_LINES * 2 && !frame.isType(at)) {
            at++;
        }
        int first = frame.isType(at) ? at : line;
        int last = first;
        while (last + 1 < lines.count() && last - first < MOST_TITLE_LINES && isTitleLine(first, last + 1)) {
            last++;
        }
        attached.title(lines.begin(first), lines.end(last));
        headingLine = issuedWith(last);
        attached.end(lines.end(headingLine));
    }

    private boolean isTitleLine(int first, int line) {
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

    // Quotations

    private boolean readQuotation(int line) {
        if (quotation() != null || quotes.isInline(line)) {
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
        open(new OpenSection(SectionKind.QUOTATION, null, lines.begin(line)));
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
        textEnd = lines.end(line);
        List<OpenSection> inside = stack.subList(stack.indexOf(quotation) + 1, stack.size());
        for (OpenSection section : inside) {
            section.end(textEnd);
            if (closer >= 0) {
                section.cut(inner);
            }
        }
        inside.clear();
        quotation.end(textEnd);
        stack.remove(stack.size() - 1);
        closingLine = -1;
    }

    private @Nullable OpenSection quotation() {
        for (int i = stack.size() - 1; i > 0; i--) {
            if (stack.get(i).kind() == SectionKind.QUOTATION) {
                return stack.get(i);
            }
        }
        return null;
    }

    /** Whether a mark goes on with the law that quotes, in a quotation that was not closed as it should. */
    private boolean leavesQuotation(Mark mark, int line) {
        OpenSection quotation = quotation();
        if (quotation == null || closingLine >= 0 && !quotes.opensBeforeClosing(line)) {
            return false;
        }
        int at = stack.indexOf(quotation);
        if (mark.style() == NumberStyle.DIEU) {
            Mark inner = quotation.last(NumberStyle.DIEU);
            Mark outer = scopeBelow(at).last(NumberStyle.DIEU);
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

    private OpenSection scopeBelow(int at) {
        int i = at - 1;
        while (i > 0 && !stack.get(i).kind().isScope()) {
            i--;
        }
        return stack.get(i);
    }

    // Sections

    /** Opens a section for a mark, or says that it is none. */
    private boolean take(Mark read, int line) {
        Mark mark = asMeant(read);
        if (leavesQuotation(mark, line)) {
            OpenSection quotation = quotation();
            if (quotation != null) {
                closeTo(quotation);
                quotation.end(textEnd);
                stack.remove(stack.size() - 1);
                closingLine = -1;
            }
        }
        SectionKind in = top().kind();
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
        OpenSection scope = scope();
        Mark last = scope.last(NumberStyle.DIEU);
        boolean next = last == null ? mark.isFirst() : mark.follows(last.value(), last.suffix());
        Break before = breakBefore(line);
        if (before == Break.TORN || line > 0 && before == Break.LOOSE && lines.endsWith(line - 1, ',')) {
            return false;
        }
        boolean announced = line > 0 && lines.endsWith(line - 1, ':') && last != null && mark.form() == Form.FULL;
        if (announced && scope.kind() != SectionKind.QUOTATION && (!next || isNamedBefore(mark, line))) {
            closingLine = -1;
            open(new OpenSection(SectionKind.QUOTATION, null, mark.begin()));
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
        Mark last = scope().last(mark.style());
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
        OpenSection document = stack.get(0);
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
        OpenSection parent = top();
        while (parent.kind() == SectionKind.ITEM && parent.rank() > mark.style().rank()) {
            closeTo(parentOfTop());
            parent = top();
        }
        addTo(bounded(parent), mark, line);
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
            addTo(stack.get(stack.indexOf(same) - 1), mark, line);
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
                && top().isOpening(lines)
                && (top().openingLength() <= LONGEST_SURE_TITLE || isConfirmed(mark, line));
        if (before == Break.LOOSE && !behindTitle) {
            return false;
        }
        if (same == null || isIntroduced(line)) {
            addTo(newListParent(mark, line), mark, line);
            return true;
        }
        boolean again = mayEnd(line);
        if (again) {
            addTo(stack.get(stack.indexOf(same) - 1), mark, line);
        }
        return again;
    }

    /** A decimal number belongs below the section whose number it goes on from. */
    private boolean takeDecimal(Mark mark, int line, Break before, @Nullable OpenSection same) {
        if (before == Break.LOOSE && !top().isOpening(lines)) {
            return false;
        }
        if (same != null) {
            Mark open = same.mark();
            boolean gap = open != null && mark.value() > open.value() && mayEnd(line);
            if (gap) {
                addTo(stack.get(stack.indexOf(same) - 1), mark, line);
            }
            return gap;
        }
        String above = mark.prefix().substring(0, mark.prefix().length() - 1);
        for (int i = stack.size() - 1; i > 0 && !stack.get(i).kind().isScope(); i--) {
            Mark open = stack.get(i).mark();
            if (open != null && above.equals(open.prefix() + open.value())) {
                closeTo(stack.get(i));
                addTo(bounded(top()), mark, line);
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
        return line > 0 && lines.endsWith(line - 1, ':') || top().isOpening(lines);
    }

    private OpenSection newListParent(Mark mark, int line) {
        if (!isIntroduced(line)) {
            while (top().kind().isListed() && top().rank() > mark.style().rank()) {
                closeTo(parentOfTop());
            }
        }
        return bounded(top());
    }

    /** A section, or the one above it where lists are too deep. */
    private OpenSection bounded(OpenSection parent) {
        if (stack.size() < DEEPEST || !parent.kind().isListed()) {
            return parent;
        }
        int i = stack.size() - 1;
        while (stack.get(i).kind().isListed()) {
            i--;
        }
        return stack.get(i);
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
                || top().isOpening(lines)
                || top().kind().isFrame();
    }

    private Break breakBefore(int line) {
        SectionKind in = top().kind();
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
            if (top().kind().isFrame()) {
                closeTo(parentOfTop());
            }
            OpenSection parent = parentOf(mark);
            closeTo(parent);
            addTo(parent, mark, line);
            scope().count(mark);
            if (mark.style() != NumberStyle.DIEU) {
                readTitle(mark, line);
            }
        } else {
            addTo(top(), mark, line);
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
        if (top().kind().isFrame()) {
            closeTo(parentOfTop());
        }
        closeTo(stack.contains(parent) ? parent : top());
        boolean clause = mark.style() == NumberStyle.ARABIC
                && (top().kind() == SectionKind.DIEU || top().kind() == SectionKind.QUOTATION);
        OpenSection section =
                new OpenSection(clause ? SectionKind.KHOAN : mark.style().kind(), mark, mark.begin());
        open(section);
        int begin = mark.end();
        while (begin < lines.end(line) && TextLines.isSpace(text.charAt(begin))) {
            begin++;
        }
        section.firstLine(begin, lines.end(line));
    }

    /** The heading of a section that a word names: its title stands on the same line or on the next ones. */
    private void readTitle(Mark mark, int line) {
        int begin = mark.end();
        while (begin < lines.end(line) && TextLines.isSpace(text.charAt(begin))) {
            begin++;
        }
        int last = line;
        boolean titled = begin < lines.end(line);
        if (titled && text.charAt(begin) == '(') {
            titled = false;
        }
        int first = line;
        while (last + 1 < lines.count() && last - line < MOST_TITLE_LINES && isOfTitle(last + 1, first, titled)) {
            last++;
            if (!titled) {
                first = last;
                begin = lines.begin(last);
                titled = true;
            }
        }
        top().title(begin, titled ? lines.end(last) : begin);
        boolean appendix = mark.style() == NumberStyle.PHU_LUC || mark.style() == NumberStyle.MAU;
        headingLine = appendix ? issuedWith(last) : last;
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

    private void append(int line) {
        OpenSection top = top();
        top.append(line > 0 && lines.isFullBefore(line), lines.end(line));
        if (top.kind() == SectionKind.PREAMBLE
                && (frame.isGround(line) || groundEnd >= 0 && lines.isFullBefore(line))) {
            groundEnd = lines.end(line);
        }
    }

    private OpenSection top() {
        return stack.get(stack.size() - 1);
    }

    /** The innermost section whose articles are counted on their own. */
    private OpenSection scope() {
        return scopeBelow(stack.size());
    }

    /** The innermost document, appendix or form. */
    private OpenSection frameScope() {
        int i = stack.size() - 1;
        while (!stack.get(i).kind().isScope() || stack.get(i).kind() == SectionKind.QUOTATION) {
            i--;
        }
        return stack.get(i);
    }

    private void open(OpenSection section) {
        top().add(section);
        stack.add(section);
    }

    /** Closes all sections inside one where the text that was read ends. */
    private void closeTo(OpenSection section) {
        while (top() != section) {
            OpenSection closed = stack.remove(stack.size() - 1);
            closed.end(Math.max(closed.begin(), textEnd));
            if (closed.kind().isFrame() && textEnd <= closed.begin()) {
                top().removeLast(); // the first line was a section
            }
        }
    }
}
