package io.github.bantin.article;

import io.github.bantin.internal.learn.PageTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line that says on which other page an article goes on or comes from: "(Xem tiếp trang 5)", "Đọc tiếp tr. 3", "(Tiếp theo
 * trang 1)", "Tiếp trang 3". It holds nothing else, so that a sentence that speaks of a page is none, but for two ways in which
 * newspapers set it: behind a short title of the article that it continues ("Mùa cá về... (Tiếp theo trang 1)"), and in
 * brackets at the end of the last line of text before the jump. There it must say that something goes on, as "(xem trang 5)"
 * within a text points at something else.
 *
 * @param line its place on its page
 * @param number the page that it names, as printed
 * @param way what it says of that page
 */
record JumpLine(int line, int number, Way way) {
    /** What a jump line says. */
    enum Way {
        /** The article goes on there: "Xem tiếp trang". */
        ON,
        /** The article comes from there, or goes on there if the page stands behind: "Tiếp theo trang", "Tiếp trang". */
        EITHER
    }

    private static final int MOST_TOKENS = 14;
    private static final int LEAST_TOKENS = 3;
    private static final int MOST_DIGITS = 3;

    private static final long FOLLOWS = key("tiếp");
    private static final Set<Long> PAGE = Phrases.words("trang tr");
    private static final Set<Long> ON = Phrases.words("xem đọc mời còn sang");
    private static final Set<Long> OTHERS = Phrases.words("tiếp theo nữa ở tại từ của bài phần và hết");

    private static final Set<Long> BRACKETS = Set.of(PageTokens.mark('('), PageTokens.mark('['));

    private static long key(String word) {
        return PageTokens.of(word).key(0);
    }

    /** Whether a token says "page". */
    static boolean isPage(long key) {
        return PAGE.contains(key);
    }

    /** The jump lines of a page, and the lines of text with a jump at their end. */
    static List<JumpLine> all(Page page) {
        List<JumpLine> all = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            JumpLine line = of(page, i);
            line = line == null ? behindText(page, i) : line;
            if (line != null) {
                all.add(line);
            }
        }
        return all;
    }

    /** Reads a line that is a jump and nothing else but a short title; null if it says no such thing. */
    static @Nullable JumpLine of(Page page, int at) {
        PageLine line = page.line(at);
        if (line.tokens() < LEAST_TOKENS || !endsWithPage(page, line)) {
            return null;
        }
        JumpLine bare = line.tokens() > MOST_TOKENS ? null : read(page, at, line.first(), false);
        if (bare != null) {
            return bare;
        }
        int begin = begin(page, line);
        if (begin == line.first() || !JumpTitle.isBefore(page, at, begin)) {
            return null;
        }
        JumpLine titled = read(page, at, begin, true);
        return titled != null && titled.way == Way.EITHER ? titled : null;
    }

    /** Reads what a line of text says at its end; null if it says no such thing, or is no text. */
    static @Nullable JumpLine behindText(Page page, int at) {
        PageLine line = page.line(at);
        if (line.tokens() < LEAST_TOKENS || !endsWithPage(page, line) || of(page, at) != null) {
            return null;
        }
        int begin = begin(page, line);
        return begin > line.first() ? read(page, at, begin, true) : null;
    }

    /** Keeps lines of text that end with a jump in the text above: the model knows jumps on lines of their own. */
    static void keepText(Page page, float[] probabilities) {
        for (int i = 0; i < page.size(); i++) {
            if (behindText(page, i) != null) {
                boolean next = i > 0
                        && page.line(i - 1).page() == page.line(i).page()
                        && !page.line(i).gapBefore();
                PartRole above = next ? LineReading.role(probabilities, i - 1) : PartRole.BODY;
                boolean goesOn = next && (above == PartRole.BODY || above == PartRole.LEAD);
                LineReading.set(probabilities, i, goesOn ? above : PartRole.BODY, goesOn);
            }
        }
    }

    /** Whether a line ends with "page" and a number, marks aside. */
    private static boolean endsWithPage(Page page, PageLine line) {
        PageTokens tokens = page.tokens();
        int last = line.end() - 1;
        while (last > line.first() && tokens.kind(last) == PageTokens.MARK) {
            last--;
        }
        if (tokens.kind(last) != PageTokens.FIGURE) {
            return false;
        }
        do {
            last--;
        } while (last > line.first() && tokens.kind(last) == PageTokens.MARK);
        return last >= line.first() && PAGE.contains(tokens.key(last));
    }

    /** Where a jump at the end of a line may begin: at a bracket, or with a capital letter behind an ellipsis; else its first token. */
    static int begin(Page page, PageLine line) {
        PageTokens tokens = page.tokens();
        for (int i = line.end() - 1; i > line.first() && i >= line.end() - MOST_TOKENS; i--) {
            boolean capital = tokens.isWord(i) && tokens.kind(i) != PageTokens.LOWER;
            if (BRACKETS.contains(tokens.key(i)) || capital && JumpTitle.endsWithEllipsis(page, line.first(), i)) {
                return i;
            }
        }
        return line.first();
    }

    /** Reads the tokens of a line from one on. */
    private static @Nullable JumpLine read(Page page, int at, int begin, boolean mustFollow) {
        PageLine line = page.line(at);
        PageTokens tokens = page.tokens();
        boolean on = false;
        boolean follows = false;
        boolean named = false;
        int number = -1;
        for (int i = begin; i < line.end(); i++) {
            long key = tokens.key(i);
            if (tokens.kind(i) == PageTokens.MARK) {
                continue;
            }
            if (number >= 0) {
                return null;
            }
            if (named) {
                number = tokens.kind(i) == PageTokens.FIGURE ? number(page.text(), tokens, i) : -1;
                if (number < 0) {
                    return null;
                }
            } else if (PAGE.contains(key)) {
                named = true;
            } else if (ON.contains(key)) {
                on = true;
            } else if (OTHERS.contains(key)) {
                follows |= key == FOLLOWS;
            } else {
                return null;
            }
        }
        return number >= 0 && (on && !mustFollow || follows)
                ? new JumpLine(at, number, on ? Way.ON : Way.EITHER)
                : null;
    }

    /** A number of figures alone, -1 for none that a page may have. */
    static int number(String text, PageTokens tokens, int token) {
        int length = tokens.end(token) - tokens.begin(token);
        if (length > MOST_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = tokens.begin(token); i < tokens.end(token); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
