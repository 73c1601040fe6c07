package io.github.bantin.outline;

import io.github.bantin.internal.scan.Words;
import io.github.bantin.outline.LineBreaks.Break;
import io.github.bantin.outline.Mark.Form;
import org.jspecify.annotations.Nullable;

/** Decides which numbers, letters and dashes open a section of a list. Not thread-safe. */
final class ListedSections {
    private static final int LOOK_AHEAD = 60;

    /** A first paragraph that is longer and goes up to the end of a full line may be text. */
    private static final int LONGEST_SURE_TITLE = 160;

    /** How many numbers a list may leave out where nothing else confirms it. */
    private static final int SMALL_GAP = 2;

    private final OutlineState state;
    private final SectionPlacer placer;
    private final LineBreaks breaks;
    private final TextLines lines;
    private final String text;
    private final SectionStack stack;

    ListedSections(OutlineState state, SectionPlacer placer, LineBreaks breaks) {
        this.state = state;
        this.placer = placer;
        this.breaks = breaks;
        this.lines = state.lines;
        this.text = state.text;
        this.stack = state.stack;
    }

    boolean takeItem(Mark mark, int line) {
        boolean small = mark.form() == Form.SMALL && !breaks.mayEnd(line);
        if (breaks.before(line) != Break.CLEAN || small || isPageNumber(line)) {
            return false;
        }
        for (int i = stack.size() - 1; stack.get(i).kind() == SectionKind.ITEM; i--) {
            Mark open = stack.get(i).mark();
            if (open != null && open.isLike(mark)) {
                placer.addTo(stack.get(i - 1), mark, line);
                return true;
            }
        }
        OpenSection parent = stack.top();
        while (parent.kind() == SectionKind.ITEM && parent.rank() > mark.style().rank()) {
            stack.closeTo(stack.parentOfTop());
            parent = stack.top();
        }
        placer.addTo(stack.bounded(parent), mark, line);
        return true;
    }

    private boolean isPageNumber(int line) {
        return lines.length(line) < 12 && Words.isDash(text.charAt(lines.end(line) - 1));
    }

    boolean takeListed(Mark mark, int line) {
        Break before = breaks.before(line);
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
                boolean loose = before == Break.LOOSE && (state.punctuated || open.sign() != mark.sign());
                if (!loose) {
                    placer.addTo(stack.get(i - 1), mark, line);
                }
                return !loose;
            }
            same = same == null ? stack.get(i) : same;
        }
        if (lines.runsIn(line) && !mayRunIn(mark, line)) {
            return false;
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
            boolean fits =
                    isConfirmed(mark, line) || mark.value() == 2 && breaks.mayEnd(line) && mark.form() == Form.FULL;
            if (fits) {
                placer.addTo(newListParent(mark, line), mark, line);
            }
            return fits;
        }
        boolean gap = mark.value() > open.value()
                && (mark.value() - open.value() <= SMALL_GAP + 1 && breaks.mayEnd(line) || isConfirmed(mark, line));
        boolean again = breaks.mayEnd(line) && (mark.value() == open.value() || isMiscounted(open, mark, line));
        if (gap || again) {
            placer.addTo(stack.parentOf(same), mark, line);
        }
        return gap || again;
    }

    /** Whether a mark inside a line may begin a list: below a section, or with the numbers that sections themselves have. */
    private boolean mayRunIn(Mark mark, int line) {
        boolean within = stack.top().mark() != null;
        boolean outermost = mark.style() == NumberStyle.ROMAN || mark.style() == NumberStyle.CAPITAL;
        return mark.isFirst() && (within || outermost) && hasSecond(mark, line);
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
            placer.addTo(newListParent(mark, line), mark, line);
            return true;
        }
        boolean again = breaks.mayEnd(line);
        if (again) {
            placer.addTo(stack.parentOf(same), mark, line);
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
            boolean gap = open != null && mark.value() > open.value() && breaks.mayEnd(line);
            if (gap) {
                placer.addTo(stack.parentOf(same), mark, line);
            }
            return gap;
        }
        String above = mark.prefix().substring(0, mark.prefix().length() - 1);
        for (int i = stack.size() - 1; i > 0 && !stack.get(i).kind().isScope(); i--) {
            Mark open = stack.get(i).mark();
            if (open != null && above.equals(open.prefix() + open.value())) {
                stack.closeTo(stack.get(i));
                placer.addTo(stack.bounded(stack.top()), mark, line);
                return true;
            }
        }
        boolean fits = mark.isFirst() && mark.form() == Form.FULL && breaks.mayEnd(line);
        if (fits) {
            placer.addTo(newListParent(mark, line), mark, line);
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
            Mark other = state.marks[i];
            if (other != null && other.style().isNamed()) {
                return false;
            }
            if (other != null && other.isLike(mark)) {
                return other.follows(mark.value(), mark.suffix());
            }
        }
        return false;
    }

    /** Whether the second mark of a list follows its first one, whatever lists stand between. */
    private boolean hasSecond(Mark first, int line) {
        for (int i = line + 1; i < Math.min(lines.count(), line + LOOK_AHEAD); i++) {
            Mark other = state.marks[i];
            if (other != null && other.style().isNamed()) {
                return false;
            }
            if (other != null && other.isLike(first) && other.follows(first.value(), first.suffix())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the list goes on behind a mark as if the mark had the number that was due. */
    private boolean isMiscounted(Mark open, Mark mark, int line) {
        for (int i = line + 1; i < Math.min(lines.count(), line + LOOK_AHEAD); i++) {
            Mark other = state.marks[i];
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
    Mark asMeant(Mark letter) {
        if (letter.style() != NumberStyle.CAPITAL && letter.style() != NumberStyle.LETTER) {
            return letter;
        }
        Mark roman = letter.style() == NumberStyle.CAPITAL
                ? state.reader.asRoman(letter)
                : state.reader.asSmallRoman(letter);
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
}
