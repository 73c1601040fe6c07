package io.github.bantin.outline;

import io.github.bantin.internal.scan.FunctionWords;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.outline.Mark.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the marks inside lines that a line should begin with, in text that lost its line ends ({@code … áp dụng. Điều 2. Giải
 * thích 1. Đất là …}).
 *
 * <p>A mark may stand inside a line behind the end of a sentence or item, behind a title in capitals, and behind the heading
 * of a section that nothing has closed yet. What a document does with a level, it does throughout: where more marks of a
 * style begin lines, those inside lines are enumerations or references. Which of the marks found open a section, their
 * numbers decide as they do at line begins. Time is linear. Not thread-safe.
 */
final class RunInMarks {
    /** How far a mark and the begin of what it marks are looked for. */
    private static final int WINDOW = 60;

    /** Longer text without a stop is no title. */
    private static final int LONGEST_TITLE = 200;

    private enum Evidence {
        /** A sentence or an item ends before it. */
        CLOSED,
        /** A title ends before it. */
        TITLE,
        /** Only its number may speak for it. */
        NUMBER,
        NONE
    }

    private record RunIn(int at, Mark mark, Evidence evidence, boolean inside) {}

    private final TextLines lines;
    private final String text;
    private final MarkReader reader;
    private final MarkHabits habits = new MarkHabits();

    /** Marks inside lines, and named ones that begin lines. */
    private final List<RunIn> found = new ArrayList<>();

    /** The last mark in the line that is read. */
    private @Nullable Mark last;

    /** The last stop in the line that is read. */
    private int stop;

    private RunInMarks(TextLines lines) {
        this.lines = lines;
        this.text = lines.text();
        this.reader = new MarkReader(lines);
    }

    /** The same text with a line begun before each mark that runs in. */
    static TextLines part(TextLines lines) {
        RunInMarks marks = new RunInMarks(lines);
        for (int line = 0; line < lines.count(); line++) {
            marks.read(line);
        }
        return marks.cut();
    }

    private void read(int line) {
        int begin = lines.begin(line);
        int end = lines.end(line);
        last = reader.read(line);
        stop = begin - 1;
        if (last != null) {
            habits.see(last, false);
            found.add(new RunIn(begin, last, Evidence.CLOSED, false));
        }
        int written = begin + 1; // behind the last character that is no blank
        for (int at = begin + 1; at < end; at++) {
            char c = text.charAt(at);
            if (TextLines.isSpace(c)) {
                continue;
            }
            if (written < at) {
                char before = text.charAt(written - 1);
                if (isStop(before) || isCloser(before)) {
                    stop = isStop(before) ? written - 1 : stop;
                    if (mayBeginMark(c, at, end)) {
                        read(line, at, written, lines.isClosed(begin, written));
                    }
                } else if (c == '1' || mayBeginName(c) || at + 1 < end && text.charAt(at + 1) == ')') {
                    read(line, at, written, endsList(written));
                }
            }
            written = at + 1;
        }
    }

    private static boolean isStop(char c) {
        return c == '.' || c == ';' || c == ':' || c == '!' || c == '?' || c == '…';
    }

    private static boolean isCloser(char c) {
        return TextLines.isClosingQuote(c) || c == ')' || c == ']';
    }

    private boolean mayBeginMark(char c, int at, int end) {
        return Words.isDigit(c)
                || c == '('
                || BlockQuotes.isOpening(c)
                || Character.isUpperCase(c)
                || at + 1 < end && (text.charAt(at + 1) == ')' || Words.isDigit(text.charAt(at + 1)));
    }

    /** Whether one of the words that sections are named with may begin with a letter. */
    private static boolean mayBeginName(char c) {
        return c == 'Đ' || c == 'C' || c == 'M' || c == 'P' || c == 'T';
    }

    /** Looks for a mark at the begin of a word. */
    private void read(int line, int at, int before, boolean ended) {
        boolean quoted = BlockQuotes.isOpening(text.charAt(at));
        if (quoted && !ended) {
            return;
        }
        Mark mark = reader.read(quoted ? at + 1 : at, Math.min(lines.end(line), at + WINDOW));
        if (mark == null || !mayRunIn(mark, ended)) {
            return;
        }
        Evidence evidence = ended ? Evidence.CLOSED : evidence(line, mark, before);
        if (evidence == Evidence.CLOSED && mark.style().isNamed() && text.charAt(before - 1) == ';') {
            evidence = Evidence.NUMBER;
        }
        if (evidence == Evidence.NONE) {
            return;
        }
        found.add(new RunIn(at, mark, evidence, true));
        if (evidence != Evidence.NUMBER) {
            habits.see(mark, true);
            last = mark;
        }
    }

    /** Whether a mark is of a kind that can be told from running text. */
    private static boolean mayRunIn(Mark mark, boolean ended) {
        return switch (mark.style()) {
            case DIEU -> mark.form() != Form.BARE && (ended || mark.form() != Form.SMALL);
            case PHAN, CHUONG, MUC, TIEU_MUC -> mark.form() == Form.FULL || mark.form() == Form.UNSIGNED;
            case CAPITAL, ROMAN, ARABIC -> mark.form() == Form.FULL && mark.sign() != ')';
            case DECIMAL -> mark.form() == Form.FULL;
            case BRACKETED, LETTER -> mark.sign() == ')' && mark.form() != Form.BARE;
            default -> false;
        };
    }

    /** "…; và b) …": what stands before the last item. */
    private boolean endsList(int end) {
        int word = Words.begin(text, end);
        long key = word == end ? 0 : Words.key(text, word, end);
        if (key == 0 || key != Words.key("và") && key != Words.key("hoặc")) {
            return false;
        }
        int at = word;
        while (at > 0 && word - at < 4 && TextLines.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at > 0 && text.charAt(at - 1) == ';';
    }

    /** What speaks for a mark that no sentence ends before. */
    private Evidence evidence(int line, Mark mark, int before) {
        int word = Math.max(lines.begin(line), Words.begin(text, before));
        boolean capitals = lines.isCapitals(word, before)
                || before - word == 1 && lines.isCapitals(Math.max(lines.begin(line), before - 4), before);
        NumberStyle open = openHeading(before);
        if (mark.style().isNamed()) {
            if (!capitals && FunctionWords.endAt(text, before)) {
                return Evidence.NONE;
            }
            boolean heading = open != null && open.isNamed() && open != NumberStyle.DIEU;
            boolean titled = mark.style() != NumberStyle.DIEU && hasTitleInCapitals(mark.end());
            return heading || capitals || titled
                    ? Evidence.TITLE
                    : mark.form() == Form.FULL ? Evidence.NUMBER : Evidence.NONE;
        }
        boolean first = mark.isFirst() && mark.style() != NumberStyle.LETTER && mark.style() != NumberStyle.BRACKETED;
        boolean inside = open != null && open.rank() < mark.style().rank();
        return first && inside ? Evidence.TITLE : Evidence.NONE;
    }

    /** The style of the section whose heading nothing has closed up to an offset, or null. */
    private @Nullable NumberStyle openHeading(int end) {
        Mark mark = last;
        if (mark == null || stop >= mark.end() || end < mark.end() || end - mark.end() > LONGEST_TITLE) {
            return null;
        }
        return mark.style();
    }

    /** Whether two words in capitals follow; one may be an abbreviation. */
    private boolean hasTitleInCapitals(int from) {
        int at = from;
        for (int word = 0; word < 2; word++) {
            while (at < text.length() && at - from < WINDOW && TextLines.isSpace(text.charAt(at))) {
                at++;
            }
            int end = Words.end(text, at);
            if (end - at < 2 || !lines.isCapitals(at, end)) {
                return false;
            }
            at = end;
        }
        return true;
    }

    private TextLines cut() {
        int[] offsets = new int[found.size()];
        int[] following = articlesThatFollow();
        int count = 0;
        int article = 0;
        for (int i = 0; i < offsets.length; i++) {
            RunIn runIn = found.get(i);
            Mark mark = runIn.mark();
            boolean sure = runIn.evidence() != Evidence.NUMBER && habits.isUsual(mark)
                    || mark.style() == NumberStyle.DIEU
                            && mark.value() == article + 1
                            && following[i] == mark.value() + 1;
            boolean cut = runIn.inside() && sure && habits.runsIn(mark.style());
            if (cut) {
                offsets[count++] = runIn.at();
            }
            if (mark.style() == NumberStyle.DIEU && (cut || !runIn.inside())) {
                article = mark.value();
            }
        }
        return lines.cutAt(Arrays.copyOf(offsets, count));
    }

    /** For each mark the number of the next article behind it that more than its number speaks for, 0 if there is none. */
    private int[] articlesThatFollow() {
        int[] following = new int[found.size()];
        int next = 0;
        for (int i = following.length - 1; i >= 0; i--) {
            following[i] = next;
            RunIn runIn = found.get(i);
            if (runIn.mark().style() == NumberStyle.DIEU && runIn.evidence() != Evidence.NUMBER) {
                next = runIn.mark().value();
            }
        }
        return following;
    }
}
