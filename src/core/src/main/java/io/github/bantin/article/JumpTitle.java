package io.github.bantin.article;

import io.github.bantin.internal.learn.Hash;
import io.github.bantin.internal.learn.PageTokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The short title of an article on the page where it goes on: the first words of its title with an ellipsis, or some of them,
 * before "(Tiếp theo trang 1)" on the same line, or on a line of its own right above or below it.
 */
final class JumpTitle {
    private static final int MOST_TOKENS = 14;
    private static final int LEAST_WORDS = 2;

    /** So many of three words of a short title are words of the title. */
    private static final int SHARE = 2;

    private static final int OF = 3;

    /** So many lines of a page may stand over the text that goes on there. */
    private static final int TOP_LINES = 5;

    /** So many titles are looked at word by word. */
    private static final int MOST_TITLES = 60;

    /** So many words of each. */
    private static final int MOST_WORDS = 60;

    private static final long STOP = PageTokens.mark('.');

    private final Page page;
    private final float[] probabilities;
    private final Set<Long> begins = new HashSet<>();
    private final List<Set<Long>> titles = new ArrayList<>();
    /** The jump lines whose pages are read with their own; else the short title is the only one that there is. */
    private final Set<Integer> followed = new HashSet<>();

    private JumpTitle(Page page, float[] probabilities, Set<Integer> lines) {
        this.page = page;
        this.probabilities = probabilities;
        page.jumps().forEach(jump -> followed.add(jump.line()));
        for (int i = 0; i < page.size(); i++) {
            if (isTitle(i, lines)) {
                i = enter(i, lines) - 1;
            }
        }
    }

    /** Sets the roles of short titles that stand on lines of their own beside jump lines. */
    static void mark(Page page, float[] probabilities) {
        Set<Integer> lines = new HashSet<>();
        List<Integer> jumps = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            JumpLine jump = JumpLine.of(page, i);
            if (jump != null && jump.way() == JumpLine.Way.EITHER && !isTitled(page, i)) {
                jumps.add(i);
                lines.add(i - 1);
                lines.add(i + 1);
            }
        }
        if (!jumps.isEmpty()) {
            JumpTitle titles = new JumpTitle(page, probabilities, lines);
            jumps.forEach(titles::markBeside);
        }
    }

    /** Whether a short title stands before a jump in its line. */
    static boolean isBefore(Page page, int line, int jump) {
        PageLine at = page.line(line);
        return mayBe(page, at.first(), jump)
                && !at.opensInside()
                && (endsWithEllipsis(page, at.first(), jump)
                        || page.tokens().key(jump - 1) != STOP
                                && (isCapitals(page, at.first(), jump) || at.gapBefore() || isAtTop(page, line)));
    }

    /** Whether tokens before one end with dots. */
    static boolean endsWithEllipsis(Page page, int first, int end) {
        PageTokens tokens = page.tokens();
        int last = end - 1;
        return last >= first
                && tokens.key(last) == STOP
                && (page.text().charAt(tokens.begin(last)) == '…' || last > first && tokens.key(last - 1) == STOP);
    }

    private static boolean mayBe(Page page, int first, int end) {
        PageTokens tokens = page.tokens();
        int words = 0;
        for (int i = first; i < end; i++) {
            words += tokens.isWord(i) ? 1 : 0;
        }
        return words >= LEAST_WORDS && end - first <= MOST_TOKENS && tokens.kind(first) != PageTokens.LOWER;
    }

    private static boolean isCapitals(Page page, int first, int end) {
        for (int i = first; i < end; i++) {
            if (page.tokens().kind(i) == PageTokens.LOWER || page.tokens().kind(i) == PageTokens.CAPITALIZED) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAtTop(Page page, int line) {
        return line < TOP_LINES
                || page.line(line - TOP_LINES).page() != page.line(line).page();
    }

    /** Whether a jump line has a short title of its own. */
    private static boolean isTitled(Page page, int line) {
        return JumpLine.begin(page, page.line(line)) > page.line(line).first();
    }

    private boolean isTitle(int line, Set<Integer> beside) {
        return LineReading.role(probabilities, line) == PartRole.HEADLINE && !beside.contains(line);
    }

    /** Takes up a title; the line behind it. */
    private int enter(int from, Set<Integer> beside) {
        long hash = 0;
        int to = from;
        Set<Long> words = new HashSet<>();
        do {
            for (int i = page.line(to).first(); i < page.line(to).end(); i++) {
                if (isWord(i) && words.size() < MOST_WORDS) {
                    hash = Hash.of(hash, page.tokens().key(i));
                    begins.add(hash);
                    words.add(page.tokens().key(i));
                }
            }
            to++;
        } while (to < page.size()
                && isTitle(to, beside)
                && !page.line(to).gapBefore()
                && page.line(to).page() == page.line(from).page());
        if (titles.size() < MOST_TITLES) {
            titles.add(words);
        }
        return to;
    }

    private boolean isWord(int token) {
        return page.tokens().isWord(token) || page.tokens().kind(token) == PageTokens.FIGURE;
    }

    private void markBeside(int jump) {
        boolean top = isAtTop(page, jump);
        if (jump > 0 && page.line(jump - 1).page() == page.line(jump).page() && isAbove(jump - 1)) {
            LineReading.set(probabilities, jump - 1, PartRole.JUMP, false);
            LineReading.set(probabilities, jump, PartRole.JUMP, true);
        } else if (top && jump + 1 < page.size() && isBelow(jump + 1)) {
            LineReading.set(probabilities, jump, PartRole.JUMP, false);
            LineReading.set(probabilities, jump + 1, PartRole.JUMP, true);
        }
    }

    /** Whether a line above a jump is its short title and not the last line of a text. */
    private boolean isAbove(int line) {
        PageLine at = page.line(line);
        if (page.line(line + 1).gapBefore() || !mayBe(page, at.first(), at.end()) || at.opensInside()) {
            return false;
        }
        boolean begins = at.gapBefore() || line == 0 || page.line(line - 1).page() != at.page() || !isText(line - 1);
        return begins && followed.contains(line + 1) && endsWithEllipsis(page, at.first(), at.end()) || isOfTitle(at);
    }

    private boolean isBelow(int line) {
        PageLine at = page.line(line);
        return !at.gapBefore()
                && at.page() == page.line(line - 1).page()
                && mayBe(page, at.first(), at.end())
                && !at.opensInside()
                && isOfTitle(at);
    }

    private boolean isText(int line) {
        PartRole role = LineReading.role(probabilities, line);
        return role == PartRole.BODY || role == PartRole.LEAD;
    }

    /** Whether the words of a line are the begin of a title elsewhere, or mostly words of one. */
    private boolean isOfTitle(PageLine line) {
        if (line.closed() && !endsWithEllipsis(page, line.first(), line.end())) {
            return false;
        }
        long hash = 0;
        int words = 0;
        for (int i = line.first(); i < line.end(); i++) {
            if (isWord(i)) {
                hash = Hash.of(hash, page.tokens().key(i));
                words++;
            }
        }
        if (begins.contains(hash)) {
            return true;
        }
        for (Set<Long> title : titles) {
            int shared = 0;
            for (int i = line.first(); i < line.end(); i++) {
                shared += isWord(i) && title.contains(page.tokens().key(i)) ? 1 : 0;
            }
            if (words > LEAST_WORDS && shared * OF >= words * SHARE) {
                return true;
            }
        }
        return false;
    }
}
