package io.github.bantin.outline;

import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A section while its document is being read. Offsets are of the text that is read. Not thread-safe. */
final class OpenSection {
    /** Longer first paragraphs are text. */
    private static final int LONGEST_TITLE = 600;

    private final SectionKind kind;
    private final @Nullable Mark mark;
    private final int begin;
    private final List<OpenSection> children = new ArrayList<>();
    private final Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    private @Nullable Mark lastMark;

    /** The last sections of each named style in this one, whatever stands between. */
    private final Map<NumberStyle, Mark> last = new EnumMap<>(NumberStyle.class);

    private int end;
    private int titleBegin;
    private int titleEnd;

    /** Whether the first paragraph goes on, so that it may still become a title. */
    private boolean opening = true;

    private boolean hasText;

    /** Whether the title is known from the heading lines of a named section. */
    private boolean titleKnown;

    OpenSection(SectionKind kind, @Nullable Mark mark, int begin) {
        this.kind = kind;
        this.mark = mark;
        this.begin = begin;
        this.end = begin;
    }

    SectionKind kind() {
        return kind;
    }

    @Nullable
    Mark mark() {
        return mark;
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    int rank() {
        return mark == null ? Integer.MIN_VALUE : mark.style().rank();
    }

    boolean hasChildren() {
        return !children.isEmpty();
    }

    boolean hasChild(SectionKind wanted) {
        return kinds.contains(wanted);
    }

    void add(OpenSection child) {
        children.add(child);
        kinds.add(child.kind);
        lastMark = child.mark == null ? lastMark : child.mark;
    }

    /** Takes back the section that was added last. */
    void removeLast() {
        children.remove(children.size() - 1);
    }

    /** The mark of the last child that has one if it is of a style, or null. */
    @Nullable
    Mark lastChild(NumberStyle style) {
        return lastMark != null && lastMark.style() == style ? lastMark : null;
    }

    @Nullable
    Mark last(NumberStyle style) {
        return last.get(style);
    }

    void count(Mark of) {
        last.put(of.style(), of);
    }

    void end(int offset) {
        end = offset;
    }

    /** Says where the heading of a named section has its title; begin and end are equal where it has none. */
    void title(int from, int to) {
        titleBegin = from;
        titleEnd = to;
        titleKnown = true;
        opening = false;
    }

    /** Says where the first paragraph of a section begins that may be its title, and where its first line ends. */
    void firstLine(int from, int to) {
        titleBegin = Math.min(from, to);
        titleEnd = to;
    }

    /** Takes a line of text, the one that the first paragraph goes on with or another. */
    void append(boolean goesOn, int lineEnd) {
        opening = opening && goesOn;
        if (opening) {
            titleEnd = lineEnd;
        } else {
            hasText = true;
        }
    }

    /** Whether nothing but the first paragraph has been read, and it does not close like text. */
    boolean isOpening(TextLines lines) {
        return opening
                && !hasText
                && children.isEmpty()
                && titleEnd > titleBegin
                && !lines.isClosed(titleBegin, titleEnd);
    }

    /** The length of the first paragraph as far as it has been read. */
    int openingLength() {
        return titleEnd - titleBegin;
    }

    /** Cuts what lies behind an offset, where a closing quote stands. */
    void cut(int offset) {
        end = Math.max(begin, Math.min(end, offset));
        titleEnd = Math.max(titleBegin, Math.min(titleEnd, offset));
    }

    /** The section in the caller's text. */
    Section freeze(TextLines lines, AlignedText text, SectionPath above, boolean root) {
        Optional<SectionNumber> number =
                mark == null || mark.number().isEmpty() ? Optional.empty() : Optional.of(mark.toNumber());
        SectionPath path = root ? above : above.then(new SectionPath.Step(kind, number));
        boolean titled = titleEnd > titleBegin
                && kind != SectionKind.ITEM
                && (titleKnown || hasTitle(lines))
                && titleEnd - titleBegin <= LONGEST_TITLE;
        int headingEnd = titled ? titleEnd : mark == null ? begin : Math.min(end, mark.end());
        List<Section> frozen = new ArrayList<>(children.size());
        for (OpenSection child : children) {
            frozen.add(child.freeze(lines, text, path, false));
        }
        String title = titled ? folded(lines.text(), titleBegin, titleEnd) : "";
        return new Section(
                kind,
                number,
                title.isEmpty() ? Optional.empty() : Optional.of(title),
                root ? new Span(0, 0) : place(text, begin, headingEnd),
                root ? new Span(0, text.source().length()) : place(text, begin, end),
                path,
                frozen);
    }

    private boolean hasTitle(TextLines lines) {
        return mark != null && (hasText || !children.isEmpty()) && !lines.isClosed(titleBegin, titleEnd);
    }

    private static Span place(AlignedText text, int begin, int end) {
        if (text.isIdentity()) {
            return new Span(begin, end);
        }
        int from = text.toSourceBegin(begin);
        return new Span(from, end > begin ? text.toSourceEnd(end) : from);
    }

    private static String folded(String text, int begin, int end) {
        StringBuilder line = new StringBuilder(end - begin);
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (!TextLines.isSpace(c)) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }
}
